import type { Streams } from './terminal.ts';

/** The environment of the command. */
export interface Shell extends Streams {
  /** Without the name of the program. */
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Absolute path that patterns are relative to. */
  readonly folder: string;
}
