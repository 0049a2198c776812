import { describe, expect, it } from 'vitest';
import { checkoutRules, convertingLines } from '../../src/base/versions.ts';
import { hasSameValue, isOwn, type Version, wiringOf } from '../../src/base/wiring.ts';
import { readWiring } from '../../src/github/workflow-file.ts';

function versionOf(files: Readonly<Record<string, string>>, folder = ''): Version {
  return {
    folder,
    workflows: Object.keys(files),
    shaOf: (path) => files[path] ?? null,
    text: async (path) => files[path] ?? null,
  };
}

const job = (steps: string) => `on: push\njobs: {build: {steps: [${steps}]}}`;

describe('the files that a run follows', () => {
  const action = 'runs: {using: composite, steps: [{uses: ./inner}, {run: "true"}]}';
  const program = 'runs: {using: node24, main: x.js}';

  it('are its workflow, what that calls, and what is used there', async () => {
    const wiring = await wiringOf(
      'source/.github/workflows/a.yml',
      versionOf(
        {
          'source/.github/workflows/a.yml':
            'jobs: {call: {uses: ./.github/workflows/b.yml, with: {Files: 7, none: null}}}',
          'source/.github/workflows/b.yml': job('{uses: ./source/actions/own/}, {uses: acme/x@v1}'),
          'source/actions/own/action.yaml': action,
          'inner/action.yml': program,
        },
        'source/',
      ),
    );
    expect([...(wiring?.files.keys() ?? [])]).toEqual([
      'source/.github/workflows/a.yml',
      'source/.github/workflows/b.yml',
      'source/actions/own/action.yaml',
      'inner/action.yml',
    ]);
    expect(wiring?.uses.map(({ uses, job }) => [uses, job])).toEqual([
      ['./.github/workflows/b.yml', 'call'],
      ['./source/actions/own/', 'build'],
      ['acme/x@v1', 'build'],
      ['./inner', null],
    ]);
    expect(wiring?.uses[0]?.with).toEqual({ files: '7', none: '' });
  });

  it.each([
    ['a file that is not there', { 'a.yml': job('{uses: ./gone}') }],
    ['a file that is not YAML', { 'a.yml': '{' }],
    ['a file that is a list', { 'a.yml': '[1]' }],
  ])('are not known if there is %s', async (_, files) => {
    expect(await wiringOf('a.yml', versionOf(files))).toBeNull();
  });

  it('are fifty at most', async () => {
    const chain = (length: number) =>
      versionOf(
        Object.fromEntries(
          Array.from({ length }, (_, i) => [
            `${i}.yml`,
            i + 1 < length ? `jobs: {call: {uses: ./${i + 1}.yml}}` : 'jobs: {}',
          ]),
        ),
      );
    expect((await wiringOf('0.yml', chain(50)))?.files.size).toBe(50);
    expect(await wiringOf('0.yml', chain(51))).toBeNull();
  });

  it('may name others in a circle', async () => {
    const files = { 'a.yml': 'jobs: {x: {uses: ./b.yml}}', 'b.yml': 'jobs: {x: {uses: ./a.yml}}' };
    expect((await wiringOf('a.yml', versionOf(files)))?.files.size).toBe(2);
  });

  it.each([
    ['certspotter-action/certspotter-action@v1', 'certspotter-action/certspotter-action', true],
    ['Acme/CertSpotter-Action@main', null, true],
    ['acme/renamed@v1', 'Acme/Renamed', true],
    ['acme/other@v1', 'acme/renamed', false],
    ['./', null, true],
    ['./', 'acme/renamed', false],
    ['./composite', null, false],
  ])('use this Action as %s, if the runner says %j: %s', async (uses, repository, expected) => {
    const files = { 'a.yml': job(`{uses: ${uses}}`), 'action.yml': program };
    const composite = { 'composite/action.yml': 'runs: {using: composite, steps: []}' };
    const wiring = await wiringOf('a.yml', versionOf({ ...files, ...composite }));
    const use = wiring?.uses[0];
    expect(wiring && use && isOwn(use, wiring, { actionRepository: repository })).toBe(expected);
  });
});

describe('a workflow file', () => {
  it('may repeat what an anchor names a hundred times, and no more', () => {
    const repeated = (times: number) =>
      readWiring('a.yml', `x: &x [1]\ny: [${Array.from({ length: times }, () => '*x').join()}]`);
    expect(repeated(90)).not.toBeNull();
    expect(repeated(101)).toBeNull();
  });

  it.each([
    ['push', [['push', true]]],
    [
      '[push, pull_request]',
      [
        ['push', true],
        ['pull_request', true],
      ],
    ],
    [
      '{push: {branches: [main]}, pull_request: }',
      [
        ['push', false],
        ['pull_request', true],
      ],
    ],
  ])('is started by %s', (on, triggers) => {
    expect([...(readWiring('a.yml', `on: ${on}`)?.triggers ?? [])]).toEqual(triggers);
  });

  it('has the same outline regardless of its names, its order of keys and the inputs left out', () => {
    const outline = (text: string) => readWiring('a.yml', text)?.outlineWithout(({ uses }) => uses === 'own');
    const one = 'name: x\njobs: {j: {steps: [{name: s, uses: own, with: {a: 1}}, {uses: b, with: {c: 1}}]}}';
    const other = 'jobs: {j: {steps: [{with: {a: 2}, uses: own}, {uses: b, with: {c: 1}}]}}';
    expect(outline(one)).toBe(outline(other));
    expect(outline(one)).not.toBe(outline(other.replace('c: 1', 'c: 2')));
  });

  it('says what runs under a condition, and what depends on expressions', () => {
    const uses = readWiring(
      'a.yml',
      'jobs:\n  a: {if: x, strategy: {matrix: "${' +
        '{ x }}"}, steps: [{uses: b, id: c}]}\n  d: {steps: [{uses: e, if: x}, {uses: f}]}',
    )?.uses;
    expect(uses).toMatchObject([
      { id: 'c', isConditional: true, hasOpenStrategy: true },
      { id: null, isConditional: true, hasOpenStrategy: false },
      { isConditional: false },
    ]);
  });
});

describe('an expression', () => {
  const open = { hasVariables: true, hasMatrix: true, hasInputs: true };
  const closed = { hasVariables: false, hasMatrix: false, hasInputs: false };

  it.each([
    ['vars.X', true, false],
    ["format('{0}/{1}', vars.A, matrix.b)", true, false],
    ['inputs.files', true, false],
    ["'github.event_name'", true, true],
    ['github.repository', true, true],
    ['github.event_name', false, false],
    ["github['event_name']", false, false],
    ['github', false, false],
    ['secrets.X', false, false],
    ["vars.X == 'a' || github.ref", false, false],
    ['toJSON(vars.*)', false, false],
  ])('%s has the same value if all is known: %s, and if nothing is: %s', (words, known, unknown) => {
    const value = `certs/$${`{{ ${words} }}`}/**`;
    expect([hasSameValue(value, open), hasSameValue(value, closed)]).toEqual([known, unknown]);
  });

  it('that is not closed extends to the end', () => {
    expect(hasSameValue('$' + '{{ github.ref', open)).toBe(false);
  });
});

describe('.gitattributes', () => {
  it.each([
    ['*.csr text eol=crlf\n# *.x text\n\n*.md diff\n', '*.csr text eol=crlf'],
    ['*.csr -text\r\n*.pem !filter\n', '*.csr -text\n*.pem !filter'],
    ['*.csr linguist-language=text\n', ''],
    ['[attr]odd -diff\n*.csr odd\n', '[attr]odd -diff\n*.csr odd'],
    ['*.der binary\n*.x working-tree-encoding=UTF-16\n', '*.der binary\n*.x working-tree-encoding=UTF-16'],
  ])('%j converts files by %j', (content, lines) => {
    expect(convertingLines(content)).toBe(lines);
  });

  it.each([
    [{}, {}, { areSame: true, isBasePlain: true, hasLfs: false, hasFilters: false }],
    [{ a: 'x filter=lfs' }, { a: 'x filter=lfs' }, { areSame: true, isBasePlain: false, hasLfs: true }],
    [{ a: 'x filter=y' }, {}, { areSame: false, isBasePlain: false, hasFilters: true }],
    [{}, { a: 'x filter=y' }, { areSame: false, isBasePlain: true, hasFilters: false }],
    [{ a: 'x text' }, { a: 'y text' }, { areSame: false, isBasePlain: false }],
  ])('%j on the base and %j on the head', (base, head, rules) => {
    expect(checkoutRules(new Map(Object.entries(base)), new Map(Object.entries(head)))).toMatchObject(rules);
  });
});
