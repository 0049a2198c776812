import type { Base64Notation, HexNotation } from './notation.ts';

/** What looks like a SHA-1 or SHA-256 in a text. */
export interface Candidate {
  /** 0-based offset of its first character, without what surrounds it. */
  readonly start: number;
  readonly end: number;
  /** The hash in lower-case hex: 40 or 64 digits. */
  readonly hash: string;
  readonly notation: HexNotation | Base64Notation;
}

/** Digits of a SHA-1, and how many more a SHA-256 has. */
const sha1Digits = 40;
const moreDigits = 24;

/**
 * Finds everything that might be a fingerprint. Every expression looks only a bounded number of characters ahead, so this
 * takes time linear in the length of the text.
 */
export function scan(text: string): readonly Candidate[] {
  const found = [...hexCandidates(text), ...groupedCandidates(text), ...base64Candidates(text)];
  return found.sort((a, b) => a.start - b.start);
}

const bareHex = /(?<![0-9a-z])(0x)?([0-9a-f]{64}|[0-9a-f]{40})(?![0-9a-z])/gi;

function* hexCandidates(text: string): Generator<Candidate> {
  for (const match of text.matchAll(bareHex)) {
    const [whole, before = '', digits = ''] = match;
    const end = match.index + whole.length;
    yield hexCandidate(digits, end - digits.length, end, { before, group: digits.length, separator: '' });
  }
}

/** Most tools print pairs with colons, which Java properties escape; others print groups of four or eight digits. */
const groupSizes = [2, 4, 8] as const;

const grouped = groupSizes.map((size) => {
  const group = `[0-9a-f]{${size}}`;
  const more = `(?:(?:\\1${group}){${moreDigits / size}})?`;
  return {
    size,
    expression: new RegExp(
      `(?<![0-9a-z])${group}(\\\\?:| |-)${group}(?:\\1${group}){${sha1Digits / size - 2}}${more}(?![0-9a-z])`,
      'gi',
    ),
  };
});

function* groupedCandidates(text: string): Generator<Candidate> {
  for (const { size, expression } of grouped) {
    for (const match of text.matchAll(expression)) {
      const [whole, separator = ''] = match;
      const end = match.index + whole.length;
      if (isPartOfLonger(text, match.index, end, separator)) continue;
      yield hexCandidate(whole.replaceAll(separator, ''), match.index, end, {
        before: '',
        group: size,
        separator,
      });
    }
  }
}

/** A modulus or a longer hash continues with the same separator. */
function isPartOfLonger(text: string, start: number, end: number, separator: string): boolean {
  if (separator === ' ') return false;
  const isDigit = (at: number) => /[0-9a-f]/i.test(text.charAt(at));
  const continues = text.startsWith(separator, end) && isDigit(end + separator.length);
  return continues || (text.endsWith(separator, start) && isDigit(start - separator.length - 1));
}

function hexCandidate(
  digits: string,
  start: number,
  end: number,
  { before, group, separator }: Pick<HexNotation, 'before' | 'group' | 'separator'>,
): Candidate {
  const isUpperCase = digits === digits.toUpperCase();
  const notation: HexNotation = { kind: 'hex', before, after: '', group, separator, isUpperCase };
  return { start, end, hash: digits.toLowerCase(), notation };
}

/** SHA-1 has 27 characters and one of padding, SHA-256 has 43. OkHttp writes `sha256/` before it, and curl `sha256//`. */
const base64 =
  /(?<![A-Za-z0-9+/_-])(sha(?:1|256)\/\/?)?((?:[A-Za-z0-9+/_-]{43}|[A-Za-z0-9+/_-]{27})(=?))(?![A-Za-z0-9+/=_-])/g;

/** What surrounds the base64 of a public key's hash in HPKP (RFC 7469) and in Android's network security configuration. */
const surroundings = [
  { before: /pin-sha256=\\?["']$/, after: /^\\?["']/ },
  { before: /<pin\s+digest\s*=\s*["']SHA-?256["']\s*>\s*$/i, after: /^\s*<\/pin>/ },
] as const;

const longestBefore = 200;
const longestAfter = 200;

function* base64Candidates(text: string): Generator<Candidate> {
  for (const match of text.matchAll(base64)) {
    const [whole, scheme = '', value = '', padding = ''] = match;
    const end = match.index + whole.length;
    const start = end - value.length;
    const bytes = Buffer.from(value, 'base64');
    if (!isCanonical(bytes, value)) continue;
    const notation: Base64Notation = {
      kind: 'base64',
      ...surroundingsOf(text, start, end, scheme),
      isUrl: /[-_]/.test(value) || (padding === '' && !/[+/]/.test(value)),
      isPadded: padding !== '',
    };
    yield { start, end, hash: bytes.toString('hex'), notation };
  }
}

function isCanonical(bytes: Buffer, value: string): boolean {
  return bytes.toString('base64url') === value.replace('=', '').replaceAll('+', '-').replaceAll('/', '_');
}

function surroundingsOf(text: string, start: number, end: number, scheme: string) {
  if (scheme !== '') return { before: scheme, after: '' };
  const before = text.slice(Math.max(0, start - longestBefore), start);
  const after = text.slice(end, end + longestAfter);
  for (const around of surroundings) {
    const begin = around.before.exec(before);
    const close = around.after.exec(after);
    if (begin !== null && close !== null) return { before: begin[0], after: close[0] };
  }
  return { before: '', after: '' };
}
