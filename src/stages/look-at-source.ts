import { type Found, isCertificate } from '../documents/document.ts';
import { readDocuments } from '../documents/read.ts';
import { readFiles } from '../files/read.ts';
import { WriteError, writeInside } from '../files/write.ts';
import { type Finding, nowhere } from '../findings/finding.ts';
import { foreseen } from '../findings/foreseen.ts';
import type { Host } from '../host.ts';
import type { Settings } from '../inputs/settings.ts';
import { adviseRenewal } from '../pins/advice.ts';
import { PageWords } from '../pins/confirmation.ts';
import type { Pin } from '../pins/group.ts';
import type { Judgement } from '../pins/judge.ts';
import { newsOf, type Renewal, sourceUnreachable } from '../pins/published.ts';
import { updateContents, updatePath } from '../pins/update.ts';
import { fetchPage } from '../source/fetch-page.ts';
import { text } from '../text/text.ts';

/** Where and how a run happens. */
export interface Run {
  readonly settings: Settings;
  readonly host: Host;
}

/** A pin as it was judged, with what its owner publishes. */
export interface WatchedPin extends Judgement {
  /** Path that a renewal was written to, relative to the workspace; null where none was. */
  readonly updatedFile: string | null;
}

/** Looks where the owner publishes the pin's certificate; that never hides what the judgement says. */
export async function lookAtSource(
  pin: Pin,
  source: URL,
  judgement: Judgement,
  run: Run,
): Promise<WatchedPin> {
  const { status, findings } = judgement;
  const { environment, signal } = run.host;
  const page = await fetchPage(source, { environment, signal });
  if (page.kind === 'unreachable') {
    const unreachable = sourceUnreachable(pin, source.href, page.reason);
    return { status, findings: [...findings, unreachable], updatedFile: null };
  }
  const { found } = readDocuments(page.finalUrl, page.bytes);
  const news = newsOf(pin, {
    url: page.finalUrl,
    documents: found.map(({ document }) => document),
    words: new PageWords(Buffer.from(page.bytes).toString('utf8')),
  });
  const told = { status, findings: [...findings, ...news.findings], updatedFile: null };
  return news.renewal === null ? told : withRenewal(pin, told, news.renewal, found, run);
}

function withRenewal(
  pin: Pin,
  { status, findings }: WatchedPin,
  renewal: Renewal,
  found: readonly Found[],
  run: Run,
): WatchedPin {
  const written = update(pin, renewal, found, run);
  const [updatedFile, more] =
    written instanceof WriteError ? [null, [notWritten(pin, written)]] : [written, []];
  const advice = status.verdict === 'mismatch' ? status.advice : adviseRenewal(renewal, updatedFile);
  return {
    status: { ...status, published: renewal.published, advice },
    findings: [...findings, ...more],
    updatedFile,
  };
}

/** Writes the renewal where the entry says so; null where it does not, or where it stands there already. */
function update(
  pin: Pin,
  { certificate, published, expected }: Renewal,
  found: readonly Found[],
  run: Run,
): string | WriteError | null {
  const der = found.find(({ document }) => document === certificate)?.der;
  if (pin.entry.update === null || !expected || der === undefined) return null;
  const path = updatePath(pin.entry.update, published);
  if (holds(path, published.certificateSha256, run.host.workspace)) return null;
  const contents = updateContents(published, der, run.settings.asOf);
  const roots = { workspace: run.host.workspace, runnerTemp: null };
  return foreseen(WriteError, () => writeInside(path, [contents], roots)) ?? path;
}

function notWritten({ name }: Pin, error: WriteError): Finding {
  return {
    level: 'error',
    code: 'file-unreadable',
    ...nowhere,
    message: text`The successor of the pin ${name} could not be written: ${error.text}.`,
    hint: text`Correct update: it names a file of the repository that this job may write to.`,
  };
}

function holds(path: string, certificateSha256: string, workspace: string): boolean {
  const [reading] = readFiles([{ path, kind: 'file' }], workspace);
  if (reading?.kind !== 'read') return false;
  return readDocuments(path, reading.bytes).found.some(
    ({ document }) => isCertificate(document) && document.certificateSha256 === certificateSha256,
  );
}
