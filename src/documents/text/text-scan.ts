import { documentBeginning } from '../der/beginning.ts';
import type { Gathering } from '../gathering.ts';
import { type BoundaryAt, boundaryAt } from './boundary.ts';

/** Tells the line of an offset; offsets only grow. */
export interface Lines {
  readonly lineAt: (offset: number) => number;
}

/**
 * How many bytes may be read in vain, in order to be read again. Bare base64 is only tried where it begins like DER,
 * and a try reads as far as the DER claims to reach; an armour without its last line is read up to wherever one might
 * be. Text made of such beginnings alone would take quadratic time.
 */
export class Patience {
  #left: number;

  constructor(textLength: number) {
    this.#left = 2 * textLength + 65_536;
  }

  get isOver(): boolean {
    return this.#left < 0;
  }

  spend(bytes: number): void {
    this.#left -= bytes;
  }
}

/** A file that wears out one of these is still read for the other. */
export interface TextPatience {
  readonly bare: Patience;
  readonly armour: Patience;
}

export function patienceFor(textLength: number): TextPatience {
  return { bare: new Patience(textLength), armour: new Patience(textLength) };
}

/** One text that is being read: a file, or what base64 in it was decoded to. */
export class TextScan {
  readonly text: Buffer;
  readonly gathering: Gathering;
  readonly lines: Lines;
  readonly patience: TextPatience;
  /** How many times base64 was taken off. */
  readonly depth: number;
  #sample: Buffer | null = null;
  #lastBoundary: BoundaryAt | null = null;
  #arena: Buffer | null = null;
  #used = 0;

  constructor(text: Buffer, gathering: Gathering, lines: Lines, patience: TextPatience, depth: number) {
    this.text = text;
    this.gathering = gathering;
    this.lines = lines;
    this.patience = patience;
    this.depth = depth;
  }

  /**
   * The boundary that begins with the dashes at an offset. An armour looks for the next one, and whoever reads on
   * after it comes to the same one again.
   */
  boundaryAt(start: number): BoundaryAt {
    if (this.#lastBoundary?.start !== start) this.#lastBoundary = boundaryAt(this.text, start);
    return this.#lastBoundary;
  }

  /**
   * Room to decode to, from `at` on: what is decoded there lasts until the next call, unless it is kept before that.
   * It is one stretch of memory for the whole text, which is enough, since no part of the text is kept twice.
   */
  room(): { readonly arena: Buffer; readonly at: number } {
    this.#arena ??= Buffer.allocUnsafe(Math.ceil((this.text.length * 3) / 4) + 3);
    return { arena: this.#arena, at: this.#used };
  }

  /** Room for a look at the first bytes of some base64. */
  get sample(): Buffer {
    this.#sample ??= Buffer.alloc(documentBeginning + 3);
    return this.#sample;
  }

  /** Keeps so many bytes of what was decoded last, for as long as the documents that are read from them. */
  keep(length: number): void {
    this.#used += length;
  }
}
