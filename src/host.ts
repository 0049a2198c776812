import type { RunContext } from './github/context.ts';
import type { Text } from './text/text.ts';

/** What a run needs of the world around it: a job of GitHub Actions, or a terminal. */
export interface Host {
  /** Absolute path of the folder that patterns are relative to. */
  readonly workspace: string;
  /** The runner's temporary folder, where outputs may be written to as well. */
  readonly temporary: string | null;
  /** Null outside GitHub Actions. */
  readonly context: RunContext | null;
  /** Where the proxy settings stand. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Aborts when the job is cancelled. */
  readonly signal: AbortSignal;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Keeps a secret out of whatever is printed from then on, as far as the place can. */
  hide(secret: string): void;
  /** One line for whoever follows the run. */
  say(line: Text): void;
  /** So many authorizations of all have ended. */
  progress(done: number, of: number): void;
}
