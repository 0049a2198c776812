import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Code, Node, Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** One Markdown file of the project. */
export interface Page {
  /** From the root, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly nodes: readonly Nodes[];
}

/** Not written by hand, or not for readers. */
const others =
  /^(?:node_modules|dist|build|preview|coverage|reports|examples\/repository|__tests__|\.git|\.stryker-tmp)\b/;

/** All Markdown files, with their syntax trees laid out flat. */
export const pages: readonly Page[] = markdownFiles(root)
  .map((path) => relative(root, path))
  .filter((path) => !others.test(path) || path.startsWith('.github'))
  .map((path) => {
    const text = readFileSync(join(root, path), 'utf8');
    return { path, text, nodes: [...flat(unified().use(remarkParse).use(remarkGfm).parse(text))] };
  });

function markdownFiles(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory())
      return others.test(relative(root, path)) && entry.name !== '.github' ? [] : markdownFiles(path);
    return entry.name.endsWith('.md') ? [path] : [];
  });
}

function* flat(node: Root | Nodes): Generator<Nodes> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* flat(child);
}

/** Blocks of code in a language on a page. */
export function codeIn({ nodes }: Page, ...languages: readonly string[]): readonly Code[] {
  return nodes.filter((node) => node.type === 'code').filter(({ lang }) => languages.includes(lang ?? ''));
}

/** Where a page's links and pictures lead. */
export function linksOf({ nodes }: Page): readonly string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition') return [node.url];
    if (node.type !== 'html') return [];
    return [...node.value.matchAll(/\b(?:src|srcset|href)="([^"]+)"/g)].map(([, url = '']) => url);
  });
}

/** The anchors that GitHub gives the headings of a page. */
export function anchorsOf({ nodes }: Page): ReadonlySet<string> {
  const anchors = new Set<string>();
  for (const node of nodes) {
    if (node.type !== 'heading') continue;
    const slug = wordsOf(node)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-');
    let anchor = slug;
    for (let i = 1; anchors.has(anchor); i++) anchor = `${slug}-${i}`;
    anchors.add(anchor);
  }
  return anchors;
}

function wordsOf(node: Node): string {
  if ('value' in node && typeof node.value === 'string') return node.value;
  if (!('children' in node) || !Array.isArray(node.children)) return '';
  return node.children.map(wordsOf).join('');
}
