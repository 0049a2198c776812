import { attempt, orNull } from '../findings/result.ts';
import { readCertificate } from '../x509/certificate.ts';
import { type DocumentOrigin, type FoundDocument, isCertificate, isDated } from '../x509/document.ts';
import { type StrictCertificate, strictCertificateAt } from './strict-armor.ts';

/** Documents of one file; those beyond are left out. */
export const maxDocuments = 50_000;

/**
 * Reads a file that consists of certificates in strict PEM and nothing else, as most files do. The reader for all other
 * forms would find the same, but is only loaded for other files.
 * @returns null for any other file, and if there is something to report about it
 */
export function readStrictFile(path: string, bytes: Uint8Array): readonly FoundDocument[] | null {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: FoundDocument[] = [];
  let [arena, used, line, at]: [Buffer | null, number, number, number] = [null, 0, 1, 0];
  const room = () => {
    arena ??= Buffer.allocUnsafe(Math.ceil((text.length * 3) / 4) + 3);
    return { arena, at: used };
  };
  while (at < text.length) {
    const certificate = found.length < maxDocuments ? strictCertificateAt(text, at, { room }) : null;
    if (certificate === null) return null;
    const standing = { path, line, encoding: 'pem', alias: null, index: found.length } as const;
    const document = flawlessDocument(certificate, standing);
    if (document === null) return null;
    found.push(document);
    used += certificate.length;
    line += linesOf(certificate.length);
    at = certificate.end + 1;
  }
  return found.length === 0 ? null : found;
}

/** Null if something in the certificate has to be reported. */
function flawlessDocument(
  { bytes, identity: { signed } }: StrictCertificate,
  standing: DocumentOrigin,
): FoundDocument | null {
  const read = orNull(attempt(() => readCertificate(bytes, signed, standing)));
  if (read === null || read.damagedExtensions.length > 0) return null;
  const { document } = read;
  if (!isCertificate(document) || !isDated(document)) return null;
  return { document, der: bytes.subarray(signed.whole.start, signed.whole.end) };
}

const bytesPerLine = 48;

/** How many lines the armor of so many bytes has, including the first and the last one. */
function linesOf(length: number): number {
  return Math.ceil(length / bytesPerLine) + 2;
}
