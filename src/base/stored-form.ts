import { createHash } from 'node:crypto';
import { blobSha } from '../github/blob.ts';

/** The blobs from which a file's content can have been checked out. */
export interface Conversions {
  /** Whether Git LFS can have replaced a pointer by the content. */
  readonly lfs: boolean;
}

/**
 * The SHAs of the blobs as which git would store a file's content, by what git itself does on checkout: line
 * ends, `ident`, `working-tree-encoding`, and the pointers of Git LFS (https://git-scm.com/docs/gitattributes).
 */
export function* storedForms(bytes: Uint8Array, { lfs }: Conversions): Generator<string> {
  yield blobSha(bytes);
  if (lfs) yield blobSha(Buffer.from(lfsPointer(bytes)));
  for (const text of textForms(bytes)) {
    const lines = text.replaceAll('\r\n', '\n');
    const stamped = lines.replaceAll(/\$Id: [^$\n]*\$/g, '$Id$');
    for (const form of new Set([text, lines, stamped])) yield blobSha(Buffer.from(form, 'latin1'));
  }
}

/** Text as its bytes, one character each; git treats a file with a NUL in its first 8,000 bytes as binary. */
function* textForms(bytes: Uint8Array): Generator<string> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!buffer.subarray(0, binaryHorizon).includes(0)) yield buffer.toString('latin1');
  const label = utf16Of(buffer);
  if (label !== null) {
    yield Buffer.from(new TextDecoder(label).decode(buffer), 'utf8').toString('latin1');
  }
}

const binaryHorizon = 8000;

function utf16Of(buffer: Buffer): 'utf-16le' | 'utf-16be' | null {
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return 'utf-16le';
  return buffer[0] === 0xfe && buffer[1] === 0xff ? 'utf-16be' : null;
}

/**
 * What Git LFS stores in a repository instead of a file (https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md).
 */
export function lfsPointer(content: Uint8Array): string {
  const oid = createHash('sha256').update(content).digest('hex');
  return `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${content.length}\n`;
}
