/**
 * Writes `docs/findings.md` from the table of codes: `node scripts/docs/findings.ts`.
 * With `--check` it writes nothing and fails if the page is not current.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { findingsDocument } from './findings-document.ts';

const page = fileURLToPath(new URL('../../docs/findings.md', import.meta.url));

if (process.argv.includes('--check')) {
  if ((await readFile(page, 'utf8')) !== findingsDocument()) {
    console.error('docs/findings.md is not current: run node scripts/docs/findings.ts');
    process.exitCode = 1;
  }
} else {
  await writeFile(page, findingsDocument());
}
