import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Everything that tests write to the system's temporary folder goes into one of their own, which ends with them. */
export default function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'certspotter-tests-'));
  process.env['TMPDIR'] = folder;
  return () => rmSync(folder, { recursive: true });
}
