import { createHash } from 'node:crypto';

/**
 * The hash by which git identifies the content of a file: SHA-1, lower-case hex, over `blob <size>\0` and the bytes
 * (https://git-scm.com/book/en/v2/Git-Internals-Git-Objects).
 */
export function blobSha(content: Uint8Array): string {
  return createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');
}
