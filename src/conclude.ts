import type { Compared } from './base/compare.ts';
import type { Finding } from './findings/finding.ts';
import type { Gathered } from './gather.ts';
import type { RunContext } from './github/context.ts';
import type { Settings } from './inputs/settings.ts';
import type { Authorization, AuthorizationResult } from './plan/authorization.ts';
import type { AuthorizationPlan } from './plan/authorizations.ts';
import { mergingOf } from './plan/changes.ts';
import type { ShardFilter } from './plan/shard.ts';
import type { Decision } from './plan/trust.ts';
import { outcomeOf, type RunResult, sorted } from './report/result.ts';
import { type DomainOf, reviewOf } from './report/review.ts';
import type { Audited } from './send/audit.ts';
import type { Sending } from './send/authorize.ts';
import type { Watched } from './watch/watch.ts';

/** The public suffix list, which is only loaded where there are names. */
export async function registrableDomains(authorizations: readonly Authorization[]): Promise<DomainOf> {
  if (authorizations.length === 0) return () => null;
  const { registrableDomain } = await import('./audit/registrable-domain.ts');
  return registrableDomain;
}

/** The results of the stages of a run. */
interface Stages {
  readonly settings: Settings;
  readonly decision: Decision;
  readonly shard: ShardFilter;
  readonly gathered: Gathered;
  readonly plan: AuthorizationPlan;
  readonly compared: Compared;
  readonly watched: Watched;
  readonly sending: Sending;
  readonly authorizations: readonly AuthorizationResult[];
  readonly audited: Audited;
  readonly domainOf: DomainOf;
  readonly context: RunContext | null;
}

/** Combines everything into the model from which all reports are rendered. */
export function conclude(stages: Stages): RunResult {
  const { settings, decision, shard, gathered, plan, compared, watched, sending, audited } = stages;
  const { authorizations } = stages;
  const findings = [
    ...(decision.refusal === null ? [] : [decision.refusal]),
    ...shard.ofFiles(gathered.findings),
    ...plan.findings,
    ...compared.findings,
    ...watched.findings,
    ...sending.findings,
    ...audited.findings,
  ];
  return {
    outcome: outcomeOf(findings),
    mode: decision.mode,
    asOf: settings.asOf,
    files: gathered.files,
    documents: gathered.documents,
    authorizations,
    comparison: compared.comparison,
    base: compared.base,
    merging: mergingOf(settings.mode, stages.context),
    head: stages.context?.pullRequest?.head.sha || null,
    review: reviewOf(authorizations, compared.comparison, stages.domainOf),
    runUrl: stages.context?.runUrl ?? null,
    pins: watched.pins,
    audit: audited.audit,
    findings: sorted(findings),
    updatedFiles: watched.updatedFiles,
  };
}

/** What became of each authorization of a plan. */
export function resultsOf(
  plan: AuthorizationPlan,
  { changes }: Compared,
  { sent: all }: Sending,
): readonly AuthorizationResult[] {
  return plan.authorizations.flatMap((authorization, i) => {
    const sent = all[i];
    const change = changes.get(authorization.id) ?? ({ kind: 'unknown' } as const);
    return sent === undefined ? [] : [{ authorization, change, sent }];
  });
}

/** The result with further findings. */
export function withFindings(result: RunResult, more: readonly Finding[]): RunResult {
  if (more.length === 0) return result;
  const findings = [...result.findings, ...more];
  return { ...result, outcome: outcomeOf(findings), findings: sorted(findings) };
}
