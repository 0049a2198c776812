import { text as words } from '../text/text.ts';
import { tags } from '../x509/element.ts';
import {
  type Body,
  kindOf,
  minObject,
  nameOf,
  readNestedArmor,
  reportDamage,
  skipHeaders,
  take,
} from './armor.ts';
import { marginBefore, skipMargin } from './base64.ts';
import { type Boundary, labelKind } from './boundary.ts';
import { outlineAt } from './outline.ts';
import { readExactly } from './strict-pem.ts';
import type { TextScan } from './text-scan.ts';
import { dashWidth, lengthOf, meaning, meaningOfUnit } from './unit.ts';
import { unitAt } from './wrapping.ts';

/**
 * Reads the armor that begins with a boundary.
 * @returns the offset from which to read on
 */
export function readPem(scan: TextScan, begin: Boundary): number {
  const { armor } = scan.budgets;
  if (armor.isOver) return begin.end;
  const body = readBody(scan, begin);
  const next = takeIn(scan, body);
  armor.spend(Math.max(0, body.seen - next));
  if (armor.isOver) scan.gathering.notes.gaveUp(scan.lineAt(begin.start), words`PEM armor`);
  return next;
}

/** @returns the offset from which to read on */
function takeIn(scan: TextScan, body: Body): number {
  const { begin, kind, closing, broken, otherLabel } = body;
  if (kind === 'private-key') return privateKey(scan, body);
  if (closing !== null && !broken) return closed(scan, body, closing);
  if (otherLabel !== null && !broken) return closedOtherwise(scan, body, otherLabel);
  if (kind === 'foreign') return closing?.end ?? begin.end;
  return withoutEnd(scan, body);
}

function readBody(scan: TextScan, begin: Boundary): Body {
  const { text } = scan;
  const margin = marginBefore(text, begin.start);
  const from = skipHeaders(text, begin.end, margin);
  const decoded = scan.decode({ from, margin });
  const end = endFrom(scan, decoded.stop);
  const last = end.boundary?.keyword === 'END' ? end.boundary : null;
  const closing = last?.label === begin.label ? last : null;
  return {
    begin,
    kind: labelKind(begin.label),
    margin,
    from,
    bytes: decoded.bytes,
    longestWord: closing === null ? decoded.longestWord : Math.max(decoded.longestWord, end.longestWord),
    isOneLine: decoded.lineEnds === 0,
    stop: decoded.stop,
    seen: end.seen,
    broken: end.skipped,
    closing,
    otherLabel: last === null || last === closing ? null : last.label,
  };
}

interface End {
  readonly boundary: Boundary | null;
  /** How far the text was examined. */
  readonly seen: number;
  /** Whether something had to be skipped to get there. */
  readonly skipped: boolean;
  readonly longestWord: number;
}

/** The next boundary of any kind: no armor extends beyond it. */
function endFrom(scan: TextScan, from: number): End {
  const { text } = scan;
  let longestWord = 0;
  let word = 0;
  let skipped = false;
  for (let at = from; at < text.length; ) {
    const found = unitAt(text, at);
    const means = meaningOfUnit(found);
    if (dashWidth(means) > 0) {
      const { boundary, end } = scan.boundaryAt(at);
      if (boundary !== null) return { boundary, seen: at, skipped, longestWord };
      at = end;
    } else {
      at += lengthOf(found);
    }
    word = means < 64 ? word + 1 : 0;
    longestWord = Math.max(longestWord, word);
    skipped = true;
  }
  return { boundary: null, seen: text.length, skipped, longestWord };
}

/** Bytes of a text that is folded more narrowly than any key and consists of letters, digits and blanks only. */
const minFoldedKey = 100;

/** Only the presence of a key is read, not its content: not every label has base64 of DER. */
function privateKey(scan: TextScan, body: Body): number {
  const { begin, closing, stop, bytes } = body;
  const { notes } = scan.gathering;
  const outlined = outlineAt(bytes);
  const identity = outlined?.identity.kind;
  if (outlined !== null && identity !== 'private-key' && identity !== 'other') {
    take(scan, body, outlined);
  } else if (identity === 'private-key' || hasBase64(body)) {
    const form = words`PEM, ${begin.label}`;
    const line = scan.lineAt(begin.start);
    if (identity !== 'private-key' && isPlaceholder(scan.text, body))
      notes.passedOver(line, words`A placeholder for a private key (${form})`);
    else notes.privateKey(line, form);
  }
  return closing?.end ?? stop;
}

/** Whether it has a word as long as prose never has, or is folded as prose never is, however narrowly. */
function hasBase64({ closing, broken, bytes, longestWord }: Body): boolean {
  const isWhole = closing !== null && !broken && bytes.length >= minFoldedKey;
  return isWhole || longestWord >= minArmorWord;
}

function closed(scan: TextScan, body: Body, { end }: Boundary): number {
  if (isMention(body)) return end;
  const outlined = outlineAt(body.bytes);
  if (outlined?.whole.tag !== tags.sequence && readNestedArmor(scan, body)) return end;
  if (outlined === null) reportDamage(scan, body);
  else take(scan, body, outlined);
  return end;
}

/** The first and the last line differ: a complete value counts, whatever its label. */
function closedOtherwise(scan: TextScan, body: Body, otherLabel: string): number {
  const { begin, kind, bytes, stop, longestWord } = body;
  const { notes } = scan.gathering;
  const line = scan.lineAt(begin.start);
  const outlined = outlineAt(bytes);
  if (outlined !== null && outlined.identity.kind !== 'other') {
    take(scan, { ...body, kind: kindOf(outlined) }, outlined);
    if (outlined.identity.kind !== 'private-key')
      notes.mislabelled(
        line,
        words`${begin.label} at its beginning and ${otherLabel} at its end`,
        nameOf(outlined),
      );
  } else if (kind !== 'foreign') {
    if (longestWord < minArmorWord) return withoutBase64(scan, body);
    notes.damaged(line, words`A PEM block that begins as ${begin.label} and ends as ${otherLabel}`);
  }
  return stop;
}

/** The difference between the first and the last line, as part of a sentence. */
function isMention({ bytes, isOneLine }: Body): boolean {
  return bytes.length < minObject && isOneLine;
}

/** Something precedes the last line, or it is missing. A value that is complete nevertheless counts. */
function withoutEnd(scan: TextScan, body: Body): number {
  if (body.longestWord < minArmorWord) return withoutBase64(scan, body);
  const { begin, margin, from, closing } = body;
  const { gathering } = scan;
  const line = scan.lineAt(begin.start);
  const result = closing === null && body.bytes.length >= minObject ? readExactly(scan, from, margin) : null;
  if (result?.ok && result.value.outlined.identity.kind !== 'other') {
    const { bytes, outlined, end } = result.value;
    gathering.take(bytes, outlined.identity, scan.spotAt(begin.start, 'pem'));
    if (kindOf(outlined) !== body.kind && outlined.identity.kind !== 'private-key')
      gathering.notes.mislabelled(line, words`${begin.label}`, nameOf(outlined));
    return end;
  }
  gathering.notes.damaged(line, words`A truncated or damaged PEM block labeled ${begin.label}`);
  return closing?.end ?? body.stop;
}

/** With a last line, it is a template; without one, a mention. */
function withoutBase64(scan: TextScan, { begin, closing }: Body): number {
  if (closing === null) return begin.end;
  const line = scan.lineAt(begin.start);
  scan.gathering.notes.passedOver(line, words`A PEM block without base64, labeled ${begin.label},`);
  return closing.end;
}

/** Words of prose are shorter; a line of armor is longer. */
const minArmorWord = 20;

/** Twenty random characters of base64, or of hex, practically never have so few different ones. */
const fewCharacters = 5;

/**
 * Whether what is between the first and the last line of armor is only a placeholder for a key, such as `XXXX…` or
 * `REDACTED`. All of it must be filler: a key with such a word before, after or within it is not a placeholder.
 */
function isPlaceholder(text: Buffer, { from, seen, margin }: Body): boolean {
  const short: number[] = [];
  let word: number[] = [];
  for (let at = from; at < seen; ) {
    const found = unitAt(text, at);
    const means = meaningOfUnit(found);
    at += lengthOf(found);
    if (means === meaning.lineEnd) at = skipMargin(text, at, margin);
    if (means < 64) word.push(means);
    if (means <= meaning.nothing && at < seen) continue;
    if (word.length < minArmorWord) short.push(...word);
    else if (!isFiller(word)) return false;
    word = [];
  }
  // Together: a key can be folded so narrowly that all of its words are short.
  return short.length < minArmorWord || isFiller(short);
}

/** A few characters repeated, or letters of one case: neither the base64 nor the hex of a key looks like that. */
function isFiller(values: readonly number[]): boolean {
  const distinct = [...new Set(values)];
  return (
    distinct.length <= fewCharacters ||
    distinct.every((value) => value < 26) ||
    distinct.every((value) => value >= 26 && value < 52)
  );
}
