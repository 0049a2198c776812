import { describe, expect, it } from 'vitest';
import { decodeBase64, marginBefore, skipMargin } from '../../src/scan/base64.ts';

const line = (length: number) => 'QUJD'.repeat(length / 4);

/** What a text is decoded to, and everything else that the decoder returns. */
function decoded(text: string, options: { readonly maxLength?: number; readonly endsItself?: boolean } = {}) {
  const out = Buffer.alloc(1000);
  const told = decodeBase64({ text: Buffer.from(text), from: 0, margin: null, ...options }, out, 0);
  return { ...told, bytes: out.toString('latin1', 0, told.length) };
}

describe('decodeBase64', () => {
  it.each([
    ['', '', 0],
    ['QQ', 'A', 2],
    ['QUI', 'AB', 3],
    ['QUJD', 'ABC', 4],
    ['QUJDR', 'ABC', 5],
    ['QUJDRA', 'ABCD', 6],
    ['QQ==', 'A', 2],
    ['QUJD=', 'ABC', 4],
    ['Q\\u0055JD', 'ABC', 4],
    ['QUJ\\u0044', 'ABC', 4],
    ['\\u0051\\u0055\\u004a\\u0044\\u0051', 'ABC', 5],
    ['Q U\nJ\tD', 'ABC', 4],
    ['Q=U=JD', 'ABC', 4],
    ['QQ==QQ==', 'A\x04\x10', 4],
  ])('%j', (text, bytes, characters) => {
    expect(decoded(text)).toMatchObject({
      bytes,
      characters,
      length: bytes.length,
      stop: text.length,
    });
  });

  it.each([
    ['QUJD?', 4],
    ['QUJD-----', 4],
    ['QUJD \n —', 7],
    ['?', 0],
    ['QUJD', 4],
    ['QUJD\n', 5],
  ])('of %j stops at %d', (text, stop) => {
    expect(decoded(text).stop).toBe(stop);
  });

  it.each([
    ['', 0, 0],
    ['QUJD', 4, 0],
    ['QUJD\nQUJD\n', 4, 2],
    ['QU\nQUJDQUJD\nQU', 8, 2],
    ['QU\nQU JDQU\n\n', 4, 3],
    ['QU QUJD', 4, 0],
    ['\nQU\\nQUJ\\nQ', 3, 3],
    ['QU\u00adJD', 4, 0],
  ])('of %j has a longest word of %d and %d line ends', (text, longestWord, lineEnds) => {
    expect(decoded(text)).toMatchObject({ longestWord, lineEnds });
  });

  it.each([
    ['QUJDQUJD', 3, 'ABC', 4],
    ['QUJDQUJD', 2, 'AB', 3],
    ['QUJDQUJD', 1, 'A', 2],
    ['QUJDQUJD', 4, 'ABCA', 6],
    ['QUJD\nQUJD', 3, 'ABC', 4],
    ['QUJD\nQUJD', 6, 'ABCABC', 9],
    ['QUJD', 9, 'ABC', 4],
  ])('of %j to no more than %d bytes', (text, maxLength, bytes, stop) => {
    expect(decoded(text, { maxLength })).toMatchObject({ bytes, stop });
  });

  it.each([
    ['its padding', 'QQ==QUJD', 'A', 2],
    ['no padding that is not needed', 'QUJD=QUJD', 'ABCABC', 9],
    ['a blank after a shorter word', `${line(64)}\nQUJD QUJD`, `${'ABC'.repeat(16)}ABC`, 69],
    ['a line end after a shorter word', `${line(64)}\nQUJD\nQUJD`, `${'ABC'.repeat(16)}ABC`, 69],
    ['nothing between lines of one length', `${line(64)}\n${line(64)}`, 'ABC'.repeat(32), 129],
    ['nothing between a line and a longer one', `${line(60)}\n${line(64)}`, 'ABC'.repeat(31), 125],
    ['nothing in blank lines', `${line(64)}\n \n\n${line(64)}`, 'ABC'.repeat(32), 132],
    ['a word that is not a folded line', `${line(132)} QUJD`, 'ABC'.repeat(33), 132],
    ['nothing after the longest folded line', `${line(128)} ${line(128)}`, 'ABC'.repeat(64), 257],
  ])('which marks its own end is ended by %s', (_, text, bytes, stop) => {
    expect(decoded(text, { endsItself: true })).toMatchObject({ bytes, stop });
  });

  it('continues if it need not end', () => {
    expect(decoded(`${line(132)} QUJD\n${line(64)}`).characters).toBe(200);
  });

  it('writes from an offset on', () => {
    const out = Buffer.alloc(8, '.');
    const { length } = decodeBase64({ text: Buffer.from('?QUJDRA'), from: 1, margin: null }, out, 2);
    expect([length, out.toString()]).toEqual([4, '..ABCD..']);
  });
});

describe('a margin', () => {
  it.each([
    ['', null],
    ['// ', '//'],
    ['  //', '//'],
    ['#', '#'],
    ['\t-- ', '--'],
    ['+', '+'],
    ['rem ', 'rem'],
    ['REM ', 'REM'],
    ['dnl ', 'dnl'],
    ['x\n// ', '//'],
    ['x\r// ', '//'],
    ['********', '********'],
    ['*********', null],
    ['Rem ', null],
    ['a // ', null],
    ['// a ', null],
    ['x//', null],
    ['"', null],
    ["'", null],
    ['`', null],
    ['<', null],
    ['=', null],
    ['1. ', null],
    [`${' '.repeat(30)}//`, '//'],
    [`//${' '.repeat(40)}`, null],
    ['\u00e9', 'Ã©'],
    ['   ', null],
  ])('%j is %j', (before, expected) => {
    const text = Buffer.from(`${before}-----BEGIN`);
    const margin = marginBefore(text, Buffer.byteLength(before));
    expect(margin === null ? null : Buffer.from(margin).toString('latin1')).toBe(expected);
  });

  it.each([
    ['x', null, 0],
    ['  x', null, 2],
    ['\t# x', null, 3],
    ['> > x', null, 4],
    ['*x', null, 1],
    [';|!:x', null, 4],
    ['//x', null, 0],
    ['//x', '//', 2],
    [' // x', '//', 3],
    ['/x', '//', 0],
    ['#x', '//', 1],
    ['+A', '+', 1],
    ['++A', '+', 1],
  ])('is skipped: %j with %j', (text, margin, end) => {
    expect(skipMargin(Buffer.from(text), 0, margin === null ? null : Buffer.from(margin))).toBe(end);
  });
});
