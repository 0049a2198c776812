import type { Gathering } from '../gathering.ts';
import { octetWithin } from '../octets.ts';
import { mayBeBare, readBare } from './bare.ts';
import { asciiCompatible } from './encoding.ts';
import { LineCounter } from './lines.ts';
import { readPem } from './pem.ts';
import { readStrictPem } from './strict-pem.ts';
import { type Lines, patienceFor, TextScan } from './text-scan.ts';
import { dashWidth, lengthOf, meaningOfUnit, plainAt, plainMeaning } from './unit.ts';
import { beginsWrappingOutside, unitAt } from './wrapping.ts';

/**
 * Takes in every document in a text: PEM armour, base64 of such text, and bare base64 of DER.
 * @param from where in the file to begin; lines are counted from the beginning
 */
export function scanText(file: Buffer, from: number, gathering: Gathering): void {
  const text = asciiCompatible(file);
  scan(new TextScan(text, gathering, new LineCounter(text), patienceFor(text.length), 0), from);
}

/** One pass over the text, which stops only at words, at dashes, and at what may be a dash. */
function scan(current: TextScan, from: number): void {
  const { text } = current;
  const length = text.length;
  let at = from;
  while (at < length) {
    const role = roles[octetWithin(text, at)];
    if (role === roleOf.none) at++;
    else if (role === roleOf.word) at = word(current, at);
    else if (role === roleOf.dash) at = dashes(current, at);
    else at = wrapped(current, at);
  }
}

const roleOf = { none: 0, word: 1, dash: 2, wrapping: 3 } as const;

/** What a byte outside armour and base64 calls for; wrappings that count only within are passed over here. */
const roles = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (beginsWrappingOutside[byte] === 1) return roleOf.wrapping;
  const means = plainMeaning(byte);
  if (means < 64) return roleOf.word;
  return dashWidth(means) > 0 ? roleOf.dash : roleOf.none;
});

function wrapped(current: TextScan, at: number): number {
  const found = unitAt(current.text, at);
  return dashWidth(meaningOfUnit(found)) > 0 ? dashes(current, at) : at + lengthOf(found);
}

function dashes(current: TextScan, start: number): number {
  const strict = readStrictPem(current, start);
  if (strict !== null) return strict;
  const { boundary, end } = current.boundaryAt(start);
  if (boundary === null) return end;
  return boundary.keyword === 'BEGIN' ? readPem(current, boundary) : boundary.end;
}

function word(current: TextScan, start: number): number {
  const { text } = current;
  let end = start + 1;
  while (plainAt(text, end) < 64) end++;
  if (!mayBeBare(text, start, end)) return end;
  const bare = readBare(current, start, end);
  if (bare.nested !== null) readNested(current, start, bare.nested);
  return bare.end;
}

/** What is nested stands at the line where its base64 begins. */
function readNested(current: TextScan, start: number, nested: Buffer): void {
  const line = current.lines.lineAt(start);
  const lines: Lines = { lineAt: () => line };
  const text = asciiCompatible(nested);
  scan(new TextScan(text, current.gathering, lines, current.patience, current.depth + 1), 0);
}
