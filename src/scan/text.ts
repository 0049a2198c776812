import { text as words } from '../text/text.ts';
import { octetWithin } from '../x509/octets.ts';
import { readBare } from './bare.ts';
import { readMarked } from './marked-lines.ts';
import { readPem } from './pem.ts';
import { isAgeKey } from './private-keys.ts';
import { readStrictPem } from './strict-pem.ts';
import type { TextScan } from './text-scan.ts';
import { dashWidth, lengthOf, meaningOfUnit, plainAt, plainMeaning } from './unit.ts';
import { beginsWrappingOutside, unitAt } from './wrapping.ts';

/**
 * Reads every document in a text: PEM armor, base64 of such text, and bare base64 of DER. One pass, which stops
 * only at words, at dashes, and at what can be a dash.
 */
export function scanText(current: TextScan): void {
  const { text } = current;
  const length = text.length;
  let at = 0;
  while (at < length) {
    const role = roles[octetWithin(text, at)];
    if (role === roleOf.none) at++;
    else if (role === roleOf.word) at = word(current, at);
    else if (role === roleOf.dash) at = dashes(current, at);
    else if (role === roleOf.wrapping) at = wrapped(current, at);
    else {
      current.firstBinary ??= at;
      at++;
    }
  }
}

const roleOf = { none: 0, word: 1, dash: 2, wrapping: 3, binary: 4 } as const;

/** How to handle each byte outside armor and base64; escapes that only count within them are skipped here. */
const roles = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (beginsWrappingOutside[byte] === 1) return roleOf.wrapping;
  const means = plainMeaning(byte);
  if (isControl(byte)) return roleOf.binary;
  if (means < 64) return roleOf.word;
  return dashWidth(means) > 0 ? roleOf.dash : roleOf.none;
});

/** Text contains tabs, line ends, form feeds and color escapes; zeros are padding. */
function isControl(byte: number): boolean {
  return byte > 0 && byte < 0x20 && !(byte >= 0x08 && byte <= 0x0d) && byte !== 0x1b;
}

function wrapped(current: TextScan, at: number): number {
  const found = unitAt(current.text, at);
  return dashWidth(meaningOfUnit(found)) > 0 ? dashes(current, at) : at + lengthOf(found);
}

function dashes(current: TextScan, start: number): number {
  const strict = readStrictPem(current, start);
  if (strict !== null) return strict;
  const { boundary, end } = current.boundaryAt(start);
  if (boundary === null) return dashesAlone(current, start, end);
  if (boundary.keyword === 'END') return boundary.end;
  return readMarked(current, boundary) ?? readPem(current, boundary);
}

/** age keys contain hyphens. */
function dashesAlone(current: TextScan, start: number, end: number): number {
  if (isAgeKey(current.text, start)) current.gathering.notes.privateKey(current.lineAt(start), words`age`);
  return end;
}

function word(current: TextScan, start: number): number {
  const { text } = current;
  let end = start + 1;
  while (plainAt(text, end) < 64) end++;
  return readBare(current, start, end);
}
