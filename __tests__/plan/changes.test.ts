import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AuthorizeBy } from '../../src/inputs/definition.ts';
import type { Authorization } from '../../src/plan/authorization.ts';
import { compareAuthorizations } from '../../src/plan/changes.ts';

function authorization(
  key: string,
  dnsNames: readonly string[],
  by: AuthorizeBy = 'key',
  certificate = key,
): Authorization {
  const publicKeySha256 = createHash('sha256').update(key).digest('hex');
  return {
    id: by === 'key' ? `key:${publicKeySha256}` : `certificate:${certificate}`,
    by,
    body: { kind: 'key-json', publicKeySha256, dnsNames },
    publicKeySha256,
    tbsSha256: null,
    dnsNames,
    documents: [{ path: `certs/${certificate}.pem`, line: 1, index: 0 }],
  };
}

const before = authorization('a', ['a.example', 'b.example']);

function changeOf(base: readonly Authorization[], head: Authorization) {
  return compareAuthorizations(base, [head]).changes.get(head.id);
}

describe('a key', () => {
  it.each([
    ['that the base branch lacks is new', [], before, { kind: 'new' }],
    ['with the same names is unchanged', [before], before, { kind: 'unchanged' }],
    [
      'with the same names in another order is unchanged',
      [before],
      authorization('a', ['b.example', 'a.example']),
      { kind: 'unchanged' },
    ],
    [
      'with fewer names is unchanged, as the service withdraws nothing',
      [before],
      authorization('a', ['a.example']),
      { kind: 'unchanged' },
    ],
    [
      'with a further name is widened by it',
      [before],
      authorization('a', ['a.example', 'c.example', 'b.example']),
      { kind: 'widened', gained: ['c.example'] },
    ],
    [
      'that trades a name for another is widened',
      [before],
      authorization('a', ['c.example']),
      { kind: 'widened', gained: ['c.example'] },
    ],
  ])('%s', (_, base, head, change) => {
    expect(changeOf(base, head)).toEqual(change);
  });

  it('is new even if it is authorized by its certificate on the base branch', () => {
    const byCertificate = authorization('a', ['a.example'], 'certificate');
    expect(changeOf([byCertificate], before)).toEqual({ kind: 'new' });
  });
});

it('leaves a certificate unchanged even if names are added, because only its own are sent', () => {
  const base = authorization('a', ['a.example'], 'certificate');
  expect(changeOf([base], { ...base, dnsNames: ['a.example', 'b.example'] })).toEqual({ kind: 'unchanged' });
});

describe('what the change removes', () => {
  it('is each key that nothing of the head has, with its names and paths', () => {
    const old = authorization('k', ['b.example', 'a.example'], 'certificate', 'old');
    const older = authorization('k', ['a.example', 'c.example'], 'certificate', 'older');
    expect(compareAuthorizations([old, older, before], [before]).removed).toEqual([
      {
        publicKeySha256: old.publicKeySha256,
        dnsNames: ['a.example', 'b.example', 'c.example'],
        paths: ['certs/old.pem', 'certs/older.pem'],
      },
    ]);
  });

  it('is not a key that stays in a renewed certificate', () => {
    const old = authorization('k', ['a.example'], 'certificate', 'old');
    const renewed = authorization('k', ['a.example'], 'certificate', 'renewed');
    expect(compareAuthorizations([old], [renewed]).removed).toEqual([]);
  });
});

it('names as new to the repository what no key of the base branch has', () => {
  const head = [
    authorization('a', ['a.example', 'c.example']),
    authorization('n', ['b.example', 'd.example']),
  ];
  expect(compareAuthorizations([before], head).newNames).toEqual(['c.example', 'd.example']);
});

const names = fc.uniqueArray(fc.constantFrom('a.example', 'b.example', 'c.example', 'd.example'), {
  minLength: 1,
});
const plan = fc.uniqueArray(
  fc
    .record({ key: fc.constantFrom('k1', 'k2', 'k3', 'k4', 'k5'), names })
    .map((made) => authorization(made.key, made.names)),
  { selector: ({ id }) => id },
);

describe('for any two plans', () => {
  it('each key is exactly one of new, widened, unchanged and removed', () => {
    fc.assert(
      fc.property(plan, plan, (base, head) => {
        const { changes, removed } = compareAuthorizations(base, head);
        expect([...changes.keys()].sort()).toEqual(head.map(({ id }) => id).sort());
        const inBase = new Set(base.map(({ id }) => id));
        for (const [id, { kind }] of changes) expect(kind === 'new').toBe(!inBase.has(id));
        const stay = [...changes].filter(([, { kind }]) => kind !== 'new').length;
        expect(stay + removed.length).toBe(base.length);
        const gone = removed.map(({ publicKeySha256 }) => publicKeySha256);
        expect(gone).toEqual([...gone].sort());
      }),
    );
  });

  it('what a key has on the base branch and what it gains are all that it has', () => {
    fc.assert(
      fc.property(plan, plan, (base, head) => {
        const { changes } = compareAuthorizations(base, head);
        for (const { id, dnsNames } of head) {
          const known = base.find((candidate) => candidate.id === id)?.dnsNames ?? [];
          const change = changes.get(id);
          const gained = change?.kind === 'widened' ? change.gained : [];
          if (change?.kind === 'new') continue;
          expect([...gained].sort()).toEqual(dnsNames.filter((name) => !known.includes(name)).sort());
        }
      }),
    );
  });

  it('their order does not matter', () => {
    const shuffled = plan.chain((made) =>
      fc.tuple(fc.constant(made), fc.shuffledSubarray(made, { minLength: made.length })),
    );
    fc.assert(
      fc.property(shuffled, shuffled, ([base, baseAgain], [head, headAgain]) => {
        const sorted = ({ changes, ...rest }: ReturnType<typeof compareAuthorizations>) => ({
          ...rest,
          changes: [...changes].sort(([a], [b]) => (a < b ? -1 : 1)),
        });
        expect(sorted(compareAuthorizations(baseAgain, headAgain))).toEqual(
          sorted(compareAuthorizations(base, head)),
        );
      }),
    );
  });

  it('nothing changes against itself', () => {
    fc.assert(
      fc.property(plan, (made) => {
        const { changes, removed, newNames } = compareAuthorizations(made, made);
        expect([...changes.values()].every(({ kind }) => kind === 'unchanged')).toBe(true);
        expect([removed, newNames]).toEqual([[], []]);
      }),
    );
  });
});

it('removes no key whose file is there without its content', () => {
  const removed = (unseen: readonly string[]) =>
    compareAuthorizations([before], [], { isWhole: true, unseen: new Set(unseen) }).removed.length;
  expect(removed(['certs/a.pem'])).toBe(0);
  expect(removed(['certs/b.pem'])).toBe(1);
});

describe('if not all files of the base branch could be read', () => {
  const base = authorization('a', ['a.example']);
  it.each([
    ['a key that it lacks may still be there', [], { kind: 'unknown' }],
    ['a key that it has with all names is unchanged', [before], { kind: 'unchanged' }],
    ['further names may still be there', [base], { kind: 'unknown' }],
  ])('%s', (_, known, change) => {
    const { changes } = compareAuthorizations(known, [before], { isWhole: false, unseen: new Set() });
    expect(changes.get(before.id)).toEqual(change);
  });
});
