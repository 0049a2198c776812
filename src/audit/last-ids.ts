import { toJson } from '../text/output.ts';
import { isId } from './issuances.ts';

/** The `id` of the last issuance that was read for each domain. */
export type LastIds = ReadonlyMap<string, string>;

/**
 * Reads the state that an earlier run saved. It comes from a cache, so it can be old, be about other domains, or not come
 * from this program. Anything that is not valid is ignored.
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
    // Without a state, all pages are read anyway.
    return null;
  }
}
