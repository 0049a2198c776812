import { documentBeginning } from '../der/beginning.ts';
import type { Encoding } from '../document.ts';
import type { DocumentCollector, ObjectLocation } from '../gathering.ts';
import { type BoundaryAt, boundaryAt } from './boundary.ts';
import { Comments } from './comments.ts';
import { LineCounter } from './lines.ts';
import type { FileReadBudgets } from './patience.ts';

/** Base64 in base64, in a payload, in numbered lines: no real file is nested deeper. */
export const maxDepth = 4;

/** What all texts of one file share. */
export interface ScanContext {
  readonly gathering: DocumentCollector;
  readonly patience: FileReadBudgets;
  /** How many layers were removed from the text: base64, or the marks of its lines. */
  readonly depth: number;
  /** Reads what was found within the text, at any depth. */
  readonly readNested: (bytes: Buffer, depth: number, places: Places) => void;
}

/** Finds the line of the file for ascending offsets. */
export interface Places {
  readonly lineAt: (offset: number) => number;
  readonly isCommentedAt: (offset: number) => boolean;
}

/** Everything that was decoded from one place has its line. */
export function placesAt(line: number, isCommented: boolean): Places {
  return { lineAt: () => line, isCommentedAt: () => isCommented };
}

/** Offsets in a text whose lines are those of the file. */
export function placesIn(text: Buffer, firstLine: number): Places {
  const lines = new LineCounter(text, firstLine);
  const comments = new Comments(text);
  return {
    lineAt: (offset) => lines.lineAt(offset),
    isCommentedAt: (offset) => comments.isAt(offset),
  };
}

/** One text that is being read: a file, or the decoded content of base64 in it. */
export class TextScan {
  readonly text: Buffer;
  readonly context: ScanContext;
  readonly places: Places;
  readonly gathering: DocumentCollector;
  readonly patience: FileReadBudgets;
  /** The offset of the first byte that is not text; null if there is none. */
  firstBinary: number | null = null;
  /** Words in base64url that end before this offset were examined already. */
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

  /** Whether the depth limit allows reading nested content. */
  get mayNest(): boolean {
    return this.context.depth < maxDepth;
  }

  lineAt(offset: number): number {
    return this.places.lineAt(offset);
  }

  /** The location of a document that begins at an offset, and how it is encoded. */
  spotAt(offset: number, encoding: Encoding): ObjectLocation {
    const isCommented = this.places.isCommentedAt(offset);
    return { line: this.places.lineAt(offset), encoding, isCommented };
  }

  /** Reads the content without one layer at an offset: decoded base64, or lines without their marks. */
  readNested(bytes: Buffer, offset: number): void {
    const { depth, readNested } = this.context;
    readNested(bytes, depth + 1, placesAt(this.places.lineAt(offset), this.places.isCommentedAt(offset)));
  }

  /**
   * The boundary that begins with the dashes at an offset. Reading armor searches for the next boundary, and reading on
   * after it reaches the same one again, so the last one is kept.
   */
  boundaryAt(start: number): BoundaryAt {
    if (this.#lastBoundary?.start !== start) this.#lastBoundary = boundaryAt(this.text, start);
    return this.#lastBoundary;
  }

  /**
   * A buffer to decode to, from `at` on: its content lasts until the next call, unless it is kept before that.
   * It is one buffer for the whole text, which is enough, since no part of the text is kept twice.
   */
  room(): { readonly arena: Buffer; readonly at: number } {
    this.#arena ??= Buffer.allocUnsafe(Math.ceil((this.text.length * 3) / 4) + 3);
    return { arena: this.#arena, at: this.#used };
  }

  /** A buffer to examine the first bytes of base64. */
  get sample(): Buffer {
    this.#sample ??= Buffer.alloc(documentBeginning + 3);
    return this.#sample;
  }

  /** Keeps this many bytes of what was decoded last, as long as the documents that are read from them. */
  keep(length: number): void {
    this.#used += length;
  }
}
