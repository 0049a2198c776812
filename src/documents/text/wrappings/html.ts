import { meaning, meaningOfCodePoint, plain, type Unit, unit } from '../unit.ts';
import type { Wrapping } from '../wrapping.ts';

const ampersand = 0x26;
const semicolon = 0x3b;
const lessThan = 0x3c;
const greaterThan = 0x3e;

/** Characters that base64 and armour are made of, by their names in HTML. */
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
const numeric = /^#(?:(\d{1,7})|[xX]([0-9a-fA-F]{1,6}))$/;

/** `&mdash;`, `&#8212;`, `&#x2B;`, also escaped once or twice more: `&amp;#43;`. */
export const htmlEntity: Wrapping = {
  name: 'HTML entity',
  begins: [ampersand],
  unitAt: (text, at) => {
    let from = at + 1;
    for (let i = 0; i < maxAmpersands && isAmp(text, from); i++) from += 4;
    let to = from;
    while (to < from + maxName && isNameByte(text[to])) to++;
    if (text[to] !== semicolon || to === from) return 0;
    const name = String.fromCharCode(...text.subarray(from, to));
    return unit(meaningOfCodePoint(namedCodePoint(name)), to + 1 - at);
  },
};

function namedCodePoint(name: string): number {
  const known = names.get(name);
  if (known !== undefined) return known;
  const [, decimal, hex] = numeric.exec(name) ?? [];
  return decimal === undefined ? Number.parseInt(hex ?? '0', 16) : Number(decimal);
}

/** `amp;` */
function isAmp(text: Uint8Array, at: number): boolean {
  return text[at] === 0x61 && text[at + 1] === 0x6d && text[at + 2] === 0x70 && text[at + 3] === semicolon;
}

function isNameByte(byte: number | undefined): boolean {
  return byte !== undefined && (byte === 0x23 || (plain[byte] ?? 64) < 62);
}

const maxTag = 512;

/** `<br>`, `</p>`, `<span class="x">`: separates words. */
export const htmlTag: Wrapping = {
  name: 'HTML tag',
  onlyWithin: true,
  begins: [lessThan],
  unitAt: (text, at) => (beginsTag(text[at + 1]) ? tagUnit(text, at) : 0),
};

function beginsTag(byte: number | undefined): boolean {
  if (byte === undefined) return false;
  const lower = byte | 0x20;
  return (lower >= 0x61 && lower <= 0x7a) || byte === 0x2f || byte === 0x21;
}

/** A tag holds no other, so every byte is looked at once however many of them are open. */
function tagUnit(text: Uint8Array, at: number): Unit {
  for (let end = at + 1; end < at + maxTag; end++) {
    const byte = text[end];
    if (byte === greaterThan) return unit(meaning.blank, end + 1 - at);
    if (byte === lessThan || byte === undefined) return 0;
  }
  return 0;
}
