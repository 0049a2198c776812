import { documentBeginning } from '../der/beginning.ts';
import type { Encoding } from '../document.ts';
import type { Gathering, Spot } from '../gathering.ts';
import { type BoundaryAt, boundaryAt } from './boundary.ts';
import { Comments } from './comments.ts';
import { LineCounter } from './lines.ts';
import type { FilePatience } from './patience.ts';

/** Base64 in base64, in a payload, in numbered lines: nobody goes deeper. */
export const maxDepth = 4;

/** What all texts of one file have in common. */
export interface ScanContext {
  readonly gathering: Gathering;
  readonly patience: FilePatience;
  /** How many times something was taken off the text: base64, or the marks of its lines. */
  readonly depth: number;
  /** Reads what was found within the text, as deep as anything is. */
  readonly readNested: (bytes: Buffer, depth: number, places: Places) => void;
}

/** Tells where an offset is in the file; offsets only grow. */
export interface Places {
  readonly lineAt: (offset: number) => number;
  readonly isCommentedAt: (offset: number) => boolean;
}

/** All that was decoded from one place stands there. */
export function placesAt(line: number, isCommented: boolean): Places {
  return { lineAt: () => line, isCommentedAt: () => isCommented };
}

/** Places in a text whose lines are those of the file. */
export function placesIn(text: Buffer, firstLine: number): Places {
  const lines = new LineCounter(text, firstLine);
  const comments = new Comments(text);
  return {
    lineAt: (offset) => lines.lineAt(offset),
    isCommentedAt: (offset) => comments.isAt(offset),
  };
}

/** One text that is being read: a file, or what base64 in it was decoded to. */
export class TextScan {
  readonly text: Buffer;
  readonly context: ScanContext;
  readonly places: Places;
  readonly gathering: Gathering;
  readonly patience: FilePatience;
  /** Where the first byte is that belongs to no text; null if there is none. */
  firstBinary: number | null = null;
  /** Words in base64's other alphabet that end before this offset were looked at. */
  urlSafeSeen = 0;
  #sample: Buffer | null = null;
  #lastBoundary: BoundaryAt | null = null;
  #arena: Buffer | null = null;
  #used = 0;

  constructor(text: Buffer, context: ScanContext, places: Places) {
    this.text = text;
    this.context = context;
    this.places = places;
    this.gathering = context.gathering;
    this.patience = context.patience;
  }

  /** Whether anything within is still read. */
  get mayNest(): boolean {
    return this.context.depth < maxDepth;
  }

  lineAt(offset: number): number {
    return this.places.lineAt(offset);
  }

  /** What is told of a document that begins at an offset. */
  spotAt(offset: number, encoding: Encoding): Spot {
    const isCommented = this.places.isCommentedAt(offset);
    return { line: this.places.lineAt(offset), encoding, isCommented };
  }

  /** Reads what was taken off the text at an offset: base64, or the marks of lines. */
  readNested(bytes: Buffer, offset: number): void {
    const { depth, readNested } = this.context;
    readNested(bytes, depth + 1, placesAt(this.places.lineAt(offset), this.places.isCommentedAt(offset)));
  }

  /**
   * The boundary that begins with the dashes at an offset. An armor looks for the next one, and whoever reads on
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
