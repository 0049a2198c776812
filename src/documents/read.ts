import type { Finding } from '../findings/finding.ts';
import { text } from '../text/text.ts';
import { readBinary } from './binary.ts';
import { beginsLikeDer } from './der/beginning.ts';
import type { Found } from './document.ts';
import { Gathering } from './gathering.ts';
import type { KeyStore } from './keystore/store.ts';
import { isLfsPointer } from './lfs-pointer.ts';
import { type Gap, readMixed } from './mixed.ts';
import type { Expected } from './notes.ts';
import { isWhollyComment } from './text/comments.ts';
import { asciiCompatible } from './text/encoding.ts';

/** What a file holds. */
export interface Reading {
  /** In the order of the file. */
  readonly found: readonly Found[];
  /** Documents in comments of a file that has more than comments, which nothing uses. */
  readonly commentedOut: readonly Found[];
  readonly findings: readonly Finding[];
  /** Those of the findings that tell of labels which do not fit what they label. */
  readonly labelFindings: readonly Finding[];
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
  const gathering = new Gathering(path, [], [], expected);
  const binaryEnd = readBinary(file, gathering);
  const gaps = readMixed(file, binaryEnd, gathering);
  tellRest(file, binaryEnd, gaps, gathering);
  settleComments(file, gathering);
  const { found, commentedOut, stores, notes } = gathering;
  if (gathering.count === 0 && !notes.hasError) {
    if (isLfsPointer(bytes)) notes.notCheckedOut();
    else notes.nothingRead();
  }
  return { found, commentedOut, findings: notes.finish(), labelFindings: notes.labelFindings, stores };
}

/** What stands between and after documents and is none itself is told: after DER whatever it is, else unless it is text. */
function tellRest(file: Buffer, binaryEnd: number, gaps: readonly Gap[], gathering: Gathering): void {
  for (const [i, gap] of gaps.entries()) {
    const line = i === 0 && binaryEnd > 0 ? 1 : gap.line;
    const isTail = i === gaps.length - 1 && (i > 0 || binaryEnd > 0);
    if (!gap.isWrong) tellGap(file, { ...gap, line }, isTail, gathering);
  }
}

function tellGap(file: Buffer, gap: Gap, isTail: boolean, { count, notes }: Gathering): void {
  const { from, to, line, firstBinary, isRead } = gap;
  if (!isRead && beginsLikeDer(file, from) && (isTail || count === 0)) {
    notes.damaged(line, text`A truncated or damaged DER value, ${from} bytes into the file,`);
  } else if (!isRead && isTail && !isBlank(file, from)) {
    notes.flawed(line, text`${to - from} bytes from offset ${from} on follow the last DER value`);
  } else if (firstBinary !== null && count > 0) {
    notes.flawed(line, text`From offset ${firstBinary} on, bytes are neither text nor DER,`);
  }
}

/** Line ends and zeros after DER are what editors and padding leave. */
function isBlank(file: Buffer, from: number): boolean {
  return file.subarray(from).every((byte) => byte === 0 || byte === 0x0a || byte === 0x0d || byte === 0x20);
}

/** A file that is nothing but a comment shows its documents to readers: they are what it is for. */
function settleComments(file: Buffer, gathering: Gathering): void {
  if (gathering.commentedOut.length === 0) return;
  if (isWhollyComment(asciiCompatible(file))) {
    gathering.uncomment();
    return;
  }
  for (const { document } of gathering.commentedOut) {
    const kind = document.kind === 'certificate-request' ? 'CSR' : document.kind;
    gathering.notes.commentedOut(document.line, kind);
  }
}
