import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Bytes that a run left somewhere, by the name of the place. */
export type Places = ReadonlyMap<string, Buffer>;

/**
 * Where a secret can be read that should not be: as it is, percent-encoded, in JSON, in hex, and in base64
 * or base64url, alone or inside of a longer text such as that of Basic authentication.
 */
export function leaksOf(secrets: readonly string[], places: Places): readonly string[] {
  const forms = secrets.flatMap(formsOf);
  return [...places].flatMap(([place, bytes]) => {
    const found = forms.find((form) => bytes.includes(form));
    return found === undefined ? [] : [`${place} holds ${found}`];
  });
}

/** The files under a folder. Links are not followed. */
export function filesIn(folder: string): Places {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(files.map((path) => [path, readFileSync(path)]));
}

function formsOf(secret: string): readonly string[] {
  if (secret === '') return [];
  const hex = Buffer.from(secret).toString('hex');
  const inJson = JSON.stringify(secret).slice(1, -1);
  const base64 = [0, 1, 2].flatMap((offset) => base64Forms(secret, offset));
  return [secret, encodeURIComponent(secret), inJson, hex, hex.toUpperCase(), ...base64];
}

/** What of the base64 of a longer text belongs to the secret alone, if it begins so many bytes into a group. */
function base64Forms(secret: string, offset: number): readonly string[] {
  const before = Buffer.alloc(offset);
  const encoded = Buffer.concat([before, Buffer.from(secret)]).toString('base64');
  const unsure = offset === 0 ? 0 : 4;
  const sure = encoded.slice(unsure, encoded.length - 4);
  if (sure.length < 8) return [];
  return [sure, sure.replaceAll('+', '-').replaceAll('/', '_')];
}
