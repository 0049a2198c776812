import { octetAt } from '../x509/octets.ts';
import { fromUtf16, withoutUtf16Parts } from './utf-16-parts.ts';
import { utf32Text } from './utf-32.ts';

const nul = 0;

/** How much of a file is examined to recognize UTF-16 without a byte order mark. */
const sampleLength = 256;

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
  const sample = bytes.subarray(0, sampleLength & ~1);
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
