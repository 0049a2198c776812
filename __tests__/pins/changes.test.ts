import { describe, expect, it } from 'vitest';
import type { PinEntry } from '../../src/inputs/settings.ts';
import { comparePins, unknownChange } from '../../src/pins/changes.ts';
import { groupPins } from '../../src/pins/group.ts';
import { notCompared, type PinChange } from '../../src/pins/pin.ts';
import { removedFinding, removedStatus } from '../../src/pins/removed.ts';
import { toPlain } from '../../src/text/plain.ts';
import type { DatedCertificate } from '../../src/x509/document.ts';
import { certificate, sha256 } from '../support/documents.ts';
import { pinEntry } from './entry.ts';

type Watched = readonly (readonly [PinEntry, readonly DatedCertificate[]])[];

const rules = { asOf: Date.UTC(2026, 0, 1), ifNoFilesFound: 'error' } as const;

function made(name: string, path = `pins/${name}.pem`, changes: Partial<DatedCertificate> = {}) {
  const subject = `CN=${name}`;
  return certificate({
    path,
    serial: sha256(name).slice(0, 8),
    subject,
    certificateSha256: sha256(name),
    ...changes,
  });
}

const [a, b, c] = [made('a'), made('b'), made('c')];

function pinsOf(watched: Watched) {
  const items = watched.flatMap(([entry, all]) => all.map((document) => ({ document, entry })));
  return groupPins(
    watched.map(([entry]) => entry),
    items,
  );
}

function compare(before: Watched, after: Watched, { isWhole = true, unseen = [] as string[] } = {}) {
  const head = { pins: pinsOf(after), rules };
  const { changes, removed } = comparePins({ pins: pinsOf(before), rules, isWhole }, head, new Set(unseen));
  return {
    changes: head.pins.map((pin) => [pin.name, ...words(changes.get(pin) ?? notCompared)]),
    removed: removed.map(({ pin, change }) => [pin.name, ...words(change)]),
  };
}

function words({
  kind,
  formerNames,
  added,
  gone,
  moved,
  settings,
  differences,
}: PinChange): readonly string[] {
  return [
    kind,
    ...formerNames.map((name) => `was ${name}`),
    ...added.map(({ certificate, paths }) => `+${certificate.subject} ${paths}`),
    ...gone.map(({ certificate, paths }) => `-${certificate.subject} ${paths}`),
    ...moved.map(({ certificate, from, to }) => `${certificate.subject} ${from}→${to}`),
    ...settings.map(({ words, isLoosened }) => `${isLoosened ? '!' : ''}${toPlain(words)}`),
    ...differences.map(({ where, fields }) => `${where} ${fields.map(toPlain)[0]}`),
  ];
}

const input = pinEntry({ origin: 'input', files: { include: ['pins/*'], exclude: [] } });
const one = pinEntry({ name: 'One' });
const two = pinEntry({ name: 'Two' });
const wider = { files: { include: ['pins/*.pem', 'more/*'], exclude: [] } };

describe('a pin', () => {
  it.each<[string, Watched, Watched, unknown]>([
    ['that stays', [[one, [a]]], [[one, [a]]], { changes: [['One', 'unchanged']], removed: [] }],
    [
      'that is added',
      [[one, [a]]],
      [
        [one, [a]],
        [two, [b]],
      ],
      {
        changes: [
          ['One', 'unchanged'],
          ['Two', 'new', '+CN=b pins/b.pem'],
        ],
        removed: [],
      },
    ],
    [
      'whose certificate is replaced',
      [[one, [a]]],
      [[one, [{ ...b, path: a.path }]]],
      {
        changes: [
          ['One', 'replaced', '+CN=b pins/a.pem', '-CN=a pins/a.pem', 'pins/a.pem subject: CN=a → CN=b'],
        ],
        removed: [],
      },
    ],
    [
      'that gains a certificate',
      [[one, [a]]],
      [[one, [a, b]]],
      { changes: [['One', 'replaced', '+CN=b pins/b.pem']], removed: [] },
    ],
    [
      'whose file is renamed',
      [[one, [a]]],
      [[one, [{ ...a, path: 'pins/x.pem' }]]],
      { changes: [['One', 'replaced', 'CN=a pins/a.pem→pins/x.pem']], removed: [] },
    ],
    [
      'whose file moves within its lines',
      [[one, [a]]],
      [[one, [{ ...a, line: 9, index: 1 }]]],
      { changes: [['One', 'unchanged']], removed: [] },
    ],
    [
      'whose file is removed',
      [[one, [a]]],
      [[one, []]],
      { changes: [['One', 'removed', '-CN=a pins/a.pem']], removed: [] },
    ],
    [
      'whose entry is removed',
      [
        [one, [a]],
        [two, [b]],
      ],
      [[two, [b]]],
      { changes: [['Two', 'unchanged']], removed: [['One', 'removed', '-CN=a pins/a.pem']] },
    ],
    [
      'without a certificate on either side',
      [[one, []]],
      [[one, []]],
      { changes: [['One', 'unchanged']], removed: [] },
    ],
    [
      'whose certificate is in two files, one of which is removed',
      [[one, [a, { ...a, path: 'pins/0.pem' }]]],
      [[one, [a]]],
      { changes: [['One', 'replaced', 'CN=a pins/0.pem→']], removed: [] },
    ],
    [
      'whose two files with one certificate are removed, as one loss with both of its paths in order',
      [[one, [a, b, { ...a, path: 'pins/0.pem' }]]],
      [[one, [b]]],
      { changes: [['One', 'replaced', '-CN=a pins/0.pem,pins/a.pem']], removed: [] },
    ],
    ['without a certificate is not a loss', [[one, []]], [], { changes: [], removed: [] }],
    [
      'whose entry has another name',
      [[one, [a]]],
      [[two, [a]]],
      { changes: [['Two', 'replaced', 'was One', 'name: One → Two']], removed: [] },
    ],
    [
      'whose entry has another name, and whose file has another certificate',
      [[one, [a]]],
      [[two, [{ ...b, path: a.path }]]],
      {
        changes: [
          [
            ...['Two', 'replaced', 'was One', '+CN=b pins/a.pem', '-CN=a pins/a.pem', 'name: One → Two'],
            'pins/a.pem subject: CN=a → CN=b',
          ],
        ],
        removed: [],
      },
    ],
    [
      'that has nothing but its patterns in common with what was',
      [[one, [a]]],
      [[two, [c]]],
      {
        changes: [
          [
            ...['Two', 'replaced', 'was One', '+CN=c pins/c.pem', '-CN=a pins/a.pem', 'name: One → Two'],
            'pins/c.pem subject: CN=a → CN=c',
          ],
        ],
        removed: [],
      },
    ],
    [
      'that takes another one in, whose end it may hide',
      [
        [one, [a]],
        [two, [b]],
      ],
      [[one, [a, b]]],
      { changes: [['One', 'replaced', 'was One', 'was Two', 'name: Two → One']], removed: [] },
    ],
    [
      'that takes the file of another one that stays',
      [
        [one, [a]],
        [two, [b]],
      ],
      [
        [one, [a, b]],
        [two, []],
      ],
      {
        changes: [
          ['One', 'replaced', '+CN=b pins/b.pem'],
          ['Two', 'removed', '-CN=b pins/b.pem'],
        ],
        removed: [],
      },
    ],
    [
      'that is watched twice from now on is not the one that stays',
      [[one, [a]]],
      [
        [one, [a]],
        [two, [a]],
      ],
      {
        changes: [
          ['One', 'unchanged'],
          ['Two', 'new', '+CN=a pins/a.pem'],
        ],
        removed: [],
      },
    ],
    [
      'of the same name as another one',
      [
        [one, [a]],
        [{ ...one }, [b]],
      ],
      [
        [one, [a]],
        [{ ...one }, [c]],
      ],
      {
        changes: [
          ['One', 'unchanged'],
          ['One', 'replaced', '+CN=c pins/c.pem', '-CN=b pins/b.pem', 'pins/c.pem subject: CN=b → CN=c'],
        ],
        removed: [],
      },
    ],
  ])('%s', (_, before, after, told) => {
    expect(compare(before, after)).toEqual(told);
  });

  it('of the input is recognized by its file if the subject changes', () => {
    const replaced = { ...b, path: a.path };
    expect(compare([[input, [a, c]]], [[{ ...input, ...wider }, [replaced, c]]])).toEqual({
      changes: [
        [
          'CN=b',
          'replaced',
          'was CN=a',
          '+CN=b pins/a.pem',
          '-CN=a pins/a.pem',
          'pins/a.pem subject: CN=a → CN=b',
        ],
        ['CN=c', 'unchanged'],
      ],
      removed: [],
    });
  });

  it('of the input that a narrower pattern leaves out is removed', () => {
    expect(compare([[input, [a, c]]], [[input, [c]]]).removed).toEqual([
      ['CN=a', 'removed', '-CN=a pins/a.pem'],
    ]);
  });

  it('that a config entry takes over from the input is the same one', () => {
    const { changes, removed } = compare([[input, [a]]], [[one, [a]]]);
    expect(removed).toEqual([]);
    expect(changes).toEqual([
      ['One', 'replaced', 'was CN=a', 'files: pins/* → pins/*.pem', 'name: (none) → One'].map((each) =>
        each.startsWith('files') ? `!${each}` : each,
      ),
    ]);
  });

  it('whose new certificate is in another file is compared with the one that lasted longest', () => {
    const later = made('later', 'pins/later.pem', { notAfter: Date.UTC(2028, 0, 1) });
    const told = compare([[one, [later, a]]], [[one, [b]]]).changes[0];
    expect(told?.at(-1)).toBe('pins/b.pem subject: CN=later → CN=b');
  });
});

describe('what cannot be read', () => {
  it('of the base branch makes everything unknown, and shows it in full', () => {
    expect(
      compare(
        [[one, [a]]],
        [
          [one, [a]],
          [two, [b]],
        ],
        { isWhole: false },
      ).changes,
    ).toEqual([
      ['One', 'unknown', '+CN=a pins/a.pem'],
      ['Two', 'unknown', '+CN=b pins/b.pem'],
    ]);
    expect(words(unknownChange(pinsOf([[one, [a]]])[0] ?? never()))).toEqual(['unknown', '+CN=a pins/a.pem']);
  });

  it('of the head is not removed', () => {
    const unseen = ['pins/a.pem'];
    expect(compare([[one, [a]]], [[one, []]], { unseen }).changes).toEqual([
      ['One', 'unknown', '-CN=a pins/a.pem'],
    ]);
    expect(compare([[one, [a]]], [], { unseen }).removed).toEqual([]);
  });
});

function never(): never {
  throw new Error('no pin');
}

describe('the warning of a removed pin', () => {
  const { removed } = comparePins(
    { pins: pinsOf([[one, [a, b]]]), rules, isWhole: true },
    { pins: [], rules },
    new Set(),
  );
  const [status = never()] = removed.map(removedStatus);

  it('says which certificate was watched', () => {
    const [told = never()] = removedFinding(status);
    expect([told.level, told.code, status.level, status.verdict]).toEqual([
      ...['warning', 'no-files-found', 'warning', 'missing'],
    ]);
    expect(toPlain(told.message)).toMatch(
      /the pin One, and no pattern matches .*: it was [0-9a-f]{64}, issued by CN=Example CA, until 1 January 2027, in pins\/.\.pem, and 1 more\.$/,
    );
  });

  it('counts no others if there was only one', () => {
    const [only = never()] = removedFinding({
      ...status,
      change: { ...status.change, gone: status.change.gone.slice(0, 1) },
    });
    expect(toPlain(only.message)).toMatch(/, until 1 January 2027, in pins\/.\.pem\.$/);
  });

  it('is absent for other changes', () => {
    expect(removedFinding({ ...status, change: notCompared })).toEqual([]);
  });
});
