import { describe, expect, it } from 'vitest';
import { base64Character, lengthOf, meaning, meaningOfUnit, plainMeaning } from '../../src/scan/unit.ts';
import { unitAt } from '../../src/scan/wrapping.ts';

const names: ReadonlyMap<number, string> = new Map(
  Object.entries(meaning).map(([name, value]) => [value, name]),
);

/** The first unit of a text, as what it means and how many bytes it takes. */
function first(text: string | Buffer): string {
  const found = unitAt(Buffer.from(text), 0);
  const means = meaningOfUnit(found);
  return `${means < 64 ? base64Character(means) : names.get(means)} ${lengthOf(found)}`;
}

describe('the first unit', () => {
  it.each([
    ['A', 'A 1'],
    ['/', '/ 1'],
    ['-', 'dash1 1'],
    ['=', 'padding 1'],
    [' ', 'blank 1'],
    ['\n', 'lineEnd 1'],
    ['?', 'other 1'],
  ])('plain %j: %s', (text, expected) => {
    expect(first(text)).toBe(expected);
  });

  it.each([
    ['\\n', 'lineEnd 2'],
    ['\\\\n', 'lineEnd 3'],
    ['\\t', 'blank 2'],
    ['\\/', '/ 2'],
    ['\\-', 'dash1 2'],
    ['\\\n', 'lineEnd 2'],
    ['\\u002B', '+ 6'],
    ['\\\\u002b', '+ 7'],
    ['\\u2014', 'dash3 6'],
    ['\\u{2014}', 'dash3 8'],
    ['\\u{}', 'other 1'],
    ['\\u00', 'other 1'],
    ['\\U00002014', 'dash3 10'],
    ['\\x2d', 'dash1 4'],
    ['\\xe2\\x80\\x94', 'dash3 12'],
    ['\\x2', 'other 1'],
    ['\\055', 'dash1 4'],
    ['\\342\\200\\223', 'dash2 12'],
    ['\\xe2\\x80', 'other 4'],
    ['\\xe2\\x80?x94', 'other 4'],
    ['\\xe2\\x80\\u94', 'other 4'],
    ['\\xe2', 'other 4'],
    ['\\xc2\\xa0', 'blank 8'],
    ['\\342\\200', 'other 4'],
    ['\\342\\200?223', 'other 4'],
    ['\\342', 'other 4'],
    ['\\302\\240', 'blank 8'],
    ['\\058', 'other 1'],
    ['\\f', 'blank 2'],
    ['\\v', 'blank 2'],
    ['\\r', 'lineEnd 2'],
    ['\\+', '+ 2'],
    ['\\u0000', 'other 6'],
    ['\\u{00002B}', '+ 10'],
    ['\\u{000002B}', 'other 1'],
    ['\\u{2B', 'other 1'],
    ['\\u{2Bx', 'other 1'],
    ['\\057', '/ 4'],
    ['\\755', 'other 4'],
    ['\\05/', 'other 1'],
    ['\\09', 'other 1'],
    ['\\w', 'other 1'],
    ['\\', 'other 1'],
    [`${'\\'.repeat(40)}n`, 'other 32'],
    ['\\", \\"', 'lineEnd 6'],
  ])('backslash escape %j: %s', (text, expected) => {
    expect(first(text)).toBe(expected);
  });

  it.each([
    ['&mdash;', 'dash3 7'],
    ['&ndash;', 'dash2 7'],
    ['&nbsp;', 'blank 6'],
    ['&shy;', 'nothing 5'],
    ['&#43;', '+ 5'],
    ['&#x2F;', '/ 6'],
    ['&#X2f;', '/ 6'],
    ['&#13;', 'lineEnd 5'],
    ['&amp;#43;', '+ 9'],
    ['&amp;amp;mdash;', 'dash3 15'],
    ['&quot;', 'other 6'],
    ['&#4x;', 'other 5'],
    ['&#9999999;', 'other 10'],
    ['&#9;', 'blank 4'],
    ['&#1g;', 'other 5'],
    ['&#3d;', 'other 5'],
    ['&;', 'other 1'],
    ['&amp;;', 'other 1'],
    ['&a+;', 'other 1'],
    ['&xmp;#43;', 'other 5'],
    ['&axp;#43;', 'other 5'],
    ['&amx;#43;', 'other 5'],
    ['&ampx#43;', 'other 9'],
    ['&amp;amp;amp;#43;', '+ 17'],
    ['&amp;amp;amp;amp;#43;', 'other 17'],
    [`&${'a'.repeat(16)};`, 'other 18'],
    [`&${'a'.repeat(17)};`, 'other 1'],
    ['\\u003Cbr\\u003E', 'blank 14'],
    [`&lt;${'a'.repeat(59)}&gt;`, 'blank 67'],
    [`&lt;${'a'.repeat(60)}&gt;`, 'other 4'],
    ['&mdash', 'other 1'],
    ['& ', 'other 1'],
    ['&lt;br&gt;', 'blank 10'],
    ['&lt;br', 'other 4'],
    ['\\u003cbr\\u003e', 'blank 14'],
    ['\\u003cbr', 'other 6'],
  ])('HTML entity %j: %s', (text, expected) => {
    expect(first(text)).toBe(expected);
  });

  it.each([
    ['<br>', 'blank 4'],
    ['</p>', 'blank 4'],
    ['<span class="a">', 'blank 16'],
    ['<!-- x -->', 'blank 10'],
    ['<a>', 'blank 3'],
    ['<z>', 'blank 3'],
    ['<Z>', 'blank 3'],
    ['<`>', 'other 1'],
    ['<{>', 'other 1'],
    [`<a${' '.repeat(509)}>`, 'blank 512'],
    [`<a${' '.repeat(510)}>`, 'other 1'],
    ['<a<b>', 'other 1'],
    ['< b>', 'other 1'],
    ['<a', 'other 1'],
    ['<', 'other 1'],
    [`<a${' '.repeat(600)}>`, 'other 1'],
  ])('HTML tag %j: %s', (text, expected) => {
    expect(first(text)).toBe(expected);
  });

  it.each([
    ['%2B', '+ 3'],
    ['%0A', 'lineEnd 3'],
    ['%20', 'blank 3'],
    ['%E2%80%94', 'dash3 9'],
    ['%E2%80', 'other 3'],
    ['%2@', 'other 1'],
    ['%00', 'other 3'],
    ['%2500', 'other 5'],
    ['%352B', '5 3'],
    ['%252525252B', '+ 11'],
    ['%25252525252B', 'other 11'],
    ['%F0%9F%98%80', 'other 3'],
    ['%E0%A0%80', 'other 9'],
    ['%E2%80?94', 'other 3'],
    ['%E2%80%C4', 'other 3'],
    ['%E2%80%7F', 'other 3'],
    ['%C1%A0', 'other 3'],
    ['%F0%A0', 'other 3'],
    ['%DF%BF', 'other 6'],
    ['%EF%BB%BF', 'nothing 9'],
    ['=E2=80?94', 'other 3'],
    ['=E2=80', 'other 3'],
    ['=C2=A0', 'blank 6'],
    ['%C2%A0', 'blank 6'],
    ['%252B', '+ 5'],
    ['%25252B', '+ 7'],
    ['%2', 'other 1'],
    ['%25zz', 'other 1'],
    ['=3D', 'padding 3'],
    ['=2B', '+ 3'],
    ['=E2=80=93', 'dash2 9'],
    ['=41', 'padding 1'],
    ['==', 'padding 1'],
  ])('percent encoding or quoted-printable %j: %s', (text, expected) => {
    expect(first(text)).toBe(expected);
  });

  it.each([
    ['—', 'dash3 3'],
    ['–', 'dash2 3'],
    ['−', 'dash1 3'],
    ['\u00a0', 'blank 2'],
    ['\u200b', 'nothing 3'],
    ['\ufeff', 'nothing 3'],
    ['\u2028', 'lineEnd 3'],
    ['€', 'other 3'],
    ['é', 'other 1'],
    ['â€”', 'dash3 8'],
    ['ï»¿', 'nothing 6'],
    ['Â\u00a0', 'blank 4'],
    ['â€“', 'dash2 8'],
    [Buffer.of(0xe2, 0x80), 'other 1'],
    [Buffer.of(0x96), 'dash2 1'],
    [Buffer.of(0x97), 'dash3 1'],
    [Buffer.of(0xa0), 'blank 1'],
    [Buffer.of(0xad), 'nothing 1'],
  ])('beyond ASCII %j: %s', (text, expected) => {
    expect(first(text)).toBe(expected);
  });

  it.each([
    ['" + "', 'lineEnd 5'],
    ["' .\n  '", 'lineEnd 7'],
    ['" & vbCrLf & _\r\n"', 'lineEnd 17'],
    ['" +\n b\'', 'lineEnd 7'],
    ['" + System.lineSeparator + "', 'lineEnd 28'],
    ['" << std::endl << "', 'lineEnd 19'],
    ['" + os.linesep + "', 'lineEnd 18'],
    ['" & vbNewLine & "', 'lineEnd 17'],
    ['" & vbLf & "', 'lineEnd 12'],
    ['" . PHP_EOL . "', 'lineEnd 15'],
    ['" + Environment.NewLine + "', 'lineEnd 27'],
    ['" + CRLF + "', 'lineEnd 12'],
    ['" + LF + "', 'lineEnd 10'],
    ['" + EOL + "', 'lineEnd 11'],
    ['" + NL + "', 'lineEnd 10'],
    ['" + NX + "', 'other 1'],
    ['" b "', 'other 1'],
    ['" + x"', 'other 1'],
    ['`r', 'lineEnd 2'],
    ['`t', 'lineEnd 2'],
    [`"${' '.repeat(198)}"`, 'lineEnd 200'],
    [`"${' '.repeat(199)}"`, 'other 1'],
    ['"" ', 'lineEnd 2'],
    ['"', 'other 1'],
    ['" and "', 'other 1'],
    [`"${' '.repeat(300)}"`, 'other 1'],
    ['`n', 'lineEnd 2'],
    ['`x', 'other 1'],
  ])('quoted parts %j: %s', (text, expected) => {
    expect(first(text)).toBe(expected);
  });

  it('means nothing known beyond the end', () => {
    expect(plainMeaning(Number.NaN)).toBe(meaning.other);
  });
});
