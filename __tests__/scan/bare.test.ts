import { describe, expect, it } from 'vitest';
import { toPlain } from '../../src/text/plain.ts';
import {
  certificate,
  commonName,
  indefiniteTlv,
  integer,
  octets,
  oid,
  request,
  sequence,
  signedData,
  tlv,
} from '../support/der-builder.ts';
import { material } from '../support/material.ts';
import { read } from '../support/read-file.ts';

const base64 = (bytes: string | Uint8Array) => Buffer.from(bytes).toString('base64');
const der = certificate();
const words = (file: string) => read(file).findings.map(({ line, message }) => `${line} ${toPlain(message)}`);
const nothing = 'null a/file contains no certificate or CSR.';

/** Certificates of all lengths around one, by the length of the name in them. */
const named = (length: number) => certificate({ subject: commonName('n'.repeat(length)) });

describe('bare base64', () => {
  it.each([
    ['256', 256],
    ['65,536', 65_536],
  ])('of a certificate of about %s bytes is read', (_, length) => {
    const around = length - named(0).length;
    for (let name = Math.max(0, around - 16); name < around + 2; name++) {
      const bytes = named(name);
      expect(read(`x: ${base64(bytes)}\n`).found.map((each) => each.der)).toEqual([bytes]);
    }
    expect(named(Math.max(0, around - 16)).length).toBeLessThan(length);
    expect(named(around + 1).length).toBeGreaterThan(length);
  });

  it.each([
    ['a certificate', der],
    ['a request', request([])],
    ['a short one', certificate({ subject: sequence() })],
  ])('of %s is read at its line', (_, bytes) => {
    const { found, findings } = read(`a\nb: ${base64(bytes)}\n`);
    expect(found).toMatchObject([{ der: bytes, document: { line: 2, encoding: 'der' } }]);
    expect(findings).toEqual([]);
  });

  it.each([
    ['an attribute', `<c x="${base64(der)}"/>`],
    ['a comment', `<!-- ${base64(der)} -->`],
    ['an attribute of escaped HTML', `&lt;c x="${base64(der)}"/&gt;`],
  ])('is read in %s of a tag that is shorter than a tag may be', (_, file) => {
    expect(file.length).toBeLessThan(512);
    expect(read(file).found.map((each) => each.der)).toEqual([der]);
  });

  it('of several different documents is read, each with its own bytes', () => {
    const all = [certificate({ serial: integer(1) }), request([]), certificate({ serial: integer(2) })];
    const { found } = read(all.map((bytes) => `x: ${base64(bytes)}\n`).join(''));
    expect(found.map((each) => each.der)).toEqual(all);
  });

  it.each([
    ['a public key', sequence(sequence(oid('1.3.101.112')), tlv(0x03, Buffer.alloc(33)))],
    ['something else', sequence(integer(1), integer(2), octets(Buffer.alloc(200)))],
    ['a CRL', sequence(sequence(sequence(), sequence(), tlv(0x17)), sequence(), tlv(0x03, Buffer.of(0)))],
    ['random bytes', Buffer.from(Array.from({ length: 99 }, (_, i) => (i * 151) & 0xff))],
  ])('of %s is skipped silently', (_, bytes) => {
    expect(words(`x: ${base64(bytes)}\n`)).toEqual([nothing]);
  });

  it.each([
    ['PKCS#7', signedData([der])],
    ['PKCS#7 whose lengths are indefinite', indefiniteTlv(0x30, signedData([der]).subarray(4))],
    ['a certificate and a request after it', Buffer.concat([der, request([])])],
  ])('of %s is read at its line', (_, bytes) => {
    for (const text of [base64(bytes), base64(bytes).replace(/.{76}/g, '$&\r\n')]) {
      const { found, findings } = read(`x\nx: ${text}\n`);
      expect(found[0]).toMatchObject({ der, document: { line: 2, encoding: 'der' } });
      expect(findings).toEqual([]);
    }
  });

  it.each([['SEC 1', base64(material('ec.sec1.der')), 'SEC 1']])('of %s is reported', (_, key, form) => {
    expect(words(`x\n${key}\n`)).toEqual([`2 A private key (${form}) is at line 2 of a/file.`]);
  });

  it.each([
    ['PKCS#12', base64(material('both.p12'))],
    ['JKS', base64(Buffer.from(`feedfeed${'00'.repeat(30)}`, 'hex'))],
    ['JCEKS', base64(Buffer.from(`cececece${'00'.repeat(30)}`, 'hex'))],
  ])('of a %s store is kept, to be opened', (kind, store) => {
    const { found, findings, stores } = read(`x\n${store}\n`);
    expect([found, findings]).toEqual([[], []]);
    expect(stores.map((each) => [each.kind, each.line, base64(each.bytes)])).toEqual([[kind, 2, store]]);
  });

  it.each([
    ['a certificate that is cut off', base64(der).slice(0, 120)],
    ['a certificate of which a character is lost', base64(der).replace(/^(.{40})./, '$1')],
    ['a request that is cut off', base64(request([])).slice(0, 100)],
    ['64 characters', base64(der).slice(0, 64)],
    ['a certificate with something else after it', base64(Buffer.concat([der, octets(Buffer.alloc(60))]))],
    ['a certificate with bytes after it that are no value', base64(Buffer.concat([der, Buffer.of(9, 9, 9)]))],
  ])('is damaged: %s', (_, file) => {
    expect(words(`a\n${file}\n`)).toEqual([
      '2 Truncated or damaged base64 of a certificate or CSR at line 2 of a/file is skipped.',
    ]);
  });

  it.each([
    ['a certificate elided after less than a line', base64(der).slice(0, 63)],
    ['a key that is cut off', base64(material('rsa.pkcs1.der')).slice(0, 200)],
    ['what begins like DER alone', 'MIIB'.repeat(30)],
    [
      'an unknown tag in it',
      base64(Buffer.concat([Buffer.from('30820200048201f0', 'hex'), Buffer.alloc(80, 9)])),
    ],
    ['a short text', base64('This is a text of some fifty characters, not more.')],
    ['too short a word', 'MIIB'],
    ['a word of seven characters', 'MAcwBQI'],
  ])('is not read: %s', (_, file) => {
    expect(words(`${file} \n`)).toEqual([nothing]);
  });
});

describe('a word that begins like DER', () => {
  /** A SEQUENCE with every form of length. */
  const inLength = (octetsOfLength: readonly number[], content: Buffer) =>
    Buffer.concat([Buffer.of(0x30, ...octetsOfLength), content]);
  const content = der.subarray(der.indexOf(0x30, 1));

  it.each([
    ['0x81', [0x81, content.length]],
    ['0x82', [0x82, 0, content.length]],
    ['0x83', [0x83, 0, 0, content.length]],
  ])('has a length of form %s', (_, length) => {
    const bytes = inLength(length, content);
    expect(read(`x: ${base64(bytes)}\n`).found.map((each) => each.der)).toEqual([bytes]);
  });

  it('has no longer length', () => {
    expect(read(`x: ${base64(inLength([0x84, 0, 0, 0, content.length], content))}\n`).found).toEqual([]);
  });
});

describe('patience', () => {
  it('ends if too much begins like a certificate but is not one, and does not affect armour', () => {
    const claims = 'MIIQADCC\n'.repeat(3000);
    const { found, findings } = read(
      `${claims}${base64(der)}\n-----BEGIN CERTIFICATE-----\n${base64(der)}\n-----END CERTIFICATE-----\n`,
    );
    expect(found).toMatchObject([{ der, document: { encoding: 'pem', line: 3002 } }]);
    const [first, second] = findings.map(({ level, message }) => `${level} ${toPlain(message)}`);
    expect(first).toMatch(/^error From line \d+ of a\/file on, bare base64 is not read/);
    expect(second).toMatch(/^error Truncated or damaged base64 of a certificate or CSR at line 3001 /);
    expect(findings).toHaveLength(2);
  });

  it('is long enough for a few things that are not certificates', () => {
    const claims = 'MIIQADCC\n'.repeat(10);
    expect(read(`${claims}\n!\n${base64(der)}\n`).found.map((each) => each.der)).toEqual([der]);
  });
});

describe('base64url of text', () => {
  it('is read across its own characters, as in the header of a JWT', () => {
    const header = `{"alg":"ES256","typ":"JWT","kid":"oé","x5c":["${base64(der)}"]}`;
    const token = Buffer.from(header).toString('base64url');
    // What follows the underscore does not begin a group of four, and would be decoded as something else.
    expect([token.search(/[-_]/) % 4, token.match(/[-_]/g)]).toEqual([2, ['_']]);
    expect(read(`x\nx: ${token}.e30.AAAA\n`).found).toMatchObject([{ der, document: { line: 2 } }]);
  });
});

describe('base64 of text', () => {
  const armoured = `-----BEGIN CERTIFICATE-----\n${base64(der)}\n-----END CERTIFICATE-----\n`;

  it.each([
    ['with a tab and a carriage return', `\t# \r\n${armoured}`],
    ['with a typographic dash', `— the certificate\n${armoured}`],
    ['with a byte order mark', `\ufeff${armoured}`],
    ['in UTF-16', Buffer.from(armoured, 'utf16le')],
  ])('is unwrapped: %s', (_, text) => {
    expect(read(`a\nx: ${base64(text)}\n`).found).toMatchObject([
      { der, document: { line: 2, encoding: 'pem' } },
    ]);
  });

  it('is unwrapped again and again, each document with its own bytes', () => {
    const all = [integer(1), integer(2), integer(3)].map((serial) => certificate({ serial }));
    const file = all.map(
      (bytes) =>
        `x: ${base64(`-----BEGIN CERTIFICATE-----\n${base64(bytes)}\n-----END CERTIFICATE-----\n`)}\n`,
    );
    expect(read(file.join('')).found.map((each) => each.der)).toEqual(all);
  });

  it.each([
    ['with a control character', `a\x01\n${armoured}`],
    ['with a deletion', `a\x7f\n${armoured}`],
    ['with two letters beyond ASCII', `éé\n${armoured}`],
  ])('is not text: %s', (_, text) => {
    expect(read(`x: ${base64(text)}\n`).found).toEqual([]);
  });
});
