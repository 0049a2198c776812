import { type Text, text } from '../text/text.ts';
import { usesColor } from './colour.ts';
import { span, type TerminalLine, toTerminal } from './line.ts';

/** Standard output or standard error. */
export interface Stream {
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

  constructor(stream: Stream, environment: Readonly<Record<string, string | undefined>>) {
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
    this.#stream.write(`${eraseLine}${toTerminal([span(text`${words}`, 'dim')], this.colour)}`);
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
