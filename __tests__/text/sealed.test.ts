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

const allowed = 'return renderMarkdown([paragraph(text`The file`)]) + toLogLine(join([outside], text`, `));';

const refused: readonly (readonly [name: string, statements: string])[] = [
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
];

const fileOf = (name: string) => `${name.replaceAll(/\W+/g, '-')}.ts`;

/** A module with a function whose argument is a string from outside. */
function moduleWith(statements: string): string {
  return `import { heading, paragraph, renderMarkdown } from '../../src/report/markdown.ts';
import { toLogLine } from '../../src/text/output.ts';
import { join, type Text, text } from '../../src/text/text.ts';
export function attempt(outside: string): unknown { ${statements} }
export const used = [heading, join, paragraph, renderMarkdown, toLogLine, text];
export type Used = Text;
`;
}

/** The compiler's output for all modules at once: starting it takes a second. */
let output: string;

beforeAll(() => {
  for (const [name, statements] of [['allowed', allowed] as const, ...refused])
    writeFileSync(join(folder, fileOf(name)), moduleWith(statements));
  const options = {
    noUnusedLocals: false,
    rootDir: root,
    types: ['node'],
    typeRoots: [join(root, 'node_modules/@types')],
  };
  const config = { extends: '../../tsconfig.json', compilerOptions: options, include: ['*.ts'] };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  output = spawnSync(join(root, 'node_modules/.bin/tsc'), ['-p', folder], { encoding: 'utf8' }).stdout;
});

function faultsOf(name: string): readonly string[] {
  return output.split('\n').filter((line) => line.includes(`/${fileOf(name)}(`));
}

it('what is made with the template compiles', () => {
  expect(faultsOf('allowed')).toEqual([]);
  expect(output.split('\n').filter((line) => /^\S/.test(line) && !line.includes('sealed-'))).toEqual([]);
});

it.each(refused)('%s does not compile', (name) => {
  expect(faultsOf(name)).toEqual([expect.stringMatching(/error TS2\d+/)]);
});
