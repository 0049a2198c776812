import { octetAt } from '../x509/octets.ts';
import { base64Character, dashWidth, lengthOf, meaning, meaningOfUnit, plainAt } from './unit.ts';
import { beginsWrapping, unitAt } from './wrapping.ts';

/** The first or last line of PEM armor (RFC 7468 section 2), however its dashes, blanks and letters are written. */
export interface Boundary {
  readonly keyword: 'BEGIN' | 'END';
  /** As it is written, in capitals, with blanks folded. */
  readonly label: string;
  readonly start: number;
  /** The offset after its last dash. */
  readonly end: number;
}

/** A run of dashes and what it begins. */
export interface BoundaryAt {
  readonly start: number;
  /** Null if the dashes begin no boundary. */
  readonly boundary: Boundary | null;
  /** The offset after the run of dashes. */
  readonly end: number;
}

interface Dashes {
  /** The length of the run in hyphens. */
  readonly width: number;
  readonly end: number;
}

/** A dash or two can get lost; word processors turn five hyphens into two dashes. */
const minWidth = 3;
const minClosingWidth = 2;
const maxLabel = 64;
const hyphen = 0x2d;
const capitalB = 0x42;
const capitalE = 0x45;
const capitalN = 0x4e;

/** Reads the run of dashes at an offset, and the boundary that begins with it. */
export function boundaryAt(text: Buffer, start: number): BoundaryAt {
  const dashes = dashesAt(text, start);
  return { start, boundary: boundaryAfter(text, start, dashes), end: dashes.end };
}

function dashesAt(text: Uint8Array, start: number): Dashes {
  let at = start;
  while (text[at] === hyphen) at++;
  let width = at - start;
  while (at < text.length) {
    const found = unitAt(text, at);
    const means = meaningOfUnit(found);
    const soft = means === meaning.padding ? softLineBreak(text, at) : 0;
    if (dashWidth(means) === 0 && means !== meaning.nothing && soft === 0) break;
    width += dashWidth(means);
    at += soft || lengthOf(found);
  }
  return { width, end: at };
}

function boundaryAfter(text: Buffer, start: number, dashes: Dashes): Boundary | null {
  if (dashes.width < minWidth || neverBegins(text, dashes.end)) return null;
  const { words, end } = wordsAt(text, dashes.end);
  const [, keyword, label] = /^ ?(BEGIN|END) (.*[^ ]) ?$/.exec(words) ?? [];
  if (label === undefined) return null;
  const closing = dashesAt(text, end);
  if (closing.width < minClosingWidth) return null;
  if (keyword === 'BEGIN') return { keyword, label, start, end: closing.end };
  return { keyword: 'END', label, start, end: endOfLast(text, end, dashes.width, closing) };
}

/** If files were joined and the first has no final line end, the dashes of END and of the next BEGIN form one run. */
function endOfLast(text: Uint8Array, from: number, width: number, closing: Dashes): number {
  const isPlain = text.subarray(from, from + width).every((byte) => byte === hyphen);
  return isPlain && closing.width >= width + minWidth ? from + width : closing.end;
}

/** Characters that neither `BEGIN` nor `END` begins with, however they are written. */
function neverBegins(text: Uint8Array, at: number): boolean {
  const first = octetAt(text, at);
  const second = octetAt(text, at + 1);
  if (first === capitalB) return second !== capitalE && beginsWrapping[second] === 0;
  if (first === capitalE) return second !== capitalN && beginsWrapping[second] === 0;
  return isLabelCharacter(text, at);
}

/** The length of a soft line break of quoted-printable, which has no meaning: `=` and a line end. 0 for none. */
function softLineBreak(text: Uint8Array, at: number): number {
  if (text[at] !== 0x3d) return 0;
  if (text[at + 1] === 0x0a) return 2;
  return text[at + 1] === 0x0d && text[at + 2] === 0x0a ? 3 : 0;
}

interface Words {
  readonly words: string;
  readonly end: number;
}

/** Letters, digits and blanks up to anything else; several blanks count as one. */
function wordsAt(text: Buffer, start: number): Words {
  let end = start;
  while (end < text.length && end - start < maxLabel && isPlainLabelByte(text, end)) end++;
  const isWhole = dashWidth(plainAt(text, end)) > 0;
  if (!isWhole) return unitWordsAt(text, start);
  return { words: text.toString('latin1', start, end).replaceAll(/ +/g, ' '), end };
}

function isPlainLabelByte(text: Uint8Array, at: number): boolean {
  return text[at] === 0x20 || isLabelCharacter(text, at) || isHyphenInLabel(text, at);
}

/** `OpenVPN tls-crypt-v2 client key`: RFC 7468 allows single hyphens between letters and digits. */
function isHyphenInLabel(text: Uint8Array, at: number): boolean {
  return text[at] === hyphen && isLabelCharacter(text, at - 1) && isLabelCharacter(text, at + 1);
}

/** A letter or digit. */
function isLabelCharacter(text: Uint8Array, at: number): boolean {
  return plainAt(text, at) < plusValue;
}

/** The same for words that are escaped. */
function unitWordsAt(text: Uint8Array, start: number): Words {
  let words = '';
  let at = start;
  while (at < text.length && words.length < maxLabel) {
    const found = unitAt(text, at);
    const means = meaningOfUnit(found);
    if (means < plusValue) words += base64Character(means);
    else if (means === meaning.blank || means === plusValue) words += words.endsWith(' ') ? '' : ' ';
    else if (means === meaning.padding && softLineBreak(text, at) > 0) at += softLineBreak(text, at) - 1;
    else if (means !== meaning.nothing) break;
    at += lengthOf(found);
  }
  return { words, end: at };
}

/** In form data, a plus sign is a space. */
const plusValue = 62;

/** What a label announces (RFC 7468, and the labels of OpenSSL and Netscape's software). */
export type LabelKind = 'certificate' | 'certificate-request' | 'signed-data' | 'private-key' | 'foreign';

const kinds = new Map<string, LabelKind>([
  ['CERTIFICATE', 'certificate'],
  ['X509 CERTIFICATE', 'certificate'],
  ['TRUSTED CERTIFICATE', 'certificate'],
  ['CERTIFICATE REQUEST', 'certificate-request'],
  ['NEW CERTIFICATE REQUEST', 'certificate-request'],
  ['PKCS7', 'signed-data'],
  ['CMS', 'signed-data'],
]);

/** Keys of OpenSSL, OpenSSH, SSH and PGP, and the static and tls-crypt keys of OpenVPN. */
const privateKey = /PRIVATE KEY|SECRET KEY|^OpenVPN .*\bkey\b/i;

export function labelKind(label: string): LabelKind {
  return kinds.get(label) ?? (privateKey.test(label) ? 'private-key' : 'foreign');
}

/** With this label, OpenSSL's trust settings follow the certificate in the same armor. */
export function allowsMore(label: string): boolean {
  return label === 'TRUSTED CERTIFICATE';
}
