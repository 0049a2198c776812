/** Writes `docs/findings.md` from the table of codes: `node scripts/docs/findings.ts`. */
import { writeFileSync } from 'node:fs';
import { findingsDocument } from './findings-document.ts';

writeFileSync(new URL('../../docs/findings.md', import.meta.url), findingsDocument());
