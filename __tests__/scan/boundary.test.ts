import { describe, expect, it } from 'vitest';
import { boundaryAt } from '../../src/scan/boundary.ts';

/** The keyword and label of what begins with the text's first dash, and what is left of the text after it. */
function told(text: string, start = 0): readonly [string | null, string] {
  const bytes = Buffer.from(text);
  const { boundary } = boundaryAt(bytes, start);
  if (boundary === null) return [null, text];
  return [`${boundary.keyword} ${boundary.label}`, bytes.toString('utf8', boundary.end)];
}

describe('a boundary', () => {
  it.each([
    ['-----BEGIN X-----'],
    ['-----BEGIN X---'],
    ['---BEGIN X--'],
    ['----- BEGIN X -----'],
    ['-----BEGIN X -----'],
    ['—–BEGIN X—–'],
    ['—BEGIN X–'],
    ['&#45;&#45;&#45;BEGIN X&#45;&#45;'],
    ['-----BEGIN&#32;X-----'],
    ['-----\\x42EGIN X-----'],
    ['-----B\\x45GIN X-----'],
    ['-----BEGIN\\tX-----'],
    ['-----BEGIN+X-----'],
    ['-----BEGIN  \t X-----'],
    ['-----BE\u200bGIN X-----'],
    ['-\u200b-\u200b---BEGIN X--\u200b---'],
    ['--=\n---BEGIN X-----'],
    ['--=\r\n---BEGIN X-----'],
    ['-----BEGIN X--=\n---'],
    ['-----BEG=\nIN X-----'],
    ['-----BEG=\r\nIN X-----'],
    ['-----BEGIN =\nX-----'],
    ['-----=\nBEGIN X-----'],
    ['-----BEGIN X=\n-----'],
  ])('begins X: %j', (written) => {
    expect(told(written)).toEqual(['BEGIN X', '']);
    expect(told(`${written}?`)).toEqual(['BEGIN X', '?']);
    expect(told(`${written}\nMII`)).toEqual(['BEGIN X', '\nMII']);
  });

  it.each([
    ['-----END X----------BEGIN Y-----', '-----BEGIN Y-----'],
    ['---END X--------BEGIN Y-----', '-----BEGIN Y-----'],
    ['-----END X-------', ''],
    ['-----END X—–-----', ''],
  ])('ends, and leaves the dashes of the next: %j', (written, rest) => {
    expect(told(written)).toEqual(['END X', rest]);
  });

  it.each([
    ['-----END X-----', 'END X'],
    ['-----E\\x4eD X-----', 'END X'],
    ['-----BEGIN CERTIFICATE REQUEST-----', 'BEGIN CERTIFICATE REQUEST'],
    ['-----BEGIN CERTIFICATE+REQUEST-----', 'BEGIN CERTIFICATE REQUEST'],
    ['-----BEGIN certificate  request-----', 'BEGIN certificate request'],
    ['-----BEGIN   certificate     request  -----', 'BEGIN certificate request'],
    ['-----  BEGIN  X  -----', 'BEGIN X'],
    [`-----BEGIN${' '.repeat(80)}X-----`, 'BEGIN X'],
    ['-----BEGIN A\\tB-----', 'BEGIN A B'],
    ['-----BEGIN X509 CRL-----', 'BEGIN X509 CRL'],
    [`-----BEGIN ${'A'.repeat(58)}-----`, `BEGIN ${'A'.repeat(58)}`],
    [`-----BEGIN ${'A'.repeat(57)}\\x41-----`, `BEGIN ${'A'.repeat(58)}`],
  ])('has a keyword and a label: %j', (written, expected) => {
    expect(told(written)).toEqual([expected, '']);
  });

  it.each([
    ['--BEGIN X-----'],
    ['–BEGIN X-----'],
    ['-----BEGIN X-'],
    ['-----BEGIN X'],
    ['-----BEGIN X='],
    ['-----BEGIN -----'],
    ['-----BEGIN   -----'],
    ['-----BEGIN-----'],
    ['-----BEGINX-----'],
    ['-----END-----'],
    ['-----ENDX-----'],
    ['-----Begin X-----'],
    ['-----xBEGIN X-----'],
    ['-----BEGAN X-----'],
    ['-----BEGIN X!-----'],
    ['-----BEGIN X\n-----'],
    ['-----BEGIN X=-----'],
    ['-----BEGIN X=3D-----'],
    ['--=--BEGIN X-----'],
    ['--\\u003d-BEGIN X-----'],
    ['--=\r-BEGIN X-----'],
    ['--=\r---BEGIN X-----'],
    ['--=x\n---BEGIN X-----'],
    ['-----E\\u0042EGIN X-----'],
    ['-----'],
    ['-----B'],
    ['-----E'],
    [`-----BEGIN ${'A'.repeat(59)}-----`],
    [`-----BEGIN ${'A'.repeat(58)}\\x41-----`],
    ['words'],
  ])('is not recognized: %j', (written) => {
    expect(told(written)).toEqual([null, written]);
  });

  it('says where it begins and where its run of dashes ends', () => {
    const text = Buffer.from('a -----BEGIN X-----b');
    expect(boundaryAt(text, 2)).toEqual({
      start: 2,
      end: 7,
      boundary: { keyword: 'BEGIN', label: 'X', start: 2, end: 19 },
    });
    expect(boundaryAt(text, 14)).toEqual({ start: 14, end: 19, boundary: null });
  });
});
