import { join } from 'node:path';
import { action } from './action.ts';
import { interleaved, median, peakMemory } from './measure.ts';
import { milliseconds, type Row, times } from './table.ts';
import { plainTree, type Tree } from './trees.ts';

const few = 1_000;
const many = 100_000;

/** What a certificate takes in a small and in a huge repository, with report, summary and SARIF written. */
export async function growth(root: string, rounds: number): Promise<readonly Row[]> {
  const small = runOn(plainTree(root, few), root);
  const huge = runOn(plainTree(root, many), root);
  const [short = [], long = []] = await interleaved([small, huge], rounds);
  const each = [median(short) / few, median(long) / many] as const;
  const memory = await peakMemory(huge);
  return [
    {
      what: `Time per certificate among ${many}`,
      ours: milliseconds(each[1]),
      peer: `among ${few}: ${milliseconds(each[0])}`,
      ratio: times(each[1] / each[0]),
      target: '1.2×',
    },
    {
      what: `Peak memory with ${many} certificates`,
      ours: `${Math.round(memory / 1e6)} MB`,
      peer: '300 MB',
      ratio: times(memory / 300e6),
      target: '1.0×',
    },
  ];
}

function runOn({ folder }: Tree, root: string) {
  const temporary = join(root, 'growth-temporary');
  const outputs = { report: join(temporary, 'report.json'), sarif: join(temporary, 'report.sarif') };
  return action(folder, { authorize: '**/*.pem', ...outputs }, temporary);
}
