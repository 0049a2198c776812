import type { Gathering } from '../gathering.ts';
import { readBare } from './bare.ts';
import { boundaryAfter, dashesAt } from './boundary.ts';
import { asciiCompatible } from './encoding.ts';
import { LineCounter } from './lines.ts';
import { readPem } from './pem.ts';
import { type Lines, Patience, TextScan } from './text-scan.ts';
import { dashWidth, lengthOf, meaningOfUnit, plain } from './unit.ts';
import { beginsWrappingOutside, unitAt } from './wrapping.ts';

/**
 * Takes in every document in a text: PEM armour, base64 of such text, and bare base64 of DER.
 * @param from where in the file to begin; lines are counted from the beginning
 */
export function scanText(file: Buffer, from: number, gathering: Gathering): void {
  const text = asciiCompatible(file);
  scan(new TextScan(text, gathering, new LineCounter(text), new Patience(text.length), 0), from);
}

/** One pass over the text, which stops only at dashes, at what may be a dash, and at words. */
function scan(current: TextScan, from: number): void {
  const { text } = current;
  let at = from;
  while (at < text.length) {
    const byte = text[at] ?? 0;
    if ((plain[byte] ?? 0) < 64) at = word(current, at);
    else if (byte === hyphen) at = dashes(current, at);
    else if (beginsWrappingOutside[byte] === 1) at = wrapped(current, at);
    else at++;
  }
}

const hyphen = 0x2d;

function wrapped(current: TextScan, at: number): number {
  const found = unitAt(current.text, at);
  return dashWidth(meaningOfUnit(found)) > 0 ? dashes(current, at) : at + lengthOf(found);
}

function dashes(current: TextScan, start: number): number {
  const run = dashesAt(current.text, start);
  const boundary = boundaryAfter(current.text, start, run);
  if (boundary === null) return run.end;
  return boundary.keyword === 'BEGIN' ? readPem(current, boundary) : boundary.end;
}

function word(current: TextScan, start: number): number {
  const { text } = current;
  let end = start + 1;
  while ((plain[text[end] ?? 0] ?? 64) < 64 && end < text.length) end++;
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
