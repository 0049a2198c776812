import type { Finding } from '../findings/finding.ts';
import { counted, text } from '../text/text.ts';
import type { FoundDocument } from '../x509/document.ts';
import { beginsLikeDer } from '../x509/identify.ts';
import { readBinary } from './binary.ts';
import { isWhollyComment } from './comments.ts';
import { asciiCompatible } from './encoding.ts';
import { DocumentCollector } from './gathering.ts';
import type { KeyStore } from './keystore/store.ts';
import { isLfsPointer } from './lfs-pointer.ts';
import { type ByteGap, readMixed } from './mixed.ts';
import type { ExpectedContent } from './notes.ts';

/** The content of a file. */
export interface Reading {
  /** In the order of the file. */
  readonly found: readonly FoundDocument[];
  /** Documents in the comments of a file that contains more than comments; nothing uses them. */
  readonly commentedOut: readonly FoundDocument[];
  readonly findings: readonly Finding[];
  /** The findings about labels that do not match their content; they are among `findings` too. */
  readonly labelFindings: readonly Finding[];
  /** Their content is not read yet: `openStores` does that. */
  readonly stores: readonly KeyStore[];
}

/**
 * Finds every certificate and certificate signing request in a file, however it is encoded, and reports what else it
 * contains. Takes time and memory linear in the size of the file, and never throws because of its content.
 *
 * @param path only names the file in documents and findings
 */
export function readDocuments(
  path: string,
  bytes: Uint8Array,
  expected: ExpectedContent = 'documents',
): Reading {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const gathering = new DocumentCollector(path, [], [], expected);
  const binaryEnd = readBinary(file, gathering);
  const gaps = readMixed(file, binaryEnd, gathering);
  reportRest(file, binaryEnd, gaps, gathering);
  settleComments(file, gathering);
  const { found, commentedOut, stores, notes } = gathering;
  if (gathering.count === 0 && notes.errors === 0) {
    if (isLfsPointer(bytes)) notes.notCheckedOut();
    else notes.nothingRead();
  }
  return { found, commentedOut, findings: notes.finish(), labelFindings: notes.labelFindings, stores };
}

/** Reports what is between and after documents: after DER always, otherwise only if it is not text. */
function reportRest(
  file: Buffer,
  binaryEnd: number,
  gaps: readonly ByteGap[],
  gathering: DocumentCollector,
): void {
  for (const [i, gap] of gaps.entries()) {
    const line = i === 0 && binaryEnd > 0 ? 1 : gap.line;
    const isTail = i === gaps.length - 1 && (i > 0 || binaryEnd > 0);
    if (!gap.isWrong) reportGap(file, { ...gap, line }, isTail, gathering);
  }
}

function reportGap(file: Buffer, gap: ByteGap, isTail: boolean, { count, notes }: DocumentCollector): void {
  const { from, to, line, firstBinary, isRead } = gap;
  if (!isRead && beginsLikeDer(file, from) && (isTail || count === 0)) {
    notes.damaged(line, text`A truncated or damaged DER value, ${from} bytes into the file,`);
  } else if (!isRead && isTail && !isBlank(file, from)) {
    const follow = counted(to - from, text`byte follows`, text`bytes follow`);
    notes.flawed(line, text`${follow} the last DER value, from offset ${from} on,`);
  } else if (firstBinary !== null && count > 0) {
    notes.flawed(line, text`From offset ${firstBinary} on, bytes are neither text nor DER,`);
  }
}

/** Editors and padding leave line ends and zeros after DER. */
function isBlank(file: Buffer, from: number): boolean {
  return file.subarray(from).every((byte) => byte === 0 || byte === 0x0a || byte === 0x0d || byte === 0x20);
}

/** The documents of a file that consists of comments alone count: showing them is its purpose. */
function settleComments(file: Buffer, gathering: DocumentCollector): void {
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
