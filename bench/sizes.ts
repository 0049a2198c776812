import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from './action.ts';
import { type Row, times } from './table.ts';

/** What a runner downloads, and what every run loads first. `npm run check:size` holds these. */
export function sizes(): readonly Row[] {
  const sizeOf = (name: string) => statSync(join(bundle, name)).size;
  const total = readdirSync(bundle).reduce((sum, name) => sum + sizeOf(name), 0);
  return [row('dist/index.js', sizeOf('index.js'), 700_000), row('dist/', total, 2_200_000)];
}

function row(what: string, size: number, limit: number): Row {
  const kilobytes = (bytes: number) => `${Math.round(bytes / 1000)} kB`;
  return { what, ours: kilobytes(size), peer: kilobytes(limit), ratio: times(size / limit), target: '1.0×' };
}
