import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import { Failure, failed, ok, type Result } from '../findings/result.ts';
import { type Text, text } from '../text/text.ts';

/** Files in an archive. */
export const maxEntries = 100;

export interface ArchivedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const localHeader = 0x04034b50;
const centralHeader = 0x02014b50;
const endRecord = 0x06054b50;
const endLength = 22;
const maxComment = 0xffff;
const encrypted = 1;

export function isZip(bytes: Uint8Array): boolean {
  return bytes.length >= endLength && viewOf(bytes).getUint32(0, true) === localHeader;
}

/**
 * Reads the files of a ZIP archive into memory (APPNOTE.TXT sections 4.3 and 4.4), using its central directory. Nothing is
 * written to disk, so file names are harmless. The sizes in the archive are not trusted: decompression stops at the
 * limit.
 *
 * Written here because the directory takes a few lines and Node decompresses, while ZIP libraries allocate as much memory
 * as a header says or decompress without a limit.
 *
 * @param limit bytes of all files together
 */
export async function unzip(bytes: Uint8Array, limit: number): Promise<Result<readonly ArchivedFile[]>> {
  try {
    const files: ArchivedFile[] = [];
    let room = limit;
    for (const entry of entriesOf(bytes)) {
      const content = await contentOf(bytes, entry, room);
      room -= content.length;
      files.push({ name: entry.name, bytes: content });
    }
    return ok(files);
  } catch (error) {
    return failed(reasonOf(error));
  }
}

function reasonOf(error: unknown): Text {
  if (error instanceof Failure) return error.text;
  const isTooLong = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
  return isTooLong ? tooLong : text`the ZIP archive is damaged`;
}

const tooLong = text`the files in the ZIP archive are too large in total`;

interface Entry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly packedSize: number;
  /** The offset of its local header. */
  readonly offset: number;
}

/** Leaves out folders, whose names end with a slash. */
function entriesOf(bytes: Uint8Array): readonly Entry[] {
  const view = viewOf(bytes);
  const end = endOf(bytes, view);
  const count = view.getUint16(end + 10, true);
  if (count > maxEntries) throw new Failure(text`the ZIP archive has more than ${maxEntries} files`);
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (view.getUint32(at, true) !== centralHeader) throw new Failure(text`the ZIP archive is damaged`);
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      packedSize: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries.filter(({ name }) => !name.endsWith('/'));
}

/** The end record is before a comment, whose length it contains. */
function endOf(bytes: Uint8Array, view: DataView): number {
  const first = Math.max(0, bytes.length - endLength - maxComment);
  for (let at = bytes.length - endLength; at >= first; at--) {
    const isEnd = view.getUint32(at, true) === endRecord;
    if (isEnd && at + endLength + view.getUint16(at + 20, true) === bytes.length) return at;
  }
  throw new Failure(text`the ZIP archive is truncated`);
}

const inflate = promisify<Uint8Array, { maxOutputLength: number }, Uint8Array>(inflateRaw);

async function contentOf(bytes: Uint8Array, entry: Entry, limit: number): Promise<Uint8Array> {
  if ((entry.flags & encrypted) !== 0) throw new Failure(text`${entry.name} in the ZIP archive is encrypted`);
  const view = viewOf(bytes);
  const { offset } = entry;
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const packed = bytes.subarray(start, start + entry.packedSize);
  if (packed.length < entry.packedSize) throw new Failure(text`the ZIP archive is truncated`);
  const content = await unpacked(packed, entry, limit);
  if (content.length > limit) throw new Failure(tooLong);
  return content;
}

async function unpacked(packed: Uint8Array, { name, method }: Entry, limit: number): Promise<Uint8Array> {
  if (method === 0) return packed;
  // zlib does not accept a limit of zero.
  if (method === 8) return inflate(packed, { maxOutputLength: Math.max(1, limit) });
  throw new Failure(text`${name} in the ZIP archive uses an unsupported compression method`);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
