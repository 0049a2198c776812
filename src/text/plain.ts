import type { Text } from './text.ts';

/** Outside text longer than this is shortened for people; the JSON report keeps it whole. In UTF-16 units. */
export const maxOutsideLength = 300;

/** Outside text made visible: shortened with `…`, deceptive characters as `\u{…}`. */
export function visible(value: string): string {
  return withoutDeceptive(shortened(value, maxOutsideLength), escaped);
}

/**
 * Replaces the characters that outside text could deceive with: controls (line ends among them),
 * bidirectional controls, zero-width and other characters that show nothing, line and paragraph
 * separators, private use and lone surrogates.
 */
export function withoutDeceptive(value: string, replacement: (character: string) => string): string {
  return isPrintableAscii(value) ? value : value.replace(new RegExp(deceptive, 'gu'), replacement);
}

/** Whether a text is made of nothing but letters, digits, signs and spaces of ASCII, as most are. */
export function isPrintableAscii(value: string): boolean {
  return /^[ -~]*$/.test(value);
}

/** No literal, as that takes every run a millisecond, for classes of Unicode that hardly one comes to need. */
const deceptive = String.raw`[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}\u2800]`;

/** A character named by its code point, in the notation of JavaScript: `\u{202e}`. */
export function escaped(character: string): string {
  return `\\u{${Number(character.codePointAt(0)).toString(16)}}`;
}

/** Outside text of at most so many UTF-16 units, never with half a character; `…` stands for the rest. */
export function shortened(value: string, maxLength: number): string {
  if (value.length <= maxLength) return value;
  const withoutHalfPair = value.slice(0, maxLength).replace(/[\ud800-\udbff]$/, '');
  return `${withoutHalfPair}…`;
}

/** A text on one line, without markup: for annotations, SARIF messages and terminals. */
export function toPlain(text: Text): string {
  return text.map((part) => (part.kind === 'own' ? part.value : visible(part.value))).join('');
}

/** A text with every outside character as it came: only for targets that have an escape for each, such as JSON. */
export function toWhole(text: Text): string {
  return text.map(({ value }) => value).join('');
}
