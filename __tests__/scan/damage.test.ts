import { describe, expect, it } from 'vitest';
import { toPlain } from '../../src/text/plain.ts';
import {
  certificate,
  commonName,
  dnsNames,
  integer,
  sequence,
  signedData,
  time,
  tlv,
} from '../support/der-builder.ts';
import { material } from '../support/material.ts';
import { read, told } from '../support/read-file.ts';
import { wrappedOf } from './wrappings.ts';

const cert = wrappedOf('CERTIFICATE', material('cert.der'));
const csr = wrappedOf('CERTIFICATE REQUEST', material('csr.der'));
const good = wrappedOf('CERTIFICATE', material('rsa.der')).pem;

const relabelled = (pem: string, label: string) => pem.replaceAll(/(BEGIN|END) [A-Z ]+/g, `$1 ${label}`);
const withoutLine = (pem: string, line: number) => pem.split('\n').toSpliced(line, 1).join('\n');
const cut = (pem: string, characters: number) => pem.slice(0, characters);
const flipped = (pem: string, at: number, character: string) =>
  pem.slice(0, at) + character + pem.slice(at + 1);
const withoutEnd = (pem: string) => pem.replace(/-----END.*\n/, '');
const inArmour = (label: string, der: Uint8Array) => wrappedOf(label, der).pem;

const damaged: readonly (readonly [string, string])[] = [
  ['a lost line', withoutLine(cert.pem, 3)],
  ['a lost first line', withoutLine(cert.pem, 1)],
  ['a lost last line', withoutLine(cert.pem, cert.pem.split('\n').length - 3)],
  ['a lost character', flipped(cert.pem, 200, '')],
  ['a character too many', flipped(cert.pem, 100, 'AAAA')],
  ['the second half lost, END in place', cert.pem.replace(/(.{300}).*(-----END)/s, '$1\n$2')],
  ['cut off', cut(cert.pem, 400)],
  ['cut off in the first line', cut(cert.pem, 60)],
  ['an exclamation mark for a character', flipped(cert.pem, 100, '!')],
  ['an exclamation mark for the first character', flipped(cert.pem, 28, '!')],
  ['the first character flipped', flipped(cert.pem, 28, 'N')],
  ['the length flipped', flipped(cert.pem, 31, 'X')],
  ['nothing in it', '-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n'],
  [
    'words in it',
    '-----BEGIN CERTIFICATE REQUEST-----\nBad Certificate Request\n-----END CERTIFICATE REQUEST-----\n',
  ],
  [
    'a request labelled as a certificate, without END',
    cut(relabelled(csr.pem, 'CERTIFICATE'), csr.pem.length - 60),
  ],
  [
    'a public key labelled as a certificate',
    inArmour('CERTIFICATE', sequence(sequence(), tlv(0x03, Buffer.of(0)))),
  ],
  ['bare base64 that is cut off', cut(cert.base64, 400)],
  ['bare base64 with a lost character', flipped(cert.base64, 200, '')],
];

const mislabelled: readonly (readonly [string, string])[] = [
  ['another label at its end', cert.pem.replace('END CERTIFICATE', 'END CERTIFICATE REQUEST')],
  ['a request labelled as a certificate', relabelled(csr.pem, 'CERTIFICATE')],
  ['a request labelled as PKCS7', relabelled(csr.pem, 'PKCS7')],
  ['a certificate labelled as a request', relabelled(cert.pem, 'CERTIFICATE REQUEST')],
  ['a certificate labelled as a CRL', relabelled(cert.pem, 'X509 CRL')],
  ['a certificate with an invented label', relabelled(cert.pem, 'CERT')],
  ['a certificate labelled as a key', relabelled(cert.pem, 'RSA PRIVATE KEY')],
  [
    'a certificate labelled as a request, without END',
    withoutEnd(relabelled(cert.pem, 'CERTIFICATE REQUEST')),
  ],
  ['PKCS#7 labelled as a certificate', inArmour('CERTIFICATE', signedData([material('cert.der')]))],
];

describe('what is labelled as something else counts, with a warning', () => {
  it.each(mislabelled)('%s', (_, text) => {
    const reading = read(text);
    expect(reading.found).toHaveLength(1);
    expect(told(reading)).toEqual(['warning malformed']);
  });

  it.each(mislabelled)('beside a good one: %s', (_, text) => {
    for (const file of [`${good}\n${text}`, `${text}\n${good}`]) {
      const reading = read(file);
      expect(reading.found).toHaveLength(2);
      expect(told(reading)).toEqual(['warning malformed']);
    }
  });
});

describe('what is damaged is reported and not counted', () => {
  it.each(damaged)('%s', (_, text) => {
    const reading = read(text);
    expect(reading.found).toEqual([]);
    expect(told(reading)).toEqual(['error malformed']);
  });

  it.each(damaged)('beside a good one: %s', (_, text) => {
    for (const [file, line] of [
      [`${good}\n${text}`, null],
      [`${text}\n${good}`, text.split('\n').length + 1],
    ] as const) {
      const reading = read(file);
      expect(reading.found.map(({ document }) => document.publicKeyAlgorithm)).toEqual(['RSA']);
      expect(told(reading)).toEqual(['error malformed']);
      if (line !== null) expect(reading.found[0]?.document.line).toBe(line);
    }
  });

  it.each([
    ['cut off', material('cert.der').subarray(0, 300)],
    ['cut off after two bytes', material('cert.der').subarray(0, 9)],
    [
      'with a wrong length',
      Buffer.concat([Buffer.of(0x30, 0x82, 0xff, 0xff), material('cert.der').subarray(4)]),
    ],
    ['PKCS#7 with a damaged certificate', signedData([certificate({ serial: integer() })])],
    ['PKCS#7 that is cut off', material('both.p7.der').subarray(0, 500)],
  ])('DER: %s', (_, file) => {
    const reading = read(file);
    expect(reading.found).toEqual([]);
    expect(told(reading)).toEqual(['error malformed']);
  });

  it('lists twenty labels that do not match and counts the rest', () => {
    const reading = read(relabelled(cert.pem, 'CERT').repeat(23));
    expect(reading.labelFindings).toEqual(reading.findings.slice(0, 20));
    expect(toPlain(reading.findings[20]?.message ?? [])).toBe(
      '3 more findings with the code malformed in a/file are not listed.',
    );
    expect(reading.found).toHaveLength(23);
  });

  it('lists twenty and counts the rest', () => {
    const reading = read(`${cut(cert.pem, 200)}\n`.repeat(50));
    expect(reading.findings).toHaveLength(21);
    expect(reading.findings.at(-1)?.line).toBeNull();
  });
});

describe('what follows a document', () => {
  it.each([
    [
      'in PEM',
      inArmour('CERTIFICATE', Buffer.concat([certificate(), Buffer.of(1, 2)])),
      ['warning malformed'],
    ],
    ['in DER', Buffer.concat([certificate(), Buffer.of(1, 2)]), ['warning malformed']],
    ['a line end after DER', Buffer.concat([certificate(), Buffer.from('\r\n')]), []],
    ['zeros after DER', Buffer.concat([certificate(), Buffer.alloc(500)]), []],
    ['trust settings', material('trusted.pem'), []],
  ])('%s', (_, file, expected) => {
    const reading = read(file);
    expect(reading.found).toHaveLength(1);
    expect(told(reading)).toEqual(expected);
  });

  it('reads several DER values, and PEM after DER', () => {
    const file = Buffer.concat([
      certificate(),
      material('csr.der'),
      material('both.p7.der'),
      Buffer.from(cert.pem),
    ]);
    const kinds = read(file).found.map(({ document }) => `${document.kind} ${document.encoding}`);
    expect(kinds).toEqual([
      'certificate der',
      'certificate-request der',
      'certificate der',
      'certificate der',
      'certificate pem',
    ]);
  });
});

describe('what is not damaged', () => {
  const nothing = ['error no-document'];

  it.each([
    ['an empty file', '', nothing],
    ['prose', 'This is not a certificate.\n', nothing],
    [
      'a mention',
      'It lies between -----BEGIN CERTIFICATE----- and -----END CERTIFICATE-----, as ever.',
      nothing,
    ],
    ['a quoted mention', 'Look for "-----BEGIN CERTIFICATE-----" in the file, then stop.', nothing],
    ['a mention of a key', 'Never commit `-----BEGIN RSA PRIVATE KEY-----` or the like.', nothing],
    ['a regular expression', 'const key = /-----BEGIN ([A-Z ]+)-----([\\s\\S]*)-----END \\1-----/;', nothing],
    [
      'a template',
      '-----BEGIN CERTIFICATE-----\n{{ .Values.cert }}\n-----END CERTIFICATE-----\n',
      ['notice unsupported', ...nothing],
    ],
    [
      'an ellipsis',
      '-----BEGIN CERTIFICATE-----\n...\n-----END CERTIFICATE-----\n',
      ['notice unsupported', ...nothing],
    ],
    ['an elided base64', 'x5c: MIIDdzCCAl+gAwIBAgIE...', nothing],
    ['a header that swallows the base64', '-----BEGIN CERTIFICATE-----\nMIIBDzCBwqADAgEC: \nAA', nothing],
    ['a stray END', '-----END CERTIFICATE-----\n', nothing],
    [
      'another label',
      '-----BEGIN DH PARAMETERS-----\nMAA=\n-----END DH PARAMETERS-----\n',
      ['notice unsupported', ...nothing],
    ],
    [
      'a key of OpenSSH',
      'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIFF/TpiUOL8JWcsQMxOXFYf44WiNHVjV3evDsa67UQpV me',
      nothing,
    ],
  ])('%s', (_, text, expected) => {
    const reading = read(text);
    expect(reading.found).toEqual([]);
    expect(told(reading)).toEqual(expected);
  });
});

describe('what is of another kind', () => {
  const name = commonName('CA');
  const algorithm = sequence(tlv(0x06, Buffer.of(0x2b, 0x65, 0x70)));
  const signature = tlv(0x03, Buffer.alloc(65));
  const crl = sequence(
    sequence(integer(1), algorithm, name, time(0x17, '250101000000Z')),
    algorithm,
    signature,
  );
  const attributes = sequence(sequence(integer(1), sequence(), tlv(0xa0), algorithm), algorithm, signature);
  const enveloped = sequence(tlv(0x06, Buffer.from('2a864886f70d010703', 'hex')), tlv(0xa0, sequence()));
  const others = [
    ['a CRL', 'X509 CRL', crl],
    ['an attribute certificate', 'ATTRIBUTE CERTIFICATE', attributes],
    ['enveloped data', 'CMS', enveloped],
    ['PKCS#7 without certificates', 'PKCS7', signedData([])],
  ] as const;

  it.each(others)('%s in PEM is passed over with a word', (_, label, der) => {
    const reading = read(`${inArmour(label, der)}${good}`);
    expect(reading.found).toHaveLength(1);
    expect(told(reading)).toEqual(['notice unsupported']);
  });

  it.each(others)('%s in DER is passed over with a word', (_, __, der) => {
    expect(told(read(der))).toEqual(['notice unsupported', 'error no-document']);
  });

  it('skips what is not a certificate in PKCS#7', () => {
    const reading = read(
      signedData([tlv(0xa1, integer(1)), certificate({ extensions: [dnsNames('a.example')] })]),
    );
    expect(reading.found.map(({ document }) => document.dnsNames)).toEqual([['a.example']]);
    expect(told(reading)).toEqual(['notice unsupported']);
  });
});
