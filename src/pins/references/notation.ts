import { pemOf } from '../../documents/armour.ts';

/** How a fingerprint is written, so that another one can be written in the same way. */
export type Notation = HexNotation | Base64Notation | PemNotation;

interface Surroundings {
  /** What belongs to the value on either side, such as `sha256/` or `pin-sha256="`. */
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
export interface PemNotation extends Surroundings {
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
