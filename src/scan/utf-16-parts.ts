import { octetAt } from '../x509/octets.ts';

/** Shorter runs are structures of a binary file. */
const minCharacters = 32;
const nul = 0;

/**
 * A text with parts in UTF-16, each of whose characters becomes one byte. PowerShell's `>>` appends UTF-16 to a file
 * whatever the encoding of the file is.
 */
export function withoutUtf16Parts(bytes: Buffer): Buffer {
  const parts: Buffer[] = [];
  let kept = 0;
  for (let at = bytes.indexOf(nul); at >= 0; ) {
    const start = at > kept && isCharacter(bytes, at - 1) ? at - 1 : at;
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
export function fromUtf16(bytes: Buffer, order: 'little' | 'big'): Buffer {
  const parts: Buffer[] = [];
  let kept = 0;
  for (let at = 0; at < bytes.length; at++) {
    const start = at;
    while (isCharacter(bytes, at)) at++;
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
  while (at + 1 < bytes.length && isCharacter(bytes, at + first) && bytes[at + 1 - first] === nul) at += 2;
  return at;
}

function charactersOf(bytes: Buffer, start: number, end: number): Buffer {
  const first = bytes[start] === nul ? 1 : 0;
  const characters = Buffer.allocUnsafe((end - start) / 2);
  for (let i = 0; i < characters.length; i++) characters[i] = octetAt(bytes, start + first + 2 * i);
  return characters;
}

function isCharacter(bytes: Buffer, at: number): boolean {
  const byte = octetAt(bytes, at);
  return (byte >= 0x20 && byte < 0x7f) || byte === 0x09 || byte === 0x0a || byte === 0x0d;
}
