import { expect, it } from 'vitest';
import { toPlain } from '../../src/text/plain.ts';
import { certificate, sequence, tlv } from '../support/der-builder.ts';
import { read, told } from '../support/read-file.ts';

/** A value that is no document, and that is too long to be text by chance. */
const other = sequence(tlv(0x04, Buffer.alloc(200)));

it('a binary file is read up to twenty values of no concern, and what follows them is told', () => {
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
