import { octetAt } from '../x509/octets.ts';

/**
 * A unit is a piece of text that represents one character, however it is written: `+`, `\u002B`, `&#43;`,
 * `%2B` and `=2B` are all the same plus sign.
 *
 * It is a number, because 16 MiB of text must not create 16 million objects: its length in bytes times 256, plus
 * its meaning. Meanings 0 to 63 are the values of base64 characters; the others follow.
 */
export type Unit = number;

export const meaning = {
  /** Has no meaning and can be anywhere: zero-width characters, soft hyphens. */
  nothing: 64,
  /** Separates words: spaces of all kinds, tabs, tags. */
  blank: 65,
  /** Ends a line. */
  lineEnd: 66,
  /** `=` */
  padding: 67,
  /** Any character that is part of neither base64 nor armor. */
  other: 68,
  /** A dash as wide as one, two or three hyphens: `-`, `–`, `—`. */
  dash1: 69,
  dash2: 70,
  dash3: 71,
} as const;

export function unit(means: number, length: number): Unit {
  return length * 256 + means;
}

export function meaningOfUnit(value: Unit): number {
  return value & 0xff;
}

export function lengthOf(value: Unit): number {
  return value >>> 8;
}

/** How many hyphens a dash is as wide as; 0 for anything else. */
export function dashWidth(means: number): number {
  return means >= meaning.dash1 && means <= meaning.dash3 ? means - meaning.dash1 + 1 : 0;
}

const base64Alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The base64 character with a value from 0 to 63. */
export function base64Character(value: number): string {
  return base64Alphabet.charAt(value);
}

/** Code points beyond ASCII that are not `other`, as first, last, meaning. */
const beyondAscii: readonly (readonly [number, number, number])[] = [
  [0x2010, 0x2012, meaning.dash1],
  [0x2013, 0x2013, meaning.dash2],
  [0x2014, 0x2015, meaning.dash3],
  [0x2043, 0x2043, meaning.dash1],
  [0x2212, 0x2212, meaning.dash1],
  [0xfe58, 0xfe58, meaning.dash3],
  [0xfe63, 0xfe63, meaning.dash1],
  [0xff0d, 0xff0d, meaning.dash1],
  [0xad, 0xad, meaning.nothing],
  [0x34f, 0x34f, meaning.nothing],
  [0x61c, 0x61c, meaning.nothing],
  [0x180e, 0x180e, meaning.nothing],
  [0x200b, 0x200f, meaning.nothing],
  [0x202a, 0x202e, meaning.nothing],
  [0x2060, 0x206f, meaning.nothing],
  [0xfeff, 0xfeff, meaning.nothing],
  [0xa0, 0xa0, meaning.blank],
  [0x1680, 0x1680, meaning.blank],
  [0x2000, 0x200a, meaning.blank],
  [0x202f, 0x202f, meaning.blank],
  [0x205f, 0x205f, meaning.blank],
  [0x3000, 0x3000, meaning.blank],
  [0x85, 0x85, meaning.lineEnd],
  [0x2028, 0x2029, meaning.lineEnd],
];

/** The first bytes, in UTF-8, of all of these; every other character beyond ASCII is `other` anyway. */
export const leadBytes = [
  ...new Set(beyondAscii.map(([first]) => octetAt(Buffer.from(String.fromCodePoint(first)), 0))),
];

/** What each unescaped byte means; bytes beyond ASCII are `other`. */
const plain: Uint8Array = plainMeanings();

/** What an unescaped byte means; `other` for what is not a byte. */
export function plainMeaning(byte: number): number {
  return plain[byte] ?? meaning.other;
}

/** The same for the byte at an offset; `other` beyond the end. */
export function plainAt(text: Uint8Array, at: number): number {
  return plainMeaning(octetAt(text, at));
}

const planeSize = 0x10000;
const meanings = basicPlaneMeanings();

/** What a character means, however it is written. */
export function meaningOfCodePoint(codePoint: number): number {
  return meanings[codePoint] ?? meaning.other;
}

function basicPlaneMeanings(): Uint8Array {
  const table = new Uint8Array(planeSize).fill(meaning.other);
  table.set(plain.subarray(0, 0x80));
  for (const [first, last, means] of beyondAscii) table.fill(means, first, last + 1);
  return table;
}

function plainMeanings(): Uint8Array {
  const table = new Uint8Array(256).fill(meaning.other);
  for (let value = 0; value < 64; value++) table[base64Alphabet.charCodeAt(value)] = value;
  for (const blank of ' \t\v\f|') table[blank.charCodeAt(0)] = meaning.blank;
  for (const lineEnd of '\r\n') table[lineEnd.charCodeAt(0)] = meaning.lineEnd;
  table['='.charCodeAt(0)] = meaning.padding;
  table['-'.charCodeAt(0)] = meaning.dash1;
  return table;
}

/** An encoding or escape in which files write one character as several bytes. */
export interface Wrapping {
  /** The bytes with which its units begin. */
  readonly begins: readonly number[];
  /** Whether it counts only within armor or base64: elsewhere, what it spans can contain a document itself. */
  readonly onlyWithin?: true;
  /**
   * The unit at an offset, or 0 if there is none of this kind. It must look no further than a fixed number of
   * bytes beyond the unit that it returns: otherwise hostile files take quadratic time.
   */
  readonly unitAt: (text: Uint8Array, at: number) => Unit;
}
