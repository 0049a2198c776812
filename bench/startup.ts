import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { action } from './action.ts';
import { Certificates } from './certificates.ts';
import { type Command, interleaved, median, peakMemory, ratio } from './measure.ts';
import { milliseconds, type Row, times } from './table.ts';

const bare: Command = { file: process.execPath, args: ['-e', '0'] };

/** One pin, plan mode, nothing to send, against a Node that does nothing. */
export async function startup(root: string, rounds: number): Promise<readonly Row[]> {
  const workspace = join(root, 'one-pin');
  mkdirSync(workspace);
  writeFileSync(join(workspace, 'client.pem'), new Certificates().next());
  const ours = action(workspace, { pins: '*.pem' }, join(root, 'one-pin-temporary'));
  const [run = [], base = []] = await interleaved([ours, bare], rounds);
  const memory = [await peakMemory(ours), await peakMemory(bare)] as const;
  return [
    {
      what: 'Start-up, one pin, nothing to send',
      ours: milliseconds(median(run)),
      peer: `node -e 0: ${milliseconds(median(base))}`,
      ratio: times(ratio(run, base)),
      target: '3.0×, then 2.0×',
    },
    {
      what: 'Its peak memory',
      ours: `${Math.round(memory[0] / 1e6)} MB`,
      peer: `node -e 0: ${Math.round(memory[1] / 1e6)} MB`,
      ratio: times(memory[0] / memory[1]),
      target: '1.6×',
    },
  ];
}
