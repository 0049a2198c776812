import { groupBy } from '../../group-by.ts';
import { readDocuments } from '../../scan/read.ts';
import { type Certificate, isCertificate } from '../../x509/document.ts';
import { isComment, withoutComments } from './comments.ts';
import { type Candidate, type Notation, type PemForm, scan } from './scan.ts';

/** Words that appear only next to the fingerprint of a certificate or its key. */
const strong =
  /finger_?-?print|thumb_?-?print|ssl_client|ssl_c_|ssl_fc_|verify_certificate|client_cert|cert(?:ificate)?[_-]?(?:hash|sha|pin)|spki|x5t|hpkp|pin-?sha|certificatePinner/i;

/** Words that also appear next to other hashes. */
const weak = /cert|tls|ssl|\bpins?\b|pinn(?:ed|ing)/i;

/** Commits, images, packages and checksums, and the identifiers of X.509 itself. */
const foreign =
  /\b(?:commit|rev(?:ision)?|git|ref|tag|checksum|sha256sum|sha1sum|integrity|image|digest|resolved|etag|version|serial)\b|key ?id|uses:/i;

/** `sha256:` begins the digest of an image, `@` a commit or an image, `h1:` and `zh:` the checksum of a Terraform provider. */
const foreignPrefix = /(?:sha(?:1|256):|@|h1:|zh:|\/)$/;

/** A key of 32 bytes looks like a hash in base64, and must not be shown. */
const secret = /secret|passw|token|private|hmac|(?<!public[_ -]?)key["']?\s*[:=]/i;

/** What `sha256sum` writes after a hash: two spaces, or a space and an asterisk, and a file name. */
const checksummed = /^ [ *]\S/;

/** A line that opens a list or a block. */
const opener = /[[{(:|>=\\]\s*$/;

/** An item of a list that is not indented deeper than the line that opened the list. */
const item = /^\s*(?:[-"'*]|[0-9a-f]{8}|[0-9A-F]{2}:|[A-Za-z0-9+/]{43}=)/;

/** A line of a text, with what its words say about the fingerprints in it. */
export interface ContextLine {
  /** 1-based. */
  readonly number: number;
  /** How sure it is that hashes in it are fingerprints, by its own words or those of its block. */
  readonly context: 'strong' | 'weak' | 'none' | 'foreign';
  readonly text: string;
  readonly start: number;
}

interface Block {
  readonly indent: number;
  readonly context: 'strong' | 'weak';
}

/** Yields the lines of a text, except empty ones. */
export function* linesOf(text: string): Generator<ContextLine> {
  let block: Block | null = null;
  let number = 0;
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    number++;
    const line = text.slice(start, end);
    if (line !== '') {
      const own = contextOf(line);
      const within: Block | null = block !== null && endsBlock(block, line) ? null : block;
      const context = own === 'none' && within !== null ? within.context : own;
      yield { number, context, text: line, start };
      block = openedBy(line, own) ?? within;
    }
    start = end + 1;
  }
}

function openedBy(line: string, own: ContextLine['context']): Block | null {
  const isHeading = (own === 'strong' || own === 'weak') && opener.test(line);
  return isHeading ? { indent: indentOf(line), context: own } : null;
}

function contextOf(line: string): ContextLine['context'] {
  const head = line.slice(0, longestLine);
  if (strong.test(head)) return 'strong';
  if (foreign.test(head)) return 'foreign';
  return weak.test(head) ? 'weak' : 'none';
}

/** A line with more characters than this is not searched for words as a whole. */
const longestLine = 1_000;

function endsBlock({ indent }: Block, line: string): boolean {
  if (line.trim() === '' || isComment(line)) return false;
  return indentOf(line) < indent || (indentOf(line) === indent && !item.test(line));
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** Whether a candidate that matches no known certificate is likely a fingerprint. */
export function isLikely(candidate: Candidate, line: ContextLine): boolean {
  const { notation } = candidate;
  if (notation.kind === 'base64' && notation.before !== '') return true;
  const at = candidate.start - line.start;
  const before = line.text.slice(Math.max(0, at - nearby), at);
  if (foreignPrefix.test(before)) return false;
  if (notation.kind === 'base64' && secret.test(before)) return false;
  if (checksummed.test(line.text.slice(candidate.end - line.start))) return false;
  // In a long line, such as minified JSON, only the words close by count.
  const context = line.text.length > longestLine ? contextOf(before) : line.context;
  if (notation.kind === 'hex' && notation.separator.endsWith(':')) return context !== 'foreign';
  if (notation.kind === 'base64' && !notation.isPadded) return false;
  return context === 'strong' || (context === 'weak' && notation.kind === 'hex' && notation.separator === '');
}

/** Characters before a candidate that are close by. */
const nearby = 200;

/** A certificate, or what might be its fingerprint, in a file. */
export interface Mention {
  /** 1-based. */
  readonly line: number;
  /** Lower-case hex. */
  readonly hash: string;
  readonly notation: Notation;
  /** As it is in the file, without what surrounds it. */
  readonly text: string;
  /** Its notation, or the words around it, say that it is the fingerprint of a certificate. */
  readonly isLikely: boolean;
  /** What is before it in its line: the same for all items of a list. */
  readonly prefix: string;
}

/** What a file mentions outside of comments. */
export interface Mentions {
  readonly all: readonly Mention[];
  /** The file is a list of fingerprints and nothing else, as HAProxy reads it with `-f`. */
  readonly isList: boolean;
}

/**
 * Finds what a file mentions.
 * @param path only names the file
 * @param text of the file, without markup comments
 */
export function mentionsIn(path: string, bytes: Uint8Array, text: string): Mentions {
  const uncommented = withoutComments(text);
  const candidates = scan(uncommented);
  const certificates = certificatesIn(path, bytes);
  const all: Mention[] = [];
  let isList = candidates.length > 0;
  let next = 0;
  for (const line of linesOf(text)) {
    const mentions: Mention[] = [];
    const end = line.start + line.text.length;
    for (let candidate = candidates[next]; candidate !== undefined && candidate.start < end; ) {
      mentions.push(mentionOf(candidate, line));
      candidate = candidates[++next];
    }
    if (uncommented.slice(line.start, end).trim() === '') continue;
    isList &&= mentions.some((mention) => isAlone(mention, line));
    all.push(
      ...mentions,
      ...(certificates.get(line.number) ?? []).map((certificate) => certificateMention(certificate, line)),
    );
  }
  return { all, isList: isList && all.length > 0 };
}

/** Characters before a fingerprint that distinguish one list from another. */
const longestPrefix = 100;

function mentionOf(candidate: Candidate, line: ContextLine): Mention {
  const { start, end, hash, notation } = candidate;
  const at = start - line.start;
  return {
    line: line.number,
    hash,
    notation,
    text: line.text.slice(at, end - line.start),
    isLikely: isLikely(candidate, line),
    prefix: line.text.slice(Math.max(0, at - longestPrefix), at).trim(),
  };
}

/** Nothing else is in its line, except for a comment: after a checksum, the name of a file would follow. */
function isAlone({ text, prefix }: Mention, line: ContextLine): boolean {
  if (prefix !== '') return false;
  const rest = line.text.trim().slice(text.length).trim();
  return rest === '' || rest.startsWith('#');
}

/** The certificates in a file, by line; what is wrong with the file is not reported here. */
function certificatesIn(path: string, bytes: Uint8Array): ReadonlyMap<number, readonly Certificate[]> {
  const documents = readDocuments(path, bytes).found.map(({ document }) => document);
  return groupBy(documents.filter(isCertificate), ({ line }) => line);
}

function certificateMention(
  { certificateSha256, encoding }: Certificate,
  { number, text }: ContextLine,
): Mention {
  const form = encoding === 'der' ? 'bare' : pemFormOf(text);
  const notation = { kind: 'pem', form } as const;
  return { line: number, hash: certificateSha256, notation, text: 'PEM', isLikely: false, prefix: '' };
}

/** @param line that contains the BEGIN of the PEM */
function pemFormOf(line: string): PemForm {
  const [, space] = /BEGIN( |%20|\+)/.exec(line) ?? [];
  if (space === undefined) return 'base64';
  if (space !== ' ') return 'percent-encoded';
  return /BEGIN [^-\n]{1,100}-+(?:\\r)?\\n/.test(line) ? 'escaped' : 'lines';
}
