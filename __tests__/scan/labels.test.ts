import { describe, expect, it } from 'vitest';
import { certificate, request, sequence, signedData } from '../support/der-builder.ts';
import { material } from '../support/material.ts';
import { read, words } from '../support/read-file.ts';
import { block, wrappedOf } from './wrappings.ts';

const line = 'MIIC8vQ0xKf3Zt7R'.repeat(4);
const der = certificate();
const { base64, pem } = wrappedOf('CERTIFICATE', der);

describe('labels', () => {
  it.each([
    ['CERTIFICATE', der],
    ['X509 CERTIFICATE', der],
    ['TRUSTED CERTIFICATE', der],
    ['CERTIFICATE REQUEST', request([])],
    ['NEW CERTIFICATE REQUEST', request([])],
    ['PKCS7', signedData([der])],
    ['CMS', signedData([der])],
  ])('%s is read', (label, bytes) => {
    const { found, findings } = read(wrappedOf(label, bytes).pem);
    expect(found.map((each) => each.der)).toEqual([label === 'PKCS7' || label === 'CMS' ? der : bytes]);
    expect(findings).toEqual([]);
  });

  it.each([['X509 CERTIFICATE'], ['TRUSTED CERTIFICATE'], ['NEW CERTIFICATE REQUEST'], ['PKCS7'], ['CMS']])(
    '%s promises a document',
    (label) => {
      expect(words(block(label, line))).toEqual([
        `error 1 A truncated or damaged PEM block labeled ${label} at line 1 of a/file is skipped.`,
      ]);
    },
  );

  it.each([['CERTIFICATE'], ['X509 CERTIFICATE']])('%s allows nothing after the document', (label) => {
    expect(words(wrappedOf(label, Buffer.concat([der, sequence()])).pem)).toEqual([
      'warning 1 2 bytes follow the document in the PEM block at line 1 of a/file.',
    ]);
  });
});

describe('what does not match its label', () => {
  it.each([
    ['a certificate', 'PRIVATE KEY', der, 'a certificate'],
    ['a CSR', 'CERTIFICATE', request([]), 'a CSR'],
    ['PKCS#7', 'CERTIFICATE', signedData([der]), 'PKCS#7'],
    ['a PKCS#12 store', 'CERTIFICATE', material('both.p12'), 'a PKCS#12 store'],
  ])('is read and reported with both: %s', (_, label, bytes, name) => {
    const { found, stores } = read(wrappedOf(label, bytes).pem);
    expect(found.length + stores.length).toBe(1);
    expect(words(wrappedOf(label, bytes).pem)).toEqual([
      `warning 1 The PEM block at line 1 of a/file is labeled ${label} but contains ${name} and is treated as such.`,
    ]);
  });

  it('is reported with both labels if they differ', () => {
    expect(words(block('CERTIFICATE', base64, 'X509 CRL'))).toEqual([
      'warning 1 The PEM block at line 1 of a/file is labeled CERTIFICATE at its beginning and X509 CRL at its end but contains a certificate and is treated as such.',
    ]);
    const key = material('ec.pkcs8.der').toString('base64');
    expect(words(block('CERTIFICATE', key, 'X'))).toEqual([
      'error 1 A private key (PKCS#8 in PEM, CERTIFICATE) is at line 1 of a/file.',
    ]);
    expect(read(block('X', line, 'Y')).findings.map(({ code }) => code)).toEqual(['no-document']);
  });

  it('is a key if the label says so and the content is unknown', () => {
    expect(words(block('OPENSSH PRIVATE KEY', `${line}\n?`))).toEqual([
      'error 1 A private key (PEM, OPENSSH PRIVATE KEY) is at line 1 of a/file.',
    ]);
    const prose = 'your key goes here\nand not into the repository';
    expect(read(block('PRIVATE KEY', prose)).findings.map(({ code }) => code)).toEqual(['no-document']);
  });
});

describe('headers', () => {
  it.each([
    ['one', 'Proc-Type: 4,ENCRYPTED\n\n'],
    ['several', 'Comment: a\nX-Proc: b\nMIME-Version: 1.0\n\n'],
    ['without a blank line', 'Comment: a\n'],
    ['after blank lines', '\n\nComment: a\n'],
    ['with CRLF', 'Comment: a\r\n\r\n'],
    ['escaped', 'Comment: a\\n\\n'],
    ['of 40 characters', `${'n'.repeat(40)}: a\n`],
  ])('are skipped: %s', (_, headers) => {
    const { found, findings } = read(
      `-----BEGIN CERTIFICATE-----\n${headers}${base64}\n-----END CERTIFICATE-----\n`,
    );
    expect(found.map((each) => each.der)).toEqual([der]);
    expect(findings).toEqual([]);
  });

  it.each([
    ['too long a name', `${'n'.repeat(41)}: a\n`],
    ['no blank after the colon', 'Comment:a\n'],
    ['no name', ': a\n'],
    ['a blank in the name', 'My Comment: a\n'],
    ['two blanks for a colon', 'My  Comment\n'],
    ['a plus sign in the name', 'My+Comment: a\n'],
    ['words', 'Comment a\n'],
  ])('are not recognized: %s', (_, headers) => {
    const reading = read(`-----BEGIN CERTIFICATE-----\n${headers}${base64}\n-----END CERTIFICATE-----\n`);
    expect(reading.found).toEqual([]);
  });

  it('are skipped within the margin of a comment', () => {
    const commented = pem.replace('-----\n', '-----\nComment: a\nX: b\n\n').replace(/^/gm, '// ');
    expect(read(commented).found.map((each) => each.der)).toEqual([der]);
  });
});
