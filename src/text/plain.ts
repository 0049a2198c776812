import type { Text } from './text.ts';

/** Outside text longer than this is shortened for people; the report keeps names and hashes whole elsewhere. */
export const maxOutsideLength = 300;

/**
 * Characters that outside text could deceive with: controls (line ends among them), bidirectional
 * controls, zero-width and other invisible format characters, line and paragraph separators, lone
 * surrogates.
 */
const deceptive = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\u115f\u1160\u3164\uffa0]/gu;

/** Outside text made visible: deceptive characters as `\u{…}`, shortened with `…`. */
export function visible(value: string): string {
  const shortened = value.length > maxOutsideLength ? `${value.slice(0, maxOutsideLength)}…` : value;
  return shortened.replace(deceptive, (character) => `\\u{${character.codePointAt(0)?.toString(16) ?? ''}}`);
}

/** A text on one line, without markup: for the log, annotations, the report and SARIF messages. */
export function toPlain(text: Text): string {
  return text.map((part) => (part.kind === 'own' ? part.value : visible(part.value))).join('');
}
