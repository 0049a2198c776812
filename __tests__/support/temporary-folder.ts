import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Everything that tests write to the system's temporary folder is in a folder within it, which is removed after them. */
export default function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'certspotter-tests-'));
  process.env['TMPDIR'] = folder;
  return () => rmSync(folder, { recursive: true });
}
