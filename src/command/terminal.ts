import { type Text, text } from '../text/text.ts';
import { wantsColour } from './colour.ts';
import { type Line, span, toTerminal } from './line.ts';

/** Standard output or standard error. */
export interface Stream {
  readonly isTTY?: boolean | undefined;
  write(characters: string): unknown;
  on(event: 'error', listener: (error: NodeJS.ErrnoException) => void): unknown;
}

/** The two streams of a process, as people or other programs read them. */
export interface Streams {
  readonly stdout: Stream;
  readonly stderr: Stream;
}

const eraseLine = '\r\u001b[2K';

/** Writes lines to a stream; and, where that is a terminal, one line of progress that the next one replaces. */
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
    this.colour = wantsColour(environment, stream.isTTY === true);
    stream.on('error', (error) => this.#onError(error));
  }

  line(line: Line): void {
    this.write(`${toTerminal(line, this.colour)}\n`);
  }

  /** Shows how far the work is; nothing where nobody is looking. */
  progress(words: Text): void {
    if (!this.#interactive || this.#closed) return;
    this.#stream.write(`${eraseLine}${toTerminal([span(text`${words}`, 'dim')], this.colour)}`);
    this.#transient = true;
  }

  /** Takes the line of progress away. */
  clear(): void {
    if (this.#transient) this.#stream.write(eraseLine);
    this.#transient = false;
  }

  /** Writes characters that are fit for a terminal as they are. */
  write(characters: string): void {
    if (this.#closed) return;
    this.clear();
    this.#stream.write(characters);
  }

  /** Why not all was written, such as a full disk; null if all was, or if its reader has gone. */
  get fault(): Error | null {
    return this.#fault;
  }

  /** A reader such as `head` that has seen enough is no fault of the run. */
  #onError(error: NodeJS.ErrnoException): void {
    if (error.code !== 'EPIPE') this.#fault = error;
    this.#closed = true;
  }
}
