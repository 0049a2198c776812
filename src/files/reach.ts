import { isLiteral } from '../inputs/patterns.ts';

/**
 * Determines which folders the patterns can reach into, from what they spell out before their first wildcard and from
 * their number of levels, so that a walk skips the rest of a large repository.
 * @returns whether a folder, by its path relative to the workspace, can contain a match
 */
export function reachOf(patterns: readonly string[]): (folder: string) => boolean {
  const onTheWay = new Set<string>();
  const levelsBelow = new Map<string, number>();
  for (const pattern of patterns) {
    const { base, levels } = reachOfOne(pattern);
    for (const folder of ancestorsOf(base)) onTheWay.add(folder);
    levelsBelow.set(base, Math.max(levels, levelsBelow.get(base) ?? 0));
  }
  return (folder) => {
    if (onTheWay.has(folder)) return true;
    const levels = folder.split('/').length;
    return ancestorsOf(folder).some((ancestor) => levels < (levelsBelow.get(ancestor) ?? 0));
  };
}

/** The folder under which a pattern matches, and the maximum number of segments in a path that it matches. */
function reachOfOne(pattern: string): { readonly base: string; readonly levels: number } {
  const segments = pattern.split('/');
  const firstGlob = segments.findIndex((segment) => !isLiteral(segment));
  const fixed = firstGlob === -1 ? segments.length - 1 : firstGlob;
  const repeats = /\*\*|\(/.test(pattern);
  return { base: segments.slice(0, fixed).join('/'), levels: repeats ? Infinity : segments.length };
}

/** A folder and all folders above it, up to the workspace itself, which is the empty path. */
function ancestorsOf(folder: string): readonly string[] {
  const segments = folder.split('/');
  return ['', ...segments.map((_, i) => segments.slice(0, i + 1).join('/'))];
}
