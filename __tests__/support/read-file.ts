import { type Reading, readDocuments } from '../../src/scan/read.ts';
import { toPlain } from '../../src/text/plain.ts';
import { type Document, isCertificate } from '../../src/x509/document.ts';

export function read(file: string | Uint8Array): Reading {
  return readDocuments('a/file', typeof file === 'string' ? Buffer.from(file) : file);
}

/** The only document of a file. */
export function only(file: string | Uint8Array): Document {
  const { found, findings } = read(file);
  const [first] = found;
  if (first === undefined || found.length > 1) {
    const told = findings.map(({ message }) => toPlain(message)).join(' ');
    throw new Error(`${found.length} documents: ${told}`);
  }
  return first.document;
}

export function onlyCertificate(file: string | Uint8Array) {
  const document = only(file);
  if (!isCertificate(document)) throw new Error('a request');
  return document;
}

/** The findings, as level and code. */
export function told({ findings }: Reading): readonly string[] {
  return findings.map(({ level, code }) => `${level} ${code}`);
}

/** The findings, as level, line and message. */
export function words(file: string | Uint8Array): readonly string[] {
  return read(file).findings.map(({ level, line, message }) => `${level} ${line} ${toPlain(message)}`);
}
