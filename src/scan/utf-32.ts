const nul = 0;
const byteOrderMark = 0xfeff;

/** How much of a file is examined if it has no byte order mark. */
const sampleLength = 256;
const lastCodePoint = 0x10ffff;

/**
 * Text in UTF-32 as UTF-8; null if it is anything else. `iconv` and Python write it, with a byte order mark and
 * without.
 */
export function utf32Text(bytes: Buffer): Buffer | null {
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
  return [little, big].find((read) => isText(bytes, read)) ?? null;
}

function isText(bytes: Buffer, read: (at: number) => number): boolean {
  const length = Math.min(bytes.length & ~3, sampleLength);
  if (length < 8) return false;
  if (read(0) === byteOrderMark) return true;
  for (let at = 0; at < length; at += 4) {
    const codePoint = read(at);
    if (codePoint === nul || codePoint >= 0x80) return false;
  }
  return true;
}
