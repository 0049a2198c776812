import type { Streams } from './terminal.ts';

/** The world around the command. */
export interface Shell extends Streams {
  /** Without the program's name. */
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Absolute path that patterns are relative to. */
  readonly folder: string;
}
