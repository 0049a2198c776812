import { hash } from 'node:crypto';

/** SHA-256 in lower-case hex. */
export function sha256(bytes: Uint8Array): string {
  return hash('sha256', bytes);
}

/** SHA-1 in lower-case hex, only to compare with fingerprints written elsewhere. */
export function sha1(bytes: Uint8Array): string {
  return hash('sha1', bytes);
}

/** Lower-case hex of a range of bytes. */
export function hexOf(bytes: Buffer, from: number, to: number): string {
  return bytes.toString('hex', from, to);
}
