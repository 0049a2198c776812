/** Bytes of the longest pointer that Git LFS reads. */
const longestPointer = 1024;

const pointer = /^version https:\/\/(?:git-lfs\.github\.com|hawser\.github\.com)\/spec\/v\d+\r?\n/;

/**
 * Whether a file is what Git LFS stores in a repository instead of the content, as it is in a checkout that was
 * made without it (https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md).
 */
export function isLfsPointer(bytes: Uint8Array): boolean {
  if (bytes.length > longestPointer) return false;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return pointer.test(text) && /^oid \w+:[0-9a-f]+\r?$/m.test(text);
}
