import { octetAt } from '../../octets.ts';
import { meaning, unit, type Wrapping } from '../unit.ts';

const quoteBytes = new Set(Array.from('"\'`', (quote) => quote.charCodeAt(0)));

/** How far apart two quoted parts of one text can be. */
const maxGap = 200;

/** What joins two strings in a programming language or list: `+`, `.`, `&`, `,`, `\`, `||`, `<>`, YAML's `-`. */
const joints = new Set(Array.from(' \t\r\n+-.,&_\\|<>~()[];', (joint) => joint.charCodeAt(0)));

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
const prefixes = new Set(Array.from('bBfFrRuUL@$', (prefix) => prefix.charCodeAt(0)));

function isPrefix(text: Uint8Array, at: number): boolean {
  return prefixes.has(octetAt(text, at)) && isQuote(text[at + 1]);
}

const backtick = 0x60;
const escapes = new Map(Array.from('nrt', (letter) => [letter.charCodeAt(0), meaning.lineEnd]));

/** The escapes of PowerShell scripts: a backtick and a letter. */
export const backtickEscape: Wrapping = {
  onlyWithin: true,
  begins: [backtick],
  unitAt: (text, at) => {
    const means = escapes.get(octetAt(text, at + 1));
    return means === undefined ? 0 : unit(means, 2);
  },
};

function lineEndName(text: Uint8Array, at: number): number {
  return lineEndNames.find((name) => name.every((byte, i) => text[at + i] === byte))?.length ?? 0;
}
