import type { FindingCode } from '../findings/codes.ts';
import { helpUri } from '../findings/unforeseen.ts';
import { escaped, visible } from '../text/plain.ts';
import { type Text, type TextPart, text } from '../text/text.ts';

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
function fenceFor(value: string, least: number): string {
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

/** Text with emphasis and links, which never come from outside. */
export type Rich = readonly (TextPart | Strong | HelpLink | Link)[];

interface Strong {
  readonly kind: 'strong';
  readonly of: Text;
}

/** A link to the documentation of a finding code. */
interface HelpLink {
  readonly kind: 'help';
  readonly code: FindingCode;
}

/** A link to an address that does not come from outside. */
interface Link {
  readonly kind: 'link';
  readonly of: Text;
  readonly url: string;
}

/** @param url an address that was made by `URL` */
export function link(of: Text, url: string): Rich {
  return [{ kind: 'link', of, url }];
}

/** It must be surrounded by spaces or punctuation of our own (CommonMark section 6.2). */
export function strong(of: Text): Rich {
  return [{ kind: 'strong', of }];
}

export function helpLink(code: FindingCode): Rich {
  return [{ kind: 'help', code }];
}

/** A part of a page. All words in it are `Text`, so outside text cannot become markup. */
export type Block =
  | { readonly kind: 'heading'; readonly depth: 2 | 3; readonly words: Rich }
  | { readonly kind: 'paragraph'; readonly words: Rich }
  | { readonly kind: 'list'; readonly items: readonly (readonly Rich[])[] }
  | { readonly kind: 'table'; readonly header: readonly Text[]; readonly rows: readonly (readonly Rich[])[] }
  | { readonly kind: 'chart'; readonly mermaid: string };

export function heading(depth: 2 | 3, words: Rich): Block {
  return { kind: 'heading', depth, words };
}

export function paragraph(words: Rich): Block {
  return { kind: 'paragraph', words };
}

/** A list of items, each of one or more lines; nothing if there are none. */
export function list(items: readonly (readonly Rich[])[]): readonly Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

/** Blocks under a heading; nothing if there are none. */
export function section(title: Text, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [heading(3, title), ...blocks];
}

/**
 * GitHub Flavored Markdown of some blocks. Our own words become text, and outside text becomes code, in which GitHub
 * does not look for mentions, references, links, HTML or emoji.
 *
 * There is no library for this because so little of Markdown is needed: a complete one took a fifth of the time of every
 * start (docs/performance.md). The tests check the result with a parser.
 *
 * @param limit UTF-16 units after which nothing more is written, because a page that is too long is of no use
 */
export function renderMarkdown(blocks: readonly Block[], limit = Number.POSITIVE_INFINITY): string {
  let page = '';
  for (const block of blocks) {
    if (page !== '') page += '\n';
    for (const lines of written(block)) {
      page += `${lines}\n`;
      if (page.length > limit) return page;
    }
  }
  return page;
}

function* written(block: Block): Generator<string> {
  switch (block.kind) {
    case 'heading':
      yield `${'#'.repeat(block.depth)} ${line(block.words)}`;
      break;
    case 'paragraph':
      yield line(block.words);
      break;
    case 'list':
      for (const item of block.items) yield listItem(item);
      break;
    case 'table':
      yield row(block.header);
      yield `| ${block.header.map(() => '-').join(' | ')} |`;
      for (const cells of block.rows) yield row(cells);
      break;
    case 'chart':
      yield chart(block.mermaid);
  }
}

/** A backslash at the end of a line is a hard break. */
function listItem(lines: readonly Rich[]): string {
  return `- ${lines.map(line).join('\\\n  ')}`;
}

function row(cells: readonly Rich[]): string {
  return `| ${cells.map(cell).join(' | ')} |`;
}

function chart(mermaid: string): string {
  const fence = fenceFor(mermaid, 3);
  return `${fence}mermaid\n${mermaid}\n${fence}`;
}
