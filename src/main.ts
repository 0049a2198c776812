import { RepositoryRecords } from './audit/repository.ts';
import { openBasePlan } from './base/compare.ts';
import { conclude, registrableDomains, resultsOf, withFindings } from './conclude.ts';
import { lingering } from './files/cancellation.ts';
import { findFiles } from './files/find.ts';
import type { Finding } from './findings/finding.ts';
import { ok } from './findings/result.ts';
import { gather } from './gather.ts';
import { announce } from './github/announce.ts';
import { inRepository } from './github/place.ts';
import type { Host } from './host.ts';
import type { RawInputs } from './inputs/definition.ts';
import type { InputResult } from './inputs/reader.ts';
import type { Settings } from './inputs/settings.ts';
import { KnownIssuers } from './pins/issuers.ts';
import { AuthorizationPlanner } from './plan/authorizations.ts';
import { verifyingOnce } from './plan/items.ts';
import { ShardFilter } from './plan/shard.ts';
import { decide } from './plan/trust.ts';
import { DocumentRecords } from './report/documents.ts';
import type { Explanation } from './report/explanation.ts';
import type { OutputSource } from './report/outputs.ts';
import type { RunResult } from './report/result.ts';
import { DocumentReader } from './scan/keystore/reader.ts';
import type { Audited, AuditQuery } from './send/audit.ts';
import { authorize } from './send/authorize.ts';
import { settle, settleOther } from './settings.ts';
import { text } from './text/text.ts';
import { watch } from './watch/watch.ts';
import type { Writing } from './write.ts';
import { verifyRequestSignature } from './x509/signature.ts';

/** The result of a run, and where it was written. */
export interface Report extends OutputSource {
  /** The findings with their paths in the repository. */
  readonly annotated: readonly Finding[];
  /** Whether errors do not fail the step. */
  readonly warnOnly: boolean;
}

/** The whole run, from the inputs to the reports. If the inputs have errors, nothing is read or sent. */
export async function run(raw: RawInputs, host: Host): Promise<InputResult<Report>> {
  const settled = await settle(raw, host);
  if (!settled.ok) return settled;
  const settings = settled.value;
  const shard = new ShardFilter(settings.shard);
  const decision = decide(settings.mode, host.context);
  host.say(
    text`This run ${decision.mode === 'plan' ? text`only plans` : text`authorizes`}: ${decision.reason}.`,
  );

  const cancelled = lingering(host.signal, 400);
  const found = await findFiles(settings, host.workspace, cancelled);
  const reader = new DocumentReader(settings, host);
  const verify = verifyingOnce(verifyRequestSignature);
  const basePlan = await openBasePlan({
    context: host.context,
    settings,
    raw,
    settle: (other, config) => settleOther(other, config, host),
    files: found.files,
    verify,
    reader,
    shard,
    signal: host.signal,
  });
  const planner = new AuthorizationPlanner(settings.asOf, shard);
  const issuers = new KnownIssuers(settings.pins);
  const documents = new DocumentRecords(settings.report !== null);
  const repository = settings.audit.level === 'never' ? null : new RepositoryRecords();
  const mayBeMentioned = settings.pins.some(({ references }) => references !== null);
  const { ifNoFilesFound } = settings;
  const consumers = {
    ...{ documents, planner, basePlan, verify, reader, issuers, repository, mayBeMentioned, ifNoFilesFound },
  };
  const gathered = await gather(found, host.workspace, consumers, cancelled);
  const plan = planner.finish();
  const compared = await basePlan.compare(plan.authorizations, gathered.unseen);
  const watched = await watch(gathered, compared.basePins, { settings, shard, host, reader });
  const sending = await authorize(plan.authorizations, decision, settings, host);

  // If only some of the files were read, it is not known which keys the others contain.
  const known = gathered.isWhole ? repository : null;
  const authorizations = resultsOf(plan, compared, sending);
  const query = { settings, shard, decision, repository: known, authorizations };
  const audited = await auditIfDue(query, host);
  const domainOf = await registrableDomains(plan.authorizations);
  const result = conclude({
    ...{ settings, decision, shard, gathered, plan, compared, watched, sending, audited },
    ...{ authorizations, domainOf, context: host.context },
  });
  const announced = await announce(result, settings, raw, host);
  const announcedResult = withFindings(result, announced.findings);
  const { written, findings } = await writeIfWanted(announcedResult, settings, host);
  const reported = withFindings(announcedResult, findings);
  const { comment } = announced;
  const annotated = await inRepository(reported.findings, host);
  return ok({ result: reported, written, comment, annotated, warnOnly: settings.warnOnly });
}

/** The audit is only loaded if it is turned on, or something was authorized, whose names somebody should monitor. */
async function auditIfDue(query: AuditQuery, host: Host): Promise<Audited> {
  const isDue =
    query.repository !== null || query.authorizations.some(({ sent }) => sent.status === 'authorized');
  if (!isDue) return { audit: null, findings: [] };
  const { audit } = await import('./send/index.ts');
  return audit(query, host);
}

/** What writes files is only loaded if there is one to write. */
async function writeIfWanted(result: RunResult, settings: Settings, host: Host): Promise<Writing> {
  const { report, sarif } = settings;
  if (report === null && sarif === null) return { written: { report, sarif }, findings: [] };
  const { write } = await import('./write.ts');
  return write(result, settings, host);
}

/**
 * What the repository that the inputs describe knows about a key. Nothing is sent.
 *
 * @param sha256 of the public key, in lower-case hex
 */
export async function explain(sha256: string, raw: RawInputs, host: Host): Promise<InputResult<Explanation>> {
  const settings = await settle(raw, host);
  if (!settings.ok) return settings;
  const { explanationOf } = await import('./explain.ts');
  return ok(await explanationOf(sha256, settings.value, host));
}
