/**
 * Times hostile files of 16 MiB against ordinary text: `node scripts/fuzz/timings.ts`.
 * None may take ten times as long per byte.
 */
import { hostilePatterns, repeated } from '../../__tests__/scan/hostile.ts';
import { readDocuments } from '../../src/scan/read.ts';

const size = 16 * 1024 * 1024;
const ordinary = 'The quick brown fox (aged 7) jumps over the lazy dog; "why", said the dog, "not?"\n';

const base = nanosecondsPerByte(repeated(ordinary, size));
console.log(`${'ordinary text'.padEnd(36)} ${base.toFixed(1).padStart(6)} ns/byte`);
for (const { name, pattern, begin } of hostilePatterns) {
  const time = nanosecondsPerByte(repeated(pattern, size, begin));
  console.log(
    `${name.padEnd(36)} ${time.toFixed(1).padStart(6)} ns/byte ${(time / base).toFixed(1).padStart(6)} times`,
  );
}

/** The better of two runs: the first may meet code that is not compiled yet. */
function nanosecondsPerByte(file: Buffer): number {
  return Math.min(timeOf(file), timeOf(file)) / file.length;
}

function timeOf(file: Buffer): number {
  const start = process.hrtime.bigint();
  readDocuments('timings', file);
  return Number(process.hrtime.bigint() - start);
}
