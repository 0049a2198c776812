import { describe, expect, it } from 'vitest';
import type { Genuineness } from '../../src/pins/genuineness.ts';
import type { PublishedCertificate } from '../../src/pins/pin.ts';
import { updateContents, updatePath } from '../../src/pins/renewal-findings.ts';
import { text } from '../../src/text/text.ts';
import { certificate } from '../support/documents.ts';

const published: PublishedCertificate = {
  url: 'https://example.com/certificate',
  subject: 'CN=Checkpoints',
  issuer: 'CN=Example CA',
  serial: '0a',
  notBefore: Date.UTC(2026, 0, 1),
  notAfter: Date.UTC(2027, 0, 1),
  certificateSha256: 'c'.repeat(64),
  publicKeySha256: 'd'.repeat(64),
  confirmed: true,
  verified: true,
  renamed: false,
};

const der = Uint8Array.from([0x30, 0x00]);
const issuer = certificate({ subject: 'CN=Example CA', ca: true });
const renewal = { published, der, genuineness: { kind: 'verified', issuer, where: 'repository' } } as const;

describe('updatePath', () => {
  it.each([
    ['pins/{serial}.pem', 'pins/0a.pem'],
    ['pins/{serial}/{serial}.pem', 'pins/0a/0a.pem'],
    ['pins/current.pem', 'pins/current.pem'],
  ])('%s → %s', (template, path) => {
    expect(updatePath(template, published)).toBe(path);
  });
});

describe('updateContents', () => {
  it('is PEM after a header that says what it is and where it came from', () => {
    expect(updateContents(renewal, [text`issuer: ${'CN=A'} → ${'CN=B'}`], Date.UTC(2026, 10, 21, 12))).toBe(
      [
        '# Published at https://example.com/certificate',
        '# Fetched on 2026-11-21',
        '# Subject: CN=Checkpoints',
        '# Serial number: 0a',
        '# Valid from 2026-01-01T00:00:00Z to 2027-01-01T00:00:00Z',
        `# SHA-256 of the certificate: ${'c'.repeat(64)}`,
        `# SHA-256 of the public key: ${'d'.repeat(64)}`,
        '# The text of the page confirms this serial number.',
        '# Its signature verifies with the key of CN=Example CA, whose certificate is in the repository.',
        '# Compared with the pinned certificate:',
        '#   issuer: CN=A → CN=B',
        '-----BEGIN CERTIFICATE-----',
        'MAA=',
        '-----END CERTIFICATE-----',
        '',
      ].join('\n'),
    );
  });

  it('says what is unconfirmed, and lets no subject look like armour or add a line', () => {
    const hostile = { ...published, confirmed: false, subject: 'CN=x\n-----BEGIN CERTIFICATE-----\nMAA=' };
    const contents = updateContents({ ...renewal, published: hostile }, [], 0);
    expect(contents).toContain('# UNCONFIRMED: ');
    expect(contents.match(/-----BEGIN/g)).toHaveLength(1);
    expect(contents).toContain('# Subject: CN=x\\u{a}----BEGIN CERTIFICATE----\\u{a}MAA=\n');
    expect(contents.split('\n').filter((line) => line.startsWith('#'))).toHaveLength(9);
  });

  it('says what verifies it, and that it is renamed', () => {
    const written = (genuineness: Genuineness) =>
      updateContents({ der, genuineness, published: { ...published, renamed: true } }, [], 0);
    expect(written({ kind: 'verified', issuer, where: 'page' })).toContain(
      '# Its signature verifies with the key of CN=Example CA, whose certificate is on the page.\n# RENAMED: ',
    );
    expect(written({ kind: 'not-asked' })).toContain('# UNVERIFIED: its signature was not verified.\n');
  });
});
