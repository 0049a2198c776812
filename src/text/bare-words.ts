import { isPrintableAscii } from './plain.ts';

const othersInAscii = /[^A-Za-z\d.=-]+/g;

/** Not a literal, for the same reason as in plain.ts. */
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
