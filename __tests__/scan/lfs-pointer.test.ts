import { expect, it } from 'vitest';
import { isLfsPointer } from '../../src/scan/lfs-pointer.ts';
import { readDocuments } from '../../src/scan/read.ts';

const oid = `oid sha256:${'4d'.repeat(32)}`;
const pointer = `version https://git-lfs.github.com/spec/v1\n${oid}\nsize 12345\n`;

it.each([
  ['one', pointer, true],
  ['one of old', pointer.replace('git-lfs.github.com', 'hawser.github.com'), true],
  ['one with line ends of Windows', pointer.replaceAll('\n', '\r\n'), true],
  ['one with extensions', pointer.replace('oid', `ext-0-x sha256:${'0a'.repeat(32)}\noid`), true],
  ['one as long as pointers may be', pointer.padEnd(1024, 'x'), true],
  ['one that is longer', pointer.padEnd(1025, 'x'), false],
  ['words about one', `See version https://git-lfs.github.com/spec/v1\n${oid}\n`, false],
  ['one without a hash', pointer.replace(oid, ''), false],
  ['nothing', '', false],
])('%s is recognized by its content', (_, content, expected) => {
  expect(isLfsPointer(Buffer.from(content))).toBe(expected);
});

it('is reported instead of a certificate, with what to do about it', () => {
  const { found, findings } = readDocuments('a.pem', Buffer.from(pointer));
  expect(found).toEqual([]);
  expect(findings).toMatchObject([{ level: 'warning', code: 'not-checked-out', path: 'a.pem', line: null }]);
});
