import { createCipheriv, pbkdf2Sync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { decryptRc2 } from '../../../src/scan/keystore/ciphers.ts';
import { maxLevels, maxValues } from '../../../src/scan/keystore/definite.ts';
import { Effort, maxRunRounds, maxStoreRounds } from '../../../src/scan/keystore/store.ts';
import {
  certificate,
  explicit,
  indefiniteTlv,
  integer,
  octets,
  oid,
  sequence,
  tlv,
} from '../../support/der-builder.ts';
import {
  algorithm,
  bag,
  certificateBag,
  contentInfo,
  dataContent,
  encryptedContent,
  javaBytes,
  javaEntry,
  javaStore,
  macData,
  pbkdf2,
  pfx,
  salt,
  uint32,
  utf,
  withPbmac1,
} from './store-builder.ts';
import { fixture, opened } from './stores.ts';

const der = certificate();
const named = [['an alias', 'CN=www.example.com']];
const good = dataContent(certificateBag(der, 'an alias'));

/** The same BER with indefinite lengths throughout, and every octet string in pieces of eight octets. */
function indefinite(bytes: Buffer, at = 0): { readonly ber: Buffer; readonly end: number } {
  const tag = bytes.readUInt8(at);
  const first = bytes.readUInt8(at + 1);
  const octetsOfLength = first < 0x80 ? 0 : first & 0x7f;
  const content = at + 2 + octetsOfLength;
  const end = content + (first < 0x80 ? first : bytes.readUIntBE(at + 2, octetsOfLength));
  if (tag === 0x04 || tag === 0x80) return { ber: inPieces(tag, bytes.subarray(content, end)), end };
  if ((tag & 0x20) === 0) return { ber: bytes.subarray(at, end), end };
  const parts: Buffer[] = [];
  for (let next = content; next < end; ) {
    const part = indefinite(bytes, next);
    parts.push(part.ber);
    next = part.end;
  }
  return { ber: indefiniteTlv(tag, ...parts), end };
}

function inPieces(tag: number, content: Buffer): Buffer {
  const pieces: Buffer[] = [];
  for (let at = 0; at < content.length; at += 8) pieces.push(octets(content.subarray(at, at + 8)));
  const [first, ...rest] = pieces;
  const nested = first === undefined ? [] : [tlv(0x24, first)];
  return indefiniteTlv(tag | 0x20, ...nested, ...rest);
}

describe('a PKCS #12 store in BER', () => {
  it.each(['java.p12', 'java-legacy.p12', 'openssl-pbe-sha1-rc4-40.p12', 'java-key.p12'])(
    '%s with indefinite lengths and strings in pieces gives the same',
    async (name) => {
      const { certificates, told } = await opened(fixture(name), 'changeit');
      const { ber } = indefinite(fixture(name));
      expect(await opened(ber, 'changeit')).toMatchObject({ certificates, told });
    },
  );

  it('has encrypted content in pieces', async () => {
    const iv = salt.subarray(0, 8);
    const cipher = createCipheriv('des-ede3-cbc', pbkdf2Sync('right', salt, 1, 24, 'sha1'), iv);
    const text = Buffer.concat([cipher.update(sequence(certificateBag(der, 'an alias'))), cipher.final()]);
    const scheme = sequence(pbkdf2(integer(1)), algorithm('1.2.840.113549.3.7', octets(iv)));
    const content = encryptedContent(algorithm('1.2.840.113549.1.5.13', scheme), text);
    for (const each of [content, indefinite(content).ber])
      expect((await opened(pfx([each]), 'right')).certificates).toEqual(named);
  });

  it('has strings of strings only', async () => {
    const odd = sequence(integer(3), contentInfo('1.2.840.113549.1.7.1', tlv(0x24, integer(1))));
    expect((await opened(odd)).messages[0]).toContain('a part of a string is not a string');
  });
});

describe('an odd PKCS #12 store', () => {
  it('has certificates without an alias, or within each other', async () => {
    const nested = bag(6, sequence(certificateBag(der, 'an alias'), certificateBag(der)));
    expect((await opened(pfx([dataContent(nested)]))).certificates).toEqual([
      ...named,
      [null, 'CN=www.example.com'],
    ]);
  });

  it.each([
    ['a CRL', dataContent(bag(4, sequence())), 'An entry that is neither a certificate nor a key'],
    [
      'another kind of certificate',
      dataContent(certificateBag(der, 'an alias', '1.2.840.113549.1.9.22.2')),
      'A certificate that is not X.509',
    ],
    [
      'contents for the owner of a key',
      contentInfo('1.2.840.113549.1.7.3', sequence()),
      'Content that is encrypted with a public key',
    ],
    [
      'an unknown scheme',
      encryptedContent(algorithm('1.2.3'), Buffer.alloc(8)),
      'Content that is protected by the encryption 1.2.3',
    ],
    [
      'an unknown cipher',
      encryptedContent(
        algorithm('1.2.840.113549.1.5.13', sequence(pbkdf2(integer(1)), algorithm('1.2.3', octets(salt)))),
        Buffer.alloc(8),
      ),
      'Content that is protected by the encryption 1.2.3',
    ],
    [
      'an unknown derivation',
      encryptedContent(
        algorithm('1.2.840.113549.1.5.13', sequence(algorithm('1.2.3'), algorithm('1.2.3'))),
        Buffer.alloc(8),
      ),
      'Content that is protected by the key derivation 1.2.3',
    ],
    [
      'a scheme without parameters',
      encryptedContent(algorithm('1.2.840.113549.1.12.1.3'), Buffer.alloc(8)),
      'Content that is protected by parameters of an unknown form',
    ],
    [
      'an algorithm without an identifier',
      encryptedContent(algorithm('1.2.840.113549.1.5.13', sequence(sequence())), Buffer.alloc(8)),
      'Content that is protected by an algorithm without an identifier',
    ],
  ])('with %s is reported', async (_, content, message) => {
    const { certificates, told, messages } = await opened(pfx([content, good]));
    expect([certificates, told]).toEqual([named, ['notice unsupported']]);
    expect(messages[0]).toBe(`${message} in a PKCS#12 store at line 1 of a/store is skipped.`);
  });

  it.each([
    ['ciphertext that is not whole blocks', Buffer.alloc(9), salt.subarray(0, 8)],
    ['no ciphertext', Buffer.alloc(0), salt.subarray(0, 8)],
    ['a vector of another length', Buffer.alloc(8), salt.subarray(0, 7)],
  ])('with %s is locked', async (_, text, iv) => {
    const scheme = algorithm('1.2.840.113549.3.7', octets(iv));
    const content = encryptedContent(
      algorithm('1.2.840.113549.1.5.13', sequence(pbkdf2(integer(1)), scheme)),
      text,
    );
    expect((await opened(pfx([content]), 'right')).told).toEqual(['error keystore-locked']);
  });

  it('has keys that are not even encrypted', async () => {
    const key = sequence(integer(0), algorithm('1.3.101.112'), octets(salt));
    expect(await opened(pfx([dataContent(bag(1, key, 'mykey')), good]))).toMatchObject({
      certificates: named,
      told: ['error private-key'],
    });
  });

  it('is locked if a password decrypts something other than contents', async () => {
    const iv = salt.subarray(0, 8);
    const cipher = createCipheriv('des-ede3-cbc', pbkdf2Sync('right', salt, 1, 24, 'sha1'), iv);
    const text = Buffer.concat([cipher.update(sequence(integer(1))), cipher.final()]);
    const scheme = sequence(pbkdf2(integer(1)), algorithm('1.2.840.113549.3.7', octets(iv)));
    const content = encryptedContent(algorithm('1.2.840.113549.1.5.13', scheme), text);
    expect((await opened(pfx([content]), 'right')).told).toEqual(['error keystore-locked']);
  });

  it('with an unknown MAC counts as unverified', async () => {
    const store = pfx([good], macData(algorithm('1.2.3'), Buffer.alloc(20)));
    const { certificates, told } = await opened(store, 'right');
    expect([certificates, told]).toEqual([named, ['notice unsupported', 'notice keystore-locked']]);
  });

  it('without anything in it contains no certificate', async () => {
    expect((await opened(pfx([dataContent()]))).told).toEqual(['error no-document']);
  });

  it('with something other than a certificate is reported with its alias', async () => {
    const { told, messages } = await opened(
      pfx([dataContent(certificateBag(sequence(), 'an alias'), certificateBag(sequence()))]),
    );
    expect(told).toEqual(['error malformed', 'error malformed']);
    expect(messages[0]).toContain('with the alias an alias');
  });

  it.each([
    ['signed instead of with a MAC', sequence(integer(3), contentInfo('1.2.840.113549.1.7.2', sequence()))],
    ['whose contents are no octets', sequence(integer(3), contentInfo('1.2.840.113549.1.7.1', integer(1)))],
    [
      'whose parts are no parts',
      sequence(integer(3), contentInfo('1.2.840.113549.1.7.1', octets(integer(1)))),
    ],
    [
      'with a tag of two octets',
      sequence(integer(3), sequence(oid('1.2.840.113549.1.7.1'), Buffer.of(0xbf, 0x21, 0x00))),
    ],
  ])('%s is reported as damaged', async (_, store) => {
    const { told, stores } = await opened(store);
    expect([told, stores]).toEqual([['error malformed'], []]);
  });
});

describe('PBMAC1', () => {
  it.each([
    ['fits', 'right', ['wrong', 'right'], []],
    ['does not fit', 'other', ['wrong', 'right'], ['notice keystore-locked']],
  ])('%s', async (_, password, passwords, told) => {
    const store = withPbmac1([good], password, integer(32));
    expect(await opened(store, ...passwords)).toMatchObject({ certificates: named, told });
  });

  it('must state the length of its key', async () => {
    const { told } = await opened(withPbmac1([good], 'right', null), 'right');
    expect(told).toEqual(['notice unsupported', 'notice keystore-locked']);
  });

  it('has parameters', async () => {
    const store = pfx([good], macData(algorithm('1.2.840.113549.1.5.14'), Buffer.alloc(32)));
    expect((await opened(store)).told).toEqual(['notice unsupported']);
  });
});

describe('a hostile store', () => {
  const many = integer(0x7f, 0xff, 0xff, 0xff);
  const scheme = (iterations: Buffer) =>
    algorithm('1.2.840.113549.1.12.1.3', sequence(octets(salt), iterations));

  it.each([
    ['iterations of PKCS #12’s own derivation', pfx([encryptedContent(scheme(many), Buffer.alloc(8))])],
    [
      'iterations of PBKDF2',
      pfx([
        encryptedContent(
          algorithm(
            '1.2.840.113549.1.5.13',
            sequence(pbkdf2(many), algorithm('1.2.840.113549.3.7', octets(salt.subarray(0, 8)))),
          ),
          Buffer.alloc(8),
        ),
      ]),
    ],
    [
      'iterations of PBKDF1',
      pfx([
        encryptedContent(algorithm('1.2.840.113549.1.5.3', sequence(octets(salt), many)), Buffer.alloc(8)),
      ]),
    ],
    ['iterations of its MAC', pfx([good], macData(algorithm('1.3.14.3.2.26'), Buffer.alloc(20), many))],
    [
      'more iterations than there are numbers',
      pfx([encryptedContent(scheme(integer(1, 0, 0, 0, 0, 0, 0, 0, 0)), Buffer.alloc(8))]),
    ],
  ])('with %s stays locked at once', async (_, store) => {
    const begin = performance.now();
    const { told, messages } = await opened(store, 'a', 'b', 'c');
    expect(told).toEqual(['error keystore-locked']);
    expect(messages[0]).toContain('too many iterations');
    expect(performance.now() - begin).toBeLessThan(1_000);
  });

  it('spends no more than the limits on one store, nor on all of them', () => {
    const effort = new Effort();
    expect(() => effort.forStore()(maxStoreRounds + 1)).toThrow();
    for (let stores = 0; stores < maxRunRounds / maxStoreRounds; stores++) {
      const spend = effort.forStore();
      spend(maxStoreRounds);
      expect(() => spend(1)).toThrow();
    }
    expect(() => effort.forStore()(1)).toThrow();
  });

  it('counts zero and negative iterations as one', async () => {
    for (const iterations of [integer(0), integer(0xff), tlv(0x02)]) {
      const { told } = await opened(pfx([encryptedContent(scheme(iterations), Buffer.alloc(8))]), 'a');
      expect(told).toEqual(['error keystore-locked']);
    }
  });

  it('may have values up to the limit, and no more', async () => {
    const values = (count: number) => pfx([good, Buffer.alloc(2 * count, tlv(0x05))]);
    expect((await opened(values(maxValues))).messages[0]).toContain('too many values');
    expect((await opened(values(1_000))).messages[0]).not.toContain('too many values');
  });

  it('may be nested up to the limit, and no deeper', async () => {
    const nested = (levels: number) => {
      let inner = sequence();
      for (let i = 0; i < levels; i++) inner = sequence(inner);
      return pfx([inner]);
    };
    expect((await opened(nested(maxLevels))).messages[0]).toContain('nested too deeply');
    expect((await opened(nested(maxLevels - 2))).messages[0]).not.toContain('nested too deeply');
    let string = octets(salt);
    for (let i = 0; i <= maxLevels; i++) string = tlv(0x24, string);
    const deep = sequence(integer(3), contentInfo('1.2.840.113549.1.7.1', string));
    expect((await opened(deep)).messages[0]).toContain('nested too deeply');
  });

  it.each(['openssl-legacy-key.p12', 'java-readable.p12', 'key.jks', 'secret-last.jceks'])(
    '%s may be cut or altered anywhere',
    async (name) => {
      const whole = fixture(name);
      for (let at = 4; at < whole.length; at += 11) {
        await expect(opened(whole.subarray(0, at), 'changeit')).resolves.toBeDefined();
        const altered = Buffer.from(whole);
        altered[at] = (whole[at] ?? 0) ^ 0x15;
        await expect(opened(altered, 'changeit')).resolves.toBeDefined();
      }
    },
    60_000,
  );
});

describe('an odd Java store', () => {
  const entry = javaEntry(2, 'an alias', utf('X.509'), javaBytes(der));

  it('of version 1 names no types', async () => {
    const store = javaStore(1, 1, javaEntry(2, 'an alias', javaBytes(der)));
    expect(await opened(store)).toMatchObject({ certificates: named, told: [] });
  });

  it('names X.509 in either way, and other types are left alone', async () => {
    const other = javaEntry(2, 'other', utf('PGP'), javaBytes(Buffer.from('?')));
    const old = javaEntry(2, 'an alias', utf('X509'), javaBytes(der));
    expect(await opened(javaStore(2, 3, other, old, entry), 'a')).toMatchObject({
      certificates: [...named, ...named],
      told: ['notice unsupported'],
    });
  });

  it('with nothing that is read is a file without a document', async () => {
    const other = javaEntry(2, 'other', utf('PGP'), javaBytes(Buffer.from('?')));
    expect((await opened(javaStore(2, 1, other), 'a')).told).toEqual([
      'notice unsupported',
      'error no-document',
    ]);
  });

  it('may be within other bytes', async () => {
    expect((await opened(Buffer.concat([javaStore(2, 1, entry), salt]), 'a')).told).toEqual([
      'warning malformed',
    ]);
  });

  it.each([
    ['an unknown version', javaStore(3, 0), 'an unknown version'],
    ['an entry without a kind', javaStore(2, 1, javaEntry(9, 'x')), 'an entry of an unknown kind'],
    ['an end that is missing', javaStore(2, 1, entry).subarray(0, -1), 'its end is missing'],
    [
      'a length past its end',
      javaStore(2, 1, javaEntry(1, 'x', uint32(0xffffffff))),
      'a length runs past the end',
    ],
    ['more entries than it has', javaStore(2, 0xffffffff, entry), ''],
  ])('with %s is reported as damaged', async (_, store, message) => {
    const { told, messages } = await opened(store);
    expect(told).toEqual(['error malformed']);
    expect(messages[0]).toContain(message);
  });

  it('without an entry contains no certificate', async () => {
    expect((await opened(javaStore(2, 0))).told).toEqual(['error no-document']);
  });
});

/** RFC 2268 section 5. */
describe('RC2', () => {
  it.each([
    ['0000000000000000', 63, '0000000000000000', 'ebb773f993278eff'],
    ['ffffffffffffffff', 64, 'ffffffffffffffff', '278b27e42e2f0d49'],
    ['3000000000000000', 64, '1000000000000001', '30649edf9be7d2c2'],
    ['88', 64, '0000000000000000', '61a8a244adacccf0'],
    ['88bca90e90875a', 64, '0000000000000000', '6ccf4308974c267f'],
  ])('decrypts with the key %s of %i bits', (key, bits, plain, text) => {
    const decrypted = decryptRc2(Buffer.from(key, 'hex'), bits, Buffer.alloc(8), Buffer.from(text, 'hex'));
    expect(decrypted.toString('hex')).toBe(plain);
  });
});

it('explicit tags are not strings', async () => {
  const store = sequence(
    integer(3),
    sequence(oid('1.2.840.113549.1.7.1'), explicit(0, octets(sequence(good)))),
  );
  expect((await opened(store)).certificates).toEqual(named);
});
