import { describe, expect, it } from 'vitest';
import { attempt, Failure } from '../../src/findings/result.ts';
import { childrenOf, type Element, elementAt, expectTag, Steps } from '../../src/x509/element.ts';
import { indefiniteTlv, integer, longTlv, octets, sequence, set } from '../support/der-builder.ts';

const bytesOf = (hex: string) => Buffer.from(hex.replaceAll(' ', ''), 'hex');
const whole = (bytes: Buffer) => elementAt(bytes, 0, bytes.length);

/** All elements that Steps goes through, as plain objects. */
function stepped(bytes: Buffer, parent: Element): readonly Element[] {
  const elements: Element[] = [];
  const steps = new Steps(bytes, parent);
  while (steps.next()) elements.push(steps.copy());
  return elements;
}

describe('elementAt', () => {
  it.each([
    ['nothing in it', '05 00', { tag: 0x05, content: 2, contentEnd: 2, end: 2 }],
    ['a short length', '04 02 aabb ff', { tag: 0x04, content: 2, contentEnd: 4, end: 4 }],
    ['a long length', '04 81 02 aabb', { tag: 0x04, content: 3, contentEnd: 5, end: 5 }],
    ['a longer length than needed', '04 83 000002 aabb', { tag: 0x04, content: 5, contentEnd: 7, end: 7 }],
    [
      'no length octets at all, which means 0',
      '30 80 0000',
      { tag: 0x30, content: 2, contentEnd: 2, end: 4 },
    ],
    ['an indefinite length', '30 80 0500 0000 ff', { tag: 0x30, content: 2, contentEnd: 4, end: 6 }],
    [
      'indefinite lengths within each other',
      'a0 80 3080 0000 0101ff 0000',
      { tag: 0xa0, content: 2, contentEnd: 9, end: 11 },
    ],
    [
      'a tag of zero in an indefinite length',
      '30 80 0001ff 0000',
      { tag: 0x30, content: 2, contentEnd: 5, end: 7 },
    ],
    ['a zero in an indefinite length', '30 80 020100 0000', { tag: 0x30, content: 2, contentEnd: 5, end: 7 }],
    ['a tag of two octets', '1f 1f 01 aa', { tag: 0x1f, content: 3, contentEnd: 4, end: 4 }],
    ['a tag of three octets', 'bf 8148 01 aa', { tag: 0xbf, content: 4, contentEnd: 5, end: 5 }],
  ])('reads %s', (_, hex, expected) => {
    expect(whole(bytesOf(hex))).toEqual({ start: 0, ...expected });
  });

  it('reads from an offset', () => {
    expect(elementAt(bytesOf('ff ff 02 01 07'), 2, 5)).toEqual({
      tag: 0x02,
      start: 2,
      content: 4,
      contentEnd: 5,
      end: 5,
    });
  });

  const cut = 'a value is cut short';
  const past = 'a length runs past the end';

  it.each([
    ['nothing', '', cut],
    ['a tag alone', '30', cut],
    ['half a tag', '1f', cut],
    ['a tag that never ends', '1f ff ff ff', cut],
    ['a tag of two octets alone', '1f 1f', cut],
    ['a content that is cut short', '04 02 aa', past],
    ['a long length that is cut short', '04 82 01', 'a length is cut short'],
    ['a long length without content', '04 82 0100', past],
    ['a length of many octets', '04 88 ffffffffffffffff', past],
    ['an indefinite length without end', '30 80 0500', cut],
    ['an indefinite length with half an end', '30 80 0500 00', cut],
    ['an indefinite length of a primitive', '04 80 0000', 'a primitive value has no length'],
    [
      'an indefinite length of a primitive within another',
      '30 80 0480 0000 0000',
      'a primitive value has no length',
    ],
  ])('refuses %s', (_, hex, message) => {
    expect(attempt(() => whole(bytesOf(hex)))).toMatchObject({ reason: { message } });
  });

  it('looks no further than the limit, regardless of what follows', () => {
    const bytes = bytesOf('30 80 0500 0000 0000');
    expect(() => elementAt(bytes, 0, 5)).toThrow(Failure);
    expect(() => elementAt(bytes, 0, 4)).toThrow(Failure);
    expect(elementAt(bytes, 0, 6).end).toBe(6);
    expect(() => elementAt(bytesOf('04 02 aabb'), 0, 3)).toThrow(past);
    expect(() => elementAt(bytesOf('04 02 aabb'), 0, 1)).toThrow(cut);
    expect(() => elementAt(bytesOf('04 02 aabb'), 2, 2)).toThrow(cut);
    expect(() => elementAt(bytesOf('1f 81 01 00'), 0, 2)).toThrow(cut);
    expect(() => elementAt(bytesOf('04 82 0001 aa'), 0, 3)).toThrow('a length is cut short');
  });
});

describe('childrenOf and Steps', () => {
  it.each([
    ['none', sequence()],
    ['short ones', sequence(integer(1), set(), octets(Buffer.alloc(127)))],
    ['long ones', sequence(octets(Buffer.alloc(128)), octets(Buffer.alloc(255)), octets(Buffer.alloc(256)))],
    ['very long ones', sequence(octets(Buffer.alloc(65_535)), octets(Buffer.alloc(65_536)), integer(1))],
    ['longer lengths than needed', sequence(longTlv(0x30, integer(1)), integer(2))],
    ['indefinite lengths', sequence(indefiniteTlv(0x30, integer(1)), integer(2))],
    [
      'tags of several octets',
      sequence(Buffer.of(0x1f, 0x1f, 1, 9), Buffer.of(0xbf, 0x81, 0x48, 0), integer(1)),
    ],
  ])('give the same elements: %s', (_, der) => {
    const children = childrenOf(der, whole(der));
    expect(stepped(der, whole(der))).toEqual(children);
    const joined = children.map(({ start, end }) => der.subarray(start, end));
    expect(Buffer.concat(joined)).toEqual(der.subarray(whole(der).content));
  });

  it.each([
    ['a length past the end', '30 04 0201 01 02'],
    ['a long length past the end', '30 05 0482 0002 aa'],
    ['a cut long length', '30 03 0482 01'],
    ['a primitive of indefinite length', '30 04 0480 0000'],
  ])('refuse %s, even if the file continues', (_, hex) => {
    const bytes = Buffer.concat([bytesOf(hex), Buffer.alloc(9)]);
    const parent = elementAt(bytes, 0, bytes.length);
    expect(() => childrenOf(bytes, parent)).toThrow(Failure);
    expect(() => stepped(bytes, parent)).toThrow(Failure);
    expect(() => new Steps(bytes, parent).finish()).toThrow(Failure);
  });

  it('expect a tag', () => {
    const der = sequence(integer(1), set());
    const steps = new Steps(der, whole(der));
    expect(steps.expect(0x02, 'a number').copy()).toEqual({
      tag: 2,
      start: 2,
      content: 4,
      contentEnd: 5,
      end: 5,
    });
    expect(attempt(() => steps.expect(0x02, 'a number'))).toMatchObject({
      reason: { message: 'a number is not where it should be' },
    });
    expect(attempt(() => steps.expect(0x31, 'a set'))).toMatchObject({
      reason: { message: 'a set is not where it should be' },
    });
    expect(expectTag(whole(der), 0x30, 'a list')).toEqual(whole(der));
    expect(attempt(() => expectTag(whole(der), 0x31, 'a set'))).toMatchObject({
      reason: { message: 'a set is not where it should be' },
    });
    expect(attempt(() => expectTag(undefined, 0x31, 'a set'))).toMatchObject({
      reason: { message: 'a set is not where it should be' },
    });
  });
});

it('a tag alone in an element is incomplete', () => {
  expect(() =>
    childrenOf(Buffer.of(0x30, 1, 0x02, 1, 7), { tag: 0x30, start: 0, content: 2, contentEnd: 3, end: 3 }),
  ).toThrow('a value is cut short');
});
