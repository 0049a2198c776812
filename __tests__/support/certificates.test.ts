import { X509Certificate } from 'node:crypto';
import { expect, it } from 'vitest';
import { newCertificate, newRequest } from './certificates.ts';
import { openssl } from './openssl.ts';

const text = (kind: string, pem: string, ...more: readonly string[]) =>
  openssl([kind, '-noout', '-text', ...more], pem).toString();

it('openssl verifies the CSRs that tests make, and reads their names', () => {
  const { pem } = newRequest({ subject: '/O=Octo/CN=a b', dnsNames: ['a.example', '*.b.example'] });
  const printed = text('req', pem, '-verify');
  expect(printed).toContain('Subject: O = Octo, CN = a b');
  expect(printed).toContain('DNS:a.example, DNS:*.b.example');
  expect(text('req', newRequest({ dnsNames: [], subject: '/CN=x' }).pem)).not.toContain('DNS:');
});

it('openssl verifies the certificates that tests make, and reads what is in them', () => {
  const root = newCertificate({ subject: '/CN=Root', dnsNames: [], ca: true });
  const notAfter = new Date('2051-02-03T04:05:06Z');
  const leaf = newCertificate({ issuer: root, notAfter });
  const printed = text('x509', leaf.pem);
  for (const words of [
    'Issuer: CN = Root',
    'Subject: CN = www.example.com',
    'CA:FALSE',
    'DNS:www.example.com',
  ])
    expect(printed).toContain(words);
  expect(printed).toContain('Not After : Feb  3 04:05:06 2051 GMT');
  const [child, parent] = [new X509Certificate(leaf.pem), new X509Certificate(root.pem)];
  expect([child.checkIssued(parent), child.verify(parent.publicKey)]).toEqual([true, true]);
  expect([parent.ca, parent.verify(parent.publicKey)]).toEqual([true, true]);
});
