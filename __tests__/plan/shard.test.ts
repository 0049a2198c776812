import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/findings/finding.ts';
import type { Shard } from '../../src/inputs/values.ts';
import { groupPins, type PinItem } from '../../src/pins/group.ts';
import { ShardFilter } from '../../src/plan/shard.ts';
import { text } from '../../src/text/text.ts';
import { pinEntry } from '../pins/entry.ts';
import { certificate, hashedItem, now, sha256 } from '../support/documents.ts';
import { planAuthorizations } from '../support/plan.ts';

const counts = fc.integer({ min: 1, max: 9 });

function shards(count: number): readonly ShardFilter[] {
  return Array.from({ length: count }, (_, index): Shard => ({ index, count })).map(
    (each) => new ShardFilter(each),
  );
}

/** For each shard, which of these belong to it. */
function dealt<T>(count: number, all: readonly T[], held: (shard: ShardFilter, one: T) => boolean) {
  return shards(count).map((shard) => all.filter((one) => held(shard, one)));
}

describe('keys', () => {
  const keys = fc.uniqueArray(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 30 });
  const item = (key: number, copy = 0) =>
    hashedItem({ path: `${copy}/${key}.pem`, publicKeySha256: sha256(`key ${key}`) });
  const planned = (shard: ShardFilter, items: readonly ReturnType<typeof item>[]) =>
    planAuthorizations(items, now, shard).authorizations;

  it('are in one shard with all documents that share them, regardless of their files', () => {
    fc.assert(
      fc.property(keys, counts, (all, count) => {
        const items = all.flatMap((key) => [item(key), item(key, 1)]);
        const parts = shards(count).map((shard) => planned(shard, items));
        const seen = parts.flat();
        expect(seen.map(({ publicKeySha256 }) => publicKeySha256).sort()).toEqual(
          all.map((key) => sha256(`key ${key}`)).sort(),
        );
        expect(seen.every(({ documents }) => documents.length === 2)).toBe(true);
      }),
    );
  });

  it('do not move when a file is added', () => {
    fc.assert(
      fc.property(keys, counts, fc.integer({ min: 51, max: 99 }), (all, count, more) => {
        for (const shard of shards(count)) {
          const items = all.map((key) => item(key));
          const ids = new Set(planned(shard, items).map(({ id }) => id));
          const after = planned(shard, [item(more), ...items]).map(({ id }) => id);
          expect(new Set(after.filter((id) => id !== `key:${sha256(`key ${more}`)}`))).toEqual(ids);
        }
      }),
    );
  });
});

describe('pins', () => {
  const entry = pinEntry({ origin: 'input', files: { include: ['*.pem'], exclude: [] } });
  const pinItem = (subject: string, path: string): PinItem => ({
    document: certificate({ subject, path }),
    entry,
  });
  const subjects = fc.uniqueArray(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 30 });

  it('are each in one shard with all their certificates, and do not move when one is renewed', () => {
    fc.assert(
      fc.property(subjects, counts, (all, count) => {
        const before = all.map((i) => pinItem(`CN=${i}`, `${i}.pem`));
        const renewed = [...before, ...all.map((i) => pinItem(`CN=${i}`, `${i}-renewed.pem`))];
        const held = (shard: ShardFilter, { identity }: { readonly identity: string }) =>
          shard.includes(identity);
        const first = dealt(count, groupPins([entry], before), held);
        const second = dealt(count, groupPins([entry], renewed), held);
        const names = (parts: typeof first) => parts.map((part) => part.map(({ name }) => name));
        expect(names(second)).toEqual(names(first));
        expect(names(first).flat().sort()).toEqual(all.map((i) => `CN=${i}`).sort());
        expect(second.flat().every(({ certificates }) => certificates.length === 2)).toBe(true);
      }),
    );
  });
});

describe('findings', () => {
  const finding = (path: string | null, n: number): Finding => ({
    level: 'error',
    code: 'malformed',
    path,
    line: n,
    message: text`Number ${n}`,
    hint: text`Mend it.`,
  });

  it('are reported by one shard each: those about a file all by the same, those about none by their words', () => {
    const paths = fc.array(fc.option(fc.string(), { nil: null }), { maxLength: 30 });
    fc.assert(
      fc.property(paths, counts, (all, count) => {
        const findings = all.map(finding);
        const parts = shards(count).map((shard) => shard.ofFiles(findings));
        expect(new Set(parts.flat())).toEqual(new Set(findings));
        expect(parts.flat()).toHaveLength(findings.length);
        const shardsOf = (path: string) =>
          parts.filter((part) => part.some((each) => each.path === path)).length;
        for (const path of all) if (path !== null) expect(shardsOf(path)).toBe(1);
      }),
    );
  });
});

it('a hash alone says which shard it is, evenly', () => {
  const hashes = Array.from({ length: 4000 }, (_, i) => sha256(String(i)));
  const parts = dealt(4, hashes, (shard, hash) => shard.includesHash(hash));
  for (const part of parts) expect(part.length).toBeGreaterThan(900);
});
