import type { Text } from './text.ts';

const othersInAscii = /[^A-Za-z\d.=-]+/g;

/** Not a literal, for the same reason as `deceptive`. */
const others = String.raw`[^\p{L}\p{N}.=-]+`;

/**
 * Outside text in characters that have no special meaning anywhere, for places without an escape (the title of an
 * issue, a Mermaid chart): letters, digits, spaces and `.` `=` `-`. Everything else becomes a space.
 *
 * @param maxLength in code points
 * @returns an empty string if no letter or digit is left
 */
export function bareWords(value: string, maxLength: number): string {
  const bare = value
    .slice(0, 8 * maxLength)
    .replace(isPrintableAscii(value) ? othersInAscii : new RegExp(others, 'gu'), ' ')
    .trim();
  if (!/[^ .=-]/.test(bare)) return '';
  const letters = [...bare];
  return letters.length > maxLength ? `${letters.slice(0, maxLength).join('')}…` : bare;
}

/** Outside text longer than this is shortened for people; the JSON report has all of it. In UTF-16 code units. */
export const maxOutsideLength = 300;

/** Outside text made visible: shortened with `…`, deceptive characters as `\u{…}`. */
export function visible(value: string): string {
  return withoutDeceptive(shortened(value, maxOutsideLength), escaped);
}

/**
 * Replaces the characters with which outside text could deceive: controls (including line ends),
 * bidirectional controls, zero-width and other invisible characters, line and paragraph
 * separators, private use and lone surrogates.
 */
export function withoutDeceptive(value: string, replacement: (character: string) => string): string {
  return isPrintableAscii(value) ? value : value.replace(new RegExp(deceptive, 'gu'), replacement);
}

/** Whether a text consists only of printable ASCII, as most texts do. */
export function isPrintableAscii(value: string): boolean {
  return /^[ -~]*$/.test(value);
}

/** Not a literal, which would cost every run a millisecond for Unicode classes that hardly any run needs. */
const deceptive = String.raw`[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}\u2800]`;

/** A character named by its code point, in the notation of JavaScript: `\u{202e}`. */
export function escaped(character: string): string {
  return `\\u{${Number(character.codePointAt(0)).toString(16)}}`;
}

/** Cuts text to at most so many UTF-16 code units, never inside a character, and replaces the rest with `…`. */
export function shortened(value: string, maxLength: number): string {
  if (value.length <= maxLength) return value;
  const withoutHalfPair = value.slice(0, maxLength).replace(/[\ud800-\udbff]$/, '');
  return `${withoutHalfPair}…`;
}

/** A text on one line, without markup: for annotations, SARIF messages and terminals. */
export function toPlain(text: Text): string {
  return text.map((part) => (part.kind === 'own' ? part.value : visible(part.value))).join('');
}

/** A text with every outside character unchanged: only for targets that can escape each one, such as JSON. */
export function toWhole(text: Text): string {
  return text.map(({ value }) => value).join('');
}
