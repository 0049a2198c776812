import { type DatedCertificate, type Found, isCertificate } from '../documents/document.ts';
import { readDocuments } from '../documents/read.ts';
import { asciiCompatible } from '../documents/text/encoding.ts';
import { readFiles } from '../files/read.ts';
import { WriteError, writeInside } from '../files/write.ts';
import { type Finding, finding, nowhere } from '../findings/finding.ts';
import { foreseen } from '../findings/foreseen.ts';
import type { Host } from '../host.ts';
import type { Settings } from '../inputs/settings.ts';
import { adviseRenewal } from '../pins/advice.ts';
import { PageWords } from '../pins/confirmation.ts';
import type { Pin } from '../pins/group.ts';
import type { Judgement } from '../pins/judge.ts';
import { newsOf, sourceUnreachable } from '../pins/published.ts';
import type { Renewal } from '../pins/renewals.ts';
import { updateContents, updatePath } from '../pins/update.ts';
import { groupBy } from '../plan/group-by.ts';
import { fetchPage } from '../source/fetch-page.ts';
import { text } from '../text/text.ts';
import type { DocumentReader } from './read-stored.ts';

/** Where and how a run happens. */
export interface Run {
  readonly settings: Settings;
  readonly host: Host;
  readonly reader: DocumentReader;
}

/** A pin as it was judged, with what its owner publishes. */
export interface WatchedPin extends Judgement {
  /** Paths that renewals were written to, relative to the workspace. */
  readonly updatedFiles: readonly string[];
  /** The successors at `source` that are as expected. */
  readonly renewals: readonly Found<DatedCertificate>[];
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
    return { status, findings: [...findings, unreachable], updatedFiles: [], renewals: [] };
  }
  const { found } = await run.reader.read(page.finalUrl, page.bytes, [pin.entry]);
  const published = {
    url: page.finalUrl,
    documents: found.map(({ document }) => document),
    words: new PageWords(asciiCompatible(Buffer.from(page.bytes)).toString('utf8')),
  };
  const news = newsOf(pin, published, run.settings.asOf);
  const told = { status, findings: [...findings, ...news.findings] };
  return withRenewals(pin, told, news.renewals, found, run);
}

function withRenewals(
  pin: Pin,
  told: Judgement,
  renewals: readonly Renewal[],
  found: readonly Found[],
  run: Run,
): WatchedPin {
  const [first] = renewals;
  if (first === undefined) return { ...told, updatedFiles: [], renewals: [] };
  const { status, findings } = told;
  const { updatedFiles, errors } = update(pin, renewals, found, run);
  const advice = status.verdict === 'mismatch' ? status.advice : adviseRenewal(first, updatedFiles);
  return {
    status: { ...status, published: first.published, advice },
    findings: [...findings, ...errors.map((error) => notWritten(pin, error))],
    updatedFiles,
    renewals: expectedOf(renewals, found),
  };
}

function expectedOf(
  renewals: readonly Renewal[],
  found: readonly Found[],
): readonly Found<DatedCertificate>[] {
  return renewals
    .filter(({ expected }) => expected)
    .flatMap(({ certificate }) =>
      found
        .filter(({ document }) => document === certificate)
        .map(({ der }) => ({ document: certificate, der })),
    );
}

interface Updates {
  readonly updatedFiles: readonly string[];
  readonly errors: readonly WriteError[];
}

/** Writes the renewals where the entry says so, but for those that stand there already. */
function update({ entry }: Pin, renewals: readonly Renewal[], found: readonly Found[], run: Run): Updates {
  const template = entry.update;
  if (template === null) return { updatedFiles: [], errors: [] };
  const files = groupBy(
    renewals.filter(({ expected }) => expected),
    ({ published }) => updatePath(template, published),
  );
  const updatedFiles: string[] = [];
  const errors: WriteError[] = [];
  for (const [path, together] of files) {
    if (holdsAll(path, together, run.host.workspace)) continue;
    const error = writeTo(path, together, found, run);
    if (error instanceof WriteError) errors.push(error);
    else updatedFiles.push(path);
  }
  return { updatedFiles, errors };
}

/** Where the path holds no serial number, several renewals share the file. */
function writeTo(
  path: string,
  renewals: readonly Renewal[],
  found: readonly Found[],
  { settings, host }: Run,
) {
  const contents = renewals.flatMap(({ certificate, published }) =>
    found
      .filter(({ document }) => document === certificate)
      .map(({ der }) => updateContents(published, der, settings.asOf)),
  );
  return foreseen(WriteError, () =>
    writeInside(path, contents, { workspace: host.workspace, runnerTemp: null }),
  );
}

function notWritten({ name }: Pin, error: WriteError): Finding {
  return finding(
    'error',
    'file-unreadable',
    nowhere,
    text`The successor of the pin ${name} could not be written: ${error.text}.`,
    text`Correct update: it names a file of the repository that this job may write to.`,
  );
}

function holdsAll(path: string, renewals: readonly Renewal[], workspace: string): boolean {
  const [reading] = readFiles([{ path, kind: 'file' }], workspace);
  if (reading?.kind !== 'read') return false;
  const { found } = readDocuments(path, reading.bytes);
  const there = new Set(
    found.map(({ document }) => (isCertificate(document) ? document.certificateSha256 : null)),
  );
  return renewals.every(({ published }) => there.has(published.certificateSha256));
}
