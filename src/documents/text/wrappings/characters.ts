import { octetAt } from '../../octets.ts';
import { leadBytes, meaning, meaningOfCodePoint, type Unit, unit, type Wrapping } from '../unit.ts';

/**
 * Characters beyond ASCII in UTF-8: typographic dashes, no-break and zero-width spaces.
 *
 * Needed by pages of owners who publish certificates, and by word processors and wikis, which turn
 * two hyphens into a dash and a space into a no-break space.
 */
export const utf8Sequence: Wrapping = {
  begins: leadBytes,
  unitAt: (text, at) => {
    const lead = octetAt(text, at);
    return lead < 0xe0 ? sequence(text, at, 2, lead & 0x1f) : sequence(text, at, 3, lead & 0x0f);
  },
};

function sequence(text: Uint8Array, at: number, length: number, leadBits: number): Unit {
  let codePoint = leadBits;
  for (let i = at + 1; i < at + length; i++) {
    const byte = octetAt(text, i);
    if ((byte & 0xc0) !== 0x80) return 0;
    codePoint = codePoint * 64 + (byte & 0x3f);
  }
  return unit(meaningOfCodePoint(codePoint), length);
}

const enDash = 0x96;
const emDash = 0x97;
const noBreakSpace = 0xa0;
const softHyphen = 0xad;

/**
 * Dashes and the no-break space as old Windows software saves them. In UTF-8 no character begins with these bytes.
 *
 * Needed by text files and mails of Outlook and Word that were saved as ANSI.
 */
export const windows1252: Wrapping = {
  begins: [enDash, emDash, noBreakSpace, softHyphen],
  unitAt: (text, at) => {
    const byte = text[at];
    if (byte === enDash) return unit(meaning.dash2, 1);
    if (byte === emDash) return unit(meaning.dash3, 1);
    return unit(byte === noBreakSpace ? meaning.blank : meaning.nothing, 1);
  },
};

/** Characters whose UTF-8 was decoded as Windows-1252 and encoded again: `â€”`, `â€“`, `Â ` and a byte order mark. */
const doublyEncoded = [
  ['â€”', meaning.dash3],
  ['â€“', meaning.dash2],
  ['Â\u00a0', meaning.blank],
  ['ï»¿', meaning.nothing],
].map(([written, means]) => ({ bytes: Buffer.from(String(written)), means: Number(means) }));

/**
 * Text that was decoded incorrectly: one character became several.
 *
 * Needed by files with typographic dashes or a byte order mark that `Get-Content` of Windows PowerShell 5.1 has read,
 * which decodes UTF-8 as Windows-1252, and `Set-Content -Encoding UTF8` has written.
 */
export const doubleEncoding: Wrapping = {
  begins: [0xc3],
  unitAt: (text, at) => {
    const found = doublyEncoded.find(({ bytes }) => bytes.every((byte, i) => text[at + i] === byte));
    return found === undefined ? 0 : unit(found.means, found.bytes.length);
  },
};
