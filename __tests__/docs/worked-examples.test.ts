import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { record } from '../support/workflow.ts';
import { codeIn, type Page, pages, root } from './pages.ts';
import { applyPatch, type Patch, readPatch } from './patches.ts';

/** A section of CONTRIBUTING.md with the changes that it asks for. */
interface Example {
  readonly title: string;
  readonly patches: readonly Patch[];
  /** Paths of the tests that it says to run. */
  readonly tests: readonly string[];
}

function examplesIn(page: Page): readonly Example[] {
  const worked = page.nodes.findIndex(
    (node) => node.type === 'heading' && textAt(page, node) === 'Worked examples',
  );
  const headings = page.nodes.flatMap((node, at) =>
    node.type === 'heading' && at > worked ? [{ node, at }] : [],
  );
  return headings.flatMap(({ node, at }, i) => {
    if (node.depth !== 3) return [];
    const section = { ...page, nodes: page.nodes.slice(at, headings[i + 1]?.at) };
    const commands = codeIn(section, 'sh').map(({ value }) => value);
    return [
      {
        title: textAt(page, node),
        patches: codeIn(section, 'diff').map(({ value }) => readPatch(value)),
        tests: commands.flatMap((command) => command.match(/(?<=\s)__tests__\/\S+/g) ?? []),
      },
    ];
  });
}

/** The text of a heading, without its marks. */
function textAt({ text }: Page, { position }: Page['nodes'][number]): string {
  return text.slice(position?.start.offset, position?.end.offset).replace(/^#+ /, '');
}

const examples = pages.filter(({ path }) => path === 'CONTRIBUTING.md').flatMap(examplesIn);
const patches = examples.flatMap((each) => each.patches);

/** What the tests of the examples need, and what `npm run docs` needs besides. */
const forTests = ['src', '__tests__', 'stand-in', 'examples'];
const forDocs = ['scripts', 'docs', 'schemas', 'package.json', 'tsconfig.json', 'README.md'];

let folder: string;
/** A copy of the sources with all examples applied. */
let changed: string;
let types: string;
let statuses: ReadonlyMap<string, string>;

beforeAll(async () => {
  mkdirSync(join(root, 'reports'), { recursive: true });
  folder = mkdtempSync(join(root, 'reports', 'worked-examples-'));
  changed = copyOf('changed', [...forTests, ...forDocs], patches);
  // What the tests of the examples have to fail on.
  copyOf(
    'unchanged',
    forTests,
    patches.filter(({ path }) => path.startsWith('__tests__/')),
  );
  [types, statuses] = await Promise.all([checkTypes(), runTests(), run('npm', ['run', 'docs'], changed)]);
}, 240_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function copyOf(name: string, paths: readonly string[], changes: readonly Patch[]): string {
  const copy = join(folder, name);
  for (const path of paths) cpSync(join(root, path), join(copy, path), { recursive: true });
  for (const patch of changes) applyPatch(patch, copy);
  return copy;
}

/** What a program prints, regardless of its exit status. */
function run(command: string, args: readonly string[], cwd: string): Promise<string> {
  const { PATH, HOME, TMPDIR } = process.env;
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { PATH, HOME, TMPDIR },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const printed: string[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: unknown) => printed.push(String(chunk)));
    child.on('error', reject);
    child.on('close', () => resolve(printed.join('')));
  });
}

function checkTypes(): Promise<string> {
  const config = {
    extends: './tsconfig.json',
    compilerOptions: { typeRoots: [join(root, 'node_modules/@types')] },
    include: patches.map(({ path }) => path),
  };
  writeFileSync(join(changed, 'tsconfig.examples.json'), JSON.stringify(config));
  return run(
    join(root, 'node_modules/.bin/tsc'),
    ['-p', 'tsconfig.examples.json', '--singleThreaded'],
    changed,
  );
}

/** The status of each test file, by its path in the folder. */
async function runTests(): Promise<ReadonlyMap<string, string>> {
  writeFileSync(
    join(folder, 'vitest.config.mjs'),
    "export default { test: { include: ['*/__tests__/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 } };\n",
  );
  const files = examples.flatMap(({ tests }) =>
    tests.flatMap((test) => [`changed/${test}`, `unchanged/${test}`]),
  );
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  await run(
    process.execPath,
    [vitest, 'run', '--no-isolate', '--reporter=json', '--outputFile=results.json', ...files],
    folder,
  );
  const results = record(JSON.parse(readFileSync(join(folder, 'results.json'), 'utf8')))['testResults'];
  return new Map(
    (Array.isArray(results) ? results : []).map((result) => {
      const { name, status } = record(result);
      return [relative(folder, String(name)), String(status)];
    }),
  );
}

it('are an input, an output, a finding and a wrapping', () => {
  expect(examples.map(({ title }) => title)).toEqual(['A wrapping', 'An input', 'An output', 'A finding']);
});

it('type-check', () => {
  expect(types).toBe('');
});

describe.each(examples)('$title', ({ patches, tests }) => {
  it('passes its tests', () => {
    expect(tests).not.toEqual([]);
    expect(tests.map((test) => [test, statuses.get(`changed/${test}`)])).toEqual(
      tests.map((test) => [test, 'passed']),
    );
  });

  it('fails them without its change', () => {
    expect(tests.map((test) => [test, statuses.get(`unchanged/${test}`)])).toEqual(
      tests.map((test) => [test, 'failed']),
    );
  });

  it('changes sources and tests', () => {
    const paths = patches.map(({ path }) => path);
    expect(paths.filter((path) => path.startsWith('src/'))).not.toEqual([]);
    expect(paths.filter((path) => path.startsWith('__tests__/'))).not.toEqual([]);
  });
});

it.each([
  ['A wrapping', 2],
  ['An input', 3],
  ['An output', 1],
  ['A finding', 2],
])('%s takes %i files of the sources', (title, count) => {
  const example = examples.find((each) => each.title === title);
  const paths = example?.patches.map(({ path }) => path).filter((path) => path.startsWith('src/'));
  expect(new Set(paths).size).toBe(count);
});

it.each([
  ['action.yml', '\n  hide-notices:\n'],
  ['action-types.yml', '\n  hide-notices:\n'],
  ['README.md', '\n| `hide-notices` | `false` | Report only'],
  ['action.yml', '\n  errors:\n'],
  ['action-types.yml', '\n  errors:\n'],
  ['README.md', '\n| `errors` | Number of findings'],
  ['docs/findings.md', '\n## certificate-not-yet-valid\n'],
])('%s is generated with %j', (path, text) => {
  expect(readFileSync(join(changed, path), 'utf8')).toContain(text);
});
