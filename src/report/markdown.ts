import type { Text } from '../text/text.ts';
import { cell, fenceFor, line } from './inline.ts';
import type { Rich } from './rich.ts';

/** A part of a page. All words in it are `Text`, so outside text cannot become markup. */
export type Block =
  | { readonly kind: 'heading'; readonly depth: 2 | 3; readonly words: Rich }
  | { readonly kind: 'paragraph'; readonly words: Rich }
  /** Each item is one or more lines. */
  | { readonly kind: 'list'; readonly items: readonly (readonly Rich[])[] }
  | { readonly kind: 'table'; readonly header: readonly Text[]; readonly rows: readonly (readonly Rich[])[] }
  | { readonly kind: 'chart'; readonly mermaid: string };

export function heading(depth: 2 | 3, words: Rich): Block {
  return { kind: 'heading', depth, words };
}

export function paragraph(words: Rich): Block {
  return { kind: 'paragraph', words };
}

/**
 * GitHub Flavored Markdown of some blocks. Our own words become text, and outside text becomes code, in which GitHub
 * does not look for mentions, references, links, HTML or emoji.
 *
 * There is no library for this because so little of Markdown is needed: a complete one took a fifth of the time of every
 * start (docs/performance.md). The tests check the result with a parser.
 */
export function renderMarkdown(blocks: readonly Block[]): string {
  return `${blocks.map(written).join('\n\n')}\n`;
}

function written(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.depth)} ${line(block.words)}`;
    case 'paragraph':
      return line(block.words);
    case 'list':
      return block.items.map(listItem).join('\n');
    case 'table':
      return table(block.header, block.rows);
    case 'chart':
      return fenced('mermaid', block.mermaid);
  }
}

/** A backslash at the end of a line is a hard break. */
function listItem(lines: readonly Rich[]): string {
  return `- ${lines.map(line).join('\\\n  ')}`;
}

function table(header: readonly Text[], rows: readonly (readonly Rich[])[]): string {
  const [first, ...others] = [header, ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |`);
  return [first, `| ${header.map(() => '-').join(' | ')} |`, ...others].join('\n');
}

function fenced(language: string, source: string): string {
  const fence = fenceFor(source, 3);
  return `${fence}${language}\n${source}\n${fence}`;
}
