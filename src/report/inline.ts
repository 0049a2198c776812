import { helpUri } from '../findings/help-uri.ts';
import { escaped, visible } from '../text/plain.ts';
import { text } from '../text/text.ts';
import type { Rich } from './rich.ts';

/** One line of Markdown outside a table; it opens no block, whatever its words are. */
export function line(words: Rich): string {
  return inline(words, visible).trim().replace(opensBlock, '$1\\$2');
}

/** What would begin a heading, a quotation, a list, or make a heading of the line above. */
const opensBlock = /^(\d*)([#>+=.)-])/;

/** The cell of a table: a pipe ends it, in code as well, unless a backslash stands before it. */
export function cell(words: Rich): string {
  return inline(words, inCell).trim().replace(/\|/g, '\\|');
}

/**
 * A backslash before a pipe would end the cell for some parsers and not for others, whatever the escape, so
 * that pipe is named instead.
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

/** ASCII punctuation that Markdown gives a meaning within a line; a pipe has one in tables only. */
const markup = /[\\`*_~[\]<&]|#(?=#*$)/g;

/**
 * A code span (CommonMark section 6.1): its fence is longer than any run of backticks in it, and the spaces
 * next to the fence are not shown.
 */
function code(value: string): string {
  const fence = fenceFor(value, 1);
  const padding = /^`|`$|^ .*[^ ].* $/.test(value) ? ' ' : '';
  return `${fence}${padding}${value}${padding}${fence}`;
}

/** Backticks, at least so many, that the value does not hold in a row. */
export function fenceFor(value: string, least: number): string {
  const runs = value.match(/`+/g) ?? [];
  return '`'.repeat(Math.max(least, ...runs.map(({ length }) => length + 1)));
}

const nothing = text`(empty)`;

const space = text` `;

/** Empty code is no code in Markdown, and two codes side by side are one or none: both are put in words. */
function joined(words: Rich): Rich {
  const parts = words.flatMap(
    (part): Rich => (part.kind === 'outside' && part.value === '' ? nothing : [part]),
  );
  return parts.flatMap((part, i): Rich => {
    const touches = part.kind === 'outside' && parts[i - 1]?.kind === 'outside';
    return touches ? [...space, part] : [part];
  });
}
