import { expect, it } from 'vitest';
import { pemOf } from '../../src/scan/notes.ts';
import { elementAt } from '../../src/x509/element.ts';
import { certificate, integer } from '../support/der-builder.ts';
import { read, told } from '../support/read-file.ts';

/** Indefinite lengths within each other, as X.690 section 8.1.3.6 writes them. */
function nested(levels: number): Buffer {
  const open = Buffer.from(Array(levels).fill([0x30, 0x80]).flat());
  return Buffer.concat([open, Buffer.alloc(2 * levels)]);
}

it('indefinite lengths may be nested as deep as any structure needs, and no deeper', () => {
  const whole = (levels: number) => elementAt(nested(levels), 0, 4 * levels).end;
  expect(whole(48)).toBe(4 * 48);
  expect(() => whole(49)).toThrow('values are nested too deeply');
  expect(() => whole(100_000)).toThrow('values are nested too deeply');
});

it('base64 within base64 is unwrapped four times, and no more', () => {
  const wrapped = (times: number): string =>
    times === 0 ? pemOf('CERTIFICATE', certificate()) : Buffer.from(wrapped(times - 1)).toString('base64');
  expect(read(wrapped(4)).found).toHaveLength(1);
  const { found, findings } = read(wrapped(5));
  expect(found).toEqual([]);
  expect(findings.map(({ code }) => code)).toEqual(['no-document']);
});

it.each([
  [3, 2, []],
  [4, 1, ['warning malformed']],
])(
  'what follows a document in armor within base64 (%d times) is read up to the same depth',
  (times, count, expected) => {
    let file = pemOf('CERTIFICATE', Buffer.concat([certificate(), certificate({ serial: integer(2) })]));
    for (let i = 0; i < times; i++) file = Buffer.from(file).toString('base64');
    const reading = read(file);
    expect(reading.found).toHaveLength(count);
    expect(told(reading)).toEqual(expected);
  },
);

it('a long value of another kind in base64 is not mistaken for many damaged ones', () => {
  // As in pictures by draw.io, whose diagram is base64 of compressed XML with percent signs in it.
  const data = `MBICAQEC${'A'.repeat(24)}%2B`.repeat(5_000);
  const { findings } = read(`mxfile=${data}`);
  expect(findings.map(({ code }) => code)).toEqual(['no-document']);
});
