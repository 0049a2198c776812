import { describe, expect, it } from 'vitest';
import { asciiCompatible, utf16Order } from '../../src/documents/text/encoding.ts';

const little = (text: string) => Buffer.from(text, 'utf16le');
const big = (text: string) => little(text).swap16();
const bytes = (...octets: readonly number[]) => Buffer.from(octets);

describe('the byte order of UTF-16', () => {
  it.each([
    ['a byte order mark alone', bytes(0xff, 0xfe), 'little'],
    ['the other byte order mark alone', bytes(0xfe, 0xff), 'big'],
    ['half a byte order mark', bytes(0xff), null],
    ['half the other', bytes(0xfe, 0xfe), null],
    ['a byte order mark turned around', bytes(0xff, 0xff), null],
    ['one character', little('a'), null],
    ['two characters', little('ab'), 'little'],
    ['two characters, big', big('ab'), 'big'],
    ['ASCII', Buffer.from('abcdef'), null],
    ['zeros', Buffer.alloc(8), null],
    ['a zero in ASCII', Buffer.from('abc\0def'), null],
    ['nine of ten beyond the rest', little(`${'a'.repeat(9)}—`), 'little'],
    ['nine of ten beyond the rest, big', big(`${'a'.repeat(9)}—`), 'big'],
    ['eight of ten', little(`${'a'.repeat(8)}——`), null],
    ['a NUL character among others', little('aaaa\0aaaa'), null],
    ['an odd number of bytes', Buffer.concat([little('abcd'), Buffer.from('e')]), 'little'],
    ['the first 256 bytes only', Buffer.concat([little('a'.repeat(128)), Buffer.alloc(40)]), 'little'],
    [
      'zeros in the first 256 bytes only',
      Buffer.concat([Buffer.from('a'.repeat(256)), little('abcd')]),
      null,
    ],
    ['nothing', Buffer.alloc(0), null],
  ])('%s', (_, file, expected) => {
    expect(utf16Order(file)).toBe(expected);
  });

  it.each([
    ['little', little('a—b')],
    ['big', big('a—b')],
  ])('is undone: %s', (order, file) => {
    const mark = order === 'little' ? bytes(0xff, 0xfe) : bytes(0xfe, 0xff);
    expect(asciiCompatible(Buffer.concat([mark, file])).toString()).toBe('\ufeffa—b');
    expect(asciiCompatible(Buffer.concat([mark, file, bytes(7)])).toString()).toBe('\ufeffa—b');
  });

  it('leaves other text as it is', () => {
    const file = Buffer.from('a—b');
    expect(asciiCompatible(file)).toBe(file);
  });
});
