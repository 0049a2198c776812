import { octetAt, standsAt } from '../../x509/octets.ts';
import { meaning, meaningOfCodePoint, plainMeaning, type Unit, unit, type Wrapping } from '../unit.ts';
import { hexDigit } from './escapes.ts';

const ampersand = 0x26;
const numberSign = 0x23;
const semicolon = 0x3b;
const lessThan = 0x3c;
const greaterThan = 0x3e;

/** The characters of base64 and armor by their names in HTML. */
const names = new Map<string, number>(
  Object.entries({
    hyphen: 0x2010,
    dash: 0x2010,
    ndash: 0x2013,
    mdash: 0x2014,
    horbar: 0x2015,
    minus: 0x2212,
    nbsp: 0xa0,
    ensp: 0x2002,
    emsp: 0x2003,
    thinsp: 0x2009,
    shy: 0xad,
    zwnj: 0x200c,
    zwj: 0x200d,
    lrm: 0x200e,
    rlm: 0x200f,
    ZeroWidthSpace: 0x200b,
    NoBreak: 0x2060,
    NewLine: 0x0a,
    Tab: 0x09,
    plus: 0x2b,
    sol: 0x2f,
    equals: 0x3d,
  }),
);

const maxName = 16;
const maxAmpersands = 3;

/**
 * `&mdash;`, `&#8212;`, `&#x2B;`, also escaped once or twice more: `&amp;#43;`.
 *
 * Needed by pages, by XML attributes (`&#10;`, `&#13;`), and by feeds and XML with HTML in it.
 */
export const htmlEntity: Wrapping = {
  begins: [ampersand],
  unitAt: (text, at) => {
    if (!isNameByte(text, at + 1)) return 0;
    let from = at + 1;
    for (let i = 0; i < maxAmpersands && isAmp(text, from); i++) from += 4;
    let to = from;
    while (to < from + maxName && isNameByte(text, to)) to++;
    if (text[to] !== semicolon || to === from) return 0;
    const codePoint =
      text[from] === numberSign ? numericCodePoint(text, from + 1, to) : namedCodePoint(text, from, to);
    return unit(meaningOfCodePoint(codePoint), to + 1 - at);
  },
};

/** `#8212` or `#x2014`; 0, which means nothing, if it is not a number. */
function numericCodePoint(text: Uint8Array, from: number, to: number): number {
  const isHex = (octetAt(text, from) | 0x20) === 0x78;
  let value = 0;
  for (let at = isHex ? from + 1 : from; at < to; at++) {
    const digit = hexDigit(text[at]);
    if (digit < 0 || (!isHex && digit > 9)) return 0;
    value = value * (isHex ? 16 : 10) + digit;
  }
  return value;
}

function namedCodePoint(text: Uint8Array, from: number, to: number): number {
  return names.get(String.fromCharCode(...text.subarray(from, to))) ?? 0;
}

/** `amp;` */
function isAmp(text: Uint8Array, at: number): boolean {
  return text[at] === 0x61 && text[at + 1] === 0x6d && text[at + 2] === 0x70 && text[at + 3] === semicolon;
}

function isNameByte(text: Uint8Array, at: number): boolean {
  const byte = octetAt(text, at);
  return byte === numberSign || plainMeaning(byte) < 62;
}

const maxTag = 512;

/**
 * `<br>`, `</p>`, `<span class="x">`: separates words.
 *
 * Needed by pages that show a certificate in paragraphs, with `<br>`, or colored by a highlighter.
 */
export const htmlTag: Wrapping = {
  onlyWithin: true,
  begins: [lessThan],
  unitAt: (text, at) => (beginsTag(text[at + 1]) ? tagUnit(text, at) : 0),
};

function beginsTag(byte: number | undefined): boolean {
  if (byte === undefined) return false;
  const lower = byte | 0x20;
  return (lower >= 0x61 && lower <= 0x7a) || byte === 0x2f || byte === 0x21;
}

/** A tag contains no other tag, so every byte is examined once, however many tags are open. */
function tagUnit(text: Uint8Array, at: number): Unit {
  for (let end = at + 1; end < at + maxTag; end++) {
    const byte = text[end];
    if (byte === greaterThan) return unit(meaning.blank, end + 1 - at);
    if (byte === lessThan || byte === undefined) return 0;
  }
  return 0;
}

/** How `<` and `>` are written if a page is embedded in XML or JSON. */
const brackets = [
  ['&lt;', '&gt;'],
  ['\\u003c', '\\u003e'],
  ['\\u003C', '\\u003E'],
].map(([open = '', close = '']) => ({ open: Buffer.from(open), close: Buffer.from(close) }));

/** Only short tags are recognized: `&lt;br /&gt;`, `\u003c/p\u003e`. */
const maxEscapedTag = 64;
const letterL = 0x6c;
const letterU = 0x75;

/**
 * A tag whose angle brackets are escaped separates words like any other.
 *
 * Needed by RSS and Atom feeds, by JSON of the APIs of wikis and content management systems, and by SAML metadata in
 * XML.
 */
export const escapedTag: Wrapping = {
  onlyWithin: true,
  begins: [0x26, 0x5c],
  unitAt: (text, at) => {
    if (text[at + 1] !== letterL && text[at + 1] !== letterU) return 0;
    const form = brackets.find(({ open }) => standsAt(text, at, open));
    if (form === undefined) return 0;
    for (let end = at + form.open.length; end < at + maxEscapedTag; end++) {
      if (standsAt(text, end, form.close)) return unit(meaning.blank, end + form.close.length - at);
    }
    return 0;
  },
};
