import { describe, expect, it } from 'vitest';
import { readDocuments } from '../../src/scan/read.ts';
import { toPlain } from '../../src/text/plain.ts';
import { type Certificate, detachedCertificate, isCertificate } from '../../src/x509/document.ts';
import { newCertificate, newKey, newRequest } from '../support/certificates.ts';

function read(pem: string) {
  const { found, findings } = readDocuments('a.pem', Buffer.from(pem));
  const document = found[0]?.document;
  if (document === undefined) throw new Error('no document');
  return { document, findings: findings.map(({ message }) => toPlain(message)) };
}

function certificateWith(extensions: readonly string[], key = newKey()): Certificate {
  const { document, findings } = read(newCertificate({ dnsNames: [], key, extensions }).pem);
  expect(findings).toEqual([]);
  if (!isCertificate(document)) throw new Error('no certificate');
  expect(detachedCertificate(document)).toMatchObject({
    usages: document.usages,
    alternativeNames: document.alternativeNames,
    policies: document.policies,
    curve: document.curve,
  });
  return document;
}

describe('extended key usage', () => {
  it('is read under the names that the config file has for it, in its order', () => {
    const usages =
      'extendedKeyUsage=emailProtection,clientAuth,serverAuth,codeSigning,timeStamping,OCSPSigning,anyExtendedKeyUsage,1.2.3.4';
    expect(certificateWith([usages]).usages).toEqual([
      'email-protection',
      'client-auth',
      'server-auth',
      'code-signing',
      'time-stamping',
      'ocsp-signing',
      '2.5.29.37.0',
      '1.2.3.4',
    ]);
    expect(certificateWith([]).usages).toEqual([]);
  });

  it.each([
    ['an empty list', 'DER:3000'],
    ['something else in the list', 'DER:30020500'],
    ['no list', 'DER:0500'],
  ])('with %s counts as absent and is reported', (_, value) => {
    const { document, findings } = read(newCertificate({ extensions: [`2.5.29.37=${value}`] }).pem);
    expect(document.usages).toEqual([]);
    expect(findings[0]).toContain('The extension extendedKeyUsage is damaged and counts as absent');
  });

  it('is read in a CSR', () => {
    const { pem } = newRequest({ extensions: [] });
    expect(read(pem).document.usages).toEqual([]);
  });
});

it('alternative names of every type are read', () => {
  const names =
    'subjectAltName=DNS:a.example,email:a@example.com,URI:https://a.example/,IP:192.0.2.1,IP:2001:db8::1,RID:1.2.3';
  expect(certificateWith([names]).alternativeNames).toEqual([
    'DNS:a.example',
    'email:a@example.com',
    'URI:https://a.example/',
    'IP:192.0.2.1',
    'IP:20010db8000000000000000000000001',
    '[8]:2a03',
  ]);
});

describe('policies', () => {
  it('are read by their identifiers', () => {
    expect(certificateWith(['certificatePolicies=2.23.140.1.2.1,1.2.3']).policies).toEqual([
      '2.23.140.1.2.1',
      '1.2.3',
    ]);
  });

  it('that are damaged are reported', () => {
    const { findings } = read(newCertificate({ extensions: ['2.5.29.32=DER:30020500'] }).pem);
    expect(findings[0]).toContain('The extension certificatePolicies is damaged');
  });
});

it.each([
  ['P-256', ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-256']],
  ['P-384', ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-384']],
  ['1.3.132.0.1', ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:sect163k1']],
  [null, ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-256', '-pkeyopt', 'ec_param_enc:explicit']],
  [null, ['-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:2048']],
])('the curve of a key is %s', (curve, algorithm) => {
  expect(certificateWith([], newKey(algorithm)).curve).toBe(curve);
});
