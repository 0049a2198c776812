/** Colours and weights by their meaning. */
export type Style = 'bold' | 'dim' | 'good' | 'warning' | 'bad';

/** Select Graphic Rendition (ECMA-48 section 8.3.117); the 16 colours follow the terminal's theme. */
const codes: Record<Style, number> = { bold: 1, dim: 2, good: 32, warning: 33, bad: 31 };

/** Wraps words for the terminal in a style and back. */
export function styled(words: string, style: Style): string {
  return `\u001b[${codes[style]}m${words}\u001b[0m`;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Whether to use colour: as Node.js itself decides (`FORCE_COLOR` before `NO_COLOR` before what the stream
 * is, https://nodejs.org/api/tty.html#writestreamgetcolordepthenv), with https://no-color.org's rule
 * that an empty `NO_COLOR` does not count.
 */
export function wantsColour(environment: Environment, isTerminal: boolean): boolean {
  const { FORCE_COLOR: force, NO_COLOR: no, TERM: terminal } = environment;
  if (force !== undefined) return force !== '0' && force !== 'false';
  if (no !== undefined && no !== '') return false;
  return isTerminal && terminal !== 'dumb';
}
