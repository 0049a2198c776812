import { describe, expect, it } from 'vitest';
import {
  addressesIn,
  linkMatcher,
  linksIn,
  maxLinks,
  patternsIn,
  x5uIn,
  yearsAt,
} from '../../src/watch/links.ts';

const address = 'https://owner.example/docs/page';

async function links(page: string): Promise<readonly string[]> {
  return (await linksIn(page, address)).map(({ href }) => href);
}

describe('links of a page', () => {
  it.each([
    ['a relative one', '<a href="a.pem">', ['https://owner.example/docs/a.pem']],
    ['one from the root', "<A class=x HREF='/a.pem'>", ['https://owner.example/a.pem']],
    ['one without quotes', '<a href=/a.pem>x</a>', ['https://owner.example/a.pem']],
    ['one without a scheme', '<a href="//files.example/a.pem">', ['https://files.example/a.pem']],
    ['one of an area', '<area href="/a.pem"/>', ['https://owner.example/a.pem']],
    ['entities', '<a href="/?a=1&amp;b=2&#x2F;&#47;">', ['https://owner.example/?a=1&b=2//']],
    ['white space around it', '<a href=" /a.pem\n">', ['https://owner.example/a.pem']],
    [
      'a fragment, which is left out',
      '<a href="/a.pem#x"><a href="/a.pem">',
      ['https://owner.example/a.pem'],
    ],
    ['a base address', '<base href="/certs/"><a href="a.pem">', ['https://owner.example/certs/a.pem']],
    [
      'a second base address',
      '<base href="/a/"><base href="/b/"><a href="x">',
      ['https://owner.example/a/x'],
    ],
    ['a base address that is not valid', '<base href="https://"><a href="/x">', ['https://owner.example/x']],
    ['the first of several', '<a href="/a.pem" href="/b.pem">', ['https://owner.example/a.pem']],
    ['one that is not valid', '<a href="https://[">a</a><a href="/x">', ['https://owner.example/x']],
    ['another attribute', '<a data-href="/a.pem" title="href=/b.pem">', []],
    ['another element', '<link href="/a.css"><img src="/a.png">', []],
    ['a comment', '<!-- <a href="/a.pem"> -->', []],
    ['a script', '<script>"<a href=/a.pem>"</script>', []],
    ['a style', '<style><a href="/a.pem"></style>', []],
    ['text', '&lt;a href="/a.pem"&gt;', []],
    [
      'Markdown',
      '| [link](a.pem "title") | [x](<b.pem>)',
      ['https://owner.example/docs/a.pem', 'https://owner.example/docs/b.pem'],
    ],
    ['Markdown by reference', '[a][1]\n\n[1]: /a.pem', ['https://owner.example/a.pem']],
    [
      'bare addresses',
      'See https://files.example/a.pem, or "https://b.example/x"',
      ['https://files.example/a.pem,', 'https://b.example/x'],
    ],
  ])('%s', async (_, page, found) => {
    expect(await links(page)).toEqual(found);
  });

  it('are looked at up to the limit', async () => {
    const page = (count: number) => Array.from({ length: count }, (_, i) => `<a href="/${i}">`).join('');
    expect(await links(page(maxLinks + 1))).toHaveLength(maxLinks);
  });

  it('that are too long are not followed', async () => {
    expect(await links(`<a href="/${'a'.repeat(2_047)}"><a href="/${'a'.repeat(2_048)}">`)).toHaveLength(1);
  });

  it.each([
    '<b>',
    '<a href=x>',
    '<a ',
    '<!--',
    '<b ="',
    '<a href="&',
    '</b>',
    '](',
    '[x]: ',
    'https://',
    '<base href=x>',
  ])('four megabytes of %j are searched quickly', async (piece) => {
    const started = performance.now();
    await links(piece.repeat((4 * 1024 * 1024) / piece.length));
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe('a pattern', () => {
  it.each([
    ['a.pem', '/x/a.pem'],
    ['*.pem', '/x/a.pem'],
    ['*.pem', '/.pem'],
    ['*_client_*.pem', '/certificates/2027_client_eu.pem'],
    ['?.pem', '/a.pem'],
    ['*', '/x/'],
    ['a.pem?v=*', '/x/a.pem?v=2'],
    ['download?file=*.pem', '/download?file=b.pem'],
    ['/x/*.pem', '/x/a.pem'],
    ['x/*.pem', '/x/a.pem'],
    ['**/x/*.pem', '/a/b/x/c.pem'],
    ['**.pem', '/a/b/x/c.pem'],
    ['/**/c.pem', '/a/b/c.pem'],
    ['https://owner.example/x/**', '/x/y/z'],
    ['HTTPS://owner.example/x', '/x'],
    ['client cert.pem', '/client%20cert.pem'],
    ['client%20cert.pem', '/client%20cert.pem'],
    ['[a].pem', '/[a].pem'],
  ])('%s fits %s', (pattern, path) => {
    const fits = linkMatcher(pattern.replace('HTTPS', 'https'))(new URL(path, address));
    expect(fits).toBe(true);
  });

  it.each([
    ['*.pem', '/x/a.pem.txt'],
    ['a.pem', '/x/ba.pem'],
    ['*.pem', '/x/a.PEM'],
    ['?.pem', '/.pem'],
    ['*.pem', '/a.pem?x'],
    ['/x/*.pem', '/x/y/a.pem'],
    ['/x/?', '/x/'],
    ['x/*.pem', '/y/x/a.pem'],
    ['https://owner.example/x', 'https://other.example/x'],
    ['a%.pem', '/a%25.pem%'],
    ['', '/a'],
  ])('%s does not fit %s', (pattern, path) => {
    expect(linkMatcher(pattern)(new URL(path, address))).toBe(false);
  });

  it('takes time in proportion to the link, regardless of the pattern', () => {
    const hostile = linkMatcher(`${'*a'.repeat(100)}b`);
    const started = performance.now();
    expect(hostile(new URL(`/${'a'.repeat(2_000)}`, address))).toBe(false);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe('years', () => {
  const years = yearsAt(Date.UTC(2026, 11, 31, 23, 59, 59));

  it('are the current and the next one in UTC', () => {
    expect(years).toEqual([2026, 2027]);
  });

  it.each([
    [
      'https://owner.example/{year}/{year}.pem',
      ['https://owner.example/2026/2026.pem', 'https://owner.example/2027/2027.pem'],
    ],
    [
      'https://owner.example/?of={year}',
      ['https://owner.example/?of=2026', 'https://owner.example/?of=2027'],
    ],
    ['https://owner.example/a', ['https://owner.example/a']],
  ])('are put into %s', (source, expected) => {
    expect(addressesIn(new URL(source), years).map(({ href }) => href)).toEqual(expected);
  });

  it('are put into patterns', () => {
    expect(patternsIn('{year}-*', years)).toEqual(['2026-*', '2027-*']);
    expect(patternsIn('*', years)).toEqual(['*']);
  });
});

describe('x5u', () => {
  it.each([
    [
      'of a set of keys',
      '{"keys":[{"kty":"RSA","x5u":"https://a.example/x"},{"x5u":"https://a.example/x"},{}]}',
      ['https://a.example/x'],
    ],
    ['of one key', ' {"x5u":"https://a.example/y"}', ['https://a.example/y']],
    ['that is not an address', '{"keys":[{"x5u":"nowhere"},{"x5u":7},null]}', []],
    ['in something that is not a set of keys', '{"keys":{"x5u":"https://a.example/x"}}', []],
    ['in something that is not JSON', '{"x5u":"https://a.example/x"', []],
    ['in a list', '[{"x5u":"https://a.example/x"}]', []],
  ])('%s', (_, page, found) => {
    expect(x5uIn(page).map(({ href }) => href)).toEqual(found);
  });
});
