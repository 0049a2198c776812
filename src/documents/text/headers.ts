import { skipMargin } from './base64.ts';
import { boundaryAt } from './boundary.ts';
import { dashWidth, lengthOf, meaning, meaningOfUnit, plainAt } from './unit.ts';
import { unitAt } from './wrapping.ts';

const maxHeaderName = 40;
const colon = 0x3a;
const hyphen = 0x2d;

/**
 * Skips `Proc-Type: 4,ENCRYPTED` and similar headers (RFC 1421 section 4.4).
 * @returns where the last of these lines ends, or `from`; a header on the same line as the end of the armor is not skipped
 */
export function skipHeaders(text: Buffer, from: number, margin: Uint8Array | null): number {
  let end = from;
  for (;;) {
    const line = nextLine(text, end, margin);
    const lineEnd = isHeader(text, line) ? endOfLine(text, line) : null;
    if (lineEnd === null) return end;
    end = lineEnd;
  }
}

/** A name of letters, digits and hyphens, a colon, and a blank. */
function isHeader(text: Uint8Array, line: number): boolean {
  let at = line;
  while (at < line + maxHeaderName && (text[at] === hyphen || plainAt(text, at) < 62)) at++;
  return at > line && text[at] === colon && plainAt(text, at + 1) === meaning.blank;
}

function nextLine(text: Uint8Array, from: number, margin: Uint8Array | null): number {
  let at = from;
  while (at < text.length) {
    const found = unitAt(text, at);
    const means = meaningOfUnit(found);
    if (means !== meaning.lineEnd && means !== meaning.blank && means !== meaning.nothing) break;
    at += lengthOf(found);
    if (means === meaning.lineEnd) at = skipMargin(text, at, margin);
  }
  return at;
}

/** Null if a boundary is on the line: then the whole armor is, with its base64. */
function endOfLine(text: Buffer, from: number): number | null {
  let at = from;
  while (at < text.length) {
    const found = unitAt(text, at);
    const means = meaningOfUnit(found);
    if (means === meaning.lineEnd) break;
    const dashes = dashWidth(means) > 0 ? boundaryAt(text, at) : null;
    if (dashes !== null && dashes.boundary !== null) return null;
    at = dashes?.end ?? at + lengthOf(found);
  }
  return at;
}
