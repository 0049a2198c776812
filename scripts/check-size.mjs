// Fails where dist/ is bigger than a user of the Action should have to download and load.
import { readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Bytes that every run loads before it knows what it needs. */
const maxEntry = 700_000;
/** Bytes that the runner downloads, the licences included. */
const maxTotal = 2_600_000;

const dist = join(dirname(dirname(fileURLToPath(import.meta.url))), 'dist');
const total = readdirSync(dist).reduce((sum, name) => sum + statSync(join(dist, name)).size, 0);
const sizes = [
  ['dist/index.js', statSync(join(dist, 'index.js')).size, maxEntry],
  ['dist/', total, maxTotal],
];
for (const [name, size, limit] of sizes) {
  console.log(`${name} has ${size} bytes of ${limit}.`);
  if (size > limit) process.exitCode = 1;
}
