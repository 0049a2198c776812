import { describe, expect, it } from 'vitest';
import { read, told, words } from '../support/read-file.ts';

const hex = '0123456789abcdef0123456789abcdef\n';
const base64 = (text: string) => Buffer.from(text).toString('base64');
const putty = (comment: string) =>
  `PuTTY-User-Key-File-3: ssh-ed25519\r\nEncryption: none\r\nComment: ${comment}\r\nPublic-Lines: 1\r\nAAAAC3NzaC1lZDI1NTE5\r\nPrivate-Lines: 1\r\nAAAAIKc0dUdYpJxLq4Xx2zv0b8\r\nPrivate-MAC: 00\r\n`;
const age = `AGE-SECRET-KEY-1${'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L'.repeat(2).slice(0, 58)}`;
const d = 'd'.repeat(43);
const jwk = { kty: 'EC', crv: 'P-256', x: 'x'.repeat(43), y: 'y'.repeat(43), d };

describe('a private key in another format', () => {
  it.each([
    ['PuTTY', putty('me'), 'PuTTY'],
    ['PuTTY in JSON', JSON.stringify({ key: putty('me') }), 'PuTTY'],
    ['age', `# public key: age1\n${age}\n`, 'age'],
    ['age in YAML', `key: "${age}"`, 'age'],
    ['a JWK', JSON.stringify(jwk), 'JSON Web Key'],
    ['a JWK, d first', JSON.stringify({ d, crv: 'P-256', kty: 'EC' }), 'JSON Web Key'],
    ['a JWK with line ends', JSON.stringify({ keys: [{ ...jwk, x5c: [] }] }, null, 2), 'JSON Web Key'],
    ['a JWK with an object before d', JSON.stringify({ kty: 'OKP', ext: { a: 1 }, d }), 'JSON Web Key'],
    ['a JWK in JSON in JSON', JSON.stringify(JSON.stringify(jwk)), 'JSON Web Key'],
    ['a JWK in JavaScript', `const k = { kty: 'RSA', d: '${d}' };`, 'JSON Web Key'],
    ['a JWK in YAML', `kty: EC\ncrv: P-256\nd: ${d}\n`, 'JSON Web Key'],
    ['a JWK of ML-DSA', JSON.stringify({ kty: 'AKP', alg: 'ML-DSA-44', priv: d }), 'JSON Web Key'],
    ['a JWK in base64', base64(JSON.stringify(jwk)), 'JSON Web Key'],
    ['OpenSSH in base64', base64(`openssh-key-v1\0${'a'.repeat(99)}`), 'OpenSSH in base64'],
    [
      'OpenVPN',
      `<tls-auth>\n-----BEGIN OpenVPN Static key V1-----\n${hex.repeat(16)}-----END OpenVPN Static key V1-----\n`,
      'PEM, OpenVPN Static key V1',
    ],
    [
      'tls-crypt-v2',
      `-----BEGIN OpenVPN tls-crypt-v2 client key-----\n${'abcd8vQ0xKf3Zt7R'.repeat(10)}\n-----END OpenVPN tls-crypt-v2 client key-----\n`,
      'PEM, OpenVPN tls-crypt-v2 client key',
    ],
  ])('is reported: %s', (_, text, form) => {
    for (const file of [text, Buffer.from(`\ufeff${text}`, 'utf16le')]) {
      const messages = words(file);
      expect(messages).toHaveLength(1);
      expect(messages[0]).toContain(`A private key (${form}) is at line`);
      expect(messages[0]).not.toMatch(/dddd|AAAA|QPZRY|8vQ0xKf3/);
    }
  });

  it('is reported at its line', () => {
    const file = `\n${age}\n\n${JSON.stringify(jwk)}\n${putty('a')}`;
    expect(
      read(file)
        .findings.map(({ line }) => line)
        .toSorted(),
    ).toEqual([2, 4, 5]);
  });

  it.each([
    ['a public JWK', JSON.stringify({ kty: 'EC', x: d, y: d })],
    ['members of different objects', JSON.stringify([{ kty: 'EC', x: d }, { d }])],
    ['a short d', JSON.stringify({ kty: 'EC', d: 'short' })],
    ['minified JavaScript', `if(e.kty==="RSA"){t.d=e.d;n={kty:"RSA",d:r.value,n:o}}`],
    ['a type', `interface Jwk { kty: string; d?: string }`],
    ['a mention of PuTTY', 'It begins with PuTTY-User-Key-File-2: and has Private-Lines: in it.'],
    ['a mention of age', 'It begins with AGE-SECRET-KEY-1...'],
    ['an OpenVPN mention', 'between -----BEGIN OpenVPN Static key V1----- and the end'],
  ])('is not recognized: %s', (_, text) => {
    expect(told(read(text))).toEqual(['error no-document']);
  });

  it('of PuTTY has a comment of up to 32,000 characters', () => {
    expect(told(read(putty('c'.repeat(32_000))))).toEqual(['error private-key']);
    expect(told(read(putty('c'.repeat(33_000))))).toEqual(['error no-document']);
  });

  it('of JSON is found at any depth, and objects beyond a hundred levels count as one', () => {
    const nested = (levels: number) => '{"a":'.repeat(levels) + JSON.stringify(jwk) + '}'.repeat(levels);
    expect(told(read(nested(99)))).toEqual(['error private-key']);
    expect(told(read(nested(500)))).toEqual(['error private-key']);
    expect(told(read(`${nested(500)}\n${JSON.stringify([{ kty: 'EC' }, { d }])}`))).toEqual([
      'error private-key',
    ]);
    const apart = JSON.stringify([{ kty: 'EC' }, { d }]);
    expect(told(read('{"a":'.repeat(98) + apart))).toEqual(['error no-document']);
    expect(told(read('{"a":'.repeat(101) + apart))).toEqual(['error private-key']);
  });
});
