import { counted, type Text, text as words } from '../text/text.ts';
import { skipMargin } from './base64.ts';
import { allowsMore, type Boundary, boundaryAt, type LabelKind } from './boundary.ts';
import { isText, sampleLength } from './encoding.ts';
import type { Outlined } from './outline.ts';
import type { TextScan } from './text-scan.ts';
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

/** What is between the first line of PEM armor and its end. */
export interface Body {
  readonly begin: Boundary;
  readonly kind: LabelKind;
  readonly margin: Uint8Array | null;
  readonly from: number;
  /** The bytes that its base64 decodes to. */
  readonly bytes: Buffer;
  readonly longestWord: number;
  /** Nothing is in it, not even a line end. */
  readonly isOneLine: boolean;
  /** Where its base64 ends. */
  readonly stop: number;
  /** How far the text was searched for its last line. */
  readonly seen: number;
  /** Something in it is not base64. */
  readonly broken: boolean;
  /** Its last line, with the same label; null if that is missing. */
  readonly closing: Boundary | null;
  /** Its last line if that has another label. */
  readonly otherLabel: string | null;
}

/** No certificate or request is shorter. */
export const minObject = 64;

/** Reports what is labeled as a document but is not one. */
export function reportDamage(scan: TextScan, { kind, begin, bytes }: Body): void {
  const line = scan.lineAt(begin.start);
  const what = words`PEM block labeled ${begin.label}`;
  if (kind === 'foreign') scan.gathering.notes.passedOver(line, words`A ${what}`);
  else
    scan.gathering.notes.damaged(
      line,
      bytes.length === 0 ? words`An empty ${what}` : words`A truncated or damaged ${what}`,
    );
}

/** The content of the armor counts; a label that says something else is reported. */
export function take(scan: TextScan, body: Body, outlined: Outlined): void {
  const { kind, begin, bytes } = body;
  const { identity } = outlined;
  const { gathering } = scan;
  const line = scan.lineAt(begin.start);
  if (identity.kind === 'private-key') {
    gathering.notes.privateKey(line, words`${identity.form} in PEM, ${begin.label}`);
  } else if (kind === 'foreign' && identity.kind === 'other') {
    gathering.notes.passedOver(line, words`A PEM block labeled ${begin.label}`);
  } else if (identity.kind === 'other' && !(kind === 'signed-data' && isForeignCms(identity))) {
    gathering.notes.damaged(
      line,
      words`A PEM block that is labeled ${begin.label} but contains ${article(identity.what)} ${identity.what}`,
    );
  } else {
    scan.keep(bytes.length);
    gathering.take(bytes, identity, scan.spotAt(begin.start, 'pem'));
    if (kindOf(outlined) !== kind && identity.kind !== 'other')
      gathering.notes.mislabelled(line, words`${begin.label}`, nameOf(outlined));
  }
  takeMore(scan, body, outlined);
}

/** A key can follow a value in the same armor. */
function takeMore(scan: TextScan, { begin, bytes }: Body, { whole, identity }: Outlined): void {
  const more = bytes.length - whole.end;
  if (more === 0 || identity.kind === 'other') return;
  const isRead = scan.mayNest && scan.readNested(bytes.subarray(whole.end), begin.start);
  if (isRead || allowsMore(begin.label)) return;
  const follow = counted(more, words`byte follows`, words`bytes follow`);
  scan.gathering.notes.flawed(scan.lineAt(begin.start), words`${follow} the document in the PEM block`);
}

/** The label that would match; none matches a key store. */
export function kindOf({ identity }: Outlined): LabelKind {
  return identity.kind === 'other' || identity.kind === 'key-store' ? 'foreign' : identity.kind;
}

const names = {
  certificate: words`a certificate`,
  'certificate-request': words`a CSR`,
  'signed-data': words`PKCS#7`,
  'private-key': words`a private key`,
  foreign: words`a PKCS#12 store`,
} as const;

/** The content of armor, as a noun with its article. */
export function nameOf(outlined: Outlined): Text {
  return names[kindOf(outlined)];
}

function article(noun: string): Text {
  return noun.startsWith('a') ? words`an` : words`a`;
}

function isForeignCms(identity: Outlined['identity']): boolean {
  return identity.kind === 'other' && identity.what === 'CMS message that is not signed data';
}

/** Base64 in armor within base64, written by a program that took the inner base64 for DER. */
export function readNestedArmor(scan: TextScan, { begin, bytes }: Body): boolean {
  if (!scan.mayNest || bytes.length < minObject || !isText(bytes.subarray(0, sampleLength))) return false;
  return scan.readNested(bytes, begin.start);
}
