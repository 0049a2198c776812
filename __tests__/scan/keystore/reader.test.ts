import { expect, it } from 'vitest';
import type { Settings } from '../../../src/inputs/settings.ts';
import { DocumentReader } from '../../../src/scan/keystore/reader.ts';
import { toPlain } from '../../../src/text/plain.ts';
import { authorizeEntry, patterns, pinEntry } from '../../files/workspace.ts';
import { settings } from '../../support/settings.ts';
import { fixture } from './stores.ts';

const store = fixture('java.p12');

function readerWith(changes: Partial<Settings>, environment: Readonly<Record<string, string>>) {
  const hidden: string[] = [];
  const reader = new DocumentReader(settings(changes), {
    environment,
    hide: (secret) => hidden.push(secret),
  });
  return { reader, hidden };
}

it('hides the passwords of all entries before it reads anything', () => {
  const { hidden } = readerWith(
    {
      authorize: [authorizeEntry(patterns('**'), { keystorePasswordEnv: 'A' })],
      pins: ['A', 'B', 'C', null].map((keystorePasswordEnv) =>
        pinEntry(patterns('*'), { keystorePasswordEnv }),
      ),
    },
    { A: 'one', B: 'two', D: 'three' },
  );
  expect(hidden).toEqual(['one', 'two']);
});

it('tries the password of an entry on its files only', async () => {
  const { reader, hidden } = readerWith({}, { PW: 'changeit' });
  const entry = { keystorePasswordEnv: 'PW' };
  expect((await reader.read('x', store, [entry, entry])).found).toHaveLength(2);
  expect(hidden).toContain('changeit');
  const { found, findings } = await reader.read('x', store, [{ keystorePasswordEnv: null }]);
  expect([found, findings.map(({ code }) => code)]).toEqual([[], ['keystore-locked']]);
});

it('names the variable that has no password', async () => {
  const { reader } = readerWith({ keystorePasswords: ['wrong'] }, { EMPTY: '' });
  const entries = ['EMPTY', 'UNSET'].map((keystorePasswordEnv) => ({ keystorePasswordEnv }));
  const { findings } = await reader.read('x', store, entries);
  expect(findings.map(({ hint }) => toPlain(hint))).toEqual([
    'Add its password to keystore-passwords, from a secret, or exclude the file. No password is set in EMPTY, UNSET, which keystore-password-env names.',
  ]);
});

it('reads what is not a store as usual', async () => {
  const { reader } = readerWith({}, {});
  expect((await reader.read('x', fixture('one.pem'), [])).found).toHaveLength(1);
});
