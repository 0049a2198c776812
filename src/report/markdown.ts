import type { Text } from '../text/text.ts';
import { cell, fenceFor, line } from './inline.ts';
import type { Rich } from './rich.ts';

/** What a page is made of. All words in it are `Text`, so outside text can't become markup. */
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
 * GitHub-flavoured Markdown of some blocks. Our own words become text, words from outside become code,
 * in which GitHub looks for neither mentions nor references, links, HTML nor emoji.
 *
 * Written here rather than taken from a library, because so little of Markdown is needed: the one that knows
 * all of it took a fifth of every start (docs/performance.md). A parser is the tests' witness.
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
