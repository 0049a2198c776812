import { describe, expect, it } from 'vitest';
import { asciiCompatible, utf16Order } from '../../src/scan/encoding.ts';

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

  it('leaves other text unchanged', () => {
    const file = Buffer.from('a—b');
    expect(asciiCompatible(file)).toBe(file);
  });
});

describe('UTF-32', () => {
  const utf32 = (text: string, isBig = false) => {
    const file = Buffer.from(Uint32Array.from(text, (character) => character.codePointAt(0) ?? 0).buffer);
    return isBig ? file.swap32() : file;
  };

  it.each([
    ['little', utf32('\ufeffa—b😀'), '\ufeffa—b😀'],
    ['big', utf32('\ufeffa—b😀', true), '\ufeffa—b😀'],
    ['little without a byte order mark', utf32('ab\r\n'), 'ab\r\n'],
    ['big without a byte order mark', utf32('ab\r\n', true), 'ab\r\n'],
    [
      'a code point that does not exist',
      Buffer.concat([utf32('\ufeffa'), Buffer.of(1, 0, 0x20, 0)]),
      '\ufeffa?',
    ],
    ['part of a character at its end', Buffer.concat([utf32('abc'), Buffer.of(7, 0)]), 'abc'],
  ])('is undone: %s', (_, file, expected) => {
    expect(asciiCompatible(file).toString()).toBe(expected);
  });

  it.each([
    ['one character', utf32('a')],
    ['zeros', Buffer.alloc(64)],
    ['numbers', Buffer.from(Uint32Array.of(65, 66, 300, 1).buffer)],
  ])('is not recognized: %s', (_, file) => {
    expect(asciiCompatible(file)).toBe(file);
  });
});

describe('UTF-16 in a part of a file', () => {
  const part = 'this is a part of thirty-two characters or more\r\n';

  it.each([
    ['little', little(part)],
    ['big', big(part)],
  ])('is undone, and what surrounds it is kept: %s', (_, bytes16) => {
    const begin = `this is UTF-8… ${'a'.repeat(99)}\n`;
    const file = Buffer.concat([Buffer.from(begin), bytes16, Buffer.from('é end'), bytes16]);
    expect(asciiCompatible(file).toString()).toBe(`${begin}${part}é end${part}`);
  });

  it('is undone at the beginning of a file and directly after another character, big', () => {
    const file = Buffer.concat([big(part), Buffer.from('é'.repeat(99)), big(part), Buffer.from('é')]);
    expect(asciiCompatible(file.subarray(big(part).length)).toString()).toBe(`${'é'.repeat(99)}${part}é`);
  });

  it.each([
    ['too short', Buffer.concat([Buffer.from('é'.repeat(99)), little('a'.repeat(30))])],
    ['zeros', Buffer.concat([Buffer.from('é'), Buffer.alloc(300)])],
  ])('is not recognized: %s', (_, file) => {
    expect(asciiCompatible(file)).toBe(file);
  });
});

describe('ASCII in a part of a file in UTF-16', () => {
  const part = `${'this is ASCII, and is long enough. '.repeat(3)}\n`;

  it.each([
    ['little', little('\ufeffa—b\n'), little('c—d')],
    ['big', big('\ufeffa—b\n'), big('c—d')],
  ])('is kept: %s', (_, before, after) => {
    const odd = `${part}!`;
    expect(asciiCompatible(Buffer.concat([before, Buffer.from(part), after])).toString()).toContain(
      part.trim(),
    );
    expect(asciiCompatible(Buffer.concat([before, Buffer.from(odd), after])).toString()).toMatch(
      /^\ufeffa—b\n?/,
    );
    expect(asciiCompatible(Buffer.concat([before, Buffer.from(odd), after])).toString()).toContain('c—d');
  });
});
