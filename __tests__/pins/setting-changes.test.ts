import { expect, it } from 'vitest';
import type { PinEntry } from '../../src/inputs/settings.ts';
import { type PinRules, settingChanges } from '../../src/pins/setting-changes.ts';
import { day } from '../../src/text/instant.ts';
import { toPlain } from '../../src/text/plain.ts';
import { pinEntry } from './entry.ts';

const rules: PinRules = { asOf: Date.UTC(2026, 0, 1), ifNoFilesFound: 'error' };
const year = [365 * day];

function told(before: Partial<PinEntry>, after: Partial<PinEntry>, lifetimes: readonly number[] = year) {
  const [old, fresh] = [before, after].map((changes) => ({ entry: pinEntry(changes), rules }));
  if (old === undefined || fresh === undefined) throw new Error('no entry');
  return settingChanges(old, fresh, lifetimes).map(
    ({ words, isLoosened }) => `${isLoosened ? '!' : ''}${toPlain(words)}`,
  );
}

const time = (days: number) => ({ kind: 'time', milliseconds: days * day }) as const;
const share = (percent: number) => ({ kind: 'share', percent }) as const;
const files = (include: readonly string[], exclude: readonly string[] = []) => ({
  files: { include, exclude },
});
const page = new URL('https://owner.example/page');
const date = Date.UTC(2026, 5, 1);

it('nothing differs between an entry and itself', () => {
  expect(told({ expect: { usage: ['client-auth'] } }, { expect: { usage: ['client-auth'] } })).toEqual([]);
});

it.each<[Partial<PinEntry>, Partial<PinEntry>, string]>([
  [{ failBefore: time(30) }, { failBefore: time(1) }, '!fail-before: 30d → 1d'],
  [{ failBefore: time(1) }, { failBefore: time(30) }, 'fail-before: 1d → 30d'],
  [{ failBefore: time(90) }, { failBefore: share(10) }, '!fail-before: 90d → 10%'],
  [{ warnBefore: share(50) }, { warnBefore: time(1 / 24) }, '!warn-before: 50% → 1h'],
  [
    { warnBefore: { kind: 'shorter', of: [time(60), share(50)] } },
    { warnBefore: time(1 / 1440) },
    '!warn-before: 60d/50% → 1m',
  ],
  [{ verify: 'issuer' }, { verify: 'none' }, '!verify: issuer → none'],
  [{ verify: 'none' }, { verify: 'issuer' }, 'verify: none → issuer'],
  [{ expect: { subject: ['CN=A'] } }, {}, '!expect.subject: CN=A → anything'],
  [{}, { expect: { subject: ['CN=A'] } }, 'expect.subject: anything → CN=A'],
  [
    { expect: { issuer: ['CN=A'] } },
    { expect: { issuer: ['CN=B', 'CN=A'] } },
    '!expect.issuer: CN=A → CN=A or CN=B',
  ],
  [{ expect: { serial: ['0a', '0b'] } }, { expect: { serial: ['0a'] } }, 'expect.serial: 0a or 0b → 0a'],
  [
    { expect: { publicKeySha256: ['aa'] } },
    { expect: { publicKeySha256: ['bb'] } },
    '!expect.public-key-sha256: aa → bb',
  ],
  [{ expect: { certificateSha256: ['aa'] } }, {}, '!expect.certificate-sha256: aa → anything'],
  [{ expect: { issuerPublicKeySha256: ['aa'] } }, {}, '!expect.issuer-public-key-sha256: aa → anything'],
  [{ expect: { usage: ['a', 'b'] } }, { expect: { usage: ['a'] } }, '!expect.usage: a and b → a'],
  [{ expect: { usage: ['a'] } }, {}, '!expect.usage: a → anything'],
  [{ expect: { usage: ['a'] } }, { expect: { usage: ['a', 'b'] } }, 'expect.usage: a → a and b'],
  [files(['a', 'b']), files(['a']), '!files: a, b → a'],
  [files(['a']), files(['a', 'b']), 'files: a → a, b'],
  [files(['a']), files(['a'], ['x']), '!excluded files: (none) → x'],
  [files(['a'], ['x']), files(['a']), 'excluded files: x → (none)'],
  [{ source: page }, {}, '!source: https://owner.example/page → (none)'],
  [{}, { source: page }, 'source: (none) → https://owner.example/page'],
  [{ sourceLinks: ['*.zip'] }, {}, 'source-link: *.zip → (none)'],
  [{}, { sourceHosts: ['other.example'] }, '!source-hosts: (none) → other.example'],
  [{ rotates: date }, {}, '!rotates: 2026-06-01T00:00:00Z → (none)'],
  [{ rotates: date }, { rotates: date + day }, '!rotates: 2026-06-01T00:00:00Z → 2026-06-02T00:00:00Z'],
  [{}, { rotates: date }, 'rotates: (none) → 2026-06-01T00:00:00Z'],
  [{ references: files(['x']).files }, {}, '!references: x → (none)'],
  [{ references: files(['x']).files }, { references: files(['x'], ['y']).files }, '!references: x → x, !y'],
  [{ update: 'a.pem' }, { update: 'b.pem' }, 'update: a.pem → b.pem'],
  [{ name: 'A' }, { name: 'B' }, 'name: A → B'],
  [{}, { keystorePasswordEnv: 'SECRET' }, 'keystore-password-env: (none) → SECRET'],
])('%j → %j: %s', (before, after, words) => {
  expect(told(before, after)).toEqual([words]);
});

it('a threshold that is a share is weaker if it is so for a certificate of the pin', () => {
  expect(told({ failBefore: time(30) }, { failBefore: share(50) }, [100 * day])).toEqual([
    'fail-before: 30d → 50%',
  ]);
  expect(told({ failBefore: time(30) }, { failBefore: share(50) }, [10 * day])).toEqual([
    '!fail-before: 30d → 50%',
  ]);
});

it('what the patterns of the input gain or lose are separate pins', () => {
  const input = { origin: 'input' } as const;
  expect(told({ ...input, ...files(['a']) }, { ...input, ...files(['b']) })).toEqual([]);
});

it.each<[Partial<PinRules>, string]>([
  [{ ifNoFilesFound: 'ignore' }, 'true if-no-files-found: error → ignore'],
  [{ asOf: rules.asOf - day }, 'true as-of: 2026-01-01T00:00:00Z → 2025-12-31T00:00:00Z'],
  [{ asOf: rules.asOf + day }, 'false as-of: 2026-01-01T00:00:00Z → 2026-01-02T00:00:00Z'],
])('settings for all pins: %j', (changes, words) => {
  const entry = pinEntry();
  const [found] = settingChanges({ entry, rules }, { entry, rules: { ...rules, ...changes } }, year);
  expect(found && `${found.isLoosened} ${toPlain(found.words)}`).toBe(words);
});
