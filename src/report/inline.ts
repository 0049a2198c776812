import { helpUri } from '../findings/help-uri.ts';
import { escaped, visible } from '../text/plain.ts';
import { text } from '../text/text.ts';
import type { Rich } from './rich.ts';

/** One line of Markdown outside a table. It never opens a block, whatever text it contains. */
export function line(words: Rich): string {
  return inline(words, visible).trim().replace(opensBlock, '$1\\$2');
}

/** What would begin a heading, a quotation or a list, or turn the line above into a heading. */
const opensBlock = /^(\d*)([#>+=.)-])/;

/** The cell of a table. A pipe ends it, even within code, unless a backslash precedes it. */
export function cell(words: Rich): string {
  return inline(words, inCell).trim().replace(/\|/g, '\\|');
}

/**
 * However it is escaped, a pipe after a backslash ends the cell for some parsers and not for others, so such a pipe is
 * written as an escape sequence.
 */
function inCell(value: string): string {
  return visible(value).replace(/(?<=\\)\|/g, escaped);
}

type Show = (value: string) => string;

function inline(words: Rich, show: Show): string {
  return joined(words)
    .map((part) => partOf(part, show))
    .join('');
}

function partOf(part: Rich[number], show: Show): string {
  switch (part.kind) {
    case 'own':
      return part.value.replace(/\s*\n\s*/g, ' ').replace(markup, '\\$&');
    case 'outside':
      return code(show(part.value));
    case 'strong':
      return `**${inline(part.of, show)}**`;
    case 'link':
      return `[${inline(part.of, show)}](${part.url})`;
    case 'help':
      return `[${part.code}](${helpUri(part.code)})`;
  }
}

/** ASCII punctuation that has a meaning in Markdown within a line; a pipe has one only in tables. */
const markup = /[\\`*_~[\]<&]|#(?=#*$)/g;

/**
 * A code span (CommonMark section 6.1). Its fence is longer than any run of backticks in it, and the spaces next to the
 * fence are not shown.
 */
function code(value: string): string {
  const fence = fenceFor(value, 1);
  const padding = /^`|`$|^ .*[^ ].* $/.test(value) ? ' ' : '';
  return `${fence}${padding}${value}${padding}${fence}`;
}

/** At least `least` backticks, and more than the value contains in a row. */
export function fenceFor(value: string, least: number): string {
  const runs = value.match(/`+/g) ?? [];
  return '`'.repeat(Math.max(least, ...runs.map(({ length }) => length + 1)));
}

const nothing = text`(empty)`;

const space = text` `;

/** Markdown has no empty code span, and merges or breaks two adjacent ones, so text is put in place of or between them. */
function joined(words: Rich): Rich {
  const parts = words.flatMap(
    (part): Rich => (part.kind === 'outside' && part.value === '' ? nothing : [part]),
  );
  return parts.flatMap((part, i): Rich => {
    const touches = part.kind === 'outside' && parts[i - 1]?.kind === 'outside';
    return touches ? [...space, part] : [part];
  });
}
