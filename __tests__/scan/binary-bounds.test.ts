import { expect, it } from 'vitest';
import { toPlain } from '../../src/text/plain.ts';
import { certificate, sequence, tlv } from '../support/der-builder.ts';
import { read, told } from '../support/read-file.ts';

/** A value that is not a document, and that is too long to be text by chance. */
const other = sequence(tlv(0x04, Buffer.alloc(200)));

it('a binary file is read up to twenty unrelated values, and what follows them is reported', () => {
  const file = (others: number) => Buffer.concat([...Array<Buffer>(others).fill(other), certificate()]);
  const most = read(file(19));
  expect(most.found).toHaveLength(1);
  expect(told(most)).toEqual(Array(19).fill('notice unsupported'));
  const beyond = read(file(20));
  expect(beyond.found).toHaveLength(0);
  expect(told(beyond)).toEqual([...Array(20).fill('notice unsupported'), 'error malformed']);
  expect(toPlain(beyond.findings.at(-1)?.message ?? [])).toBe(
    'a/file is only read in part: 20 values in it are neither certificates nor CSRs.',
  );
});

/** The first bytes of a SEC 1 key, and not the rest. */
const cutKey = (version: number, length: number) =>
  Buffer.concat([Buffer.of(0x30, 0x77, 2, 1, version, 4, length), Buffer.alloc(60, 7)]);

it.each([
  ['a SEC 1 key', cutKey(1, 32), ['error malformed']],
  ['a SEC 1 key of another version', cutKey(0, 32), ['warning malformed']],
  ['a key of a size that no curve has', cutKey(1, 33), ['warning malformed']],
])('%s that is cut off in a binary file', (_, key, expected) => {
  const file = Buffer.concat([certificate(), Buffer.alloc(40), key]);
  const reading = read(file);
  expect(reading.found).toHaveLength(1);
  expect(told(reading)).toEqual(expected);
});

it.each(['feedfeed', 'feedfeed000000', 'cececece000000'])(
  'a Java key store that ends after %s is not recognized',
  (hex) => {
    const { stores, findings } = read(
      Buffer.concat([certificate(), Buffer.alloc(8), Buffer.from(hex, 'hex')]),
    );
    expect(stores).toEqual([]);
    expect(findings.filter(({ level }) => level === 'error')).toEqual([]);
  },
);
