import { isComment } from './comments.ts';
import type { Candidate } from './scan.ts';

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
