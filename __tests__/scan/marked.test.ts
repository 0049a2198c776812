import { describe, expect, it } from 'vitest';
import { certificate, integer } from '../support/der-builder.ts';
import { material } from '../support/material.ts';
import { read, told } from '../support/read-file.ts';
import { wrappedOf } from './wrappings.ts';

const der = certificate({ serial: integer(1) });
const other = certificate({ serial: integer(2) });
const lines = wrappedOf('CERTIFICATE', der).pem.trimEnd().split('\n');
const others = wrappedOf('CERTIFICATE', other).pem.trimEnd().split('\n');
const [first = '', last = ''] = [lines[0], lines.at(-1)];

/** What separates a path or number from a line that matches, and from one that is only context. */
const separator = (i: number) => (i === 0 || i === lines.length - 1 ? ':' : '-');
const numbered = (mark: (number: number, i: number) => string, from = 1) =>
  lines.map((line, i) => `${mark(from + i, i)}${line}`).join('\n');

/** The second line is blank except for its number. */
const numberedWithBlank = [first, '', ...lines.slice(1)]
  .map((line, i) => (line === '' ? `${i + 1}` : `${i + 1}\t${line}`))
  .join('\n');

describe('lines with different marks', () => {
  it.each([
    ['cat -n', numbered((n) => `${String(n).padStart(6)}\t`)],
    ['from 8 on', numbered((n) => `${n} `, 8)],
    ['with a bar', numbered((n) => `${String(n).padStart(3)} | `)],
    ['with a colon', numbered((n) => `${n}: `)],
    ['with a full stop', numbered((n) => `${n}. `)],
    ['with a parenthesis', numbered((n) => `${n}) `)],
    ['with CRLF', numbered((n) => `${n}: `).replaceAll('\n', '\r\n')],
    ['grep -n', numbered((n) => `${n}:`, 12)],
    ['grep -n with context', numbered((n, i) => `${n}${separator(i)}`, 12)],
    ['grep -n in several files', numbered((n, i) => `a/b.pem${separator(i)}${n}${separator(i)}`)],
    ['grep in several files', numbered((_, i) => `a/b-1.pem${separator(i)}`)],
    ['removed lines', numbered(() => '-')],
    ['added lines', numbered(() => '+')],
    ['unchanged lines', numbered(() => ' ')],
    ['cat -n with a blank line', numberedWithBlank],
  ])('are read: %s', (_, text) => {
    const { found, findings } = read(`x\n${text}\n`);
    expect(found.map((each) => each.der)).toEqual([der]);
    expect(found[0]?.document.line).toBe(2);
    expect(findings).toEqual([]);
  });

  it('are read twice if they are there twice', () => {
    const text = numbered((n) => `${n} | `);
    expect(read(`${text}\n${text}\n`).found).toHaveLength(2);
  });

  it.each([
    ['another number next', `1 ${first}\n3 ${lines.slice(1).join('\n')}`],
    ['another path next', `a: ${first}\nb: ${lines.slice(1).join('\n')}`],
    [
      'another path next, without a number',
      [`a:${first}`, ...lines.slice(1).map((line) => `b:${line}`)].join('\n'),
    ],
    [
      'no blank after the next number',
      [`1\t${first}`, ...lines.slice(1).map((line, i) => `${i + 2}${line}`)].join('\n'),
    ],
    ['no separator', lines.map((line, i) => `${i + 1}${line}`).join('\n')],
    ['another separator', lines.map((line, i) => `${i + 1}${i === 2 ? ')' : ':'} ${line}`).join('\n')],
  ])('are not recognized: %s', (_, text) => {
    expect(read(text).found).toEqual([]);
  });

  it('may follow a path of 399 characters, but not one of 600', () => {
    const named = (length: number) => numbered((n) => `${'a'.repeat(length)}:${n}:`);
    expect(read(named(399)).found).toHaveLength(1);
    expect(read(named(600)).found).toHaveLength(0);
  });

  it.each([
    [3, [der]],
    [4, []],
  ])('are read in base64 that is wrapped up to three times, not %d times', (times, expected) => {
    let file = numbered((n) => `${n}: `);
    for (let i = 0; i < times; i++) file = Buffer.from(file).toString('base64');
    expect(read(file).found.map((each) => each.der)).toEqual(expected);
  });

  it('show a private key', () => {
    const key = material('ec.key').toString().trimEnd().split('\n');
    for (const mark of [(n: number) => `${n}: `, () => '-', () => '+']) {
      expect(told(read(key.map((line, i) => `${mark(i + 1)}${line}`).join('\n')))).toEqual([
        'error private-key',
      ]);
    }
  });
});

describe('a diff', () => {
  const body = (of: readonly string[], mark: string) => of.slice(1, -1).map((line) => mark + line);

  it.each([
    ['with all but the boundaries', [` ${first}`, ...body(lines, '-'), ...body(others, '+'), ` ${last}`]],
    [
      'with a common first line',
      [` ${first}`, ` ${lines[1]}`, ...body(lines, '-').slice(1), ...body(others, '+').slice(1), ` ${last}`],
    ],
  ])('that changes a certificate %s has both', (_, diff) => {
    expect(lines[1] === others[1] || diff.length > 0).toBe(true);
    const { found } = read(`@@ -1 +1 @@\n${diff.join('\n')}\n`);
    expect(found.length).toBeGreaterThan(0);
    expect(found.at(-1)?.der).toEqual(der);
  });

  it('that adds a last line has the certificate before it as well', () => {
    const diff = [` ${first}`, ...body(others, '-'), ...body(lines, '+'), `+${last}`];
    expect(read(diff.join('\n')).found.map((each) => each.der)).toEqual([der, other]);
  });

  it('that puts a certificate before another has both', () => {
    const diff = [
      ` ${first}`,
      ...body(others, '+'),
      `+${last}`,
      `+${first}`,
      ...body(lines, ' '),
      ` ${last}`,
    ];
    expect(read(diff.join('\n')).found.map((each) => each.der)).toEqual([other, der]);
  });
});
