import { octetAt, standsAt } from '../../x509/octets.ts';
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
    const found = doublyEncoded.find(({ bytes }) => standsAt(text, at, bytes));
    return found === undefined ? 0 : unit(found.means, found.bytes.length);
  },
};

const quoteBytes = new Set(Buffer.from('"\'`'));

/** How far apart two quoted parts of one text can be. */
const maxGap = 200;

/** What joins two strings in a programming language or list: `+`, `.`, `&`, `,`, `\`, `||`, `<>`, YAML's `-`. */
const joints = new Set(Buffer.from(' \t\r\n+-.,&_\\|<>~()[];'));

/** Names of a line end, as used between quoted parts. */
const lineEndNames = [
  'System.lineSeparator',
  'std::endl',
  'os.linesep',
  'vbCrLf',
  'vbNewLine',
  'vbLf',
  'PHP_EOL',
  'Environment.NewLine',
  'CRLF',
  'LF',
  'EOL',
  'NL',
].map((name) => Buffer.from(name));

export function isQuote(byte: number | undefined): boolean {
  return byte !== undefined && quoteBytes.has(byte);
}

/**
 * From the end of one quoted part to the beginning of the next: `"…\n" +`, line end, `"…"`.
 *
 * Needed by source code that joins strings (C, Java, JavaScript, Python, PHP, Visual Basic), and by JSON and YAML lists
 * of lines.
 */
export const quotes: Wrapping = {
  onlyWithin: true,
  begins: [...quoteBytes],
  unitAt: (text, at) => {
    for (let end = at + 1; end < at + maxGap; ) {
      const byte = text[end];
      if (byte === undefined) return 0;
      if (quoteBytes.has(byte)) return unit(meaning.lineEnd, end + 1 - at);
      const step = joints.has(byte) || isPrefix(text, end) ? 1 : lineEndName(text, end);
      if (step === 0) return 0;
      end += step;
    }
    return 0;
  },
};

/** What can precede a quote in some languages: `b'…'`, `@"…"`, `L"…"`. */
const prefixes = new Set(Buffer.from('bBfFrRuUL@$'));

function isPrefix(text: Uint8Array, at: number): boolean {
  return prefixes.has(octetAt(text, at)) && isQuote(text[at + 1]);
}

const backtick = 0x60;
const lineEndLetters = new Set(Buffer.from('nrt'));

/** The escapes of PowerShell scripts: a backtick and a letter. */
export const backtickEscape: Wrapping = {
  onlyWithin: true,
  begins: [backtick],
  unitAt: (text, at) => (lineEndLetters.has(octetAt(text, at + 1)) ? unit(meaning.lineEnd, 2) : 0),
};

function lineEndName(text: Uint8Array, at: number): number {
  return lineEndNames.find((name) => standsAt(text, at, name))?.length ?? 0;
}
