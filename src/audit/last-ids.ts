import { toJson } from '../text/json.ts';
import { isId } from './issuance.ts';

/** The `id` of the last issuance that was read of each domain. */
export type LastIds = ReadonlyMap<string, string>;

/**
 * Reads what an earlier run has left. It comes from a cache, which may be old, of other domains, or not what this program
 * wrote: whatever is none of it is passed over.
 */
export function readLastIds(bytes: Uint8Array): LastIds {
  const json = jsonOf(Buffer.from(bytes).toString('utf8'));
  if (typeof json !== 'object' || json === null || !('lastIds' in json)) return new Map();
  const { lastIds } = json;
  if (typeof lastIds !== 'object' || lastIds === null) return new Map();
  const entries: readonly (readonly [string, unknown])[] = Object.entries(lastIds);
  return new Map(entries.flatMap(([domain, id]) => (isId(id) ? [[domain, id] as const] : [])));
}

export function lastIdsJson(lastIds: LastIds): string {
  return `${toJson({ lastIds: Object.fromEntries(lastIds) })}\n`;
}

function jsonOf(words: string): unknown {
  try {
    return JSON.parse(words);
  } catch {
    // As good as nothing: all pages are read anyway.
    return null;
  }
}
