import { describe, expect, it } from 'vitest';
import {
  certificate,
  commonName,
  indefiniteTlv,
  integer,
  octets,
  oid,
  request,
  sequence,
  signedData,
  tlv,
} from '../support/der-builder.ts';
import { material } from '../support/material.ts';
import { read, words } from '../support/read-file.ts';
import { block, wrappedOf } from './wrappings.ts';

const line = 'MIIC8vQ0xKf3Zt7R'.repeat(4);
const der = certificate();
const { base64, pem } = wrappedOf('CERTIFICATE', der);
const nothing = 'error null a/file contains no certificate or CSR.';

describe('what is reported about armour', () => {
  it.each([
    [
      'it is empty',
      block('CERTIFICATE', ''),
      ['error 1 An empty PEM block labeled CERTIFICATE at line 1 of a/file is skipped.'],
    ],
    [
      'it contains no DER',
      block('CERTIFICATE', line),
      ['error 1 A truncated or damaged PEM block labeled CERTIFICATE at line 1 of a/file is skipped.'],
    ],
    [
      'it contains other DER',
      block('CERTIFICATE', octets(Buffer.alloc(70)).toString('base64')),
      [
        'error 1 A PEM block that is labeled CERTIFICATE but contains a structure of an unknown kind at line 1 of a/file is skipped.',
      ],
    ],
    [
      'it contains a document of another kind',
      block('CERTIFICATE REQUEST', base64),
      [
        'warning 1 The PEM block at line 1 of a/file is labeled CERTIFICATE REQUEST but contains a certificate and is treated as such.',
      ],
    ],
    [
      'it contains a key',
      block('CERTIFICATE', material('ec.pkcs8.der').toString('base64')),
      ['error 1 A private key (PKCS#8 in PEM, CERTIFICATE) is at line 1 of a/file.'],
    ],
    [
      'it is labelled as a key',
      block('OPENSSH PRIVATE KEY', line),
      ['error 1 A private key (PEM, OPENSSH PRIVATE KEY) is at line 1 of a/file.'],
    ],
    [
      'it has no END',
      `-----BEGIN CERTIFICATE-----\n${line}\n`,
      ['error 1 A truncated or damaged PEM block labeled CERTIFICATE at line 1 of a/file is skipped.'],
    ],
    [
      'it ends as something else',
      block('CERTIFICATE', line, 'X509 CRL'),
      ['error 1 A PEM block that begins as CERTIFICATE and ends as X509 CRL at line 1 of a/file is skipped.'],
    ],
    ['it ends as something else and is empty', block('CERTIFICATE', '', 'X509 CRL'), [nothing]],
    ['it ends as something else after a word', block('CERTIFICATE', 'elided', 'X509 CRL'), [nothing]],
    [
      'it ends as something else and is broken',
      block('CERTIFICATE', `${line}\n?`, 'X509 CRL'),
      ['error 1 A truncated or damaged PEM block labeled CERTIFICATE at line 1 of a/file is skipped.'],
    ],
    [
      'something else is in it',
      block('CERTIFICATE', `${line}\n? ${line}`),
      ['error 1 A truncated or damaged PEM block labeled CERTIFICATE at line 1 of a/file is skipped.'],
    ],
    [
      'something else is before its base64',
      block('CERTIFICATE', `? ${line}`),
      ['error 1 A truncated or damaged PEM block labeled CERTIFICATE at line 1 of a/file is skipped.'],
    ],
    [
      'only something else is in it',
      block('CERTIFICATE', '{{ certificate }}'),
      ['notice 1 A PEM block without base64, labeled CERTIFICATE, at line 1 of a/file is skipped.', nothing],
    ],
    [
      'it is foreign and contains DER',
      block('DH PARAMETERS', sequence(integer(7)).toString('base64')),
      ['notice 1 A PEM block labeled DH PARAMETERS at line 1 of a/file is skipped.', nothing],
    ],
    [
      'it is foreign and contains no DER',
      block('PGP MESSAGE', line),
      ['notice 1 A PEM block labeled PGP MESSAGE at line 1 of a/file is skipped.', nothing],
    ],
    [
      'it is foreign and empty',
      block('X', ''),
      ['notice 1 A PEM block labeled X at line 1 of a/file is skipped.', nothing],
    ],
    [
      'it is foreign and contains a certificate',
      block('X', base64),
      [
        'warning 1 The PEM block at line 1 of a/file is labeled X but contains a certificate and is treated as such.',
      ],
    ],
    ['it is foreign and broken', block('X', `${line}\n?`), [nothing]],
    [
      'dashes are in it',
      block('CERTIFICATE', `${line}\n--- ${line}`),
      ['error 1 A truncated or damaged PEM block labeled CERTIFICATE at line 1 of a/file is skipped.'],
    ],
    [
      'dashes are before its base64',
      block('CERTIFICATE', `--- ${line}`),
      ['error 1 A truncated or damaged PEM block labeled CERTIFICATE at line 1 of a/file is skipped.'],
    ],
    ['it is foreign without END', `-----BEGIN X-----\n${line}\n`, [nothing]],
    [
      'it contains another CMS message',
      block('CMS', sequence(oid('1.2.840.113549.1.7.3'), tlv(0xa0, sequence())).toString('base64')),
      ['notice 1 A CMS message that is not signed data at line 1 of a/file is skipped.', nothing],
    ],
    [
      'another CMS message is labelled as a certificate',
      block('CERTIFICATE', sequence(oid('1.2.840.113549.1.7.3'), tlv(0xa0, sequence())).toString('base64')),
      [
        'error 1 A PEM block that is labeled CERTIFICATE but contains a CMS message that is not signed data at line 1 of a/file is skipped.',
      ],
    ],
    [
      'more follows in it',
      block('CERTIFICATE', Buffer.concat([der, Buffer.alloc(3)]).toString('base64')),
      ['warning 1 3 bytes follow the document in the PEM block at line 1 of a/file.'],
    ],
    [
      'it contains no certificates',
      block('PKCS7', signedData([]).toString('base64')),
      ['notice 1 A PKCS#7 structure without certificates at line 1 of a/file is skipped.', nothing],
    ],
  ])('if %s', (_, file, expected) => {
    expect(words(file)).toEqual(expected);
  });

  it.each([
    ['a sentence that ends the armour', 'between -----BEGIN CERTIFICATE----- and -----END CERTIFICATE-----'],
    ['a sentence on one line with some base64', `-----BEGIN CERTIFICATE-----MII...-----END CERTIFICATE-----`],
    ['words of base64 on one line', '-----BEGIN CERTIFICATE----- abcd -----END CERTIFICATE-----'],
    ['a last line alone', '-----END CERTIFICATE-----'],
    ['a first line alone', '-----BEGIN CERTIFICATE-----\nand so on'],
    ['a first line of a key alone', '-----BEGIN PRIVATE KEY-----\nand so on'],
  ])('%s is a mention', (_, mention) => {
    expect(words(mention).filter((told) => !told.startsWith('notice'))).toEqual([nothing]);
    expect(read(`${mention}\n${pem}`).found.map((each) => each.der)).toEqual([der]);
  });
});

describe('very short armour', () => {
  const bytesOf = (length: number) => Buffer.alloc(length, 0xff).toString('base64').replaceAll('=', '');

  it.each([
    [14, ['notice']],
    [15, ['error']],
  ])('something else beside a word of %d bytes', (length, levels) => {
    const { findings } = read(block('CERTIFICATE', `?? ${bytesOf(length)}`));
    expect(findings.map(({ level }) => level).filter((level, i) => i === 0 || level !== 'error')).toEqual(
      levels,
    );
  });

  it.each([
    [63, []],
    [64, ['error malformed']],
  ])('on one line with %d bytes', (length, expected) => {
    const { findings } = read(`-----BEGIN CERTIFICATE-----${bytesOf(length)}-----END CERTIFICATE-----`);
    expect(
      findings.map(({ level, code }) => `${level} ${code}`).filter((told) => !told.includes('no-document')),
    ).toEqual(expected);
  });

  it.each([
    [14, []],
    [15, ['error private-key']],
  ])('a key of %d bytes', (length, expected) => {
    const key = material('cert.der').subarray(-length).toString('base64').replaceAll('=', '');
    const { findings } = read(block('PRIVATE KEY', key));
    expect(
      findings.map(({ level, code }) => `${level} ${code}`).filter((told) => !told.includes('no-document')),
    ).toEqual(expected);
  });

  it('does not take a stray BEGIN for an END', () => {
    expect(words(`-----BEGIN CERTIFICATE-----\n${line}\n-----BEGIN CERTIFICATE-----\n`)).toEqual([
      'error 1 A truncated or damaged PEM block labeled CERTIFICATE at line 1 of a/file is skipped.',
    ]);
  });

  it('keeps the bytes of each of several different documents', () => {
    const all = [certificate({ serial: integer(1) }), request([]), certificate({ serial: integer(2) })];
    const labels = ['CERTIFICATE', 'CERTIFICATE REQUEST', 'CERTIFICATE'];
    const file = all.map((bytes, i) => wrappedOf(labels[i] ?? '', bytes).pem).join('');
    expect(read(file).found.map((each) => each.der)).toEqual(all);
    expect(read(file.replaceAll(/-----END.*\n/g, '')).found.map((each) => each.der)).toEqual(all);
  });
});

describe('armour without its last line', () => {
  const open = (label: string, bytes: Uint8Array, after = '\n') =>
    `-----BEGIN ${label}-----\n${wrappedOf(label, bytes).base64.replace(/.{64}/g, '$&\n')}${after}`;

  it.each([
    ['at the end of the file', ''],
    ['before prose', '\nand so on'],
    ['before the next armour', `\n${pem}`],
    ['before a quote', '"'],
  ])('counts if the document is complete, %s', (_, after) => {
    const { found, findings } = read(open('CERTIFICATE', der, after));
    expect(found[0]).toMatchObject({ der, document: { line: 1, encoding: 'pem' } });
    expect(findings).toEqual([]);
  });

  const padded = (bytes: Buffer, length: number) =>
    Buffer.concat([bytes, Buffer.alloc(length - bytes.length, 9)]);

  it.each([
    ['its outline is broken', padded(Buffer.of(0x30, 0x81, 0x60, 0x30, 0x7f), 99)],
    ['its length is indefinite', indefiniteTlv(0x30, certificate())],
    ['it is not a SEQUENCE', octets(Buffer.alloc(90))],
    ['it has a tag of two octets', padded(Buffer.of(0x3f, 0x5f, 0x5c), 97)],
    ['it claims a length of five octets', padded(Buffer.of(0x30, 0x85, 0, 0, 0, 0, 80), 87)],
    ['it is something else', sequence(octets(Buffer.alloc(90)))],
    ['it is longer than the text', padded(Buffer.of(0x30, 0x82, 0x40, 0), 90)],
    ['it is cut short', der.subarray(0, 90)],
  ])('is damaged if %s', (_, bytes) => {
    expect(words(open('CERTIFICATE', bytes))).toEqual([
      'error 1 A truncated or damaged PEM block labeled CERTIFICATE at line 1 of a/file is skipped.',
    ]);
  });

  it('is damaged if its document continues in the middle of a word', () => {
    const glued = `-----BEGIN CERTIFICATE-----\n${certificate({ subject: commonName('abc') })
      .toString('base64')
      .replace(/=+$/, '')}AAAA\n`;
    expect(read(glued).found).toEqual([]);
  });
});
