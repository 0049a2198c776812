import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { AuthorizeEntry, Patterns, PinEntry } from '../../src/inputs/settings.ts';
import { pinEntry as aPinEntry } from '../pins/entry.ts';

/** A new folder below the system's temporary one, by its real path. */
export function temporaryFolder(): string {
  return realpathSync.native(mkdtempSync(join(tmpdir(), 'certspotter-')));
}

/** A workspace with files of these contents. */
export function workspaceWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const workspace = temporaryFolder();
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(workspace, path)), { recursive: true });
    writeFileSync(join(workspace, path), content);
  }
  return workspace;
}

export function patterns(...lines: readonly string[]): Patterns {
  return {
    include: lines.filter((line) => !line.startsWith('!')),
    exclude: lines.filter((line) => line.startsWith('!')).map((line) => line.slice(1)),
  };
}

export function authorizeEntry(files: Patterns, changes: Partial<AuthorizeEntry> = {}): AuthorizeEntry {
  return { origin: 'input', files, dnsNames: [], by: 'key', keystorePasswordEnv: null, ...changes };
}

/** An entry of the input pins, whose certificates may expire at any time. */
export function pinEntry(files: Patterns, changes: Partial<PinEntry> = {}): PinEntry {
  const never = { kind: 'time', milliseconds: 0 } as const;
  return aPinEntry({ origin: 'input', files, failBefore: never, warnBefore: never, ...changes });
}
