import { X509Certificate } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { isoSecondsOrNull } from '../../src/text/instant.ts';
import { nameAttributes } from '../../src/x509/distinguished-name.ts';
import { openssl, opensslPrints } from '../support/material.ts';
import { onlyCertificate } from '../support/read-file.ts';

const subject =
  '/C=GB/ST=Greater Manchester/L=Salford/O=Example\\, Ltd + <Sons>/OU=Bücher/serialNumber=0 1/title=Dr' +
  '/GN=Ann/SN=Other/initials=A/street=1 High Street/postalCode=M1/businessCategory=Private Organization' +
  '/jurisdictionC=GB/organizationIdentifier=VATGB-1/UID=u1/DC=example/DC=com/CN=www.example.com/emailAddress=a@example.com';

const made = openssl(
  [
    [
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-utf8',
      '-subj',
      subject,
      '-set_serial',
      '0x00c0ffee',
      '-keyout',
      'k',
      '-out',
      'c.pem',
      '-days',
      '400',
    ],
    ['x509', '-in', 'c.pem', '-noout', '-pubkey', '-out', 'p.pem'],
    ['pkey', '-pubin', '-in', 'p.pem', '-outform', 'DER', '-out', 'p.der'],
  ],
  ['c.pem', 'p.der'],
);
const pem = made.get('c.pem') ?? Buffer.alloc(0);
const printed = (...options: readonly string[]) => opensslPrints(['x509', '-noout', ...options], pem).trim();

describe('openssl and Node as witnesses', () => {
  const certificate = onlyCertificate(pem);

  it('agree on the names', () => {
    const theirs = printed('-subject', '-nameopt', 'RFC2253,utf8,-esc_msb').replace(/^subject=/, '');
    expect(certificate.subject).toBe(theirs.replace('street=', 'STREET='));
    expect(nameAttributes(certificate.subject)).toEqual(nameAttributes(theirs));
    expect(certificate.issuer).toBe(certificate.subject);
    expect(certificate.commonNames).toEqual(['www.example.com']);
  });

  it('agree on serial number and dates', () => {
    expect(printed('-serial')).toBe(`serial=${certificate.serial.toUpperCase()}`);
    const dates = printed('-dates', '-dateopt', 'iso_8601').replaceAll(' ', 'T');
    expect(dates).toContain(`notBefore=${isoSecondsOrNull(certificate.notBefore)}`);
    expect(dates).toContain(`notAfter=${isoSecondsOrNull(certificate.notAfter)}`);
  });

  it('agree on the hashes', () => {
    const { fingerprint256 } = new X509Certificate(pem);
    expect(certificate.certificateSha256).toBe(fingerprint256.replaceAll(':', '').toLowerCase());
    const key = opensslPrints(['dgst', '-sha256', '-r'], made.get('p.der') ?? Buffer.alloc(0)).split(' ')[0];
    expect(certificate.publicKeySha256).toBe(key);
  });

  it('agree on the algorithms and the key identifiers', () => {
    expect(certificate).toMatchObject({ publicKeyAlgorithm: 'RSA', rsaBits: 2048, ca: true });
    expect(printed('-text')).toContain(`Signature Algorithm: ${certificate.signatureAlgorithm.name}`);
    const colons = certificate.subjectKeyId?.toUpperCase().match(/../g)?.join(':') ?? '';
    expect(printed('-ext', 'subjectKeyIdentifier')).toContain(colons);
    expect(certificate.authorityKeyId).toBe(certificate.subjectKeyId);
  });
});
