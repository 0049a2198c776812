import { promisify } from 'node:util';
import { brotliDecompress, unzip } from 'node:zlib';

/** A decoded body, or why it could not be decoded. */
export type DecodedContent =
  | { readonly kind: 'decoded'; readonly bytes: Uint8Array }
  | { readonly kind: 'too-long' }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'unknown' };

type Decompress = (bytes: Uint8Array, limits: { maxOutputLength: number }) => Promise<Uint8Array>;

const decompressors: ReadonlyMap<string, Decompress> = new Map<string, Decompress>([
  ['gzip', promisify(unzip)],
  ['x-gzip', promisify(unzip)],
  ['deflate', promisify(unzip)],
  ['br', promisify(brotliDecompress)],
]);

/**
 * Decodes a content coding (RFC 9110 section 8.4.1). None is requested, but not every server respects that. Decompression
 * stops at the limit, so that a small body cannot expand to a huge one.
 *
 * @param coding the value of the header
 * @param limit bytes
 */
export async function decodeContent(
  bytes: Uint8Array,
  coding: string,
  limit: number,
): Promise<DecodedContent> {
  const name = coding.trim().toLowerCase();
  if (name === '' || name === 'identity') return { kind: 'decoded', bytes };
  const decompress = decompressors.get(name);
  if (decompress === undefined) return { kind: 'unknown' };
  try {
    return { kind: 'decoded', bytes: await decompress(bytes, { maxOutputLength: limit }) };
  } catch (error) {
    const isTooLong = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    return { kind: isTooLong ? 'too-long' : 'damaged' };
  }
}
