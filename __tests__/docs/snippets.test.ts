import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isMap, isScalar, parseAllDocuments, parseDocument, visit } from 'yaml';
import { inputs } from '../../src/inputs/definition.ts';
import { version } from '../../src/version.ts';
import { ownAction, record } from '../support/workflow.ts';
import { commandLinesIn, faultsOf } from './command-lines.ts';
import { codeIn, pages, root } from './pages.ts';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const workflows = readdirSync(join(root, 'examples', 'workflows')).map(
  (name) => `examples/workflows/${name}`,
);
const inputNames: ReadonlySet<string> = new Set(inputs.map(({ name }) => name));

/** The keys under `with` of every step that uses this Action. */
function inputsGivenIn(yaml: string): readonly string[] {
  const given: string[] = [];
  visit(parseDocument(yaml), {
    Map: (_, step) => {
      if (!String(step.get('uses')).startsWith(`${ownAction}@`)) return;
      const inputs = step.get('with');
      if (isMap(inputs))
        given.push(...inputs.items.map(({ key }) => String(isScalar(key) ? key.value : key)));
    },
  });
  return given;
}

const snippets = pages.flatMap((page) =>
  codeIn(page, 'yaml', 'yml').map(({ value }, i) => ({ name: `${page.path}, ${i + 1}`, value })),
);

describe('YAML on the pages', () => {
  it('is there', () => {
    expect(snippets.length).toBeGreaterThan(3);
  });

  it.each(snippets)('$name parses', ({ value }) => {
    expect(parseAllDocuments(value).flatMap(({ errors, warnings }) => [...errors, ...warnings])).toEqual([]);
  });

  it.each(snippets)('$name gives no input that there is not', ({ value }) => {
    expect(inputsGivenIn(value).filter((name) => !inputNames.has(name))).toEqual([]);
  });
});

describe('workflows to copy', () => {
  it.each(workflows)('%s gives inputs, and only such as there are', (path) => {
    const given = inputsGivenIn(read(path));
    expect(given).not.toEqual([]);
    expect(given.filter((name) => !inputNames.has(name))).toEqual([]);
  });

  it('all name the same release of this Action, by its commit', () => {
    const everywhere = [...pages.map(({ text }) => text), ...workflows.map(read)].join('\n');
    const named = new Set(everywhere.match(new RegExp(`${ownAction}@[^\\s<]+ # \\S+`, 'g')));
    expect([...named]).toEqual([expect.stringMatching(/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)]);
  });

  it('all name the same release of every other action', () => {
    const everywhere = [...pages.map(({ text }) => text), ...workflows.map(read)].join('\n');
    const uses = new Set(everywhere.match(/uses: [^\s<]+@[0-9a-f]{40} # v\S+/g));
    const actions = [...uses].map((each) => each.split('@')[0]);
    expect(actions.toSorted()).toEqual([...new Set(actions)].toSorted());
  });
});

describe('command lines', () => {
  const scripts = [
    ...pages.flatMap((page) => codeIn(page, 'sh', 'yaml').map(({ value }) => ({ name: page.path, value }))),
    { name: 'GitLab', value: read('examples/gitlab/.gitlab-ci.yml') },
    { name: 'cron', value: read('examples/cron/crontab') },
  ];
  const lines = scripts.flatMap(({ name, value }) => commandLinesIn(value).map((args) => ({ name, args })));

  it('are there', () => {
    const names = new Set(lines.map(({ name }) => name));
    for (const name of ['README.md', 'docs/migrating.md', 'GitLab', 'cron']) expect(names).toContain(name);
  });

  it.each(lines)('$name: $args', ({ args }) => {
    expect(faultsOf(args)).toEqual([]);
  });

  it('of the first screen are the ones that .ci/run calls', () => {
    const readme = pages.filter(({ path }) => path === 'README.md');
    const [first] = readme.flatMap((page) => codeIn(page, 'sh'));
    const commands = first?.value.split('\n').map((line) => line.replace(/ *#.*/, '')) ?? [];
    expect(commands).toEqual(['npm start', 'npm cit']);
    for (const command of commands)
      expect(read('.ci/run')).toMatch(new RegExp(`^step '[^']+' ${command}$`, 'm'));
  });

  it('of the pre-commit hook and of its example are ones that the command takes', () => {
    const hook = record(parseDocument(read('.pre-commit-hooks.yaml')).toJS()[0]);
    const example: unknown = parseDocument(read('examples/pre-commit/.pre-commit-config.yaml')).toJS();
    const [used] = listIn(listIn(record(example)['repos'])[0]?.['hooks']);
    expect(used?.['id']).toBe(hook['id']);
    const args = Array.isArray(used?.['args']) ? used['args'].map(String) : [];
    expect(args).not.toEqual([]);
    expect(faultsOf([...String(hook['entry']).split(' ').slice(1), ...args])).toEqual([]);
  });

  it('name npm scripts that exist', () => {
    const scripts = record(record(JSON.parse(read('package.json')))['scripts']);
    const named = pages.flatMap(({ text }) =>
      [...text.matchAll(/`?npm run ([a-z:]+)/g)].map(([, name = '']) => name),
    );
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe('versions', () => {
  it.each([
    'examples/gitlab/.gitlab-ci.yml',
    'examples/cron/crontab',
    'examples/pre-commit/.pre-commit-config.yaml',
    'docs/cert-spotter.md',
  ])('%s names the current one', (path) => {
    const named = read(path).match(/(?:certspotter-action@|rev: v)(\d+\.\d+\.\d+)/)?.[1];
    expect(named).toBe(version);
  });

  it('the changelog has an entry for the current one', () => {
    expect(read('CHANGELOG.md')).toContain(`\n## ${version}\n`);
  });
});

function listIn(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.map(record) : [];
}
