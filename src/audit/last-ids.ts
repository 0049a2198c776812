import { isObject, parseJson } from '../json.ts';
import { toJson } from '../text/output.ts';
import { isId } from './issuances.ts';

/** The `id` of the last issuance that was read for each domain. */
export type LastIds = ReadonlyMap<string, string>;

/**
 * Reads the state that an earlier run saved. It comes from a cache, so it can be old, be about other domains, or not come
 * from this program. Anything that is not valid is ignored: without a state, all pages are read anyway.
 */
export function readLastIds(bytes: Uint8Array): LastIds {
  const json = parseJson(Buffer.from(bytes).toString('utf8'));
  const lastIds = isObject(json) ? json['lastIds'] : null;
  if (!isObject(lastIds)) return new Map();
  return new Map(
    Object.entries(lastIds).flatMap(([domain, id]) => (isId(id) ? [[domain, id] as const] : [])),
  );
}

export function lastIdsJson(lastIds: LastIds): string {
  return `${toJson({ lastIds: Object.fromEntries(lastIds) })}\n`;
}
