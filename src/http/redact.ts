/** What replaces a secret. */
export const redacted = '***';

/** Shorter pieces of base64 or hex would match unrelated text. */
const minPiece = 8;

/** One way to decode a text. */
interface Reading {
  /** Matches one piece after the other; line breaks between them are ignored. */
  readonly piece: RegExp;
  /** The character that a piece encodes; empty if it encodes none. */
  readonly meaning: (match: RegExpExecArray) => string;
}

/**
 * Returns a function that removes a secret from any text, ignoring case: as it is, in escapes of URLs, JSON, JavaScript
 * and HTML, in hex, within base64 or base64url of any longer text such as Basic credentials, and with whitespace or
 * invisible characters in between. Takes linear time.
 *
 * @param secret printable ASCII, not empty
 */
export function redactor(secret: string): (value: string) => string {
  const forms = [secret, ...base64Pieces(secret)].filter(isLong).map((form) => form.toLowerCase());
  const hex = [Buffer.from(secret).toString('hex')].filter(isLong);
  return (value) => {
    const text = isLong(secret) ? value : value.replaceAll(secret, redacted);
    const ranges = readings.flatMap((reading) => rangesOf(text, reading, forms));
    return withoutAny(text, [...ranges, ...rangesOf(text, hexDigits, hex)]);
  };
}

function isLong({ length }: string): boolean {
  return length >= minPiece;
}

/** Without whitespace and invisible characters. */
const visible: Reading = {
  piece: /[\s\p{C}]|./gu,
  meaning: ([piece]) => (/[\s\p{C}]/u.test(piece) ? '' : piece),
};

/** With the escapes of URLs, HTML, JSON and JavaScript decoded once. */
function unescaped(percent: '%' | '%25'): Reading {
  const escapes = String.raw`${percent}([\da-f]{2})|&#x0{0,6}([\da-f]{2});|\\(?:x|u00)([\da-f]{2})|&#0{0,6}(\d{2,3});|\\([\\/"'&])`;
  return {
    piece: new RegExp(`${escapes}|.`, 'giu'),
    meaning: ([piece, ofUrl, ofHtml, ofScript, decimal, quoted]) => {
      const hex = ofUrl ?? ofHtml ?? ofScript;
      if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
      return decimal === undefined ? (quoted ?? piece) : String.fromCharCode(Number(decimal));
    },
  };
}

/** The last one is for URLs within URLs. */
const readings: readonly Reading[] = [visible, unescaped('%'), unescaped('%25')];

/** Hex in its usual notations: `6b:34`, `6b 34`, `0x6b, 0x34`, `%6b%34`. */
const hexDigits: Reading = {
  piece: /0x|[\s\p{C}:,;%-]|./giu,
  meaning: ([piece]) => (/^[^\s\p{C}:,;%-]$/u.test(piece) ? piece : ''),
};

type Range = readonly [from: number, to: number];

/** Where any of the forms, in lower case, occurs in a text that is decoded in this way. */
function rangesOf(value: string, { piece, meaning }: Reading, forms: readonly string[]): readonly Range[] {
  const pieces: Range[] = [];
  let text = '';
  for (const match of value.matchAll(piece)) {
    const characters = meaning(match).toLowerCase();
    text += characters;
    for (let i = 0; i < characters.length; i += 1) pieces.push([match.index, match.index + match[0].length]);
  }
  return forms.flatMap((form) =>
    placesOf(form, text).flatMap((at) => hull(pieces.slice(at, at + form.length))),
  );
}

function hull(pieces: readonly Range[]): readonly Range[] {
  const [first, last] = [pieces.at(0), pieces.at(-1)];
  return first === undefined || last === undefined ? [] : [[first[0], last[1]]];
}

function placesOf(form: string, text: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(form); at !== -1; at = text.indexOf(form, at + form.length)) places.push(at);
  return places;
}

/** The text with each range replaced, and overlapping ranges replaced once. */
function withoutAny(value: string, ranges: readonly Range[]): string {
  let result = '';
  let end = 0;
  for (const [from, to] of ranges.toSorted(([a], [b]) => a - b)) {
    if (from >= end) result += `${value.slice(end, from)}${redacted}`;
    end = Math.max(end, to);
  }
  return `${result}${value.slice(end)}`;
}

function base64Pieces(secret: string): readonly string[] {
  const pieces = [0, 1, 2].map((offset) => base64Piece(secret, offset));
  return [...pieces, ...pieces.map((piece) => piece.replaceAll('+', '-').replaceAll('/', '_'))];
}

/**
 * The characters of a base64 text that depend only on a secret that starts at `offset` (modulo 3) in the encoded bytes.
 */
function base64Piece(secret: string, offset: number): string {
  const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(secret)]);
  const first = Math.ceil((offset * 8) / 6);
  const last = Math.floor((bytes.length * 8) / 6);
  return bytes.toString('base64').slice(first, last);
}
