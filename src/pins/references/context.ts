import { isComment } from './comments.ts';
import type { Candidate } from './scan.ts';

/** Words that only a fingerprint of a certificate or its key stands beside. */
const strong =
  /finger_?-?print|thumb_?-?print|ssl_client|ssl_c_|ssl_fc_|verify_certificate|client_cert|cert(?:ificate)?[_-]?(?:hash|sha|pin)|spki|x5t|hpkp|pin-?sha|certificatePinner/i;

/** Words that many other hashes stand beside as well. */
const weak = /cert|tls|ssl|\bpins?\b|pinn(?:ed|ing)/i;

/** Commits, images, packages and checksums; and the identifiers that X.509 itself has. */
const foreign =
  /\b(?:commit|rev(?:ision)?|git|ref|tag|checksum|sha256sum|sha1sum|integrity|image|digest|resolved|etag|version|serial)\b|key ?id|uses:/i;

/** `sha256:` begins the digest of an image, `@` a commit or an image, `h1:` and `zh:` a provider's checksum. */
const foreignPrefix = /(?:sha(?:1|256):|@|h1:|zh:|\/)$/;

/** A key of 32 bytes looks like a hash in base64, and must not be shown. */
const secret = /secret|passw|token|private|hmac|(?<!public[_ -]?)key["']?\s*[:=]/i;

/** What `sha256sum` writes after a hash: two spaces, or one and an asterisk, and the name of a file. */
const checksummed = /^ [ *]\S/;

/** A line that opens a list or block of what follows. */
const opener = /[[{(:|>=\\]\s*$/;

/** What goes on with a list that stands no deeper than the line that opened it. */
const item = /^\s*(?:[-"'*]|[0-9a-f]{8}|[0-9A-F]{2}:|[A-Za-z0-9+/]{43}=)/;

/** A line of a text, as far as it bears on the fingerprints in it. */
export interface Line {
  /** 1-based. */
  readonly number: number;
  /** How sure it is that hashes in it are fingerprints, by its own words or those of the block that it stands in. */
  readonly context: 'strong' | 'weak' | 'none' | 'foreign';
  readonly text: string;
  readonly start: number;
}

interface Block {
  readonly indent: number;
  readonly context: 'strong' | 'weak';
}

/** Reads a text line by line, but for blank ones. */
export function* linesOf(text: string): Generator<Line> {
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

function openedBy(line: string, own: Line['context']): Block | null {
  const isHeading = (own === 'strong' || own === 'weak') && opener.test(line);
  return isHeading ? { indent: indentOf(line), context: own } : null;
}

function contextOf(line: string): Line['context'] {
  const head = line.slice(0, longestLine);
  if (strong.test(head)) return 'strong';
  if (foreign.test(head)) return 'foreign';
  return weak.test(head) ? 'weak' : 'none';
}

/** Characters of a line whose words are all looked at. */
const longestLine = 1_000;

function endsBlock({ indent }: Block, line: string): boolean {
  if (line.trim() === '' || isComment(line)) return false;
  return indentOf(line) < indent || (indentOf(line) === indent && !item.test(line));
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** Whether what looks like a fingerprint is one, where nobody knows the certificate. */
export function isLikely(candidate: Candidate, line: Line): boolean {
  const { notation } = candidate;
  if (notation.kind === 'base64' && notation.before !== '') return true;
  const at = candidate.start - line.start;
  const before = line.text.slice(Math.max(0, at - nearby), at);
  if (foreignPrefix.test(before)) return false;
  if (notation.kind === 'base64' && secret.test(before)) return false;
  if (checksummed.test(line.text.slice(candidate.end - line.start))) return false;
  // In a long line, such as of minified JSON, only what stands close by counts.
  const context = line.text.length > longestLine ? contextOf(before) : line.context;
  if (notation.kind === 'hex' && notation.separator.endsWith(':')) return context !== 'foreign';
  if (notation.kind === 'base64' && !notation.isPadded) return false;
  return context === 'strong' || (context === 'weak' && notation.kind === 'hex' && notation.separator === '');
}

/** Characters. */
const nearby = 200;
