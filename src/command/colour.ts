/** Colors and weights by their meaning. */
export type Style = 'bold' | 'dim' | 'good' | 'warning' | 'bad';

/** Select Graphic Rendition (ECMA-48 section 8.3.117); the 16 colors follow the theme of the terminal. */
const codes: Record<Style, number> = { bold: 1, dim: 2, good: 32, warning: 33, bad: 31 };

/** Puts words in a style for the terminal, and resets it after them. */
export function styled(words: string, style: Style): string {
  return `\u001b[${codes[style]}m${words}\u001b[0m`;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Whether to use color: as Node.js itself decides (`FORCE_COLOR`, then `NO_COLOR`, then the kind of stream,
 * https://nodejs.org/api/tty.html#writestreamgetcolordepthenv), with the rule of https://no-color.org that an empty
 * `NO_COLOR` does not count.
 */
export function usesColor(environment: Environment, isTerminal: boolean): boolean {
  const { FORCE_COLOR: force, NO_COLOR: no, TERM: terminal } = environment;
  if (force !== undefined) return force !== '0' && force !== 'false';
  if (no !== undefined && no !== '') return false;
  return isTerminal && terminal !== 'dumb';
}
