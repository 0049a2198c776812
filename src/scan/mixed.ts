import { text as words } from '../text/text.ts';
import { elementAt } from '../x509/element.ts';
import { identify } from '../x509/identify.ts';
import { type Embedded, embeddedIn } from './embedded.ts';
import { asciiCompatible } from './encoding.ts';
import type { DocumentCollector, ObjectLocation } from './gathering.ts';
import { reportKeyFormats } from './private-keys.ts';
import { scanText } from './text.ts';
import {
  maxDepth,
  type Places,
  placesAt,
  readBudgetsFor,
  type ScanContext,
  TextPlaces,
  TextScan,
} from './text-scan.ts';

/** A range of bytes between values that are embedded in a file. */
export interface ByteGap {
  readonly from: number;
  readonly to: number;
  readonly line: number;
  /** Where its first bytes that are not text begin; null if all are text. */
  readonly firstBinary: number | null;
  /** Whether a document or store was read in it. */
  readonly isRead: boolean;
  /** Whether something wrong in it was reported. */
  readonly isWrong: boolean;
}

/** Reads a file from an offset on: text, binary values, or both in turn. */
export function readMixed(file: Buffer, from: number, gathering: DocumentCollector): readonly ByteGap[] {
  const budgets = readBudgetsFor(file.length);
  const contextAt = (depth: number): ScanContext => ({ gathering, budgets, depth, readNested });
  const gaps = new MixedReader(file, contextAt(0), null).read(from);
  for (let depth = 1; depth <= maxDepth && gathering.payloads.length > 0; depth++) {
    for (const { bytes, spot } of gathering.payloads.splice(0)) {
      readNested(bytes, depth, placesAt(spot.line, spot.isCommented ?? false));
    }
  }
  return gaps;

  function readNested(bytes: Buffer, depth: number, places: Places): void {
    new MixedReader(bytes, contextAt(depth), places).read(0);
  }
}

class MixedReader {
  readonly #bytes: Buffer;
  readonly #context: ScanContext;
  readonly #isNested: boolean;
  #places: Places | null;

  /** @param places null for the file itself, whose lines are counted */
  constructor(bytes: Buffer, context: ScanContext, places: Places | null) {
    this.#bytes = bytes;
    this.#context = context;
    this.#isNested = places !== null;
    this.#places = places;
  }

  read(from: number): readonly ByteGap[] {
    const { binary } = this.#context.budgets;
    const wasOver = binary.isOver;
    const gaps: ByteGap[] = [];
    let damaged: number[] = [];
    let at = from;
    for (const value of embeddedIn(this.#bytes, from, binary)) {
      if (value.kind === 'damaged') {
        damaged.push(value.start);
        continue;
      }
      gaps.push(this.#readGap(at, value.start, damaged));
      this.#take(value);
      damaged = [];
      at = value.end;
    }
    gaps.push(this.#readGap(at, this.#bytes.length, damaged));
    if (binary.isOver && !wasOver)
      this.#context.gathering.notes.gaveUp(this.#place.lineAt(at), words`binary data`);
    return gaps;
  }

  /** Lines are only counted when one is needed. */
  get #place(): Places {
    this.#places ??= new TextPlaces(this.#bytes, 1);
    return this.#places;
  }

  /** @param damaged offsets of incomplete values */
  #readGap(from: number, to: number, damaged: readonly number[]): ByteGap {
    const { gathering } = this.#context;
    const { count } = gathering;
    const { errors } = gathering.notes;
    const line = from === 0 && !this.#isNested ? 1 : this.#place.lineAt(from);
    const firstBinary = from === to ? null : this.#readText(from, to, line);
    for (const offset of damaged) {
      const what = words`A truncated or damaged DER value, ${offset} bytes into the file,`;
      gathering.notes.damaged(this.#place.lineAt(offset), what);
    }
    const isRead = gathering.count > count;
    return { from, to, line, firstBinary, isRead, isWrong: gathering.notes.errors > errors };
  }

  #readText(from: number, to: number, line: number): number | null {
    const bytes = this.#bytes.subarray(from, to);
    const text = asciiCompatible(bytes);
    const places = () => (this.#isNested ? this.#place : new TextPlaces(text, line));
    reportKeyFormats(text, places, this.#context.gathering.notes);
    const scan = new TextScan(text, this.#context, places());
    scanText(scan);
    return text === bytes && scan.firstBinary !== null ? from + scan.firstBinary : null;
  }

  #take(value: Exclude<Embedded, { readonly kind: 'damaged' }>): void {
    const { gathering } = this.#context;
    const { start, end } = value;
    const spot: ObjectLocation = { line: this.#place.lineAt(start), encoding: 'der' };
    if (value.kind === 'java') {
      gathering.stores.push({ kind: value.store, bytes: this.#ownBytes(start, end), line: spot.line });
    } else if (this.#isNested) {
      const own = this.#ownBytes(start, end);
      const isCommented = this.#place.isCommentedAt(start);
      gathering.take(own, identify(own, elementAt(own, 0, own.length)), { ...spot, isCommented });
    } else {
      gathering.take(this.#bytes, value.identity, spot);
    }
  }

  /** Nested content is overwritten by what is decoded next. */
  #ownBytes(start: number, end: number): Buffer {
    const bytes = this.#bytes.subarray(start, end);
    return this.#isNested ? Buffer.from(bytes) : bytes;
  }
}
