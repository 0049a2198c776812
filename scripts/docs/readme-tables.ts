/** Writes the tables of inputs and outputs into `README.md`: `node scripts/docs/readme-tables.ts`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { withTables } from './input-tables.ts';

const readme = new URL('../../README.md', import.meta.url);
writeFileSync(readme, withTables(readFileSync(readme, 'utf8')));
