import { skipMargin } from './base64.ts';
import { lengthOf, meaning, meaningOfUnit, plainAt } from './unit.ts';
import { unitAt } from './wrapping.ts';

const maxHeaderName = 40;
const colon = 0x3a;
const hyphen = 0x2d;

/**
 * Skips `Proc-Type: 4,ENCRYPTED` and its like (RFC 1421 section 4.4).
 * @returns where the last of these lines ends, or `from`
 */
export function skipHeaders(text: Uint8Array, from: number, margin: Uint8Array | null): number {
  let end = from;
  for (;;) {
    const line = nextLine(text, end, margin);
    if (!isHeader(text, line)) return end;
    end = endOfLine(text, line);
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

function endOfLine(text: Uint8Array, from: number): number {
  let at = from;
  while (at < text.length) {
    const found = unitAt(text, at);
    if (meaningOfUnit(found) === meaning.lineEnd) break;
    at += lengthOf(found);
  }
  return at;
}
