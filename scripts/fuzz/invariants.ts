import { createHash } from 'node:crypto';
import { type Reading, readDocuments } from '../../src/scan/read.ts';
import { type Document, detached, isCertificate } from '../../src/x509/document.ts';

/**
 * What holds for every file whatever stands in it.
 * @returns what does not hold, in words; empty where all does
 */
export function violations(file: Uint8Array): readonly string[] {
  const reading = readDocuments('fuzz', file);
  return [
    ...silence(reading),
    ...reading.found.flatMap(({ document, der }, i) => documentViolations(document, der, i)),
  ];
}

/** A file without a document is always told. */
function silence({ found, findings }: Reading): readonly string[] {
  return found.length === 0 && findings.length === 0 ? ['nothing found and nothing told'] : [];
}

function documentViolations(document: Document, der: Uint8Array, index: number): readonly string[] {
  const wrong: string[] = [];
  if (document.index !== index) wrong.push(`index ${document.index} at ${index}`);
  if (isCertificate(document) && document.certificateSha256 !== sha256(der))
    wrong.push('hash of other bytes');
  return [...wrong, ...rereadViolations(document, der)];
}

/** A document's own bytes, read as a file, are the same document and nothing else. */
function rereadViolations(document: Document, der: Uint8Array): readonly string[] {
  const { found } = readDocuments('fuzz', der);
  const [again] = found;
  if (again === undefined || found.length > 1)
    return [`read again, its bytes hold ${found.length} documents`];
  const place = { line: 1, index: 0, encoding: 'der' };
  const same =
    JSON.stringify(detached(again.document)) === JSON.stringify({ ...detached(document), ...place });
  return same ? [] : ['read again, its bytes are another document'];
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
