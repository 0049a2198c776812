import type { Finding } from '../findings/finding.ts';
import { text } from '../text/text.ts';
import { readBinary } from './binary.ts';
import { beginsLikeDer } from './der/beginning.ts';
import type { Found } from './document.ts';
import { Gathering } from './gathering.ts';
import type { KeyStore } from './keystore/store.ts';
import { isLfsPointer } from './lfs-pointer.ts';
import type { Expected } from './notes.ts';
import { scanText } from './text/scan.ts';

/** What a file holds. */
export interface Reading {
  /** In the order of the file. */
  readonly found: readonly Found[];
  readonly findings: readonly Finding[];
  /** What they contain is not read yet: `openStores` does that. */
  readonly stores: readonly KeyStore[];
}

/**
 * Finds every certificate and certificate signing request in a file, whatever wraps it, and tells what else it
 * holds. Takes time and memory linear in the size of the file, and never throws for what stands in it.
 *
 * @param path names the file in documents and findings, nothing more
 */
export function readDocuments(path: string, bytes: Uint8Array, expected: Expected = 'documents'): Reading {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const gathering = new Gathering(path, [], expected);
  const binaryEnd = readBinary(file, gathering);
  readRest(file, binaryEnd, gathering);
  const { found, stores, notes } = gathering;
  if (found.length + stores.length === 0 && !notes.hasError) {
    if (isLfsPointer(bytes)) notes.notCheckedOut();
    else notes.nothingRead();
  }
  return { found, findings: notes.finish(), stores };
}

/** Whatever follows the binary values, or all of a file that does not begin with any, is read as text. */
function readRest(file: Buffer, binaryEnd: number, gathering: Gathering): void {
  if (binaryEnd === file.length && binaryEnd > 0) return;
  const before = gathering.count;
  scanText(file, binaryEnd, gathering);
  if (gathering.count > before || gathering.notes.hasError) return;
  if (beginsLikeDer(file, binaryEnd)) {
    gathering.notes.damaged(1, text`A truncated or damaged DER value, ${binaryEnd} bytes into the file,`);
  } else if (binaryEnd > 0 && !isBlank(file, binaryEnd)) {
    gathering.notes.flawed(1, text`${file.length - binaryEnd} bytes follow the last DER value`);
  }
}

/** Line ends and zeros after DER are what editors and padding leave. */
function isBlank(file: Buffer, from: number): boolean {
  return file.subarray(from).every((byte) => byte === 0 || byte === 0x0a || byte === 0x0d || byte === 0x20);
}
