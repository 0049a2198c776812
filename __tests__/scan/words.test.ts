import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/findings/finding.ts';
import { readDocuments } from '../../src/scan/read.ts';
import { toPlain } from '../../src/text/plain.ts';
import {
  attribute,
  bits,
  certificate,
  commonName,
  ed25519Key,
  explicit,
  extension,
  indefiniteTlv,
  integer,
  octets,
  oid,
  request,
  sequence,
  set,
  signed,
  signedData,
  time,
  tlv,
  utf8,
} from '../support/der-builder.ts';
import { material } from '../support/material.ts';
import { read } from '../support/read-file.ts';
import { wrappedOf } from './wrappings.ts';

/** Everything that is reported about a file: level, line, message and hint. */
function told(file: string | Uint8Array): readonly string[] {
  return read(file).findings.map(inWords);
}

function inWords({ level, line, message, hint }: Finding): string {
  return `${level} ${line} ${toPlain(message)} ${toPlain(hint)}`;
}

const again = 'Export it again from its source, or remove it from the file.';
const meant = 'Ignore this if it is intended: only certificates and CSRs are read.';
const replace =
  'Replace the key, then remove it from the file and the Git history: everyone who can read the repository has it. If it protects nothing, such as a test key, exclude the file with a line that starts with "!".';
const nothing =
  'error null a/file contains no certificate or CSR. Check the pattern that matches this file, or exclude it with a line that starts with "!".';
const algorithm = sequence(oid('1.3.101.112'));
const publicKey = sequence(algorithm, bits(Buffer.alloc(32)));

describe('what is reported about a file in DER', () => {
  it.each([
    ['nothing in it', Buffer.alloc(0), [nothing]],
    ['zeros', Buffer.alloc(9), [nothing]],
    ['a public key', publicKey, [`notice 1 A public key at line 1 of a/file is skipped. ${meant}`, nothing]],
    [
      'an attribute certificate',
      signed(sequence(integer(1), explicit(0))),
      [`notice 1 An attribute certificate at line 1 of a/file is skipped. ${meant}`, nothing],
    ],
    [
      'something else',
      sequence(octets(Buffer.alloc(200))),
      [`notice 1 A structure of an unknown kind at line 1 of a/file is skipped. ${meant}`, nothing],
    ],
    [
      'PKCS#8',
      material('ec.pkcs8.der'),
      [`error 1 A private key (PKCS#8) is at line 1 of a/file. ${replace}`],
    ],
    // Stores are opened, and reported, elsewhere.
    ['a JKS', Buffer.from('feedfeed', 'hex'), []],
    ['a JCEKS', Buffer.from('cececece00', 'hex'), []],
    ['half a JKS', Buffer.from('feedfe', 'hex'), [nothing]],
    [
      'a date that does not exist',
      certificate({ notAfter: time(0x17, '251301000000Z') }),
      [
        'error 1 The certificate at line 1 of a/file has a date that does not exist, so it is neither checked nor authorized. Have it reissued.',
      ],
    ],
    [
      'a certificate that is cut off',
      material('cert.der').subarray(0, 200),
      [
        `error 1 A truncated or damaged DER value, 0 bytes into the file, at line 1 of a/file is skipped. ${again}`,
      ],
    ],
    [
      'a certificate that is cut off after a public key',
      Buffer.concat([publicKey, material('cert.der').subarray(0, 200)]),
      [
        `notice 1 A public key at line 1 of a/file is skipped. ${meant}`,
        `error 1 A truncated or damaged DER value, ${publicKey.length} bytes into the file, at line 1 of a/file is skipped. ${again}`,
      ],
    ],
    [
      'something after a certificate',
      Buffer.concat([certificate(), Buffer.from('abc')]),
      [
        `warning 1 3 bytes follow the last DER value, from offset ${certificate().length} on, at line 1 of a/file. Have it reissued or export it again, unless this is intended.`,
      ],
    ],
    ['blanks after a certificate', Buffer.concat([certificate(), Buffer.from(' \r\n\0')]), []],
    [
      'a blank and something else after a certificate',
      Buffer.concat([certificate(), Buffer.from(' x')]),
      [
        `warning 1 2 bytes follow the last DER value, from offset ${certificate().length} on, at line 1 of a/file. Have it reissued or export it again, unless this is intended.`,
      ],
    ],
    ['a certificate in PEM after one in DER', Buffer.concat([certificate(), material('cert.pem')]), []],
    [
      'damaged PEM after a certificate whose bytes contain three line ends',
      Buffer.concat([certificate(), material('cert.pem').subarray(0, 300)]),
      [
        `error 4 A truncated or damaged PEM block labeled CERTIFICATE at line 4 of a/file is skipped. ${again}`,
      ],
    ],
    [
      'an attribute certificate that is labeled as a certificate',
      wrappedOf('CERTIFICATE', signed(sequence(integer(1), explicit(0)))).pem,
      [
        `error 1 A PEM block that is labeled CERTIFICATE but contains an attribute certificate at line 1 of a/file is skipped. ${again}`,
      ],
    ],
    [
      'one byte after a document in PEM',
      wrappedOf('CERTIFICATE', Buffer.concat([certificate(), Buffer.of(1)])).pem,
      [
        'warning 1 1 byte follows the document in the PEM block at line 1 of a/file. Have it reissued or export it again, unless this is intended.',
      ],
    ],
    ['damaged DER of an indefinite length', indefiniteTlv(0x30, tlv(0x30)).subarray(0, 4), [nothing]],
  ])('%s', (_, file, expected) => {
    expect(told(file)).toEqual(expected);
  });

  /** A value of an unknown kind with a given length octet. */
  const unknown = (length: number) => sequence(octets(Buffer.alloc(length - 2)));
  const chance = (length: number) =>
    Buffer.concat([unknown(length), Buffer.from('\n'), material('cert.pem')]);

  it.each([
    [0x1f, ['notice']],
    [0x20, ['warning']],
    [0x7e, ['warning']],
    [0x7f, ['notice']],
  ])('text that begins like a value of %d bytes', (length, levels) => {
    const { found, findings } = read(chance(length));
    expect(found).toHaveLength(1);
    expect(findings.map(({ level }) => level)).toEqual(levels);
  });
});

describe('what is reported about PKCS#7', () => {
  it.each([
    [
      'none in it',
      signedData([]),
      [`notice 1 A PKCS#7 structure without certificates at line 1 of a/file is skipped. ${meant}`, nothing],
    ],
    [
      'something else in it',
      signedData([tlv(0xa1), certificate()]),
      [
        `notice 1 A member of PKCS#7 that is not an X.509 certificate at line 1 of a/file is skipped. ${meant}`,
      ],
    ],
    [
      'a set that is damaged',
      signedData([Buffer.of(0x30, 0x20)]),
      [`error 1 A damaged PKCS#7 (a length runs past the end) at line 1 of a/file is skipped. ${again}`],
    ],
    [
      'a certificate whose outline is damaged',
      signedData([sequence(Buffer.of(0x30, 0x20))]),
      [
        `error 1 A damaged certificate in PKCS#7 (a length runs past the end) at line 1 of a/file is skipped. ${again}`,
      ],
    ],
  ])('%s', (_, file, expected) => {
    expect(told(file)).toEqual(expected);
  });
});

describe('what is damaged is named', () => {
  const name = commonName('x');
  const dates = sequence(time(0x17, '250101000000Z'), time(0x17, '260101000000Z'));
  const tbs = (...fields: readonly Uint8Array[]) => signed(sequence(integer(1), algorithm, ...fields));
  const withExtension = (...parts: readonly Uint8Array[]) =>
    certificate({ extensions: [sequence(...parts)] });
  const subject = (...rdns: readonly Uint8Array[]) => certificate({ subject: sequence(...rdns) });
  const place = 'is not where it should be';

  it.each([
    ['the serial number is empty', certificate({ serial: integer() })],
    [
      `the signature algorithm ${place}`,
      sequence(
        sequence(integer(1), algorithm, name, dates, name, ed25519Key),
        sequence(),
        bits(Buffer.alloc(9)),
      ),
    ],
    ['notBefore is missing', tbs(name, sequence(), name, ed25519Key)],
    ['notAfter is missing', tbs(name, sequence(time(0x17, '250101000000Z')), name, ed25519Key)],
    [`the algorithm of the public key ${place}`, tbs(name, dates, name, sequence())],
    [`the public key ${place}`, tbs(name, dates, name, sequence(algorithm))],
    [
      'a length runs past the end',
      tbs(name, dates, name, sequence(algorithm, bits(Buffer.alloc(9)), Buffer.of(5, 9))),
    ],
    [`the list of extensions ${place}`, tbs(name, dates, name, ed25519Key, explicit(3))],
    ['something unexpected follows the public key', tbs(name, dates, name, ed25519Key, integer(1))],
    [
      'something unexpected follows the public key',
      tbs(name, dates, name, ed25519Key, explicit(3, sequence()), explicit(3, sequence())),
    ],
    [`an extension ${place}`, certificate({ extensions: [integer(1)] })],
    [`the type of an extension ${place}`, withExtension(integer(1))],
    [`the value of an extension ${place}`, withExtension(oid('2.5.29.17'))],
    [`the value of an extension ${place}`, withExtension(oid('2.5.29.17'), tlv(0x01, Buffer.of(1)))],
    [
      'an extension contains more than its value',
      withExtension(oid('2.5.29.17'), octets(sequence()), integer(1)),
    ],
    [`a relative distinguished name ${place}`, subject(utf8('x'))],
    [`an attribute of a name ${place}`, subject(set(utf8('x')))],
    [`the type of an attribute ${place}`, subject(set(sequence(utf8('x'))))],
    ['an attribute of a name has no value', subject(set(sequence(oid('2.5.4.3'))))],
    ['an attribute of a name has no value', subject(set(sequence(oid('2.5.4.3'), utf8('x'), utf8('y'))))],
    ['an object identifier is cut short', subject(set(attribute('2.5.4.3', utf8('x')).fill(0x84, 6, 7)))],
  ])('in a certificate: %s', (what, file) => {
    expect(told(file)).toEqual([
      `error 1 A damaged certificate (${what}) at line 1 of a/file is skipped. ${again}`,
    ]);
  });

  it.each([
    [
      'something follows the attributes',
      signed(sequence(integer(0), name, ed25519Key, explicit(0), integer(1))),
    ],
    [`an attribute ${place}`, request([integer(1)])],
    [`the type of an attribute ${place}`, request([sequence(integer(1))])],
    [`the value of an attribute ${place}`, request([sequence(oid('1.2.840.113549.1.9.14'), sequence())])],
    [`the list of extensions ${place}`, request([sequence(oid('1.2.840.113549.1.9.14'), set(integer(1)))])],
    [
      `the signature algorithm ${place}`,
      sequence(sequence(integer(0), name, ed25519Key), sequence(), bits(Buffer.alloc(9))),
    ],
    [`the algorithm of the public key ${place}`, signed(sequence(integer(0), name, sequence()))],
  ])('in a request: %s', (what, file) => {
    expect(told(file)).toEqual([
      `error 1 A damaged certificate-request (${what}) at line 1 of a/file is skipped. ${again}`,
    ]);
  });

  it('among extensions', () => {
    const names = ['2.5.29.17', '2.5.29.19', '2.5.29.14', '2.5.29.35'];
    const extensions = names.map((type) => extension(type, Buffer.of(0x05, 0)));
    expect(told(certificate({ extensions }))).toEqual(
      ['subjectAltName', 'basicConstraints', 'subjectKeyIdentifier', 'authorityKeyIdentifier'].map(
        (extensionName) =>
          `warning 1 The extension ${extensionName} is damaged and counts as absent in the certificate at line 1 of a/file. Have it reissued or export it again, unless this is intended.`,
      ),
    );
  });
});

describe('a file of examples', () => {
  const cut = `-----BEGIN CERTIFICATE-----\n${'MIIC8vQ0xKf3Zt7R'.repeat(4)}\n-----END CERTIFICATE-----\n`;
  const template = '-----BEGIN CERTIFICATE-----\n...\n-----END CERTIFICATE-----\n';
  const example = 'Export it again if a program reads it. Ignore this if it is only an example.';
  const damaged = 'A truncated or damaged PEM block labeled CERTIFICATE at line 1 of a/file is skipped';
  const without = 'A PEM block without base64, labeled CERTIFICATE, at line 1 of a/file is skipped';

  it.each([
    ['one damaged document', cut, [`warning 1 ${damaged}. ${example}`]],
    ['two', cut.repeat(2), [`warning 1 ${damaged}, as is 1 more below it. ${example}`]],
    ['several', cut.repeat(30), [`warning 1 ${damaged}, as are 29 more below it. ${example}`]],
    ['one template', template, [`notice 1 ${without}. ${meant}`]],
    ['several templates', template.repeat(3), [`notice 1 ${without}, as are 2 more below it. ${meant}`]],
    [
      'a key',
      `-----BEGIN PRIVATE KEY-----\n${'MIIC8vQ0xKf3Zt7R'.repeat(4)}\n-----END PRIVATE KEY-----\n`,
      [`error 1 A private key (PEM, PRIVATE KEY) is at line 1 of a/file. ${replace}`],
    ],
  ])('is reported once per kind: %s', (_, file, expected) => {
    const { findings } = readDocuments('a/file', Buffer.from(file), 'examples');
    expect(findings.filter(({ code }) => code !== 'no-document').map(inWords)).toEqual(expected);
  });
});

describe('many findings', () => {
  const damaged = '-----BEGIN CERTIFICATE-----\nMIICMIICMIICMIICMIICMIIC\n-----END CERTIFICATE-----\n';
  const flawed = wrappedOf('CERTIFICATE', Buffer.concat([certificate(), Buffer.of(0)])).pem;

  it('are listed up to twenty', () => {
    expect(told(damaged.repeat(20))).toHaveLength(20);
  });

  it('are counted beyond, for each level and code', () => {
    const findings = told(flawed.repeat(22) + damaged.repeat(23));
    expect(findings).toHaveLength(42);
    expect(findings.slice(-2)).toEqual([
      'warning null 2 more findings with the code malformed in a/file are not listed. Fix the listed ones first.',
      'error null 3 more findings with the code malformed in a/file are not listed. Fix the listed ones first.',
    ]);
  });

  it('of which warnings do not hide an error', () => {
    const { findings } = read(flawed.repeat(25) + damaged);
    expect(findings.filter(({ level }) => level === 'error')).toHaveLength(1);
  });
});
