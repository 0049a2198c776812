import { octetWithin as octet } from '../../x509/octets.ts';

/**
 * RC2 in CBC mode (RFC 2268), decryption only. Old exports of Windows, Java and OpenSSL encrypt certificates with it,
 * and the OpenSSL of Node.js no longer has it.
 */

/** "Expanded from the digits of pi", as section 2 says. */
const pi = Buffer.from(
  'd978f9c419ddb5ed28e9fd794aa0d89dc67e37832b76538e624c6488448bfba2' +
    '179a59f587b34f1361456d8d09817d32bd8f40eb86b77b0bf09521225c6b4e82' +
    '54d66593ce60b21c7356c014a78cf1dc1275ca1f3bbee4d1423dd430a33cb626' +
    '6fbf0eda4669075727f21d9bbc944303f811c7f690ef3ee706c3d52fc8661ed7' +
    '08e8eade8052eef784aa72ac354d6a2a961ad2715a1549744b9fd05e0418a4ec' +
    'c2e0416e0f51cbcc2491af50a1f47039997c3a8523b8b47afc02365b25559731' +
    '2d5dfa98e38a92ae05df2910676cbac9d300e6cfe19ea82c6316013f58e289a9' +
    '0d38341bab33ffb0bb480c5fb9b1cd2ec5f3db47e5a59c770aa62068fe7fc1ad',
  'hex',
);

const blockLength = 8;
const rotations = [1, 2, 3, 5] as const;
/** Rounds of mixing before each round of mashing, backwards. */
const mixings = [5, 6, 5] as const;

/** @returns the plaintext with its padding @param text whole blocks */
export function decryptRc2(key: Uint8Array, effectiveBits: number, iv: Uint8Array, text: Uint8Array): Buffer {
  const words = expand(key, effectiveBits);
  const plain = Buffer.alloc(text.length);
  let before = iv;
  for (let at = 0; at + blockLength <= text.length; at += blockLength) {
    const block = text.subarray(at, at + blockLength);
    const decrypted = decryptBlock(words, block);
    for (let i = 0; i < blockLength; i++) plain[at + i] = octet(decrypted, i) ^ octet(before, i);
    before = block;
  }
  return plain;
}

/** Section 2: the key as 64 words. */
function expand(key: Uint8Array, effectiveBits: number): Uint16Array {
  const length = key.length;
  const octets = Buffer.alloc(128);
  octets.set(key);
  for (let i = length; i < 128; i++) {
    octets[i] = octet(pi, (octet(octets, i - 1) + octet(octets, i - length)) & 0xff);
  }
  const effective = Math.ceil(effectiveBits / 8);
  const mask = 0xff >> (8 * effective - effectiveBits);
  octets[128 - effective] = octet(pi, octet(octets, 128 - effective) & mask);
  for (let i = 127 - effective; i >= 0; i--) {
    octets[i] = octet(pi, octet(octets, i + 1) ^ octet(octets, i + effective));
  }
  return Uint16Array.from({ length: 64 }, (_, i) => octets.readUInt16LE(2 * i));
}

/** Section 4. */
function decryptBlock(key: Uint16Array, block: Uint8Array): Buffer {
  const view = Buffer.from(block);
  const r = Uint16Array.from([0, 2, 4, 6], (at) => view.readUInt16LE(at));
  let j = 63;
  mixings.forEach((count, mashed) => {
    for (let round = 0; round < count; round++, j -= 4) unmix(r, key, j);
    if (mashed < 2) unmash(r, key);
  });
  for (let i = 0; i < 4; i++) view.writeUInt16LE(word(r, i), 2 * i);
  return view;
}

function unmix(r: Uint16Array, key: Uint16Array, j: number): void {
  for (let i = 3; i >= 0; i--) {
    const by = word(rotations, i);
    const rotated = (word(r, i) >>> by) | (word(r, i) << (16 - by));
    const [a, b, c] = [word(r, (i + 3) & 3), word(r, (i + 2) & 3), word(r, (i + 1) & 3)];
    r[i] = rotated - word(key, j - 3 + i) - (a & b) - (~a & c);
  }
}

function unmash(r: Uint16Array, key: Uint16Array): void {
  for (let i = 3; i >= 0; i--) r[i] = word(r, i) - word(key, word(r, (i + 3) & 3) & 63);
}

function word(words: ArrayLike<number>, at: number): number {
  return Number(words[at]);
}

/** RC4, with which some old PKCS #12 files are encrypted, and which the OpenSSL of Node.js no longer has. */
export function decryptRc4(key: Uint8Array, text: Uint8Array): Buffer {
  const state = Uint8Array.from({ length: 256 }, (_, i) => i);
  const swap = (i: number, j: number) => {
    const held = octet(state, i);
    state[i] = octet(state, j);
    state[j] = held;
  };
  let j = 0;
  for (let i = 0; i < 256; i++) {
    j = (j + octet(state, i) + octet(key, i % key.length)) & 0xff;
    swap(i, j);
  }
  j = 0;
  return Buffer.from(
    text.map((byte, n) => {
      const i = (n + 1) & 0xff;
      j = (j + octet(state, i)) & 0xff;
      swap(i, j);
      return byte ^ octet(state, (octet(state, i) + octet(state, j)) & 0xff);
    }),
  );
}
