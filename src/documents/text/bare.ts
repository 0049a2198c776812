import { text as words } from '../../text/text.ts';
import { keyStoreType } from '../binary.ts';
import { beginsLikeDocument, documentBeginning } from '../der/beginning.ts';
import { octetAt } from '../octets.ts';
import { decodeBase64, marginBefore } from './base64.ts';
import { utf16Order } from './encoding.ts';
import { type Exact, readExactly } from './exact.ts';
import type { TextScan } from './text-scan.ts';
import { plainAt } from './unit.ts';
import { beginsWrapping } from './wrapping.ts';

/** A word of base64 that may be a document without armour, and what may be in it. */
export interface BareBase64 {
  /** The offset from which to read on. */
  readonly end: number;
  /** Text that the base64 was decoded to, to be read in turn. */
  readonly nested: Buffer | null;
}

/** Of shorter words nobody makes a text with a certificate in it. */
const minTextWord = 32;
/** No certificate or request is shorter, whatever wraps it. */
const minNestedText = 100;
const minCandidate = 8;
/** What is left out of an example in prose leaves less than a line of armour. */
const minDamagedWord = 64;
const maxDepth = 4;

/** Whether a word that begins at an offset and ends before another is worth a look. */
export function mayBeBare(text: Uint8Array, start: number, end: number): boolean {
  return text[start] === capitalM || end - start >= minTextWord;
}

/** Reads the word of base64 that begins at an offset and ends before another. */
export function readBare(scan: TextScan, start: number, end: number): BareBase64 {
  const { text } = scan;
  if (beginsLikeBase64OfDer(text, start)) {
    const next = readDer(scan, start);
    if (next !== null) return { end: next, nested: null };
    if (end - start >= minDamagedWord && tellDamage(scan, start)) return { end, nested: null };
  }
  if (end - start < minTextWord) return { end, nested: null };
  const sample = sampleOf(scan, start);
  const keyStore = keyStoreType(sample);
  if (keyStore !== null) return { end: readJavaStore(scan, start, keyStore), nested: null };
  return isText(sample) && scan.depth < maxDepth ? readNestedText(scan, start) : { end, nested: null };
}

const capitalM = 'M'.charCodeAt(0);
const capitalP = 'P'.charCodeAt(0);
const capitalA = 'A'.charCodeAt(0);

/** The base64 of a SEQUENCE with what documents and keys begin with: another SEQUENCE, an INTEGER or an OID. */
function beginsLikeBase64OfDer(text: Uint8Array, at: number): boolean {
  const second = octetAt(text, at + 1);
  if (text[at] !== capitalM || second < capitalA || second > capitalP) return false;
  for (let i = at; i < at + minCandidate; i++) {
    if (plainAt(text, i) >= 64) return beginsWrapping[octetAt(text, i)] === 1;
  }
  return beginsWithKnownTag(text, at);
}

const innerTags = new Set([0x30, 0x02, 0x06]);

/** Looks at the tag after a SEQUENCE's length, in eight plain characters. */
function beginsWithKnownTag(text: Uint8Array, at: number): boolean {
  const value = (i: number) => plainAt(text, at + i);
  const lengthOctet = ((value(1) & 0x0f) << 4) | (value(2) >> 2);
  const third = ((value(2) & 0x03) << 6) | value(3);
  const fourth = (value(4) << 2) | (value(5) >> 4);
  const fifth = ((value(5) & 0x0f) << 4) | (value(6) >> 2);
  if (lengthOctet < 0x80) return innerTags.has(third);
  if (lengthOctet === 0x81) return innerTags.has(fourth);
  return lengthOctet === 0x82 ? innerTags.has(fifth) : lengthOctet === 0x83;
}

/** Takes in a whole value; null where there is none. */
function readDer(scan: TextScan, start: number): number | null {
  if (scan.patience.bare.isOver) return null;
  const margin = marginBefore(scan.text, start);
  const result = readExactly(scan, start, margin);
  if (result.kind === 'exact') return takeDer(scan, start, result.exact);
  scan.patience.bare.spend(result.walked);
  if (scan.patience.bare.isOver) scan.gathering.notes.gaveUp(scan.lines.lineAt(start), words`bare base64`);
  return null;
}

/** What only a document begins with is a damaged one where it is not whole. */
function tellDamage(scan: TextScan, start: number): boolean {
  const { length } = decodeBase64(
    { ...plainSource(scan, start), maxLength: documentBeginning },
    scan.sample,
    0,
  );
  if (length < documentBeginning || !beginsLikeDocument(scan.sample, 0)) return false;
  scan.gathering.notes.damaged(
    scan.lines.lineAt(start),
    words`Truncated or damaged base64 of a certificate or CSR`,
  );
  return true;
}

/** Other structures are passed over in silence: too much of the world's base64 is DER. */
function takeDer(scan: TextScan, start: number, { bytes, outlined, end }: Exact): number {
  const { identity } = outlined;
  const line = scan.lines.lineAt(start);
  if (identity.kind === 'signed-data') {
    scan.gathering.notes.passedOver(line, words`A PKCS#7 in base64 without PEM armour`);
  } else if (identity.kind !== 'other') {
    scan.gathering.take(bytes, identity, { line, encoding: 'der' });
  }
  return end;
}

function plainSource({ text }: TextScan, from: number) {
  return { text, from, margin: null };
}

const sampleLength = 18;

/** The first bytes that the base64 at an offset stands for. */
function sampleOf(scan: TextScan, start: number): Buffer {
  const { length } = decodeBase64({ ...plainSource(scan, start), maxLength: sampleLength }, scan.sample, 0);
  return scan.sample.subarray(0, length);
}

/** Decodes base64 of a key store, up to its padding or to whatever is no base64. */
function readJavaStore(scan: TextScan, start: number, kind: 'JKS' | 'JCEKS'): number {
  const { text } = scan;
  const { arena, at } = scan.room();
  const margin = marginBefore(text, start);
  const { length, stop } = decodeBase64({ text, from: start, margin, endsItself: true }, arena, at);
  const bytes = Buffer.from(arena.subarray(at, at + length));
  scan.gathering.javaStore(kind, bytes, scan.lines.lineAt(start));
  return stop;
}

/** Decodes base64 of text, up to its padding or to whatever is no base64. Its room is free again once it is read. */
function readNestedText(scan: TextScan, start: number): BareBase64 {
  const { text } = scan;
  const { arena, at } = scan.room();
  const margin = marginBefore(text, start);
  const { length, stop } = decodeBase64({ text, from: start, margin, endsItself: true }, arena, at);
  if (length < minNestedText) return { end: stop, nested: null };
  return { end: stop, nested: arena.subarray(at, at + length) };
}

/** Characters beyond ASCII in a sample that is to pass as text: a byte order mark, or one dash. */
const maxBeyondAscii = 3;

/** ASCII without control characters but tabs and line ends; UTF-16 counts too. Of random bytes, one in 10⁵ passes. */
function isText(sample: Buffer): boolean {
  if (utf16Order(sample) !== null) return true;
  const beyondAscii = sample.filter((byte) => byte >= 0x80).length;
  return beyondAscii <= maxBeyondAscii && sample.every((byte) => byte >= 0x80 || isTextByte(byte));
}

function isTextByte(byte: number): boolean {
  return (byte >= 0x20 && byte < 0x7f) || byte === 0x09 || byte === 0x0a || byte === 0x0d;
}
