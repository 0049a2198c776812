import type { LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { expect, it } from 'vitest';
import { guardedLookup, type Resolve } from '../../src/watch/addresses.ts';

const resolve: Resolve = (_hostname, options, callback) => {
  expect(options.all).toBe(true);
  callback(null, [
    { address: '1.1.1.1', family: 4 },
    { address: '2606:4700:4700::1111', family: 6 },
  ]);
};

function ask(lookup: LookupFunction, all: boolean, hostname = 'pages.example') {
  return new Promise<[string | LookupAddress[], number | undefined]>((done, fail) => {
    lookup(hostname, { all }, (error, address, family) => {
      if (error === null) done([address, family]);
      else fail(error);
    });
  });
}

it('gives one address or all of them, as requested', async () => {
  const lookup = guardedLookup(new Set(['public']), resolve);
  expect(await ask(lookup, false)).toEqual(['1.1.1.1', 4]);
  expect(await ask(lookup, true)).toEqual([
    [
      { address: '1.1.1.1', family: 4 },
      { address: '2606:4700:4700::1111', family: 6 },
    ],
    undefined,
  ]);
});

it.each([true, false])('refuses either way', async (all) => {
  await expect(ask(guardedLookup(new Set(['private']), resolve), all)).rejects.toThrow(/resolves to 1.1.1.1/);
});

it('asks the system by itself', async () => {
  const lookup = guardedLookup(new Set(['private']));
  const found = await new Promise((done) =>
    lookup('localhost', { family: 4 }, (_, address) => done(address)),
  );
  expect(found).toBe('127.0.0.1');
});

it('passes on that there is no such name', async () => {
  const lookup = guardedLookup(new Set(['public']));
  await expect(ask(lookup, true, 'no-such-host.invalid')).rejects.toMatchObject({ syscall: 'getaddrinfo' });
});
