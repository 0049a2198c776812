import { accessSync, constants, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Everything that tests write to the system's temporary folder is in a folder within it, which is removed after them. It
 * is in memory if there is enough: the tests make thousands of small files.
 */
export default function setup(): () => void {
  const folder = mkdtempSync(join(hasSpace(inMemory) ? inMemory : tmpdir(), 'certspotter-tests-'));
  process.env['TMPDIR'] = folder;
  return () => rmSync(folder, { recursive: true });
}

const inMemory = '/dev/shm';
const gibibyte = 1024 ** 3;

/** Containers have 64 MiB, and other systems no such folder. */
function hasSpace(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize >= gibibyte;
  } catch {
    return false;
  }
}
