import { text as words } from '../text/text.ts';
import { beginsLikeDocument, documentBeginning } from '../x509/identify.ts';
import { octetAt } from '../x509/octets.ts';
import { decodeBase64, marginBefore } from './base64.ts';
import { isText, sampleLength } from './encoding.ts';
import { javaStoreKind } from './keystore/java.ts';
import type { JavaStoreKind } from './keystore/store.ts';
import { type Outlined, outlineAt } from './outline.ts';
import { type Exact, readExactly } from './strict-pem.ts';
import type { TextScan } from './text-scan.ts';
import { meaning, plainAt } from './unit.ts';
import { beginsWrapping } from './wrapping.ts';

const hyphen = 0x2d;
const underscore = 0x5f;
/** No key, certificate or text with one in it is shorter. */
const minLength = 64;

/** Whether a word continues with a character that only base64url has (RFC 4648 section 5). */
function isUrlSafe(text: Uint8Array, at: number): boolean {
  return (text[at] === hyphen || text[at] === underscore) && isUrlSafeCharacter(text, at + 1);
}

/**
 * Reads a word in base64url: the header of a JWT (RFC 7515 section 3.1), and `x5c` as some servers write it, although
 * it should be base64.
 * @returns the offset from which to read on; null if it is neither DER nor text
 */
function readUrlSafe(scan: TextScan, start: number): number | null {
  const { text } = scan;
  if (start < scan.urlSafeSeen) return null;
  let end = start;
  while (isUrlSafeCharacter(text, end)) end++;
  scan.urlSafeSeen = end;
  if (end - start < minLength || !scan.mayNest) return null;
  const sample = Buffer.from(text.toString('latin1', start, start + sampleLength + 6), 'base64url');
  if (sample[0] !== 0x30 && !isText(sample.subarray(0, sampleLength))) return null;
  const bytes = Buffer.from(text.toString('latin1', start, end), 'base64url');
  return takeIn(scan, start, bytes) ? end : null;
}

function takeIn(scan: TextScan, start: number, bytes: Buffer): boolean {
  if (bytes[0] !== 0x30) {
    scan.readNested(bytes, start);
    return true;
  }
  const outlined = outlineAt(bytes);
  if (outlined === null || outlined.whole.end !== bytes.length || outlined.identity.kind === 'other')
    return false;
  scan.gathering.take(bytes, outlined.identity, scan.spotAt(start, 'der'));
  return true;
}

function isUrlSafeCharacter(text: Uint8Array, at: number): boolean {
  const byte = octetAt(text, at);
  return byte === hyphen || byte === underscore || plainAt(text, at) < 62;
}

/** No text with a certificate in it is encoded as a shorter word. */
const minTextWord = 32;
/** No key is shorter in base64. */
const minNestedText = 60;
const minCandidate = 8;
/** An abbreviated example in prose is shorter than a line of armor. */
const minDamagedWord = 64;

/**
 * Reads the word of base64 that begins at an offset and ends before another, if it can be anything.
 * @returns the offset from which to read on
 */
export function readBare(scan: TextScan, start: number, end: number): number {
  const { text } = scan;
  const isLong = end - start >= minTextWord;
  if (!isLong && text[start] !== capitalM) return end;
  const urlSafe = isUrlSafe(text, end) ? readUrlSafe(scan, start) : null;
  if (urlSafe !== null) return urlSafe;
  if (beginsLikeBase64OfDer(text, start)) {
    const next = readDer(scan, start);
    if (next !== null) return next;
    if (end - start >= minDamagedWord && reportDamage(scan, start)) return end;
  }
  return isLong ? readLongWord(scan, start, end) : end;
}

function readLongWord(scan: TextScan, start: number, end: number): number {
  const sample = sampleOf(scan, start, sampleLength);
  const kind = javaStoreKind(sample);
  if (kind !== null) return readJavaStore(scan, start, kind);
  if (sample.subarray(0, openSshKey.length).equals(openSshKey)) {
    scan.gathering.notes.privateKey(scan.lineAt(start), words`OpenSSH in base64`);
    return end;
  }
  return isText(sample) && scan.mayNest ? readText(scan, start) : end;
}

/** The beginning of a private key in OpenSSH's format (its `PROTOCOL.key`). */
const openSshKey = Buffer.from('openssh-key-v1\0');

const capitalM = 'M'.charCodeAt(0);

/** The base64 of a SEQUENCE that begins as documents and keys do: with another SEQUENCE, an INTEGER or an OID. */
function beginsLikeBase64OfDer(text: Uint8Array, at: number): boolean {
  if (text[at] !== capitalM) return false;
  let beginning = 0;
  let count = 0;
  for (let i = at; count < minCandidate; i++) {
    const value = plainAt(text, i);
    if (value === meaning.lineEnd && i < at + foldedBeginning) continue;
    if (value >= 64) return count > 1 && beginsWrapping[octetAt(text, i)] === 1;
    beginning = beginning * 64 + value;
    if (++count === 2 && value > valueOfP) return false;
  }
  return beginsWithKnownTag(beginning);
}

/** The length of the first eight characters if each is on its own line, with CRLF. */
const foldedBeginning = 24;
const valueOfP = 15;

const innerTags = new Set([0x30, 0x02, 0x06]);

/** Checks the tag after the length of a SEQUENCE, in the number that its first six octets are. */
function beginsWithKnownTag(beginning: number): boolean {
  const octet = (i: number) => Math.floor(beginning / 256 ** (5 - i)) % 256;
  const lengthOctets = octet(1) > 0x80 ? octet(1) & 0x7f : 0;
  return lengthOctets > 2 ? lengthOctets === 3 : innerTags.has(octet(2 + lengthOctets));
}

/** Reads a complete value, or several in a row; null if there is none. */
function readDer(scan: TextScan, start: number): number | null {
  const { bare } = scan.budgets;
  if (bare.isOver) return null;
  const result = readExactly(scan, start, marginBefore(scan.text, start));
  if (result.ok) return takeDer(scan, start, result.value);
  const end = result.reason.mayGoOn ? readSeveral(scan, start) : null;
  if (end !== null) return end;
  bare.spend(result.reason.walked);
  if (bare.isOver) scan.gathering.notes.gaveUp(scan.lineAt(start), words`bare base64`);
  return null;
}

/**
 * Reads base64 whose value does not state its length, as CMS of Java's and Microsoft's libraries, or which is a
 * file of several values, such as a certificate and its key.
 * @returns the offset from which to read on; null if there is no such value
 */
function readSeveral(scan: TextScan, start: number): number | null {
  const { bytes, stop } = decode(scan, start);
  const values = valuesIn(bytes);
  if (values.length === 0) {
    scan.budgets.bare.spend(stop - start);
    return null;
  }
  scan.keep(bytes.length);
  const spot = scan.spotAt(start, 'der');
  for (const { identity } of values) scan.gathering.take(bytes, identity, spot);
  return stop;
}

/** Documents, keys and stores in a row; none if anything else is among them. */
function valuesIn(bytes: Buffer): readonly Outlined[] {
  const values: Outlined[] = [];
  for (let at = 0; at < bytes.length; ) {
    const outlined = outlineAt(bytes, at, bytes.length);
    if (outlined === null || outlined.identity.kind === 'other') return [];
    values.push(outlined);
    at = outlined.whole.end;
  }
  return values;
}

/** What begins as only a document does is a damaged one if it is incomplete. */
function reportDamage(scan: TextScan, start: number): boolean {
  const sample = sampleOf(scan, start, documentBeginning);
  if (sample.length < documentBeginning || !beginsLikeDocument(sample, 0)) return false;
  scan.gathering.notes.damaged(
    scan.lineAt(start),
    words`Truncated or damaged base64 of a certificate or CSR`,
  );
  return true;
}

/** Other structures are skipped without a finding: too much base64 is DER of another kind. */
function takeDer(scan: TextScan, start: number, { bytes, outlined, end }: Exact): number {
  const { identity } = outlined;
  if (identity.kind !== 'other') scan.gathering.take(bytes, identity, scan.spotAt(start, 'der'));
  return end;
}

/** The first bytes that the base64 at an offset decodes to, up to `documentBeginning`. */
function sampleOf({ text, sample }: TextScan, from: number, maxLength: number): Buffer {
  const { length } = decodeBase64({ text, from, margin: null, maxLength }, sample, 0);
  return sample.subarray(0, length);
}

/** Decodes base64 of a key store. */
function readJavaStore(scan: TextScan, start: number, kind: JavaStoreKind): number {
  const { bytes, stop } = decode(scan, start);
  scan.gathering.stores.push({ kind, bytes: Buffer.from(bytes), line: scan.lineAt(start) });
  return stop;
}

/** Reads the text that base64 decodes to, and frees its buffer afterwards. */
function readText(scan: TextScan, start: number): number {
  const { bytes, stop } = decode(scan, start);
  if (bytes.length >= minNestedText) scan.readNested(bytes, start);
  return stop;
}

/** Decodes base64 up to its padding or the first character that is not base64. */
function decode(scan: TextScan, from: number) {
  return scan.decode({ from, margin: marginBefore(scan.text, from), endsItself: true });
}
