import { readFiles } from '../files/read.ts';
import { writeInside } from '../files/write.ts';
import { type Finding, finding, nowhere } from '../findings/finding.ts';
import { groupBy } from '../group-by.ts';
import type { Pin } from '../pins/group.ts';
import type { PinDifference } from '../pins/pin.ts';
import { updateContents, updatePath } from '../pins/renewal-findings.ts';
import type { Renewal } from '../pins/renewals.ts';
import { readDocuments } from '../scan/read.ts';
import { type Text, text } from '../text/text.ts';
import { isCertificate } from '../x509/document.ts';

/** The files to which published successors were written, and what went wrong. */
export interface Updates {
  readonly updatedFiles: readonly string[];
  readonly findings: readonly Finding[];
}

/** A successor, and how it differs from the certificate that it replaces; null if there is none. */
export interface ComparedRenewal extends Renewal {
  readonly difference: PinDifference | null;
}

/**
 * Writes the trusted renewals to the path in `update`, unless the file contains them already.
 *
 * @param asOf the moment of the run
 */
export function writeRenewals(
  pin: Pin,
  renewals: readonly ComparedRenewal[],
  workspace: string,
  asOf: number,
): Updates {
  const template = pin.entry.update;
  if (template === null) return { updatedFiles: [], findings: [] };
  const files = groupBy(
    renewals.filter(({ isTrusted }) => isTrusted),
    ({ published }) => updatePath(template, published),
  );
  const updatedFiles: string[] = [];
  const findings: Finding[] = [];
  for (const [path, together] of files) {
    if (containsAll(path, together, workspace)) continue;
    // If the path contains no serial number, several renewals share the file.
    const contents = together.map((each) => updateContents(each, each.difference?.fields ?? [], asOf));
    const file = writeInside(path, contents, { workspace, runnerTemp: null });
    if (file.ok) updatedFiles.push(path);
    else findings.push(notWritten(pin, file.reason));
  }
  return { updatedFiles, findings };
}

function notWritten({ name }: Pin, why: Text): Finding {
  return finding(
    'error',
    'file-unreadable',
    nowhere,
    text`The successor of the pin ${name} could not be written: ${why}.`,
    text`Correct update: it must be the path of a file in the repository that this job can write to.`,
  );
}

function containsAll(path: string, renewals: readonly ComparedRenewal[], workspace: string): boolean {
  const [reading] = readFiles([{ path, kind: 'file' }], workspace);
  if (!reading?.bytes.ok) return false;
  const { found } = readDocuments(path, reading.bytes.value);
  const there = new Set(
    found.map(({ document }) => (isCertificate(document) ? document.certificateSha256 : null)),
  );
  return renewals.every(({ published }) => there.has(published.certificateSha256));
}
