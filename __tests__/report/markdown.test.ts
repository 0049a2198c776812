import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import {
  type Block,
  heading,
  helpLink,
  paragraph,
  type Rich,
  renderMarkdown,
  strong,
} from '../../src/report/markdown.ts';
import { visible } from '../../src/text/plain.ts';
import { text } from '../../src/text/text.ts';
import { hostileString } from '../text/hostile.ts';

function parse(markdown: string): Root {
  return unified().use(remarkParse).use(remarkGfm).parse(markdown);
}

/** The tree as nested lists of types and values, without places. */
function shape(node: Nodes): unknown {
  if ('children' in node) return [node.type, ...node.children.map(shape)];
  return 'value' in node ? [node.type, node.value] : [node.type];
}

/** What code shows of a value from outside; in a cell a pipe after a backslash is named. */
function code(value: string, where: 'cell' | 'line'): unknown {
  if (value === '') return ['text', '(empty)'];
  const shown = visible(value);
  return ['inlineCode', where === 'cell' ? shown.replace(/(?<=\\)\|/g, '\\u{7c}') : shown];
}

/** Neighbouring texts are one text to a parser. */
function merged(children: readonly unknown[]): unknown[] {
  const result: unknown[] = [];
  for (const child of children) {
    const last = result.at(-1);
    if (isText(child) && isText(last)) result[result.length - 1] = ['text', last[1] + child[1]];
    else result.push(child);
  }
  return result;
}

function isText(node: unknown): node is ['text', string] {
  return Array.isArray(node) && node[0] === 'text';
}

/** Our own words, without any escape. */
function wordsOf(words: Rich): string {
  return words.map((part) => (part.kind === 'own' ? part.value : '')).join('');
}

describe('Markdown with words from outside', () => {
  it('parses as a paragraph of text and code, whatever they are', () => {
    fc.assert(
      fc.property(hostileString, hostileString, (a, b) => {
        const markdown = renderMarkdown([paragraph(text`The file ${a} names ${b}.`)]);
        const children = [
          ['text', 'The file '],
          code(a, 'line'),
          ['text', ' names '],
          code(b, 'line'),
          ['text', '.'],
        ];
        expect(shape(parse(markdown))).toEqual(['root', ['paragraph', ...merged(children)]]);
      }),
      { numRuns: 1_000 },
    );
  });

  it('keeps two of them side by side apart', () => {
    fc.assert(
      fc.property(hostileString, hostileString, (a, b) => {
        const markdown = renderMarkdown([paragraph(text`x ${a}${b} y`)]);
        const gap = a === '' || b === '' ? [] : [['text', ' ']];
        const children = [['text', 'x '], code(a, 'line'), ...gap, code(b, 'line'), ['text', ' y']];
        expect(shape(parse(markdown))).toEqual(['root', ['paragraph', ...merged(children)]]);
      }),
    );
  });

  it('keeps the shape of a table', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(hostileString, hostileString), { minLength: 1, maxLength: 4 }),
        (rows) => {
          const block: Block = {
            kind: 'table',
            header: [text`A|B`, text`C`],
            rows: rows.map(([a, b]) => [text`${a}`, strong(text`${b}`)]),
          };
          expect(shape(parse(renderMarkdown([block, paragraph(text`End.`)])))).toEqual([
            'root',
            [
              'table',
              ['tableRow', ['tableCell', ['text', 'A|B']], ['tableCell', ['text', 'C']]],
              ...rows.map(([a, b]) => [
                'tableRow',
                ['tableCell', code(a, 'cell')],
                ['tableCell', ['strong', code(b, 'cell')]],
              ]),
            ],
            ['paragraph', ['text', 'End.']],
          ]);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('keeps the shape of a list', () => {
    fc.assert(
      fc.property(hostileString, hostileString, (a, b) => {
        const items = [[text`One ${a}`, text`→ ${b}.`], [text`Two ${b}`]];
        expect(shape(parse(renderMarkdown([{ kind: 'list', items }])))).toEqual([
          'root',
          [
            'list',
            [
              'listItem',
              [
                'paragraph',
                ...merged([['text', 'One '], code(a, 'line')]),
                ['break'],
                ...merged([['text', '→ '], code(b, 'line'), ['text', '.']]),
              ],
            ],
            ['listItem', ['paragraph', ...merged([['text', 'Two '], code(b, 'line')])]],
          ],
        ]);
      }),
    );
  });

  it('changes neither a heading nor a chart', () => {
    fc.assert(
      fc.property(hostileString, (a) => {
        const mermaid = `gantt\n${visible(a)}`;
        const markdown = renderMarkdown([heading(2, text`On ${a}`), { kind: 'chart', mermaid }]);
        expect(shape(parse(markdown))).toEqual([
          'root',
          ['heading', ...merged([['text', 'On '], code(a, 'line')])],
          ['code', mermaid],
        ]);
      }),
    );
  });
});

describe('Markdown of our own', () => {
  it('links a code to its documentation', () => {
    expect(renderMarkdown([paragraph([...text`See `, ...helpLink('pin-expired')])])).toBe(
      'See [pin-expired](https://github.com/certspotter-action/certspotter-action/blob/main/docs/findings.md#pin-expired)\n',
    );
  });

  it('escapes our own words if they look like markup', () => {
    const words = text`1 * 2 * 3 <b> [x](y) a_b_c # not`;
    expect(shape(parse(renderMarkdown([paragraph(words)])))).toEqual([
      'root',
      ['paragraph', ['text', '1 * 2 * 3 <b> [x](y) a_b_c # not']],
    ]);
  });

  const likeMarkup: readonly Rich[] = [
    text`# one`,
    text`#`,
    text`ends in ##`,
    text`> one`,
    text`- one`,
    text`+ one`,
    text`* one`,
    text`1. one`,
    text`12) one`,
    text`---`,
    text`===`,
    text`***`,
    text`~~~`,
    text`~~one~~ __two__ **three**`,
    text`\`one\``,
    text`\`\`\`js`,
    text`\\*one\\`,
    text`&amp; &#35; & <!-- --> <b>`,
    text`![one](two) [three]: four`,
    text`[ ] one`,
    text`a | b`,
    text`| - |`,
    text`    four spaces`,
    text`two
      lines`,
  ];

  it.each(likeMarkup.map((words) => [words]))('shows %j as it stands, wherever it is', (words) => {
    const shown = wordsOf(words)
      .replace(/\s*\n\s*/g, ' ')
      .trim();
    const blocks: readonly Block[] = [
      paragraph(words),
      heading(3, words),
      { kind: 'list', items: [[words, words], [words]] },
      { kind: 'table', header: [text`A`], rows: [[words]] },
      paragraph(text`End.`),
    ];
    const one = ['paragraph', ['text', shown]];
    expect(shape(parse(renderMarkdown(blocks)))).toEqual([
      'root',
      one,
      ['heading', ['text', shown]],
      ['list', ['listItem', ['paragraph', ['text', shown], ['break'], ['text', shown]]], ['listItem', one]],
      ['table', ['tableRow', ['tableCell', ['text', 'A']]], ['tableRow', ['tableCell', ['text', shown]]]],
      ['paragraph', ['text', 'End.']],
    ]);
  });

  it('writes a table without alignment, and a chart in a fence that it does not close', () => {
    const table: Block = { kind: 'table', header: [text`A`, text`B`], rows: [[text`1`, text`2`]] };
    expect(renderMarkdown([table, { kind: 'chart', mermaid: 'a\n```\nb' }])).toBe(
      '| A | B |\n| - | - |\n| 1 | 2 |\n\n````mermaid\na\n```\nb\n````\n',
    );
  });
});
