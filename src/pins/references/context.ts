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

const comment = /^\s*(?:#(?!define\b)|\/\/|;|--\s|<!--|\*\s)/;

/** A line that opens a list or block of what follows. */
const opener = /[[{(:|>=\\]\s*$/;

/** What goes on with a list that stands no deeper than the line that opened it. */
const item = /^\s*(?:[-"'*]|[0-9a-f]{8}|[0-9A-F]{2}:|[A-Za-z0-9+/]{43}=)/;

/** A line of a text, as far as it bears on the fingerprints in it. */
export interface Line {
  /** 1-based. */
  readonly number: number;
  readonly isComment: boolean;
  /** How sure it is that hashes in it are fingerprints, by its own words or those of the block that it stands in. */
  readonly context: 'strong' | 'weak' | 'none' | 'foreign';
  readonly text: string;
  readonly start: number;
}

interface Block {
  readonly indent: number;
  readonly context: 'strong' | 'weak';
}

/** Reads a text line by line. */
export function* linesOf(text: string): Generator<Line> {
  let block: Block | null = null;
  let number = 0;
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    const line = text.slice(start, end);
    number++;
    if (block !== null && endsBlock(block, line)) block = null;
    const own = contextOf(line);
    yield {
      number,
      isComment: comment.test(line),
      context: own === 'none' ? (block?.context ?? own) : own,
      text: line,
      start,
    };
    if ((own === 'strong' || own === 'weak') && opener.test(line))
      block = { indent: indentOf(line), context: own };
    start = end + 1;
  }
}

function contextOf(line: string): Line['context'] {
  const head = line.slice(0, longestLine);
  if (strong.test(head)) return 'strong';
  if (foreign.test(head)) return 'foreign';
  return weak.test(head) ? 'weak' : 'none';
}

/** In longer lines, such as of minified JSON, words far away say nothing. */
const longestLine = 1_000;

function endsBlock({ indent }: Block, line: string): boolean {
  if (line.trim() === '' || comment.test(line)) return false;
  return indentOf(line) < indent || (indentOf(line) === indent && !item.test(line));
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** Whether what looks like a fingerprint is one, where nobody knows the certificate. */
export function isLikely(candidate: Candidate, { context, text, start }: Line): boolean {
  const { notation } = candidate;
  if (notation.before !== '') return true;
  if (foreignPrefix.test(text.slice(0, candidate.start - start))) return false;
  if (notation.kind === 'hex' && notation.separator === ':') return context !== 'foreign';
  if (notation.kind === 'base64' && !notation.isPadded) return false;
  return context === 'strong' || (context === 'weak' && notation.kind === 'hex' && notation.separator === '');
}
