import type { Encoding } from '../x509/document.ts';
import { documentBeginning } from '../x509/identify.ts';
import { type Base64Source, type DecodedBase64, decodeBase64 } from './base64.ts';
import { type BoundaryAt, boundaryAt } from './boundary.ts';
import { Comments } from './comments.ts';
import type { DocumentCollector, ObjectLocation } from './gathering.ts';

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/**
 * How many bytes can be read without a result and then read again. Bare base64 is only tried if it begins like DER,
 * and an attempt reads as far as the DER claims to reach; armor without its last line is read up to where one might
 * be, and a value that seems to begin in a binary file is outlined to its end. Bytes that consist of such beginnings
 * would take quadratic time.
 */
export class ReadBudget {
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

/** A file that exhausts one of these is still read for the others. */
export interface FileReadBudgets {
  readonly bare: ReadBudget;
  readonly armor: ReadBudget;
  readonly binary: ReadBudget;
}

export function readBudgetsFor(textLength: number): FileReadBudgets {
  const budget = () => new ReadBudget(textLength);
  return { bare: budget(), armor: budget(), binary: budget() };
}

/** Base64 in base64, in a payload, in numbered lines: no real file is nested deeper. */
export const maxDepth = 4;

/** What all texts of one file share. */
export interface ScanContext {
  readonly gathering: DocumentCollector;
  readonly budgets: FileReadBudgets;
  /** How many layers were removed from the text: base64, or the marks of its lines. */
  readonly depth: number;
  /** Reads what was found within the text, at any depth. */
  readonly readNested: (bytes: Buffer, depth: number, places: Places) => void;
}

/** Finds the 1-based line of the file for ascending offsets, and whether they are in a comment. */
export interface Places {
  lineAt(offset: number): number;
  isCommentedAt(offset: number): boolean;
}

/** Everything that was decoded from one place has its line. */
export function placesAt(line: number, isCommented: boolean): Places {
  return { lineAt: () => line, isCommentedAt: () => isCommented };
}

/** Offsets in a text whose lines are those of the file, in one pass over the text. LF, CR and CRLF end a line. */
export class TextPlaces implements Places {
  readonly #text: Buffer;
  readonly #comments: Comments;
  #at = 0;
  #line: number;

  /** @param firstLine the line of its file on which the text begins */
  constructor(text: Buffer, firstLine: number) {
    this.#text = text;
    this.#comments = new Comments(text);
    this.#line = firstLine;
  }

  lineAt(offset: number): number {
    const text = this.#text;
    let line = this.#line;
    for (let at = this.#at; at < offset; at++) {
      const byte = text[at];
      if (byte === lineFeed || (byte === carriageReturn && text[at + 1] !== lineFeed)) line++;
    }
    this.#at = Math.max(this.#at, offset);
    this.#line = line;
    return line;
  }

  isCommentedAt(offset: number): boolean {
    return this.#comments.isAt(offset);
  }
}

/** One text that is being read: a file, or the decoded content of base64 in it. */
export class TextScan {
  readonly text: Buffer;
  readonly context: ScanContext;
  readonly places: Places;
  readonly gathering: DocumentCollector;
  readonly budgets: FileReadBudgets;
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
    this.budgets = context.budgets;
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

  /**
   * Reads the content without one layer at an offset: decoded base64, or lines without their marks.
   * @returns whether a document or store was read in it, or something wrong in it was reported
   */
  readNested(bytes: Buffer, offset: number): boolean {
    const { depth, gathering, readNested } = this.context;
    const before = gathering.count + gathering.notes.errors;
    readNested(bytes, depth + 1, placesAt(this.places.lineAt(offset), this.places.isCommentedAt(offset)));
    return gathering.count + gathering.notes.errors > before;
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

  /** Decodes base64 in the text; the bytes last until the next call, unless they are kept before that. */
  decode(source: Omit<Base64Source, 'text'>): DecodedBase64 & { readonly bytes: Buffer } {
    const { arena, at } = this.room();
    const decoded = decodeBase64({ ...source, text: this.text }, arena, at);
    return { ...decoded, bytes: arena.subarray(at, at + decoded.length) };
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
