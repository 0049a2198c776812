import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
let folder: string;

beforeAll(() => {
  mkdirSync(join(root, 'reports'), { recursive: true });
  folder = mkdtempSync(join(root, 'reports', 'sealed-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the compiler holds against statements in which `outside` is a string from outside. */
function faults(name: string, statements: string): string {
  const file = join(folder, `${name}.ts`);
  writeFileSync(
    file,
    `import { heading, paragraph, renderMarkdown } from '../../src/report/markdown.ts';
import { toLogLine } from '../../src/text/log-line.ts';
import { join, type Text, text } from '../../src/text/text.ts';
export function attempt(outside: string): unknown { ${statements} }
export const used = [heading, join, paragraph, renderMarkdown, toLogLine, text];
export type Used = Text;
`,
  );
  const config = join(folder, `${name}.json`);
  const options = {
    noUnusedLocals: false,
    rootDir: root,
    types: ['node'],
    typeRoots: [join(root, 'node_modules/@types')],
  };
  writeFileSync(
    config,
    JSON.stringify({ extends: '../../tsconfig.json', compilerOptions: options, include: [file] }),
  );
  return spawnSync(join(root, 'node_modules/.bin/tsc'), ['-p', config], { encoding: 'utf8' }).stdout;
}

it('what is made with the template compiles', () => {
  expect(
    faults(
      'allowed',
      'return renderMarkdown([paragraph(text`The file`)]) + toLogLine(join([outside], text`, `));',
    ),
  ).toBe('');
});

it.each([
  ['a string for a text', 'return toLogLine(outside);'],
  ['our own words, forged', "const forged: Text = [{ kind: 'own', value: outside }]; return forged;"],
  [
    'our own words, forged with the seal',
    "const forged: Text = [{ kind: 'own', value: outside, sealed: true }]; return forged;",
  ],
  ['a string for a paragraph', 'return renderMarkdown([paragraph(outside)]);'],
  ['markup for a block', "return renderMarkdown([{ kind: 'html', value: outside }]);"],
  ['a marker made by hand', "return renderMarkdown([{ kind: 'hidden', marker: { comment: outside } }]);"],
  ['a heading of a string', 'return renderMarkdown([heading(2, outside)]);'],
])('%s does not compile', (name, statements) => {
  expect(faults(name.replaceAll(/\W+/g, '-'), statements)).toMatch(/error TS2\d+/);
});
