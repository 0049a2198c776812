import type { Host } from '../host.ts';
import { withoutCommands } from '../text/output.ts';
import { toPlain } from '../text/plain.ts';
import { type Text, text } from '../text/text.ts';

/** Colors and weights by their meaning. */
export type Style = 'bold' | 'dim' | 'good' | 'warning' | 'bad';

/** Select Graphic Rendition (ECMA-48 section 8.3.117); the 16 colors follow the theme of the terminal. */
const codes: Record<Style, number> = { bold: 1, dim: 2, good: 32, warning: 33, bad: 31 };

/**
 * Whether to use color: as Node.js itself decides (`FORCE_COLOR`, then `NO_COLOR`, then the kind of stream,
 * https://nodejs.org/api/tty.html#writestreamgetcolordepthenv), with the rule of https://no-color.org that an empty
 * `NO_COLOR` does not count.
 */
export function usesColor(environment: Host['environment'], isTerminal: boolean): boolean {
  const { FORCE_COLOR: force, NO_COLOR: no, TERM: terminal } = environment;
  if (force !== undefined) return force !== '0' && force !== 'false';
  if (no !== undefined && no !== '') return false;
  return isTerminal && terminal !== 'dumb';
}

/** Words in one style. */
interface Span {
  readonly words: Text;
  readonly style: Style | null;
}

/** One line for a terminal. */
export type TerminalLine = readonly Span[];

export function plain(words: Text): Span {
  return { words, style: null };
}

export function span(words: Text, style: Style): Span {
  return { words, style };
}

/** Our own words, padded with spaces to the width of a column. */
export function column(words: Text, width: number, style: Style | null = null): Span {
  const missing = Math.max(0, width - toPlain(words).length);
  return { words: [...words, ...Array.from({ length: missing }, () => text` `).flat()], style };
}

/**
 * A line for a terminal or a pipe, without the line break. Outside text cannot move the cursor, color anything or hide.
 * Because the output can be the log of a job, it cannot start a command of the runner either.
 */
export function toTerminal(line: TerminalLine, color: boolean): string {
  const words = line.map(({ words, style }) => {
    const inert = withoutCommands(toPlain(words));
    return color && style !== null ? `\u001b[${codes[style]}m${inert}\u001b[0m` : inert;
  });
  return withoutCommands(words.join('')).trimEnd();
}

/** Standard output or standard error. */
interface Stream {
  readonly isTTY?: boolean | undefined;
  write(characters: string): unknown;
  on(event: 'error', listener: (error: NodeJS.ErrnoException) => void): unknown;
}

/** The two output streams of a process. */
export interface Streams {
  readonly stdout: Stream;
  readonly stderr: Stream;
}

const eraseLine = '\r\u001b[2K';

/** Writes lines to a stream and, if that is a terminal, a line of progress that the next line replaces. */
export class Terminal {
  readonly colour: boolean;
  readonly #stream: Stream;
  readonly #interactive: boolean;
  #transient = false;
  #closed = false;
  #fault: Error | null = null;

  constructor(stream: Stream, environment: Host['environment']) {
    this.#stream = stream;
    this.#interactive = stream.isTTY === true && environment['TERM'] !== 'dumb';
    this.colour = usesColor(environment, stream.isTTY === true);
    stream.on('error', (error) => this.#onError(error));
  }

  line(line: TerminalLine): void {
    this.write(`${toTerminal(line, this.colour)}\n`);
  }

  /** Shows progress, but only in a terminal. */
  progress(words: Text): void {
    if (!this.#interactive || this.#closed) return;
    this.#stream.write(`${eraseLine}${toTerminal([span(words, 'dim')], this.colour)}`);
    this.#transient = true;
  }

  /** Removes the line of progress. */
  clear(): void {
    if (this.#transient) this.#stream.write(eraseLine);
    this.#transient = false;
  }

  /** Writes characters that are safe for a terminal. */
  write(characters: string): void {
    if (this.#closed) return;
    this.clear();
    this.#stream.write(characters);
  }

  /** Why the output is incomplete, such as a full disk; null if it is complete, or if its reader has closed it. */
  get fault(): Error | null {
    return this.#fault;
  }

  /** It is not an error of the run if a reader such as `head` closes the stream early. */
  #onError(error: NodeJS.ErrnoException): void {
    if (error.code !== 'EPIPE') this.#fault = error;
    this.#closed = true;
  }
}
