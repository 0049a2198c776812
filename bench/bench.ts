// Measures the shipped bundle against its targets and prints one table. Nothing is judged here: timings depend on
// the machine, and the ratios on what else it does. See docs/performance.md.
//
//     npm run bench              all of it, about five minutes
//     npm run bench -- startup   only the named parts: startup scanning growth sending sizes
//
// ROUNDS sets how often everything is measured, CERTSPOTTER_DIST which bundle.
import { mkdtempSync, rmSync } from 'node:fs';
import { arch, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { growth } from './growth.ts';
import { scanning } from './scanning.ts';
import { sending } from './sending.ts';
import { sizes } from './sizes.ts';
import { startup } from './startup.ts';
import { type Row, table } from './table.ts';

const rounds = Number(process.env['ROUNDS'] ?? 5);

const parts: Readonly<Record<string, (root: string) => Promise<readonly Row[]> | readonly Row[]>> = {
  startup: (root) => startup(root, 4 * rounds + 1),
  scanning: (root) => scanning(root, rounds),
  growth: (root) => growth(root, Math.ceil(rounds / 2)),
  sending: (root) => sending(root, Math.ceil(rounds / 2)),
  sizes,
};

const asked = process.argv.slice(2);
const root = mkdtempSync(join(tmpdir(), 'certspotter-bench-'));
try {
  const rows: Row[] = [];
  for (const name of asked.length === 0 ? Object.keys(parts) : asked) {
    const measure = parts[name];
    if (measure === undefined) throw new Error(`${name} is none of ${Object.keys(parts).join(', ')}.`);
    console.error(`Measuring ${name} …`);
    rows.push(...(await measure(root)));
  }
  const [processor] = cpus();
  console.log(
    `Node ${process.version} on ${cpus().length} × ${processor?.model ?? 'processor'} (${arch()})\n`,
  );
  console.log(table(rows));
} finally {
  rmSync(root, { recursive: true, force: true });
}
