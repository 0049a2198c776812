import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { certificate } from '../support/der-builder.ts';
import { read, told, words } from '../support/read-file.ts';
import { wrappedOf } from './wrappings.ts';

const gnuPg = Buffer.from(
  `lFgEawxJohYJKwYBBAHaRw8BAQdALI04lKJ1MxN2h/rkg71SGD+yCIgcBYZgSRqfgKlj/p4AAQDxZ3pv0dTW3lwYHW7mDkaP
CDc4hjThGCT4j1xxeNzyaQ+0tA5lZDI1NTE5QHgudGVzdIiQBBMWCAA4FiEEJCFzdl0JKwHUMzb4oPybIevJT6kFAmsMSaIC
GwMFCwkIBwIGFQoJCAsCBBYCAwECHgECF4AACgkQoPybIevJT6nJFAEAveMygk9SdNj5nHlSb4CX21IyIhmKTaPUmPF4E9PF
MBMBAOAhL8Tz3vn40NZiQtmCsxujWw+LuITjQ5Ou8QsDEFIP`,
  'base64',
);
/** Appendix A.4 of RFC 9580. */
const version6 = Buffer.from(
  `xUsGY4d/4xsAAAAg+U2nu0jWCmHlZ3BqZYfQMxmZu52JGggkLq2EVD34laMAGXKBexK+cH6NX1hs5hNhIB00TrJmosgv3mg1
ditlsLfCsQYfGwoAAABCBYJjh3/jAwsJBwUVCg4IDAIWAAKbAwIeCSIhBssYbE8GCaaX5NUt+mxyKwwfHifBilZwj2Ul7Ce6
2azJBScJAgcCAAAAAK0oIBA+LX0ifsDm185Ecds2v8lwgyU2kCcUmKfvBXbAf6rhRYWzuQOwEn7E/aLwIwRaLsdry0+Vcall
HhSu4RN6HWaEQsiPlR4zxP/TP7mhfVEe7XWPxtnMUMtf15OyA51YBMdLBmOHf+MZAAAAIIaTJINn+eUBXbki+PSAld2nhJh/
LVmFsS+60WyvXkQ1AE1gCk95TUR3XFeibg/u/tVY6a//1q0NWC1X+yui3O24wpsGGBsKAAAALAWCY4d/4wKbDCIhBssYbE8G
CaaX5NUt+mxyKwwfHifBilZwj2Ul7Ce62azJAAAAAAQBIKbpGG2dWTX8j+VjFM21J0hqWlEg+bdiojWnKfA5AQpWUWtnNwDE
M0g12vYxoWM8Y81W+bHBw805I8kWVkXU6vFOi+HWvv/ira7ofJu16NnoUkhclkUrk0mXubZvyl4GBg==`,
  'base64',
);

const numbers = (value: number, octets: number) => {
  const bytes = Buffer.alloc(octets);
  bytes.writeUIntBE(value, 0, octets);
  return bytes;
};
/** Octets that look random. */
const noise = (length: number) => Buffer.alloc(length, createHash('sha512').update(String(length)).digest());
const integer = (bits: number) => {
  const bytes = noise(Math.ceil(bits / 8));
  const top = (bits - 1) % 8;
  bytes[0] = ((bytes[0] ?? 0) & ((1 << top) - 1)) | (1 << top);
  return Buffer.concat([numbers(bits, 2), bytes]);
};
const curve = (...oid: readonly number[]) => Buffer.from([oid.length, ...oid]);

/** Public keys by algorithm. */
const publicKeys: readonly (readonly [number, Buffer])[] = [
  ...[1, 2, 3].map((id): [number, Buffer] => [id, Buffer.concat([integer(2048), integer(17)])]),
  ...[16, 20].map((id): [number, Buffer] => [id, Buffer.concat([integer(1021), integer(2), integer(1019)])]),
  [17, Buffer.concat([integer(1024), integer(160), integer(1023), integer(1020)])],
  [18, Buffer.concat([curve(0x2a, 0x86, 0x48, 0xce, 0x3d, 3, 1, 7), integer(515), Buffer.of(3, 1, 8, 7)])],
  [19, Buffer.concat([curve(0x2b, 0x81, 4, 0, 0x22), integer(771)])],
  [22, Buffer.concat([curve(0x2b, 6, 1, 4, 1, 0xda, 0x47, 0x0f, 1), integer(263)])],
  [25, noise(32)],
  [26, noise(56)],
  [27, noise(32)],
  [28, noise(57)],
];

interface KeyParts {
  readonly version: number;
  readonly created: number;
  readonly algorithm: number;
  readonly publicKey: Buffer;
  /** How the secret part is encrypted. */
  readonly usage: number;
}

function keyOf({ version, created, algorithm, publicKey, usage }: KeyParts): Buffer {
  const validity = version === 3 ? numbers(0, 2) : Buffer.alloc(0);
  const count = version > 4 ? numbers(publicKey.length, 4) : Buffer.alloc(0);
  const head = Buffer.concat([
    numbers(version, 1),
    numbers(created, 4),
    validity,
    numbers(algorithm, 1),
    count,
  ]);
  return Buffer.concat([head, publicKey, numbers(usage, 1), noise(70)]);
}

type Framing = (tag: number, content: Buffer) => Buffer;

const framings: readonly Framing[] = [
  (tag, content) => Buffer.concat([numbers(0x80 | (tag << 2) | 1, 1), numbers(content.length, 2), content]),
  (tag, content) => Buffer.concat([numbers(0x80 | (tag << 2) | 2, 1), numbers(content.length, 4), content]),
  (tag, content) => Buffer.concat([numbers(0xc0 | tag, 1), newLength(content.length), content]),
  (tag, content) =>
    Buffer.concat([numbers(0xc0 | tag, 1), Buffer.of(255), numbers(content.length, 4), content]),
];

function newLength(length: number): Buffer {
  if (length < 192) return numbers(length, 1);
  return length < 8384
    ? numbers(length - 192 + (192 << 8), 2)
    : Buffer.concat([Buffer.of(255), numbers(length, 4)]);
}

const userId: Buffer = Buffer.concat([Buffer.of(0xcd, 5), Buffer.from('Alice')]);
const [longFraming = () => userId] = framings;

const keyParts: fc.Arbitrary<KeyParts> = fc
  .record({
    version: fc.constantFrom(3, 4, 5, 6),
    created: fc.oneof(fc.constant(0), fc.integer({ min: 662_688_000, max: 2_500_000_000 })),
    key: fc.constantFrom(...publicKeys),
    usage: fc.constantFrom(0, 3, 9, 253, 254, 255),
  })
  .map(({ key: [algorithm, publicKey], ...parts }) => ({ ...parts, algorithm, publicKey }));

const aKey: KeyParts = { version: 4, created: 1.6e9, algorithm: 27, publicKey: noise(32), usage: 254 };
const ringOf = (parts: Partial<KeyParts>) =>
  Buffer.concat([longFraming(5, keyOf({ ...aKey, ...parts })), userId]);

describe('a binary OpenPGP key', () => {
  it.each([
    ['GnuPG', gnuPg],
    ['version 6', version6],
  ])('is a private key: %s', (_, file) => {
    expect(words(file)).toEqual(['error 1 A private key (OpenPGP) is at line 1 of a/file.']);
  });

  it('is a private key for every version, algorithm, header and encryption', () => {
    const tags = fc.constantFrom(5, 7);
    const after = fc.constantFrom(userId, Buffer.alloc(0), gnuPg, Buffer.concat([userId, version6]));
    fc.assert(
      fc.property(keyParts, fc.constantFrom(...framings), tags, after, (parts, framing, tag, rest) => {
        expect(told(read(Buffer.concat([framing(tag, keyOf(parts)), rest])))).toEqual(['error private-key']);
      }),
      { numRuns: 500 },
    );
  });

  it('can have a length of one octet, or extend to the end of the file', () => {
    const key = keyOf(aKey);
    for (const header of [Buffer.of(0x94, key.length), Buffer.of(0x97)])
      expect(told(read(Buffer.concat([header, key])))).toEqual(['error private-key']);
  });

  it('can be followed by a certificate', () => {
    const { pem } = wrappedOf('CERTIFICATE', certificate());
    for (const rest of [Buffer.from(pem), Buffer.from(`\n${pem}`), certificate()]) {
      const reading = read(Buffer.concat([gnuPg, rest]));
      expect([reading.found.length, told(reading)]).toEqual([1, ['error private-key']]);
    }
  });
});

describe('what is not an OpenPGP key', () => {
  it.each([
    ['a public key', Buffer.concat([longFraming(6, keyOf(aKey)), userId])],
    ['a signature', longFraming(2, noise(99))],
    ['another version', ringOf({ version: 7 })],
    ['an old version', ringOf({ version: 2 })],
    ['a creation time before PGP', ringOf({ created: 662_687_999 })],
    ['a creation time in the distant future', ringOf({ created: 2_524_608_000 })],
    ['an unknown algorithm', ringOf({ algorithm: 24 })],
    [
      'a number with leading zeros',
      ringOf({ algorithm: 1, publicKey: Buffer.concat([numbers(2048, 2), Buffer.alloc(256, 1)]) }),
    ],
    ['a number that is too short', ringOf({ algorithm: 1, publicKey: integer(511) })],
    ['a number that is too long', ringOf({ algorithm: 1, publicKey: integer(16_385) })],
    [
      'a number that is longer than the key',
      ringOf({ algorithm: 1, publicKey: integer(4096).subarray(0, 300) }),
    ],
    [
      'an impossible curve',
      ringOf({ algorithm: 22, publicKey: Buffer.concat([curve(1, 2, 3), integer(263)]) }),
    ],
    ['a curve without an OID', ringOf({ algorithm: 22, publicKey: Buffer.concat([curve(), integer(263)]) })],
    ['an impossible encryption', ringOf({ usage: 77 })],
    [
      'a public key that is longer than all',
      ringOf({ version: 6, publicKey: noise(32), usage: 0 }).fill(0xff, 9, 13),
    ],
    ['a key without a secret part', longFraming(5, keyOf(aKey).subarray(0, 40))],
    ['a key of a header only', longFraming(5, keyOf(aKey).subarray(0, 6))],
    ['a number without any octet', longFraming(5, keyOf({ ...aKey, algorithm: 1 }).subarray(0, 8))],
    ['a key that is cut off', ringOf({}).subarray(0, 60)],
    ['a header that is cut off', Buffer.of(0x95, 1)],
    ['a header in parts', Buffer.concat([Buffer.of(0xc5, 0xe5), keyOf(aKey)])],
    ['a key and something else', Buffer.concat([longFraming(5, keyOf(aKey)), Buffer.from('text')])],
    ['a key and a message', Buffer.concat([longFraming(5, keyOf(aKey)), longFraming(11, noise(9))])],
  ])('%s', (_, file) => {
    expect(told(read(file))).not.toContain('error private-key');
  });

  it('random octets, whatever they begin with', () => {
    const first = fc.constantFrom(0x94, 0x95, 0x96, 0x97, 0x9c, 0x9d, 0xc5, 0xc7);
    fc.assert(
      fc.property(first, fc.uint8Array({ minLength: 1, maxLength: 300 }), (header, bytes) => {
        expect(told(read(Buffer.concat([Buffer.of(header), bytes])))).not.toContain('error private-key');
      }),
      { numRuns: 5000 },
    );
  });
});
