import { describe, expect, it } from 'vitest';
import { detached, isDated, placeOf } from '../../src/x509/document.ts';
import { certificate, extension, octets, request, sequence, time, tlv } from '../support/der-builder.ts';
import { material } from '../support/material.ts';
import { only, onlyCertificate } from '../support/read-file.ts';

/** Everything that reports contain about a document, which getters may compute. */
const told = [
  'path',
  'line',
  'index',
  'encoding',
  'kind',
  'subject',
  'commonNames',
  'issuer',
  'serial',
  'notBefore',
  'notAfter',
  'alias',
  'publicKeySha1',
  'certificateSha1',
  'publicKeySha256',
  'publicKeyAlgorithm',
  'rsaBits',
  'curve',
  'signatureAlgorithm',
  'certificateSha256',
  'tbsSha256',
  'dnsNames',
  'ca',
  'usages',
  'subjectKeyId',
  'authorityKeyId',
  'alternativeNames',
  'policies',
] as const;

describe('detached', () => {
  it('has the same values for a certificate, all of them computed', () => {
    const found = onlyCertificate(material('rsa.pem'));
    const copy = detached(found);
    expect(Object.keys(copy).sort()).toEqual([...told].sort());
    expect(copy).toEqual(Object.fromEntries(told.map((name) => [name, found[name]])));
    expect(found.subjectKeyId).toMatch(/^[0-9a-f]{40}$/);
  });

  it('no longer needs the bytes', () => {
    const der = Buffer.from(material('cert.der'));
    const copy = detached(only(der));
    const before = JSON.stringify(copy);
    der.fill(0);
    expect(JSON.stringify(copy)).toBe(before);
  });

  it('leaves a request unchanged', () => {
    const found = only(request([]));
    expect(detached(found)).toBe(found);
  });
});

describe('a document', () => {
  it('is computed once and then remembered', () => {
    const der = Buffer.from(certificate());
    const found = onlyCertificate(der);
    const { subject, publicKeySha256, certificateSha256, tbsSha256 } = found;
    der.fill(0);
    expect(found).toMatchObject({ subject, publicKeySha256, certificateSha256, tbsSha256 });
  });

  it('is dated if both of its dates exist', () => {
    const none = time(0x17, '251301000000Z');
    expect(isDated(onlyCertificate(certificate()))).toBe(true);
    expect(isDated(onlyCertificate(certificate({ notBefore: none })))).toBe(false);
    expect(isDated(onlyCertificate(certificate({ notAfter: none })))).toBe(false);
  });

  it('keeps the first of repeated key identifiers', () => {
    const extensions = [
      extension('2.5.29.14', octets(Buffer.of(1))),
      extension('2.5.29.14', octets(Buffer.of(2))),
      extension('2.5.29.35', sequence(tlv(0x80, Buffer.of(3)))),
      extension('2.5.29.35', sequence(tlv(0x80, Buffer.of(4)))),
    ];
    expect(onlyCertificate(certificate({ extensions }))).toMatchObject({
      subjectKeyId: '01',
      authorityKeyId: '03',
    });
  });

  it('has a place', () => {
    const place = { path: 'a/file', line: 1, index: 0 };
    expect(placeOf(only(certificate()))).toEqual(place);
  });
});
