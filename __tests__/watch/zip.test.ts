import { describe, expect, it } from 'vitest';
import { toPlain } from '../../src/text/plain.ts';
import { isZip, maxEntries, unzip } from '../../src/watch/zip.ts';
import { zipOf } from '../support/zip.ts';

async function read(bytes: Uint8Array, limit = 10_000) {
  const archive = await unzip(bytes, limit);
  return archive.ok
    ? archive.value.map(({ name, bytes }) => [name, Buffer.from(bytes).toString()])
    : toPlain(archive.reason);
}

const hello = { name: 'a.pem', bytes: 'hello' };

it('an archive is known by its beginning', () => {
  expect(isZip(zipOf([hello]))).toBe(true);
  expect(isZip(Buffer.from('PK\x03\x04'))).toBe(false);
  expect(isZip(Buffer.from('-----BEGIN CERTIFICATE-----'))).toBe(false);
});

describe('the files of an archive', () => {
  it('are read, packed or not, with a comment or without, and folders are skipped', async () => {
    const entries = [{ name: 'x/', bytes: '' }, hello, { name: '../b.pem', bytes: 'stored', stored: true }];
    for (const comment of ['', 'PK\x05\x06 is how the end begins']) {
      expect(await read(zipOf(entries, comment))).toEqual([
        ['a.pem', 'hello'],
        ['../b.pem', 'stored'],
      ]);
    }
  });

  it('may be as many as the limit, and no more', async () => {
    const many = (count: number) => zipOf(Array.from({ length: count }, () => hello));
    expect(await read(many(maxEntries))).toHaveLength(maxEntries);
    expect(await read(many(maxEntries + 1))).toBe('the ZIP archive has more than 100 files');
  });

  it('may be as long as the limit, all together, and no longer', async () => {
    const tooLong = 'the files in the ZIP archive are too large in total';
    const two = zipOf([hello, hello]);
    expect(await read(two, 10)).toHaveLength(2);
    expect(await read(zipOf([hello, hello, { name: 'c', bytes: '!' }]), 10)).toBe(tooLong);
    expect(await read(zipOf([hello, hello, { name: 'c', bytes: 'no', stored: true }]), 10)).toBe(tooLong);
    expect(await read(zipOf([hello, { name: 'c', bytes: '123456' }]), 10)).toBe(tooLong);
  });

  it('that unpack to gigabytes are given up at the limit', async () => {
    const bomb = zipOf([{ name: 'bomb', bytes: Buffer.alloc(64 * 1024 * 1024) }]);
    expect(await read(bomb)).toBe('the files in the ZIP archive are too large in total');
  });
});

describe('an archive that cannot be read', () => {
  const good = zipOf([hello]);
  const changed = (at: number, value: number) => {
    const bytes = Buffer.from(good);
    bytes.writeUInt32LE(value, at < 0 ? bytes.length + at : at);
    return bytes;
  };

  it.each([
    ['is cut short', good.subarray(0, -1), 'the ZIP archive is truncated'],
    ['has no directory where it says', changed(-6, 3), 'the ZIP archive is damaged'],
    ['has its directory beyond its end', changed(-6, 1_000_000), 'the ZIP archive is damaged'],
    [
      'has packed bytes that are none',
      zipOf([{ ...hello, method: 8, stored: true }]),
      'the ZIP archive is damaged',
    ],
    ['says more than there is', zipOf([{ ...hello, saysPacked: 1_000_000 }]), 'the ZIP archive is truncated'],
    ['is encrypted', zipOf([{ ...hello, flags: 1 }]), 'a.pem in the ZIP archive is encrypted'],
    [
      'is packed otherwise',
      zipOf([{ ...hello, method: 99 }]),
      'a.pem in the ZIP archive uses an unsupported compression method',
    ],
  ])('%s', async (_, bytes, reason) => {
    expect(await read(bytes)).toBe(reason);
  });
});
