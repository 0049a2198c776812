/**
 * Outside text in an alphabet that means nothing anywhere, for places that know no escape (the title of an
 * issue, a Mermaid chart): letters, digits, spaces and `.` `=` `-`. Everything else becomes a space.
 *
 * @param maxLength in code points
 * @returns an empty string where no letter or digit is left
 */
export function bareWords(value: string, maxLength: number): string {
  const bare = value
    .slice(0, 8 * maxLength)
    .replace(/[^\p{L}\p{N}.=-]+/gu, ' ')
    .trim();
  if (!/[\p{L}\p{N}]/u.test(bare)) return '';
  const letters = [...bare];
  return letters.length > maxLength ? `${letters.slice(0, maxLength).join('')}…` : bare;
}
