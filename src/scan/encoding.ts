import { octetAt } from '../x509/octets.ts';

const nul = 0;

/** How much of a file is examined to recognize UTF-16 or UTF-32 without a byte order mark. */
const examined = 256;

/**
 * The text of a file as UTF-8 (or in another ASCII-compatible encoding). UTF-16 and UTF-32, with or without a byte
 * order mark, are converted, even if only a part of the file is UTF-16: line ends and all characters that documents
 * are written in stay the same.
 */
export function asciiCompatible(bytes: Buffer): Buffer {
  if (octetAt(bytes, 0) < 0xfe && !bytes.includes(nul)) return bytes;
  const utf32 = utf32Text(bytes);
  if (utf32 !== null) return utf32;
  const order = utf16Order(bytes);
  if (order === null) return withoutUtf16Parts(bytes);
  return fromUtf16(bytes, order);
}

/** The byte order of UTF-16 text; null for any other. */
export function utf16Order(bytes: Buffer): 'little' | 'big' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'little';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'big';
  const sample = bytes.subarray(0, examined & ~1);
  if (sample.length < 4 || !sample.includes(nul)) return null;
  if (isNulEverySecond(sample, 1)) return 'little';
  return isNulEverySecond(sample, 0) ? 'big' : null;
}

/** In text that is mostly ASCII, one byte of nearly every pair is zero and the other never is. */
function isNulEverySecond(sample: Buffer, parity: 0 | 1): boolean {
  let zeros = 0;
  for (let at = 0; at + 1 < sample.length; at += 2) {
    if (sample[at + 1 - parity] === nul) return false;
    if (sample[at + parity] === nul) zeros++;
  }
  return zeros * 2 > (sample.length / 2) * 1.6;
}

/** Shorter runs are structures of a binary file. */
const minCharacters = 32;

/**
 * A text with parts in UTF-16, each of whose characters becomes one byte. PowerShell's `>>` appends UTF-16 to a file
 * whatever the encoding of the file is.
 */
function withoutUtf16Parts(bytes: Buffer): Buffer {
  const parts: Buffer[] = [];
  let kept = 0;
  for (let at = bytes.indexOf(nul); at >= 0; ) {
    const start = at > kept && isTextByte(bytes[at - 1]) ? at - 1 : at;
    const end = endOfPart(bytes, start);
    if (end - start >= 2 * minCharacters) {
      parts.push(bytes.subarray(kept, start), charactersOf(bytes, start, end));
      kept = end;
    }
    at = bytes.indexOf(nul, Math.max(end, at + 1));
  }
  return parts.length === 0 ? bytes : Buffer.concat([...parts, bytes.subarray(kept)]);
}

/** Shorter runs are Chinese characters both of whose bytes are letters by chance. */
const minAscii = 64;

/** UTF-16 as UTF-8, but for parts that are ASCII: a shell appends its own encoding to a file of Windows. */
function fromUtf16(bytes: Buffer, order: 'little' | 'big'): Buffer {
  const parts: Buffer[] = [];
  let kept = 0;
  for (let at = 0; at < bytes.length; at++) {
    const start = at;
    while (isTextByte(bytes[at])) at++;
    // The first character of the following UTF-16 is not part of the run if its zero comes second.
    const end = order === 'little' && bytes[at] === nul ? at - 1 : at;
    if (end - start < minAscii) continue;
    parts.push(decoded(bytes.subarray(kept, start), order), bytes.subarray(start, end));
    kept = end;
  }
  return Buffer.concat([...parts, decoded(bytes.subarray(kept), order)]);
}

function decoded(bytes: Buffer, order: 'little' | 'big'): Buffer {
  const even = bytes.subarray(0, bytes.length & ~1);
  const little = order === 'little' ? even : Buffer.from(even).swap16();
  return Buffer.from(little.toString('utf16le'), 'utf8');
}

/** Where ASCII characters and zeros no longer alternate. */
function endOfPart(bytes: Buffer, start: number): number {
  const first = bytes[start] === nul ? 1 : 0;
  let at = start;
  while (at + 1 < bytes.length && isTextByte(bytes[at + first]) && bytes[at + 1 - first] === nul) at += 2;
  return at;
}

function charactersOf(bytes: Buffer, start: number, end: number): Buffer {
  const first = bytes[start] === nul ? 1 : 0;
  const characters = Buffer.allocUnsafe((end - start) / 2);
  for (let i = 0; i < characters.length; i++) characters[i] = octetAt(bytes, start + first + 2 * i);
  return characters;
}

const byteOrderMark = 0xfeff;
const lastCodePoint = 0x10ffff;

/**
 * Text in UTF-32 as UTF-8; null if it is anything else. `iconv` and Python write it, with a byte order mark and
 * without.
 */
function utf32Text(bytes: Buffer): Buffer | null {
  const read = readerOf(bytes);
  if (read === null) return null;
  const out = Buffer.allocUnsafe(bytes.length);
  let write = 0;
  for (let at = 0; at + 3 < bytes.length; at += 4) {
    const codePoint = read(at);
    if (codePoint < 0x80) out[write++] = codePoint;
    else
      write += out.write(codePoint <= lastCodePoint ? String.fromCodePoint(codePoint) : '?', write, 'utf8');
  }
  return out.subarray(0, write);
}

function readerOf(bytes: Buffer): ((at: number) => number) | null {
  const little = (at: number) => bytes.readUInt32LE(at);
  const big = (at: number) => bytes.readUInt32BE(at);
  return [little, big].find((read) => isUtf32(bytes, read)) ?? null;
}

function isUtf32(bytes: Buffer, read: (at: number) => number): boolean {
  const length = Math.min(bytes.length & ~3, examined);
  if (length < 8) return false;
  if (read(0) === byteOrderMark) return true;
  for (let at = 0; at < length; at += 4) {
    const codePoint = read(at);
    if (codePoint === nul || codePoint >= 0x80) return false;
  }
  return true;
}

/** How many bytes are examined to decide whether they are text. */
export const sampleLength = 18;

/** Characters beyond ASCII that a sample of text can have: a byte order mark, or one dash. */
const maxBeyondAscii = 3;

/** ASCII without control characters but tabs and line ends; UTF-16 counts too. Of random bytes, one in 10⁵ passes. */
export function isText(sample: Buffer): boolean {
  if (utf16Order(sample) !== null) return true;
  const beyondAscii = sample.filter((byte) => byte >= 0x80).length;
  return beyondAscii <= maxBeyondAscii && sample.every((byte) => byte >= 0x80 || isTextByte(byte));
}

/** Printable ASCII, tabs and line ends; nothing beyond the end of the bytes. */
function isTextByte(byte = 0): boolean {
  return (byte >= 0x20 && byte < 0x7f) || byte === 0x09 || byte === 0x0a || byte === 0x0d;
}
