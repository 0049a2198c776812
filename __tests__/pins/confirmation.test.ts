import { describe, expect, it } from 'vitest';
import { maxSerialDigits, PageWords } from '../../src/pins/expectation.ts';

const serial = '00ab12cd34ef567890';

describe('PageWords', () => {
  it.each([
    'Serial number: ab12cd34ef567890',
    'Serial number: 00AB12CD34EF567890.',
    'serial=AB:12:CD:34:EF:56:78:90',
    'serial 00:ab:12:cd:34:ef:56:78:90',
    'ab 12 cd 34 ef 56 78 90',
    '0xAB12CD34EF567890',
    'ab12<wbr>cd34ef567890'.replace('<wbr>', ''),
    '<td>3</td><td>ab12cd34ef567890</td><td>4</td>',
    'ab12cd34<br>ef567890',
    'ab12cd34<br>\n      ef567890',
    '<i>ab</i><i>12</i><i>cd</i><i>34</i> <i>ef</i><i>56</i><i>78</i><i>90</i>',
    `decimal ${BigInt('0xab12cd34ef567890')}`,
  ])('finds it in %j', (page) => {
    expect(new PageWords(page).names(serial)).toBe(true);
  });

  it.each([
    ['', 'nothing'],
    ['ab12cd34ef567891', 'another number'],
    ['fab12cd34ef567890', 'a longer number'],
    ['ab12cd34ef5678900', 'a longer number'],
    [`${'A'.repeat(40)}+ab12cd34ef567890/${'A'.repeat(40)}`, 'base64'],
    ['<a title="ab12cd34ef567890">', 'a tag, which nobody reads'],
  ])('does not find it in %j: %s', (page) => {
    expect(new PageWords(page).names(serial)).toBe(false);
  });

  it('a short serial number has to be a word of its own', () => {
    expect(new PageWords('Serial: 01').names('01')).toBe(true);
    expect(new PageWords('Room 101, since 2010').names('01')).toBe(false);
    expect(new PageWords('whatever').names('-01')).toBe(false);
    expect(new PageWords('minus -01').names('-01')).toBe(false);
  });

  it('distinguishes words for people from data', () => {
    expect(new PageWords('These are the words of a page. '.repeat(10)).isProse).toBe(true);
    expect(new PageWords('-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----').isProse).toBe(false);
    expect(new PageWords('word '.repeat(29)).isProse).toBe(false);
    expect(new PageWords('word '.repeat(30)).isProse).toBe(true);
    expect(new PageWords('<p>Serial number: 17</p>').isProse).toBe(true);
    expect(new PageWords(`${'word '.repeat(30)}\0`).isProse).toBe(false);
  });

  it('looks for serial numbers up to a limit of digits', () => {
    const named = (serial: string) =>
      new PageWords(`Serial: ${serial.match(/../g)?.join(':')}`).names(serial);
    expect(named('ab'.repeat(maxSerialDigits / 2))).toBe(true);
    expect(named('ab'.repeat(maxSerialDigits / 2 + 1))).toBe(false);
    expect(named('ab'.repeat(1_000_000))).toBe(false);
  });

  it.each(['0:', '0 ', '0x', '00', '0:a:', 'a:', '<', '1 ', '  '])('reads four megabytes of %j', (piece) => {
    const page = new PageWords(piece.repeat(2 * 1024 * 1024));
    expect(page.names(`0${'a'.repeat(31)}b`)).toBe(false);
    expect(page.isProse).toBe(false);
  });
});
