import { describe, expect, it } from 'vitest';
import type { PlanItem } from '../../src/plan/items.ts';
import { screen } from '../../src/plan/screening.ts';
import { toPlain } from '../../src/text/plain.ts';
import { dnsNames, explicit, sequence } from '../support/der-builder.ts';
import { hashedItem, now, requestItem, uploadedItem } from '../support/documents.ts';

const place = { path: 'x', line: 7 };
const signed = (name: string, hash: string | null) => ({
  ...place,
  signatureAlgorithm: { oid: '1', name, hash },
});

function screened(item: PlanItem) {
  const { accepted, findings } = screen(item, now);
  const told = findings.map(({ level, code, path, line, message, hint }) => [
    `${level} ${code} ${path}:${line}`,
    toPlain(message),
    toPlain(hint),
  ]);
  return [accepted, ...told];
}

describe('what is left out, and why', () => {
  it.each<[string, PlanItem, string, string, string]>([
    [
      'a CSR as a certificate',
      requestItem(place, { by: 'certificate' }),
      'error wrong-kind x:7',
      'A CSR cannot be authorized as a certificate.',
      "Set authorize-by: key for this file to authorize the CSR's public key.",
    ],
    [
      'a CSR by its hash, regardless of what else is wrong with it',
      requestItem({ ...place, rsaBits: 512 }, { by: 'certificate-hash', signature: 'invalid' }),
      'error wrong-kind x:7',
      'A CSR cannot be authorized as a certificate.',
      "Set authorize-by: key for this file to authorize the CSR's public key.",
    ],
    [
      'a CSR whose signature does not verify',
      requestItem({ ...place, rsaBits: 512 }, { signature: 'invalid' }),
      'error csr-signature-invalid x:7',
      "The CSR's signature is not valid, so its author might not have the private key. It is not authorized.",
      'Create the CSR again with its private key, and commit the new one.',
    ],
    [
      'a CA certificate, also one that has expired',
      hashedItem({ ...place, ca: true, subject: 'CN=Root', notAfter: now - 1 }),
      'notice ca-certificate x:7',
      'The CA certificate CN=Root is left out: only the keys of end-entity certificates are authorized.',
      'Nothing needs to be done. To avoid this notice, keep CA certificates in separate files that authorize does not match.',
    ],
    [
      'an expired certificate',
      hashedItem({ ...place, notAfter: now - 1_000, rsaBits: 512 }),
      'warning certificate-expired x:7',
      'The certificate expired on 2025-12-31T23:59:59Z and is left out.',
      'Remove the file, or replace the certificate with its successor.',
    ],
    [
      'a precertificate as a certificate',
      uploadedItem({ ...place, kind: 'precertificate' }),
      'error wrong-kind x:7',
      'A precertificate cannot be authorized as a certificate.',
      'Set authorize-by: certificate-hash for this file; the hash is the same for the precertificate and its certificate.',
    ],
  ])('%s', (_, item, ...finding) => {
    expect(screened(item)).toEqual([false, finding]);
  });

  it('a certificate without dates, which was already reported', () => {
    const { document, ...rest } = hashedItem(place);
    expect(screened({ ...rest, document: { ...document, notBefore: null } })).toEqual([false]);
  });
});

describe('what is still authorized, with a remark', () => {
  it.each<[string, PlanItem, string, string, string]>([
    [
      'a short RSA key of a CSR',
      requestItem({ ...place, rsaBits: 1024 }),
      'warning weak-key x:7',
      'The RSA key has only 1024 bits; public CAs reject keys with fewer than 2048.',
      'Create a new RSA key of at least 2048 bits or an elliptic curve key, and a new CSR with it.',
    ],
    [
      'a short RSA key of a certificate',
      hashedItem({ ...place, rsaBits: 2047 }),
      'warning weak-key x:7',
      'The RSA key has only 2047 bits; public CAs reject keys with fewer than 2048.',
      'Create a new RSA key of at least 2048 bits or an elliptic curve key, and a new CSR with it.',
    ],
    [
      'a CSR whose signature cannot be verified here',
      requestItem(signed('Ed448', null), { signature: 'unverifiable' }),
      'warning csr-signature-unverified x:7',
      'The CSR is signed with Ed448, which this Action cannot verify. Its key is authorized by its hash, for the names that the plan shows.',
      'Verify it with another tool, such as openssl req -verify.',
    ],
    [
      'a CSR that is signed over SHA-1',
      requestItem(signed('sha1WithRSAEncryption', 'sha1')),
      'warning weak-signature x:7',
      'The CSR is signed with sha1WithRSAEncryption, whose hash function is broken.',
      'Create the CSR again with SHA-256, the default of all current tools.',
    ],
  ])('%s', (_, item, ...finding) => {
    expect(screened(item)).toEqual([true, finding]);
  });

  it('and with all remarks together', () => {
    const weak = requestItem(
      { ...signed('md5WithRSAEncryption', 'md5'), rsaBits: 512 },
      { signature: 'unverifiable' },
    );
    expect(screen(weak, now).findings.map(({ code }) => code)).toEqual([
      'weak-key',
      'csr-signature-unverified',
      'weak-signature',
    ]);
  });

  it.each(['md2', 'md4', 'md5', 'sha', 'sha1'])('one over %s', (hash) => {
    expect(screen(requestItem(signed('x', hash)), now).findings).toMatchObject([{ code: 'weak-signature' }]);
  });

  it.each(['sha224', 'sha256', 'sha384', 'sha512', 'sha3-256', null])('none over %s', (hash) => {
    expect(screened(requestItem(signed('md5WithRSAEncryption', hash)))).toEqual([true]);
  });
});

it.each<[string, PlanItem]>([
  ['a precertificate by its hash', hashedItem({ kind: 'precertificate' }, { by: 'certificate-hash' })],
  ['a precertificate by its key', hashedItem({ kind: 'precertificate' })],
  ['a certificate itself', uploadedItem()],
  ['a certificate in its last second', hashedItem({ notAfter: now })],
  ['an RSA key that is long enough', requestItem({ rsaBits: 2048 })],
])('%s is authorized without a remark', (_, item) => {
  expect(screened(item)).toEqual([true]);
});

it('a certificate whose names programs read differently is authorized with a warning', () => {
  const twice = [dnsNames('a.example'), dnsNames('b.example')];
  const der = sequence(sequence(explicit(3, sequence(...twice))));
  expect(screened({ ...uploadedItem(place), der })).toEqual([
    true,
    [
      'warning malformed x:7',
      'Programs can read different names in this certificate: its extension 2.5.29.17 occurs more than once. It is authorized as it is.',
      'Check with openssl x509 -noout -text that its names are the ones you expect, or have it reissued.',
    ],
  ]);
});
