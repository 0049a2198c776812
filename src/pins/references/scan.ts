import { pemOf } from '../../scan/notes.ts';

/** How a fingerprint is written, so that another one can be written in the same way. */
export type Notation = HexNotation | Base64Notation | PemNotation;

/** What belongs to the value on either side, such as `sha256/` or `pin-sha256="`. */
interface Surroundings {
  readonly before: string;
  readonly after: string;
}

export interface HexNotation extends Surroundings {
  readonly kind: 'hex';
  /** Digits between two separators. */
  readonly group: number;
  readonly separator: string;
  readonly isUpperCase: boolean;
}

export interface Base64Notation extends Surroundings {
  readonly kind: 'base64';
  /** With `-` and `_` (RFC 4648 section 5). If neither these nor `+` and `/` occur, missing padding decides. */
  readonly isUrl: boolean;
  readonly isPadded: boolean;
}

/** The certificate itself, in one of the forms that a file can contain. */
export interface PemNotation {
  readonly kind: 'pem';
  readonly form: PemForm;
}

/**
 * `escaped`: in a string of JSON or the like; `percent-encoded`: as servers pass it on in a header; `base64`: of the PEM,
 * as in Kubernetes; `bare`: without encapsulation boundaries, as in SAML metadata.
 */
export type PemForm = 'lines' | 'escaped' | 'percent-encoded' | 'base64' | 'bare';

const pemForms: Readonly<Record<PemForm, (pem: string, der: Uint8Array) => string>> = {
  lines: (pem) => pem,
  escaped: (pem) => pem.replaceAll('\n', '\\n'),
  'percent-encoded': (pem) => encodeURIComponent(pem),
  base64: (pem) => Buffer.from(pem).toString('base64'),
  bare: (_, der) => Buffer.from(der).toString('base64'),
};

export function formatCertificate(der: Uint8Array, { form }: PemNotation): string {
  return pemForms[form](pemOf('CERTIFICATE', der), der);
}

/** Writes a fingerprint. @param hex lower case */
export function formatFingerprint(hex: string, notation: HexNotation | Base64Notation): string {
  const value = notation.kind === 'hex' ? inHex(hex, notation) : inBase64(hex, notation);
  return `${notation.before}${value}${notation.after}`;
}

function inHex(hex: string, { group, separator, isUpperCase }: HexNotation): string {
  const digits = isUpperCase ? hex.toUpperCase() : hex;
  const groups: string[] = [];
  for (let at = 0; at < digits.length; at += group) groups.push(digits.slice(at, at + group));
  return groups.join(separator);
}

function inBase64(hex: string, { isUrl, isPadded }: Base64Notation): string {
  const base64 = Buffer.from(hex, 'hex').toString(isUrl ? 'base64url' : 'base64');
  const bare = base64.replace(/=+$/, '');
  return isPadded ? bare.padEnd(Math.ceil(bare.length / 4) * 4, '=') : bare;
}

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
