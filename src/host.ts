import type { RunContext } from './github/context.ts';
import type { Text } from './text/text.ts';

/** What a run needs from its environment: a job of GitHub Actions, or a terminal. */
export interface Host {
  /** Absolute path of the folder that patterns are relative to. */
  readonly workspace: string;
  /** The runner's temporary folder, where outputs may be written as well. */
  readonly runnerTemp: string | null;
  /** Null outside GitHub Actions. */
  readonly context: RunContext | null;
  /** Contains the proxy settings. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Aborts when the job is canceled. */
  readonly signal: AbortSignal;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Masks a secret in everything that is printed from then on, if the environment supports that. */
  hide(secret: string): void;
  /** Writes one line for those who follow the run. */
  say(line: Text): void;
  /** Reports how many of all authorizations completed. */
  progress(done: number, of: number): void;
}
