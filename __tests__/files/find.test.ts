import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import picomatch from 'picomatch';
import { describe, expect, it } from 'vitest';
import { type FileSearchResult, type FileSelection, findFiles } from '../../src/files/find.ts';
import { maxDepth } from '../../src/files/limits.ts';
import { isLiteral } from '../../src/inputs/paths.ts';
import { toPlain } from '../../src/text/plain.ts';
import { never } from '../support/never.ts';
import { authorizeEntry, patterns, pinEntry, temporaryFolder, workspaceWith } from './workspace.ts';

function find(
  workspace: string,
  lines: readonly string[],
  changes: Partial<FileSelection> = {},
): Promise<FileSearchResult> {
  const authorize = [authorizeEntry(patterns(...lines))];
  return findFiles({ authorize, pins: [], ifNoFilesFound: 'error', ...changes }, workspace, never);
}

const paths = (found: FileSearchResult) => found.files.map(({ path }) => path);
const messages = (found: FileSearchResult) => found.findings.map(({ message }) => toPlain(message));
const hints = (found: FileSearchResult) => found.findings.map(({ hint }) => toPlain(hint));

describe('findFiles', () => {
  const tree = workspaceWith({
    'a.pem': '',
    'B.pem': '',
    '.hidden.pem': '',
    'certs/a.pem': '',
    'certs/b.crt': '',
    'certs/.deep/c.pem': '',
    'certs/old/d.pem': '',
    'app/[slug]/(group)/e.pem': '',
    'node_modules/x/f.pem': '',
    '.git/g.pem': '',
    'sub/.git/h.pem': '',
    '.github/i.pem': '',
    'ä/j.pem': '',
    'a b/k.pem': '',
  });

  it.each([
    [['*.pem'], ['.hidden.pem', 'B.pem', 'a.pem']],
    [['certs/*'], ['certs/a.pem', 'certs/b.crt']],
    [['certs/**'], ['certs/.deep/c.pem', 'certs/a.pem', 'certs/b.crt', 'certs/old/d.pem']],
    [['certs/*.{crt,pem}'], ['certs/a.pem', 'certs/b.crt']],
    [['certs/!(a).*'], ['certs/b.crt']],
    [['certs/*/d.pem'], ['certs/old/d.pem']],
    [['certs/**/?.pem', '!**/old/**', '!certs/.deep/*'], ['certs/a.pem']],
    [['app/[slug]/(group)/e.pem'], ['app/[slug]/(group)/e.pem']],
    [['app/**/e.pem'], ['app/[slug]/(group)/e.pem']],
    [
      ['ä/*.pem', 'a b/k.pem'],
      ['a b/k.pem', 'ä/j.pem'],
    ],
    [['.github/**'], ['.github/i.pem']],
    [['{certs,.github}/*.pem'], ['.github/i.pem', 'certs/a.pem']],
    [['+(certs|app)/a.pem'], ['certs/a.pem']],
    [['certs/a.pem', 'certs/a.pem', 'certs/*.pem'], ['certs/a.pem']],
    [['[!a].pem'], ['B.pem']],
    [['[^a].pem'], ['B.pem']],
    [['[[:lower:]].pem'], ['a.pem']],
    [
      ['certs/**', '!certs/old', '!certs/.de'],
      ['certs/.deep/c.pem', 'certs/a.pem', 'certs/b.crt'],
    ],
    [
      ['certs/**', '!certs/*'],
      ['certs/.deep/c.pem', 'certs/old/d.pem'],
    ],
  ])('%j', async (lines, expected) => {
    const found = await find(tree, lines);
    expect(paths(found)).toEqual(expected);
    expect(found.findings).toEqual([]);
  });

  it('finds all files but those of .git, sorted by code units', async () => {
    const found = paths(await find(tree, ['**']));
    expect(found).toHaveLength(12);
    expect(found).toEqual([...found].sort());
    expect(found.filter((path) => path.includes('.git/'))).toEqual([]);
  });

  it.each(['\n', '\r', '\u2028'])('finds files and folders with %j in their names', async (lineEnd) => {
    const made = workspaceWith({ [`a${lineEnd}/b${lineEnd}.pem`]: '' });
    for (const pattern of ['**', '**/*.pem', 'a*/*'])
      expect(paths(await find(made, [pattern]))).toEqual([`a${lineEnd}/b${lineEnd}.pem`]);
  });

  it('assigns each file to every entry that matches it', async () => {
    const [first, second] = [authorizeEntry(patterns('certs/*')), authorizeEntry(patterns('**/a.pem'))];
    const pin = pinEntry(patterns('certs/b.crt'));
    const found = await findFiles(
      { authorize: [first, second], pins: [pin], ifNoFilesFound: 'error' },
      tree,
      never,
    );
    expect(found.files).toEqual([
      { path: 'a.pem', kind: 'file', authorize: [second], pins: [], isSwept: false },
      { path: 'certs/a.pem', kind: 'file', authorize: [first, second], pins: [], isSwept: false },
      { path: 'certs/b.crt', kind: 'file', authorize: [first], pins: [pin], isSwept: false },
    ]);
  });

  it.each<[authorize: readonly string[], pins: readonly string[], swept: readonly string[]]>([
    [['**'], ['**/*.*'], ['a.pem', 'certs/a.pem', 'certs/b.crt']],
    [['certs/*'], ['**', '*.pem'], []],
    [['**', 'certs/*'], [], ['a.pem']],
    [['*', '!a.*', 'certs/*'], [], []],
    [['**', 'a*', '!**/a.*'], [], ['certs/b.crt']],
  ])('says which files only wildcards match: %j and %j', async (authorize, pins, swept) => {
    const three = workspaceWith({ 'a.pem': '', 'certs/a.pem': '', 'certs/b.crt': '' });
    const found = await findFiles(
      {
        authorize: [authorizeEntry(patterns(...authorize))],
        pins: pins.length === 0 ? [] : [pinEntry(patterns(...pins))],
        ifNoFilesFound: 'ignore',
      },
      three,
      never,
    );
    expect(found.files.filter(({ isSwept }) => isSwept).map(({ path }) => path)).toEqual(swept);
  });

  it('lets entries of the config file win over those of the inputs, kind by kind', async () => {
    const input = authorizeEntry(patterns('certs/*'));
    const configured = authorizeEntry(patterns('certs/a.pem'), { origin: 'config', by: 'certificate' });
    const pin = pinEntry(patterns('certs/*.pem'));
    const found = await findFiles(
      { authorize: [input, configured], pins: [pin], ifNoFilesFound: 'error' },
      tree,
      never,
    );
    expect(found.files.map(({ path, authorize, pins }) => [path, authorize, pins])).toEqual([
      ['certs/a.pem', [configured], [pin]],
      ['certs/b.crt', [input], []],
    ]);
    expect(found.findings).toEqual([]);
  });

  it('finds exactly the files that match a pattern and no exclusion', async () => {
    const all = paths(await find(tree, ['**']));
    const segment = fc.constantFrom(
      '*',
      '**',
      'certs',
      'old',
      '.*',
      'app',
      '[slug]',
      '*.pem',
      '{a,b}.*',
      'a.pem',
      '!(certs)',
    );
    const pattern = fc.array(segment, { minLength: 1, maxLength: 3 }).map((segments) => segments.join('/'));
    const some = fc.array(pattern, { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(some, fc.array(pattern, { maxLength: 2 }), async (include, exclude) => {
        const authorize = [authorizeEntry({ include, exclude })];
        const found = await findFiles({ authorize, pins: [], ifNoFilesFound: 'ignore' }, tree, never);
        const matches = (path: string) => (one: string) =>
          picomatch(one, { dot: true, nonegate: true })(path);
        const excludes = (path: string) => (one: string) =>
          matches(path)(one) || (isLiteral(one) && path.startsWith(`${one}/`));
        expect(paths(found)).toEqual(
          all.filter((path) => include.some(matches(path)) && !exclude.some(excludes(path))),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('finds the same regardless of the order of the patterns', async () => {
    const lines = ['certs/**', '*.pem', 'app/**/e.pem', '{a b,ä}/*', '!certs/old/**', '!B.pem'];
    const expected = paths(await find(tree, lines));
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(lines, { minLength: lines.length }), async (shuffled) => {
        expect(paths(await find(tree, shuffled))).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });
});

describe('patterns that match nothing', () => {
  const tree = workspaceWith({ 'certs/a.pem': '', 'certs/old/b.pem': '' });
  symlinkSync('old', join(tree, 'certs/current'));

  it.each([
    ['error', ['error', 'error']],
    ['warn', ['warning', 'warning']],
    ['ignore', []],
  ] as const)(
    'are reported separately, with the level of if-no-files-found: %s',
    async (ifNoFilesFound, levels) => {
      const found = await find(tree, ['x/*.pem', 'certs/a.pem', '*.crt'], { ifNoFilesFound });
      expect(found.findings.map(({ level }) => level)).toEqual(levels);
      expect(found.findings.every(({ code, path }) => code === 'no-files-found' && path === null)).toBe(true);
      expect(paths(found)).toEqual(['certs/a.pem']);
    },
  );

  it('are reported once if several entries have them', async () => {
    const entry = authorizeEntry(patterns('x'));
    expect(messages(await find(tree, ['x'], { authorize: [entry, entry] }))).toEqual(['x matches no file.']);
  });

  it.each([
    ['certs/old', 'Write certs/old/** for all files in this folder'],
    ['certs/current', 'certs/current is a link to a folder'],
    ['certs/current/*.pem', 'certs/current is a link to a folder'],
    ['certs/current/b.pem', 'certs/current is a link to a folder'],
    ['.git/config', 'nothing in .git is read'],
    ['Certs/a.pem', 'upper and lower case'],
    ['certs/a.pem/x', 'upper and lower case'],
    ['"certs/*.pem"', 'Remove the quotes'],
    ['certs/*.pem, certs/*.crt', 'one pattern per line'],
    ['certs/*.pem certs/*.crt', 'one pattern per line'],
    ['~/certs/*.pem', '~ and variables are not expanded'],
    ['$HOME/*.pem', '~ and variables are not expanded'],
    ['certs/x.pem,certs/y.pem', 'one pattern per line'],
    ['certs/*.{crt,cer}', 'upper and lower case'],
    ['my certs.pem', 'upper and lower case'],
  ])('%s: %s', async (pattern, words) => {
    expect(hints(await find(tree, [pattern])).join()).toContain(words);
  });

  it('are distinguished from those whose files are all excluded', async () => {
    const found = await find(tree, ['certs/*.pem', '!certs/a.pem']);
    expect(messages(found)).toEqual(['certs/*.pem matches only excluded files.']);
    expect(hints(found)[0]).toContain('the line with ! that excludes its files');
  });

  it('have their own hint if nothing was checked out', async () => {
    expect(hints(await find(temporaryFolder(), ['certs/*.pem']))[0]).toContain('actions/checkout');
  });
});

describe('links, pipes and folders', () => {
  it('keeps links to files and everything else that is not a folder, and follows no link to a folder', async () => {
    const outside = workspaceWith({ 'secret.pem': '' });
    const tree = workspaceWith({ 'real/a.pem': '' });
    for (const [target, path] of [
      ['real/a.pem', 'file.pem'],
      ['real', 'folder.pem'],
      ['.', 'self.pem'],
      [outside, 'outside'],
      [join(outside, 'secret.pem'), 'secret.pem'],
      ['nothing', 'broken.pem'],
      ['circle.pem', 'circle.pem'],
    ] as const) {
      symlinkSync(target, join(tree, path));
    }
    execFileSync('mkfifo', [join(tree, 'pipe.pem')]);
    expect((await find(tree, ['**/*.pem'])).files.map(({ path, kind }) => [path, kind])).toEqual([
      ['broken.pem', 'link'],
      ['circle.pem', 'link'],
      ['file.pem', 'link'],
      ['pipe.pem', 'other'],
      ['real/a.pem', 'file'],
      ['secret.pem', 'link'],
    ]);
    expect(paths(await find(tree, ['outside/*', 'outside/secret.pem', 'folder.pem/a.pem']))).toEqual([]);
  });
});

describe('limits', () => {
  it('reads up to the limit of files, and reports that there are more', async () => {
    const tree = workspaceWith({ 'a.pem': '', 'b.pem': '', 'c.pem': '' });
    const authorize = [authorizeEntry(patterns('*', 'c.*'))];
    const wanted = { authorize, pins: [], ifNoFilesFound: 'error' } as const;
    expect((await findFiles(wanted, tree, never, 3)).findings).toEqual([]);
    const found = await findFiles(wanted, tree, never, 2);
    expect(found.files).toHaveLength(2);
    expect(messages(found)).toEqual([
      'The patterns match more than 2 files. The files beyond this limit are not read.',
    ]);
  });

  it('goes down to the limit of levels, and reports deeper folders', async () => {
    const tree = temporaryFolder();
    const deepest = Array(maxDepth).fill('d').join('/');
    mkdirSync(join(tree, deepest), { recursive: true });
    expect(messages(await find(tree, ['**', 'd'], { ifNoFilesFound: 'ignore' }))).toEqual([]);
    mkdirSync(join(tree, deepest, 'd'));
    expect(messages(await find(tree, ['**'], { ifNoFilesFound: 'ignore' }))).toEqual([
      `${deepest.slice(0, 300)}… is a folder more than ${maxDepth} levels deep and is not searched.`,
    ]);
  });
});
