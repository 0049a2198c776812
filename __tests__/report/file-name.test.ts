import { describe, expect, it } from 'vitest';
import { isCertificateName, isSourceOrDocsName } from '../../src/report/swept-files.ts';

describe('a name', () => {
  it.each([
    'a.pem',
    'certs/a.CRT',
    'a.b.cer',
    'x/a.der',
    'a.csr',
    'a.p7b',
    'a.p12',
    'a.pfx',
    'a.jks',
    '.pem',
  ])('%s says that there is a certificate', (path) => {
    expect([isCertificateName(path), isSourceOrDocsName(path)]).toEqual([true, false]);
  });

  it.each(['a.go', 'x.pem/a.c', 'README.md', 'a.pem.html', 'A.JS'])('%s says that it is prose', (path) => {
    expect([isCertificateName(path), isSourceOrDocsName(path)]).toEqual([false, true]);
  });

  it.each(['pem', 'certs.pem/LICENSE', 'a.yaml', 'a.txt', 'a.key', 'a.png', 'a.pem.', 'a.constructor'])(
    '%s says neither',
    (path) => {
      expect([isCertificateName(path), isSourceOrDocsName(path)]).toEqual([false, false]);
    },
  );
});
