import { describe, expect, it } from 'vitest';
import type { FindingCode, Level } from '../../src/findings/codes.ts';
import { type Finding, finding } from '../../src/findings/finding.ts';
import type { IfNoFilesFound } from '../../src/inputs/definition.ts';
import { expectedIn, Sweep } from '../../src/report/swept-files.ts';
import { toPlain } from '../../src/text/plain.ts';
import { text } from '../../src/text/text.ts';

type Told = readonly [level: Level, code: FindingCode];

const nothing: Told = ['error', 'no-document'];

function findingsOf(path: string, told: readonly Told[]): readonly Finding[] {
  return told.map(([level, code]) => finding(level, code, { path, line: null }, text`m`, text`h`));
}

/** The findings about each file, and about all of them together. */
function swept(
  files: Readonly<Record<string, readonly Told[]>>,
  documents = 1,
  policy: IfNoFilesFound = 'error',
) {
  const sweep = new Sweep();
  const each = Object.entries(files).flatMap(([path, told]) => sweep.take(path, findingsOf(path, told)));
  return {
    each: each.map(({ level, code, path }) => `${level} ${code} ${path}`),
    all: sweep.finish(documents, policy).map(({ level, code, message }) => [level, code, toPlain(message)]),
  };
}

describe('of the files that are matched by wildcards alone,', () => {
  it.each<[path: string, told: readonly Told[], worthTelling: readonly string[]]>([
    ['main.go', [nothing], []],
    ['logo.png', [nothing], []],
    ['LICENSE', [nothing], []],
    ['notes.txt', [nothing], []],
    ['certs/README.md', [nothing], []],
    ['crl.r0', [['notice', 'unsupported'], nothing], ['notice unsupported crl.r0']],
    ['main.go', [['warning', 'malformed'], nothing], ['warning malformed main.go']],
    ['main.go', [['error', 'private-key']], ['error private-key main.go']],
    ['secret.yaml', [['error', 'malformed']], ['error malformed secret.yaml']],
    ['logo.png', [['warning', 'not-checked-out']], []],
    ['a.pem', [nothing], ['error no-document a.pem']],
    ['a.pem', [['notice', 'unsupported'], nothing], ['notice unsupported a.pem']],
    ['a.pem', [['warning', 'not-checked-out']], ['warning not-checked-out a.pem']],
  ])('%s with %j gives %j', (path, told, worthTelling) => {
    expect(swept({ [path]: told }).each).toEqual(worthTelling);
  });

  it('those without a document are named if there are few of them', () => {
    const files = Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((name) => [name, [nothing]]));
    expect(swept({ ...files, 'x.pem': [] }).all).toEqual([
      [
        'notice',
        'no-document',
        'Of the 6 files matched by wildcards alone, such as **, 5 contain no certificate or CSR: a, b, c, d, e.',
      ],
    ]);
    expect(swept({ ...files, f: [nothing], 'x.pem': [] }).all).toEqual([
      [
        'notice',
        'no-document',
        'Of the 7 files matched by wildcards alone, such as **, 6 contain no certificate or CSR.',
      ],
    ]);
    expect(
      swept({ ...files, f: [nothing], g: [nothing], 'x.pem': [] })
        .all.at(0)
        ?.at(2),
    ).toBe('Of the 8 files matched by wildcards alone, such as **, 7 contain no certificate or CSR.');
    expect(
      swept({ a: [nothing], 'x.pem': [] })
        .all.at(0)
        ?.at(2),
    ).toMatch(/, 1 contains no certificate or CSR: a\.$/);
  });

  it('nothing is reported if each has one or its own finding', () => {
    expect(swept({ 'a.pem': [], 'b.pem': [nothing] }).all).toEqual([]);
    expect(swept({}, 0).all).toEqual([]);
  });

  it.each<[IfNoFilesFound, Level]>([
    ['error', 'error'],
    ['warn', 'warning'],
    ['ignore', 'notice'],
  ])('it is reported with the level of if-no-files-found: %s if none has a document', (policy, level) => {
    const said =
      'None of the 1 file matched by wildcards alone, such as **, contains a certificate or CSR that can be read.';
    expect(swept({ a: [nothing] }, 0, policy).all).toEqual([[level, 'no-document', said]]);
  });

  it('it is a notice that none has a document if an error says why', () => {
    const { all } = swept({ a: [nothing], 'b.pem': [['error', 'malformed']] }, 0);
    expect(all.map(([level]) => level)).toEqual(['notice']);
  });

  it('pointers of Git LFS are counted', () => {
    const pointer: Told = ['warning', 'not-checked-out'];
    const said = (words: string) => [
      'warning',
      'not-checked-out',
      `${words}: the content is not in the checkout, so it was not read.`,
    ];
    const only = 'matched by wildcards alone, such as **,';
    expect(swept({ 'a.png': [pointer] }).all).toEqual([said(`1 file ${only} is a Git LFS pointer`)]);
    expect(swept({ 'a.png': [pointer], 'b.png': [pointer] }).all).toEqual([
      said(`2 files ${only} are Git LFS pointers`),
    ]);
  });
});

describe('what is damaged', () => {
  it.each([
    ['main.go', true, 'examples'],
    ['docs/guide.MD', true, 'examples'],
    ['main.go', false, 'documents'],
    ['secret.yaml', true, 'documents'],
    ['a.pem', true, 'documents'],
    ['Makefile', true, 'documents'],
  ] as const)('in %s (matched by wildcards alone: %s) counts as in %s', (path, isSwept, expected) => {
    expect(expectedIn({ path, isSwept })).toBe(expected);
  });
});
