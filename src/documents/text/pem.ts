import { text as words } from '../../text/text.ts';
import { type Outlined, outlineAt } from '../gathering.ts';
import { decodeBase64, marginBefore } from './base64.ts';
import type { Boundary } from './boundary.ts';
import { readExactly } from './exact.ts';
import { skipHeaders } from './headers.ts';
import { allowsMore, type LabelKind, labelKind } from './labels.ts';
import type { TextScan } from './text-scan.ts';
import { dashWidth, lengthOf, meaningOfUnit } from './unit.ts';
import { unitAt } from './wrapping.ts';

/** What stands between an armour's first line and whatever ends it. */
interface Body {
  readonly begin: Boundary;
  readonly kind: LabelKind;
  readonly margin: Uint8Array | null;
  readonly from: number;
  /** The bytes that its base64 was decoded to. */
  readonly bytes: Buffer;
  readonly start: number;
  readonly length: number;
  readonly longestWord: number;
  /** Not even a line end stands in it. */
  readonly isOneLine: boolean;
  /** Where its base64 ends. */
  readonly stop: number;
  /** How far the text was looked at for its last line. */
  readonly seen: number;
  /** Something that is no base64 stands in it. */
  readonly broken: boolean;
  /** Its last line, with the same label; null where that is missing. */
  readonly closing: Boundary | null;
  /** The last line that is there, with a label of its own. */
  readonly otherLabel: string | null;
}

/** Words of prose are shorter; a line of armour is longer. */
const minArmourWord = 20;
/** No certificate or request is shorter. */
const minObject = 64;

/**
 * Reads the armour that begins with a boundary.
 * @returns the offset from which to read on
 */
export function readPem(scan: TextScan, begin: Boundary): number {
  const { armour } = scan.patience;
  if (armour.isOver) return begin.end;
  const body = readBody(scan, begin);
  const next = takeIn(scan, body);
  armour.spend(Math.max(0, body.seen - next));
  if (armour.isOver) scan.gathering.notes.gaveUp(scan.lines.lineAt(begin.start), words`PEM armour`);
  return next;
}

/** @returns the offset from which to read on */
function takeIn(scan: TextScan, body: Body): number {
  const { begin } = body;
  if (body.kind === 'private-key') return privateKey(scan, body);
  if (body.closing !== null && !body.broken) return closed(scan, body, body.closing);
  if (body.kind === 'foreign') return body.closing?.end ?? begin.end;
  return withoutEnd(scan, body);
}

function readBody(scan: TextScan, begin: Boundary): Body {
  const { text } = scan;
  const margin = marginBefore(text, begin.start);
  const from = skipHeaders(text, begin.end, margin);
  const { arena, at } = scan.room();
  const decoded = decodeBase64({ text, from, margin }, arena, at);
  const end = endFrom(scan, decoded.stop);
  const last = end.boundary?.keyword === 'END' ? end.boundary : null;
  const closing = last?.label === begin.label ? last : null;
  return {
    begin,
    kind: labelKind(begin.label),
    margin,
    from,
    bytes: arena,
    start: at,
    length: decoded.length,
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
  /** How far the text was looked at. */
  readonly seen: number;
  /** Something had to be skipped to get there. */
  readonly skipped: boolean;
  readonly longestWord: number;
}

/** The next boundary of any kind: no armour reaches beyond it. */
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

/** Nothing of a key is read, only that it is there: not every label's text is base64 of DER. */
function privateKey(scan: TextScan, { begin, closing, longestWord, stop }: Body): number {
  if (longestWord >= minArmourWord) {
    scan.gathering.notes.privateKey(scan.lines.lineAt(begin.start), words`PEM, ${begin.label}`);
  }
  return closing?.end ?? stop;
}

function closed(scan: TextScan, body: Body, { end }: Boundary): number {
  const { bytes, start, length } = body;
  if (isMention(body)) return end;
  const outlined = length === 0 ? null : outlineAt(bytes, start, start + length);
  if (outlined === null) tellDamage(scan, body);
  else take(scan, body, outlined);
  return end;
}

/** A sentence that says how an armour begins and ends. */
function isMention({ length, isOneLine }: Body): boolean {
  return length < minObject && isOneLine;
}

function tellDamage(scan: TextScan, { kind, begin, length }: Body): void {
  const line = scan.lines.lineAt(begin.start);
  const what = words`PEM block labelled ${begin.label}`;
  if (kind === 'foreign') scan.gathering.notes.passedOver(line, words`A ${what}`);
  else
    scan.gathering.notes.damaged(
      line,
      length === 0 ? words`An empty ${what}` : words`A truncated or damaged ${what}`,
    );
}

function take(scan: TextScan, body: Body, { identity, whole }: Outlined): void {
  const { kind, begin, bytes, start, length } = body;
  const { notes } = scan.gathering;
  const line = scan.lines.lineAt(begin.start);
  if (identity.kind === 'private-key') {
    notes.privateKey(line, words`${identity.form} in PEM, ${begin.label}`);
  } else if (identity.kind === 'key-store') {
    scan.gathering.take(bytes, identity, { line, encoding: 'pem' });
  } else if (kind === 'foreign' && identity.kind === 'other') {
    notes.passedOver(line, words`A PEM block labelled ${begin.label}`);
  } else if (identity.kind !== kind && !(kind === 'signed-data' && isForeignCms(identity))) {
    const holds = identity.kind === 'other' ? identity.what : identity.kind;
    notes.damaged(line, words`A PEM block that is labelled ${begin.label} but holds a ${holds}`);
  } else {
    scan.keep(length);
    scan.gathering.take(bytes, identity, { line, encoding: 'pem' });
    tellMore(scan, body, start + length - whole.end, line);
  }
}

function tellMore(scan: TextScan, { begin }: Body, more: number, line: number): void {
  if (more === 0 || allowsMore(begin.label)) return;
  scan.gathering.notes.flawed(line, words`${more} bytes follow the document in the PEM block`);
}

function isForeignCms(identity: Outlined['identity']): boolean {
  return identity.kind === 'other' && identity.what === 'CMS message that is not signed data';
}

/** Something is in the way of the last line, or it is missing. What is whole all the same counts. */
function withoutEnd(scan: TextScan, body: Body): number {
  if (body.longestWord < minArmourWord) return withoutBase64(scan, body);
  const { begin, kind, margin, from, otherLabel, closing } = body;
  const { notes } = scan.gathering;
  const line = scan.lines.lineAt(begin.start);
  if (otherLabel !== null && !body.broken) {
    notes.damaged(line, words`A PEM block that begins as ${begin.label} and ends as ${otherLabel}`);
    return body.stop;
  }
  const result = closing === null && body.length >= minObject ? readExactly(scan, from, margin) : null;
  if (result?.kind === 'exact' && result.exact.outlined.identity.kind === kind) {
    scan.gathering.take(result.exact.bytes, result.exact.outlined.identity, { line, encoding: 'pem' });
    return result.exact.end;
  }
  notes.damaged(line, words`A truncated or damaged PEM block labelled ${begin.label}`);
  return closing?.end ?? body.stop;
}

/** What has a last line is a template; what has none, a mention. */
function withoutBase64(scan: TextScan, { begin, closing }: Body): number {
  if (closing === null) return begin.end;
  const line = scan.lines.lineAt(begin.start);
  scan.gathering.notes.passedOver(line, words`A PEM block without base64, labelled ${begin.label},`);
  return closing.end;
}
