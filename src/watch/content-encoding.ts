import { promisify } from 'node:util';
import { brotliDecompress, unzip } from 'node:zlib';
import { failed, ok, type Result } from '../findings/result.ts';
import { text } from '../text/text.ts';

/** Bytes of a page, before and after decompression. */
export const maxPageBytes = 4 * 1024 * 1024;

export const pageTooLong = text`the page is larger than ${maxPageBytes / 1024 / 1024} MiB`;

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
): Promise<Result<Uint8Array>> {
  const name = coding.trim().toLowerCase();
  if (name === '' || name === 'identity') return ok(bytes);
  const decompress = decompressors.get(name);
  if (decompress === undefined)
    return failed(text`it uses the content coding ${coding}, although none was requested`);
  try {
    return ok(await decompress(bytes, { maxOutputLength: limit }));
  } catch (error) {
    const isTooLong = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    return failed(isTooLong ? pageTooLong : text`its content coding ${coding} cannot be decoded`);
  }
}
