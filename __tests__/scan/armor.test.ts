import { describe, expect, it } from 'vitest';
import { pemOf } from '../../src/scan/notes.ts';
import { material, opensslPrints } from '../support/material.ts';

describe('armour', () => {
  it.each(['cert.der', 'rsa.der'])('is what openssl writes: %s', (file) => {
    const der = material(file);
    expect(pemOf('CERTIFICATE', der)).toBe(opensslPrints(['x509', '-inform', 'DER'], der));
  });

  it.each([
    ['nothing', 0, []],
    ['one line', 48, ['A'.repeat(64)]],
    ['one line and a bit', 49, ['A'.repeat(64), 'AA==']],
    ['two lines', 96, ['A'.repeat(64), 'A'.repeat(64)]],
  ])('of %s', (_, length, lines) => {
    const expected = ['-----BEGIN X-----', ...lines, '-----END X-----', ''].join('\n');
    expect(pemOf('X', Buffer.alloc(length))).toBe(expected);
  });

  it('is of a view alone, not of all that it looks into', () => {
    const file = Buffer.concat([Buffer.from('before'), Buffer.alloc(3), Buffer.from('after')]);
    expect(pemOf('X', file.subarray(6, 9))).toBe('-----BEGIN X-----\nAAAA\n-----END X-----\n');
  });
});
