import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A process to measure. */
export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

/** Milliseconds from start to end, its output thrown away. Rejects where it fails. */
export async function timeOf(command: Command): Promise<number> {
  const begin = performance.now();
  await run(command, 'ignore');
  return performance.now() - begin;
}

/** Milliseconds of several rounds, in each of which every command runs once, so that all meet the same machine. */
export async function interleaved(commands: readonly Command[], rounds: number): Promise<readonly Times[]> {
  const times = commands.map((): number[] => []);
  for (const command of commands) await timeOf(command);
  for (let round = 0; round < rounds; round++) {
    for (const [i, command] of commands.entries()) times[i]?.push(await timeOf(command));
  }
  return times;
}

export type Times = readonly number[];

export function median(values: Times): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** The median of the ratios of the rounds: a slow moment of the machine slows both sides of its round. */
export function ratio(values: Times, base: Times): number {
  return median(values.map((value, round) => value / (base[round] ?? Number.NaN)));
}

const peak = fileURLToPath(new URL('peak-memory.cjs', import.meta.url));

/** The most memory that a run of Node held, in bytes (resident set). */
export async function peakMemory(command: Command): Promise<number> {
  const stderr = await run({ ...command, args: ['--require', peak, ...command.args] }, 'pipe');
  const kibibytes = /peak memory: (\d+)/.exec(stderr)?.[1];
  if (kibibytes === undefined) throw new Error(`No memory was told: ${stderr}`);
  return Number(kibibytes) * 1024;
}

function run({ file, args, env, cwd }: Command, errors: 'ignore' | 'pipe'): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { env, cwd, stdio: ['ignore', 'ignore', errors] });
    let stderr = '';
    child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
      stderr += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(stderr);
      else reject(new Error(`${file} ${args.join(' ')} ended with ${code}. ${stderr}`));
    });
  });
}
