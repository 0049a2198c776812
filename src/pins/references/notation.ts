/** How a fingerprint is written down, so that another can be written in the same way. */
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
  /** With `-` and `_` (RFC 4648 section 5); where neither these nor `+` and `/` occur, a lack of padding tells. */
  readonly isUrl: boolean;
  readonly isPadded: boolean;
}

/** The certificate itself: as PEM, or in the percent-encoding of servers that hand it on in a header. */
export interface PemNotation extends Surroundings {
  readonly kind: 'pem';
  readonly isPercentEncoded: boolean;
}

/** Writes a fingerprint. @param hex lower case */
export function written(hex: string, notation: HexNotation | Base64Notation): string {
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
