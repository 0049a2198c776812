import { EventEmitter } from 'node:events';

/** A stream that keeps what is written to it. */
export class Recorder extends EventEmitter {
  readonly isTTY: boolean;
  written = '';

  constructor(isTTY: boolean) {
    super();
    this.isTTY = isTTY;
  }

  write(characters: string): void {
    this.written += characters;
  }
}
