/**
 * Compares the reader with an independent one, object by object and field by field.
 *
 *     npm run conformance -- FOLDER
 *
 * FOLDER holds `oracle.jsonl` and the files that it names. Ends with 1 where anything that every reader must read
 * is read otherwise, where a damaged object is not told, or where the reader throws.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Reading, readDocuments } from '../src/scan/read.ts';
import { toPlain } from '../src/text/plain.ts';
import { disagreements } from './conformance/compare.ts';
import { type OracleEntry, readOracle } from './conformance/oracle.ts';

/** What became of one object of the oracle. */
interface Outcome {
  readonly entry: OracleEntry;
  readonly problems: readonly string[];
}

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('usage: npm run conformance -- FOLDER');
  process.exit(2);
}

const byPath = grouped(readOracle(folder), ({ path }) => path);
const outcomes = [...byPath].flatMap(([path, entries]) => outcomesOf(path, entries));
printTable(outcomes);
const failed = outcomes.filter(({ entry, problems }) => problems.length > 0 && isBinding(entry, problems));
console.log(`${outcomes.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;

function outcomesOf(path: string, entries: readonly OracleEntry[]): readonly Outcome[] {
  try {
    const reading = readDocuments(path, readFileSync(join(folder ?? '', path)));
    return [...entries.map((entry) => outcomeOf(entry, reading)), ...beyondOracle(entries, reading)];
  } catch (error) {
    return entries.map((entry) => ({ entry, problems: [`crash: ${String(error)}`] }));
  }
}

function outcomeOf(entry: OracleEntry, reading: Reading): Outcome {
  if (entry.expect === 'reject') return { entry, problems: rejectionProblems(reading) };
  if (entry.expect === 'none') return { entry, problems: [] };
  const found = reading.found[entry.index ?? 0];
  if (found === undefined) return { entry, problems: [missing(reading)] };
  const sha256 = createHash('sha256').update(found.der).digest('hex');
  const problems = disagreements(entry, found.document, sha256).map(
    ({ field, expected, actual }) => `${field}: expected ${expected}, read ${actual}`,
  );
  return { entry, problems };
}

function missing({ findings }: Reading): string {
  const told = findings.map(({ code, message }) => `${code} (${toPlain(message)})`).join('; ');
  return `not found; told: ${told}`;
}

function rejectionProblems({ found, findings }: Reading): readonly string[] {
  if (found.length > 0) return ['counted'];
  return findings.some(({ code }) => code === 'malformed') ? [] : ['not told as malformed'];
}

/** A document that the oracle does not have is nonsense, or the oracle's miss: either way worth a look. */
function beyondOracle(entries: readonly OracleEntry[], { found }: Reading): readonly Outcome[] {
  const known = entries.filter(({ index }) => index !== null).length;
  const [first] = entries;
  if (first === undefined || found.length <= known) return [];
  return [
    { entry: { ...first, expect: 'none' }, problems: [`${found.length - known} more than the oracle has`] },
  ];
}

/** Readers disagree about some objects; those may be read either way, but not crash. */
function isBinding({ expect }: OracleEntry, problems: readonly string[]): boolean {
  return expect !== 'may' || problems.some((problem) => problem.startsWith('crash'));
}

function printTable(all: readonly Outcome[]): void {
  const grades = grouped(all, ({ entry }) => entry.expect);
  for (const [grade, graded] of [...grades].sort(([a], [b]) => a.localeCompare(b))) {
    const agreeing = graded.filter(({ problems }) => problems.length === 0).length;
    console.log(`${grade.padEnd(8)} ${String(agreeing).padStart(6)} of ${graded.length} agree`);
    for (const { entry, problems } of graded) {
      for (const problem of problems) console.log(`  ${entry.path} [${entry.index ?? '-'}] ${problem}`);
    }
  }
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
