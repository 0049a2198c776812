import { withoutCommands } from '../text/log-line.ts';
import { toPlain } from '../text/plain.ts';
import { type Text, text } from '../text/text.ts';
import { type Style, styled } from './colour.ts';

/** Words in one style. */
export interface Span {
  readonly words: Text;
  readonly style: Style | null;
}

/** One line for a terminal. */
export type TerminalLine = readonly Span[];

export function plain(words: Text): Span {
  return { words, style: null };
}

export function span(words: Text, style: Style): Span {
  return { words, style };
}

/** Our own words, padded with spaces to the width of a column. */
export function column(words: Text, width: number, style: Style | null = null): Span {
  const padding = ' '.repeat(Math.max(0, width - toPlain(words).length));
  return { words: text`${words}${own(padding)}`, style };
}

/** Spaces, as words of our own. */
function own(spaces: string): Text {
  return [...spaces].flatMap(() => text` `);
}

/**
 * A line for a terminal or a pipe, without the line break. Outside text cannot move the cursor, color anything or hide.
 * Because the output can be the log of a job, it cannot start a command of the runner either.
 */
export function toTerminal(line: TerminalLine, color: boolean): string {
  const words = line.map(({ words, style }) => {
    const inert = withoutCommands(toPlain(words));
    return color && style !== null ? styled(inert, style) : inert;
  });
  return withoutCommands(words.join('')).trimEnd();
}
