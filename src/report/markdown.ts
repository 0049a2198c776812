import type { BlockContent, Paragraph, PhrasingContent, Root, RootContent, TableRow } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { FindingCode } from '../findings/codes.ts';
import { helpUri } from '../findings/help-uri.ts';
import { escaped, visible } from '../text/plain.ts';
import { type Text, type TextPart, text } from '../text/text.ts';
import type { Marker } from './marker.ts';

/** A run of text with emphasis and links of our own. */
export type Rich = readonly (TextPart | Strong | HelpLink)[];

interface Strong {
  readonly kind: 'strong';
  readonly of: Text;
}

/** A link to what the documentation says about a code. */
interface HelpLink {
  readonly kind: 'help';
  readonly code: FindingCode;
}

/** What a page is made of. All words in it are `Text`, so outside text can't become markup. */
export type Block =
  | { readonly kind: 'heading'; readonly depth: 2 | 3; readonly words: Rich }
  | { readonly kind: 'paragraph'; readonly words: Rich }
  /** Each item is one or more lines. */
  | { readonly kind: 'list'; readonly items: readonly (readonly Rich[])[] }
  | { readonly kind: 'table'; readonly header: readonly Text[]; readonly rows: readonly (readonly Rich[])[] }
  | { readonly kind: 'chart'; readonly mermaid: string }
  | { readonly kind: 'hidden'; readonly marker: Marker };

export function heading(depth: 2 | 3, words: Rich): Block {
  return { kind: 'heading', depth, words };
}

export function paragraph(words: Rich): Block {
  return { kind: 'paragraph', words };
}

export function strong(of: Text): Rich {
  return [{ kind: 'strong', of }];
}

export function helpLink(code: FindingCode): Rich {
  return [{ kind: 'help', code }];
}

/**
 * GitHub-flavoured Markdown of some blocks. Our own words become text, words from outside become code,
 * in which GitHub looks for neither mentions nor references, links, HTML nor emoji.
 */
export function renderMarkdown(blocks: readonly Block[]): string {
  const root: Root = { type: 'root', children: blocks.map(blockNode) };
  return toMarkdown(root, {
    bullet: '-',
    extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
  });
}

function blockNode(block: Block): RootContent {
  switch (block.kind) {
    case 'heading':
      return { type: 'heading', depth: block.depth, children: inline(block.words) };
    case 'paragraph':
      return paragraphNode(block.words);
    case 'list':
      return listNode(block.items);
    case 'table':
      return { type: 'table', children: [block.header, ...block.rows].map(rowNode) };
    case 'chart':
      return { type: 'code', lang: 'mermaid', value: block.mermaid };
    case 'hidden':
      return { type: 'html', value: block.marker.comment };
  }
}

function paragraphNode(words: Rich): Paragraph {
  return { type: 'paragraph', children: inline(words) };
}

function listNode(items: readonly (readonly Rich[])[]): BlockContent {
  return {
    type: 'list',
    spread: false,
    children: items.map((lines) => ({
      type: 'listItem',
      spread: false,
      children: [{ type: 'paragraph', children: lines.flatMap(lineNodes) }],
    })),
  };
}

function lineNodes(line: Rich, index: number): PhrasingContent[] {
  return index === 0 ? inline(line) : [{ type: 'break' }, ...inline(line)];
}

function rowNode(cells: readonly Rich[]): TableRow {
  return {
    type: 'tableRow',
    children: cells.map((cell) => ({ type: 'tableCell', children: inline(cell, inCell) })),
  };
}

type Code = (value: string) => string;

function inline(words: Rich, code: Code = visible): PhrasingContent[] {
  return joined(words).map((part) => inlineNode(part, code));
}

function inlineNode(part: Rich[number], code: Code): PhrasingContent {
  switch (part.kind) {
    case 'own':
      return { type: 'text', value: part.value };
    case 'outside':
      return { type: 'inlineCode', value: code(part.value) };
    case 'strong':
      return { type: 'strong', children: inline(part.of, code) };
    case 'help':
      return { type: 'link', url: helpUri(part.code), children: [{ type: 'text', value: part.code }] };
  }
}

/**
 * Code in a table cell. A backslash before a pipe would end the cell for some parsers and not for others,
 * whatever the escape, so that pipe is named instead.
 */
function inCell(value: string): string {
  return visible(value).replace(/(?<=\\)\|/g, escaped);
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
