import { describe, expect, it } from 'vitest';
import { toPlain } from '../../src/text/plain.ts';
import { counted, join, type Text, text } from '../../src/text/text.ts';

function kinds(words: Text): readonly (readonly [string, string])[] {
  return words.map(({ kind, value }) => [kind, value]);
}

describe('text', () => {
  it('treats the template as our own words and inserted strings as outside text', () => {
    expect(kinds(text`The name ${'a.example'} is ${3} long`)).toEqual([
      ['own', 'The name '],
      ['outside', 'a.example'],
      ['own', ' is '],
      ['own', '3'],
      ['own', ' long'],
    ]);
  });

  it('includes finished texts part by part', () => {
    expect(kinds(text`${text`own ${'outside'}`}!`)).toEqual([
      ['own', 'own '],
      ['outside', 'outside'],
      ['own', '!'],
    ]);
  });

  it('joins items with own words between them', () => {
    expect(kinds(join(['a', text`b`, 2], text`, `))).toEqual([
      ['outside', 'a'],
      ['own', ', '],
      ['own', 'b'],
      ['own', ', '],
      ['own', '2'],
    ]);
    expect(join([], text`, `)).toEqual([]);
  });

  it.each([
    [0, '0 keys'],
    [1, '1 key'],
    [2, '2 keys'],
  ])('counts %i as %j', (count, words) => {
    expect(toPlain(counted(count, text`key`, text`keys`))).toBe(words);
  });
});
