import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toPlain } from '../../src/text/plain.ts';
import { certificate } from '../support/der-builder.ts';
import { material } from '../support/material.ts';
import { read } from '../support/read-file.ts';
import { hostilePatterns, repeated } from './hostile.ts';
import { ReaderApart } from './read-apart.ts';

let apart: ReaderApart;

beforeAll(() => {
  apart = new ReaderApart();
});

afterAll(() => apart.close());

const mebibyte = 1024 * 1024;

describe('hostile files', () => {
  // Any of them would take a quarter of an hour if reading were quadratic, so that they end is what is tested.
  it.each(hostilePatterns)('$name', async ({ pattern, begin }) => {
    const { count, codes } = await apart.read(repeated(pattern, mebibyte / 4, begin));
    expect(count).toBe(0);
    expect(codes.length).toBeGreaterThan(0);
    expect(codes.length).toBeLessThan(30);
  });

  it('still finds a certificate after dashes, tags and BEGIN lines', async () => {
    for (const pattern of ['-', '<a>', '&', '\\', '-----BEGIN CERTIFICATE-----\n', 'MII', '"']) {
      const file = Buffer.concat([repeated(pattern, mebibyte), Buffer.from('\n'), material('cert.pem')]);
      expect((await apart.read(file)).count).toBe(1);
    }
  });

  // Each claim reaches to the end of the file, and there is little base64 on the way.
  it.each([' ', '\n', '\u200b', '&shy;', '<br>'])(
    'reads claims of length before %j only so often',
    async (filler) => {
      const claim = Buffer.from([0x30, 0x83, 0x10, 0, 0, 0x30, 0x82, 2, 1, 2, 2, 1]).toString('base64');
      const file = Buffer.concat([Buffer.from(`${claim} `.repeat(2000)), repeated(filler, 2 * mebibyte)]);
      expect(await apart.read(file)).toEqual({ count: 0, codes: ['malformed'] });
    },
  );

  it('says where it gives up on armour, and still reads the file to its end', () => {
    const begin = repeated('<a -----BEGIN CERTIFICATE-----!>', mebibyte);
    const file = Buffer.concat([begin, Buffer.from(`\n${certificate().toString('base64')}`)]);
    const { found, findings } = read(file);
    expect(found).toHaveLength(1);
    expect(findings.map(({ message }) => toPlain(message))).toEqual([
      expect.stringMatching(/^From line 1 of a\/file on, PEM armor is not read/),
    ]);
  });

  it('says where it gives up on bare base64, and still reads PEM', async () => {
    const bait = Buffer.from([0x30, 0x82, 0x7f, 0xff, 0x30, 0x82, 0x7f, 0xef, 0xa0, 3, 2, 1]).toString(
      'base64',
    );
    const file = Buffer.concat([repeated(`${bait} `, 4 * mebibyte), Buffer.from('\n'), material('cert.pem')]);
    expect(await apart.read(file)).toEqual({ count: 1, codes: ['malformed'] });
  });

  it('reads a bundle of thousands, each once and in order', () => {
    const { found, findings } = read(Buffer.alloc(4 * mebibyte, material('cert.pem')));
    const lines = material('cert.pem').toString().split('\n').length - 1;
    expect(found.length).toBe(Math.floor((4 * mebibyte) / material('cert.pem').length));
    expect(found.every(({ document }, i) => document.index === i && document.line === 1 + i * lines)).toBe(
      true,
    );
    expect(findings.length).toBeLessThan(2);
  });

  it('reads thousands of DER values', () => {
    const one = certificate();
    const { found } = read(Buffer.alloc(one.length * 3000, one));
    expect(found).toHaveLength(3000);
  });
});
