import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toPlain } from '../../../src/text/plain.ts';
import { isCertificate } from '../../../src/x509/document.ts';
import { reader } from '../../support/reader.ts';

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'fixtures', 'keystores');

/** A file of the fixtures: `scripts/make-keystores.sh` says how each was made. */
export function fixture(name: string): Buffer {
  return readFileSync(join(folder, name));
}

/** What a run reads from a file with these passwords. */
export async function opened(bytes: Uint8Array, ...passwords: readonly string[]) {
  const { found, findings, stores } = await reader(passwords).read('a/store', bytes, []);
  return {
    certificates: found.map(({ document }) => [document.alias, document.subject]),
    hashes: found.map(({ document }) => (isCertificate(document) ? document.certificateSha256 : null)),
    places: found.map(({ document: { path, line, index, encoding } }) => [path, line, index, encoding]),
    told: findings.map(({ level, code }) => `${level} ${code}`),
    messages: findings.map(({ message }) => toPlain(message)),
    hints: findings.map(({ hint }) => toPlain(hint)),
    stores,
  };
}
