import { describe, expect, it } from 'vitest';
import { toPlain } from '../../src/text/plain.ts';
import {
  basicConstraints,
  commonName,
  dnsNames,
  ed25519Key,
  explicit,
  extension,
  extensionRequest,
  integer,
  oid,
  request,
  sequence,
  set,
  signed,
  tlv,
  utf8,
} from '../support/der-builder.ts';
import { only, read, told } from '../support/read-file.ts';

describe('requests', () => {
  it.each([
    ['PKCS#9', '1.2.840.113549.1.9.14'],
    ['Microsoft', '1.3.6.1.4.1.311.2.1.14'],
  ])('reads the extensions that %s requests', (_, type) => {
    const document = only(request([extensionRequest(type, dnsNames('a.example'), basicConstraints(true))]));
    expect(document).toMatchObject({
      kind: 'certificate-request',
      dnsNames: ['a.example'],
      ca: true,
      commonNames: ['www.example.com'],
    });
  });

  it.each([
    ['a field after its attributes', [commonName('x'), ed25519Key, explicit(0), integer(1)]],
    ['an attribute that is no SEQUENCE', [commonName('x'), ed25519Key, explicit(0, integer(1))]],
    ['an attribute without a type', [commonName('x'), ed25519Key, explicit(0, sequence(integer(1)))]],
    [
      'extensions without a SET around them',
      [commonName('x'), ed25519Key, explicit(0, sequence(oid('1.2.840.113549.1.9.14'), sequence()))],
    ],
    [
      'extensions that are none',
      [commonName('x'), ed25519Key, explicit(0, sequence(oid('1.2.840.113549.1.9.14'), set(integer(1))))],
    ],
    ['a key without an algorithm', [commonName('x'), sequence(), explicit(0)]],
    ['a key without its bits', [commonName('x'), sequence(sequence(oid('1.3.101.112'))), explicit(0)]],
  ])('refuses a request with %s', (_, fields) => {
    expect(told(read(signed(sequence(integer(0), ...fields))))).toEqual(['error malformed']);
  });

  it.each([
    ['its default', [], 'rsassaPss with sha1'],
    ['SHA-1', [explicit(0, sequence(oid('1.3.14.3.2.26')))], 'rsassaPss with sha1'],
    ['SHA-256', [explicit(0, sequence(oid('2.16.840.1.101.3.4.2.1')))], 'rsassaPss with sha256'],
    ['one that nobody knows', [explicit(0, sequence(oid('1.2.3')))], 'rsassaPss'],
    ['none that can be read', [explicit(0)], 'rsassaPss'],
  ])('names the hash function of RSASSA-PSS: %s', (_, parameters, name) => {
    const info = sequence(integer(0), commonName('x'), ed25519Key, explicit(0));
    const algorithm = sequence(oid('1.2.840.113549.1.1.10'), sequence(...parameters));
    const { signatureAlgorithm } = only(sequence(info, algorithm, tlv(0x03, Buffer.of(0))));
    expect(signatureAlgorithm).toEqual({
      oid: '1.2.840.113549.1.1.10',
      name,
      hash: name.split(' with ')[1] ?? null,
    });
  });

  it('reports a damaged extension that it requests', () => {
    const damaged = extension('2.5.29.17', Buffer.of(0x30, 0x05));
    const reading = read(request([extensionRequest('1.2.840.113549.1.9.14', damaged)]));
    expect(reading.found).toHaveLength(1);
    expect(reading.findings.map(({ level, message }) => `${level} ${toPlain(message)}`)).toEqual([
      'warning The extension subjectAltName is damaged and counts as absent in the certificate-request at line 1 of a/file.',
    ]);
  });

  it('reads repeated requests for extensions', () => {
    const twice = [
      extensionRequest('1.2.840.113549.1.9.14', dnsNames('a.example')),
      sequence(oid('1.2.840.113549.1.9.7'), set(utf8('challenge'))),
      extensionRequest('1.2.840.113549.1.9.14', dnsNames('b.example')),
    ];
    expect(only(request(twice)).dnsNames).toEqual(['a.example', 'b.example']);
  });

  it.each([
    ['no attributes', request(null)],
    ['an empty list of attributes', request([])],
    ['another version', request([], integer(1))],
  ])('reads a request with %s', (_, der) => {
    expect(only(der)).toMatchObject({ kind: 'certificate-request', dnsNames: [] });
  });
});
