import * as crypto from 'node:crypto';

/** SHA-256 in lower-case hex. The one-shot function takes half the time, but Node 20 has it only from 20.12 on. */
export const sha256: (bytes: Uint8Array) => string =
  typeof crypto.hash === 'function'
    ? (bytes) => crypto.hash('sha256', bytes)
    : (bytes) => crypto.createHash('sha256').update(bytes).digest('hex');

/** Lower-case hex of a stretch of bytes. */
export function hexOf(bytes: Buffer, from: number, to: number): string {
  return bytes.toString('hex', from, to);
}
