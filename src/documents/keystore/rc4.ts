/** RC4, with which some old PKCS #12 files are encrypted, and which the OpenSSL of Node.js no longer has. */
export function decryptRc4(key: Uint8Array, text: Uint8Array): Buffer {
  const state = Uint8Array.from({ length: 256 }, (_, i) => i);
  const swap = (i: number, j: number) => {
    const held = at(state, i);
    state[i] = at(state, j);
    state[j] = held;
  };
  let j = 0;
  for (let i = 0; i < 256; i++) {
    j = (j + at(state, i) + at(key, i % key.length)) & 0xff;
    swap(i, j);
  }
  j = 0;
  return Buffer.from(
    text.map((byte, n) => {
      const i = (n + 1) & 0xff;
      j = (j + at(state, i)) & 0xff;
      swap(i, j);
      return byte ^ at(state, (at(state, i) + at(state, j)) & 0xff);
    }),
  );
}

function at(bytes: Uint8Array, i: number): number {
  return Number(bytes[i]);
}
