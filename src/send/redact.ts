/** What stands in the place of a secret. */
export const redacted = '***';

/** Shorter pieces of base64 or hex would hit innocent text. */
const minPiece = 8;

/**
 * Makes a function that takes a secret out of any text: as it is, percent-encoded, in hex, and within base64 or
 * base64url of any longer text, such as the Basic form of the credentials.
 *
 * @param secret not empty
 */
export function redactor(secret: string): (value: string) => string {
  const forms = formsOf(secret);
  return (value) => forms.reduce((text, form) => text.replaceAll(form, redacted), value);
}

function formsOf(secret: string): readonly string[] {
  const encoded = [0, 1, 2].map((offset) => base64Piece(secret, offset));
  const urlSafe = encoded.map((piece) => piece.replaceAll('+', '-').replaceAll('/', '_'));
  const pieces = [...encoded, ...urlSafe, ...hexForms(secret)].filter(({ length }) => length >= minPiece);
  // A form may begin another: the longest goes first, so that nothing of it stays.
  return [...new Set([secret, ...percentForms(secret), ...pieces])].sort((a, b) => b.length - a.length);
}

/** Hex digits in either case, plain and with a percent sign before each byte. */
function hexForms(secret: string): readonly string[] {
  const hex = Buffer.from(secret).toString('hex');
  return [hex, hex.replace(/../g, '%$&')].flatMap((form) => [form, form.toUpperCase()]);
}

/** Percent-encoded where that is needed, with hex digits in either case. */
function percentForms(secret: string): readonly string[] {
  const form = encodeURIComponent(secret);
  return [form, form.replace(/%../g, (octet) => octet.toLowerCase())];
}

/**
 * The characters of a base64 text that a secret alone decides when it starts `offset` bytes (modulo 3)
 * into the encoded bytes.
 */
function base64Piece(secret: string, offset: number): string {
  const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(secret)]);
  const first = Math.ceil((offset * 8) / 6);
  const last = Math.floor((bytes.length * 8) / 6);
  return bytes.toString('base64').slice(first, last);
}
