import { createPrivateKey, createPublicKey, sign } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocuments } from '../../src/scan/read.ts';
import { toPlain } from '../../src/text/plain.ts';
import { ambiguityOfCertificate, ambiguityOfRequest } from '../../src/x509/ambiguity.ts';
import { newCertificate, newKey } from '../support/certificates.ts';
import {
  attribute,
  basicConstraints,
  bits,
  commonName,
  dnsNames,
  explicit,
  extension,
  indefiniteTlv,
  integer,
  longTlv,
  octets,
  oid,
  sequence,
  set,
  tlv,
  utf8,
} from '../support/der-builder.ts';
import { openssl } from '../support/openssl.ts';

const pem = newKey();
const privateKey = createPrivateKey(pem);
const publicKey = createPublicKey(privateKey).export({ type: 'spki', format: 'der' });
const ecdsaWithSha256 = sequence(oid('1.2.840.10045.4.3.2'));

const extensionRequest = '1.2.840.113549.1.9.14';
const microsoft = '1.3.6.1.4.1.311.2.1.14';
const subjectAltName = '2.5.29.17';
const ascii = (value: string) => Buffer.from(value, 'latin1');
const dns = (name: string) => tlv(0x82, ascii(name));
const asks = (...extensions: readonly Uint8Array[]) =>
  attribute(extensionRequest, set(sequence(...extensions)));
const altNames = (...names: readonly Uint8Array[]) => extension(subjectAltName, sequence(...names));

/** A signed request, so that other programs take it, too. */
function request(attributes: readonly Uint8Array[], changes: Partial<Parts> = {}): Buffer {
  const { version, subject, list } = { ...parts, ...changes };
  const toBeSigned = sequence(version, subject, publicKey, list(attributes));
  return sequence(toBeSigned, ecdsaWithSha256, bits(sign('sha256', toBeSigned, privateKey)));
}

interface Parts {
  readonly version: Uint8Array;
  readonly subject: Uint8Array;
  readonly list: (attributes: readonly Uint8Array[]) => Uint8Array;
}

const parts: Parts = {
  version: integer(0),
  subject: commonName('a.example'),
  list: (attributes) => explicit(0, ...attributes),
};

const why = (der: Uint8Array) => {
  const text = ambiguityOfRequest(der);
  return text === null ? null : toPlain(text);
};

const plain = request([asks(dnsNames('a.example', '*.b.example'))]);
const flag = (value: number) => tlv(0x01, Buffer.of(value));

describe('a request that every program reads in the same way', () => {
  it.each<[string, Uint8Array]>([
    ['with two names', plain],
    ['without attributes', request([])],
    ['without a list of attributes', request([], { list: () => Buffer.alloc(0) })],
    [
      'with a critical extension',
      request([asks(sequence(oid(subjectAltName), flag(0xff), octets(sequence(dns('a.example')))))]),
    ],
    ['with other extensions', request([asks(dnsNames('a.example'), basicConstraints(true))])],
    [
      'with a challenge password',
      request([attribute('1.2.840.113549.1.9.7', set(utf8('secret'))), asks(dnsNames('a.example'))]),
    ],
    [
      'with what Windows says of itself',
      request([
        attribute('1.3.6.1.4.1.311.13.2.3', set(tlv(0x16, ascii('10.0.1')))),
        asks(dnsNames('a.example')),
      ]),
    ],
    [
      'with names of every other kind',
      request([
        asks(
          altNames(
            dns('a.example'),
            tlv(0x81, ascii('a@b.example')),
            tlv(0x86, ascii('https://a.example')),
            tlv(0x87, Buffer.of(127, 0, 0, 1)),
            tlv(0x88, Buffer.of(0x2a, 3)),
            tlv(0xa0, oid('1.2.3.4'), explicit(0, utf8('x'))),
            tlv(0xa4, commonName('x')),
          ),
        ),
      ]),
    ],
    [
      'with a subject of several attributes in one set',
      request([asks(dnsNames('a.example'))], {
        subject: sequence(set(attribute('2.5.4.3', utf8('a')), attribute('2.5.4.10', utf8('b')))),
      }),
    ],
  ])('%s', (_, der) => {
    expect(why(der)).toBeNull();
  });

  it('has the same names for openssl, with any names, attributes and extensions', () => {
    const label = fc.stringMatching(/^[a-z0-9]{1,12}$/);
    const name = fc
      .tuple(fc.constantFrom('', '*.', '_x.'), label, label)
      .map(([star, a, b]) => `${star}${a}.${b}`);
    const kinds = [0x82, 0x82, 0x82, 0x81, 0x86, 0xa2, 0xc2, 0x02, 0x42, 0x92];
    const entry = fc.tuple(fc.constantFrom(...kinds), name);
    const block = fc.tuple(
      fc.constantFrom(extensionRequest, extensionRequest, microsoft),
      fc.array(entry, { maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 2 }), (blocks) => {
        const der = request(
          blocks.map(([type, entries]) =>
            attribute(
              type,
              set(sequence(altNames(...entries.map(([tag, value]) => tlv(tag, ascii(value)))))),
            ),
          ),
        );
        if (why(der) !== null) return;
        const [found] = readDocuments('x.csr', der).found;
        expect(opensslNames(der)).toEqual(found?.document.dnsNames);
      }),
      { numRuns: 60 },
    );
  });
});

function opensslNames(der: Buffer): readonly string[] {
  const printed = openssl(
    ['req', '-inform', 'DER', '-noout', '-text', '-nameopt', 'RFC2253'],
    der,
  ).toString();
  return [...printed.matchAll(/DNS:([^,\s]*)/g)].map(([, name]) => name ?? '');
}

describe('a request in which some programs find other names', () => {
  const asked = [asks(dnsNames('a.example'))];
  const called = (tag: number, value: Uint8Array) => ({
    subject: sequence(set(sequence(oid('2.5.4.3'), tlv(tag, value)))),
  });
  const wide = Buffer.from('evil.example', 'utf16le').swap16();

  it.each<[string, Uint8Array, string]>([
    ['in another version', request(asked, { version: integer(1) }), 'its version'],
    [
      'follows the values of an attribute',
      request([
        sequence(
          oid(extensionRequest),
          set(sequence(dnsNames('a.example'))),
          set(sequence(dnsNames('evil.example'))),
        ),
      ]),
      'follows the values of an attribute',
    ],
    [
      'in the extension that was there before',
      request([asks(dnsNames('a.example'), extension('2.5.29.7', sequence(dns('evil.example'))))]),
      'its extension 2.5.29.7 could contain names',
    ],
    [
      'in the extension of Netscape',
      request([
        asks(dnsNames('a.example'), extension('2.16.840.1.113730.1.12', tlv(0x16, ascii('evil.example')))),
      ]),
      'its extension 2.16.840.1.113730.1.12 could contain names',
    ],
    ['up to a NUL', request(asked, called(0x0c, ascii('evil.example\0.x'))), 'contains control characters'],
    ['with a line end', request(asked, called(0x13, ascii('evil.example\n'))), 'contains control characters'],
    ['with a blank around it', request(asked, called(0x0c, ascii(' evil.example'))), 'spaces around it'],
    [
      'in octets that are no string',
      request(asked, called(0x04, ascii('evil.example'))),
      'uncommon string type',
    ],
    ['in a BMPString', request(asked, called(0x1e, wide)), 'uncommon string type'],
    [
      'in the octets of a BMPString',
      request(asked, called(0x1e, ascii('evil.example'))),
      'uncommon string type',
    ],
  ])('%s', (_, der, words) => {
    expect(why(der)).toContain(words);
  });

  it('or something after the signature', () => {
    const toBeSigned = sequence(parts.version, parts.subject, publicKey, parts.list(asked));
    const signature = bits(sign('sha256', toBeSigned, privateKey));
    expect(why(sequence(toBeSigned, ecdsaWithSha256, signature, sequence()))).toContain(
      'follows its signature',
    );
  });

  it.each([0x0c, 0x13, 0x14, 0x16])('but not by a common name of type %i', (tag) => {
    expect(why(request(asked, called(tag, ascii('Some organization, Inc.'))))).toBeNull();
  });
});

describe('a request that programs read differently', () => {
  const name = dns('a.example');
  const notDer = 'it is not encoded in DER';
  const unknown = (tag: string) =>
    `its subjectAltName contains a name with the tag ${tag}, which RFC 5280 does not define`;
  const twice = 'its extension 2.5.29.17 occurs more than once';

  it.each<[string, Uint8Array, string]>([
    ['two subjectAltNames', request([asks(dnsNames('a.example'), dnsNames('b.example'))]), twice],
    [
      'two extensions of another kind',
      request([asks(dnsNames('a.example'), basicConstraints(true), basicConstraints(false))]),
      'its extension 2.5.29.19 occurs more than once',
    ],
    [
      'two extensionRequest attributes',
      request([asks(dnsNames('a.example')), asks(dnsNames('b.example'))]),
      'it has more than one extensionRequest attribute',
    ],
    [
      'an extensionRequest with two values',
      request([
        attribute(extensionRequest, set(sequence(dnsNames('a.example')), sequence(dnsNames('b.example')))),
      ]),
      'its extensionRequest attribute does not have exactly one value',
    ],
    [
      'an extensionRequest without a value',
      request([attribute(extensionRequest, set())]),
      'its extensionRequest attribute does not have exactly one value',
    ],
    [
      "Microsoft's attribute alone",
      request([attribute(microsoft, set(sequence(dnsNames('a.example'))))]),
      'it requests extensions in a Microsoft attribute, which many programs ignore',
    ],
    [
      "Microsoft's attribute beside the standard one",
      request([asks(dnsNames('a.example')), attribute(microsoft, set(sequence(dnsNames('b.example'))))]),
      'it requests extensions in a Microsoft attribute, which many programs ignore',
    ],
    [
      'an unknown attribute',
      request([attribute('1.2.3.4', set(utf8('b.example'))), asks(dnsNames('a.example'))]),
      'its attribute 1.2.3.4 could contain names',
    ],
    [
      'a constructed dNSName',
      request([asks(altNames(name, tlv(0xa2, ascii('b.example'))))]),
      unknown('0xa2'),
    ],
    [
      'a dNSName in pieces',
      request([asks(altNames(name, tlv(0xa2, tlv(0x16, ascii('b.example')))))]),
      unknown('0xa2'),
    ],
    [
      'a name of the private class',
      request([asks(altNames(name, tlv(0xc2, ascii('b.example'))))]),
      unknown('0xc2'),
    ],
    [
      'a name of the application class',
      request([asks(altNames(name, tlv(0x42, ascii('b.example'))))]),
      unknown('0x42'),
    ],
    ['a name of the universal class', request([asks(altNames(name, integer(1)))]), unknown('0x02')],
    [
      'an IA5String as a name',
      request([asks(altNames(name, tlv(0x16, ascii('b.example'))))]),
      unknown('0x16'),
    ],
    [
      'a name with the tag 9',
      request([asks(altNames(name, tlv(0x89, ascii('b.example'))))]),
      unknown('0x89'),
    ],
    [
      'a name with a tag of two octets',
      request([asks(altNames(name, Buffer.concat([Buffer.of(0x9f, 0x02, 9), ascii('b.example')])))]),
      unknown('0x9f'),
    ],
    [
      'a directory name without its wrapper',
      request([asks(altNames(name, tlv(0x84, ascii('b.example'))))]),
      unknown('0x84'),
    ],
    [
      'an address in a constructed value',
      request([asks(altNames(name, tlv(0xa7, octets(Buffer.of(1, 2, 3, 4)))))]),
      unknown('0xa7'),
    ],
    [
      'a name with a zero octet',
      request([asks(dnsNames('a.example\0.b.example'))]),
      'a DNS name in its subjectAltName is not printable ASCII',
    ],
    [
      'a name in UTF-8',
      request([asks(altNames(tlv(0x82, Buffer.from('bücher.example'))))]),
      'a DNS name in its subjectAltName is not printable ASCII',
    ],
    [
      'a name with a line end',
      request([asks(dnsNames('a.example\nb.example'))]),
      'a DNS name in its subjectAltName is not printable ASCII',
    ],
    [
      'names with a length in BER',
      request([asks(extension(subjectAltName, longTlv(0x30, name)))]),
      'its subjectAltName is not encoded in DER',
    ],
    [
      'names of indefinite length',
      request([asks(extension(subjectAltName, indefiniteTlv(0x30, name)))]),
      'its subjectAltName is not encoded in DER',
    ],
    [
      'a name with a length in BER',
      request([asks(altNames(longTlv(0x82, ascii('a.example'))))]),
      'its subjectAltName is not encoded in DER',
    ],
    [
      'bytes after the names',
      request([asks(extension(subjectAltName, Buffer.concat([sequence(name), dns('b.example')])))]),
      'its subjectAltName is not encoded in DER',
    ],
    [
      'a set of names',
      request([asks(extension(subjectAltName, set(name)))]),
      'its subjectAltName is not encoded in DER',
    ],
    ['a broken name', request([asks(extension(subjectAltName, tlv(0x30, Buffer.of(0x82, 20, 1))))]), notDer],
    [
      'critical: FALSE',
      request([asks(sequence(oid(subjectAltName), flag(0), octets(sequence(name))))]),
      notDer,
    ],
    [
      'critical in another form of TRUE',
      request([asks(sequence(oid(subjectAltName), flag(1), octets(sequence(name))))]),
      notDer,
    ],
    [
      'two booleans before the value',
      request([asks(sequence(oid(subjectAltName), flag(0xff), flag(0xff), octets(sequence(name))))]),
      notDer,
    ],
    [
      'an extension with two values',
      request([
        asks(sequence(oid(subjectAltName), octets(sequence(name)), octets(sequence(dns('b.example'))))),
      ]),
      notDer,
    ],
    ['an extension without a value', request([asks(sequence(oid(subjectAltName)))]), notDer],
    [
      'a value in pieces',
      request([asks(sequence(oid(subjectAltName), tlv(0x24, octets(sequence(name)))))]),
      notDer,
    ],
    [
      'a type with a leading zero',
      request([asks(sequence(tlv(0x06, Buffer.of(0x55, 0x1d, 0x80, 0x11)), octets(sequence(name))))]),
      notDer,
    ],
    [
      'a type that is cut short',
      request([asks(sequence(tlv(0x06, Buffer.of(0x55, 0x9d)), octets(sequence(name))))]),
      notDer,
    ],
    ['an empty type', request([asks(sequence(tlv(0x06), octets(sequence(name))))]), notDer],
    [
      'attributes with a length in BER',
      request([asks(dnsNames('a.example'))], { list: (all) => longTlv(0xa0, ...all) }),
      notDer,
    ],
    [
      'attributes of indefinite length',
      request([asks(dnsNames('a.example'))], { list: (all) => indefiniteTlv(0xa0, ...all) }),
      notDer,
    ],
    [
      'attributes under another tag',
      request([asks(dnsNames('a.example'))], { list: (all) => tlv(0xa1, ...all) }),
      notDer,
    ],
    [
      'a version with a leading zero',
      request([asks(dnsNames('a.example'))], { version: integer(0, 0) }),
      notDer,
    ],
    [
      'a version with a leading sign',
      request([asks(dnsNames('a.example'))], { version: integer(0xff, 0xff) }),
      notDer,
    ],
    [
      'a subject whose sets are not sorted',
      request([asks(dnsNames('a.example'))], {
        subject: sequence(set(attribute('2.5.4.10', utf8('b')), attribute('2.5.4.3', utf8('a')))),
      }),
      notDer,
    ],
    [
      'a subject in pieces',
      request([asks(dnsNames('a.example'))], {
        subject: sequence(set(attribute('2.5.4.3', tlv(0x2c, utf8('a'), utf8('b'))))),
      }),
      notDer,
    ],
    ['a primitive sequence', request([asks(dnsNames('a.example'))], { subject: tlv(0x10) }), notDer],
    [
      'a bit string with more unused bits than it has',
      request([asks(dnsNames('a.example'))], {
        subject: sequence(set(attribute('2.5.4.3', tlv(0x03, Buffer.of(3))))),
      }),
      notDer,
    ],
    [
      'a bit string without a count',
      request([asks(dnsNames('a.example'))], { subject: sequence(set(attribute('2.5.4.3', tlv(0x03)))) }),
      notDer,
    ],
    [
      'a bit string whose unused bits are set',
      request([asks(dnsNames('a.example'))], {
        subject: sequence(set(attribute('2.5.4.3', tlv(0x03, Buffer.of(3, 0xff))))),
      }),
      notDer,
    ],
    ['no structure at all', Buffer.from('request'), notDer],
  ])('%s', (_, der, reason) => {
    expect(why(der)).toBe(reason);
  });
});

describe('a certificate', () => {
  const certificate = (...extensions: readonly Uint8Array[]) =>
    sequence(sequence(integer(1), explicit(3, sequence(...extensions))));
  it('of openssl can be read in one way', () => {
    const { pem: issued } = newCertificate({ dnsNames: ['a.example', '*.b.example'] });
    expect(ambiguityOfCertificate(openssl(['x509', '-outform', 'DER'], issued))).toBeNull();
  });

  it.each<[string, Uint8Array, string | null]>([
    ['without extensions', sequence(sequence(integer(1))), null],
    [
      'with one subjectAltName',
      certificate(dnsNames('a.example'), basicConstraints(false), basicConstraints(false)),
      null,
    ],
    [
      'with two',
      certificate(dnsNames('a.example'), dnsNames('b.example')),
      'its extension 2.5.29.17 occurs more than once',
    ],
    [
      'with a name in UTF-8',
      certificate(altNames(tlv(0x82, Buffer.from('ü.example')))),
      'a DNS name in its subjectAltName is not printable ASCII',
    ],
    [
      'with a constructed name',
      certificate(altNames(tlv(0xa2, ascii('a')))),
      'its subjectAltName contains a name with the tag 0xa2, which RFC 5280 does not define',
    ],
  ])('%s: %s', (_, der, reason) => {
    const text = ambiguityOfCertificate(der);
    expect(text === null ? null : toPlain(text)).toBe(reason);
  });
});
