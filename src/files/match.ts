import { globMatcher } from '../glob/glob.ts';
import { isLiteral, isSweeping } from '../inputs/paths.ts';
import type { Origin, Patterns } from '../inputs/settings.ts';

/** An include pattern, and what it matched so far: `excluded` means that all files it matches are excluded. */
export interface Include {
  readonly pattern: string;
  hits: 'none' | 'excluded' | 'some';
}

/** `swept`: only patterns that consist of wildcards match the file, so nothing says that it contains a certificate. */
export type Match = 'none' | 'swept' | 'named';

type Test = (path: string) => boolean;
type Glob = readonly [Include, Test];

/** Matches paths against the patterns of one entry, and records which patterns matched anything. */
export class EntryMatcher {
  readonly includes: readonly Include[];
  readonly #exact: ReadonlyMap<string, Include>;
  readonly #globs: readonly Glob[];
  readonly #excludes: readonly Test[];
  readonly #excludedFolders: readonly Test[];

  constructor({ include, exclude }: Patterns) {
    this.includes = [...new Set(include)].map((pattern) => ({ pattern, hits: 'none' }));
    this.#exact = new Map(this.includes.map((item) => [item.pattern, item]));
    this.#globs = this.includes
      .filter(({ pattern }) => !isLiteral(pattern))
      .map((item) => [item, globMatcher(item.pattern)]);
    this.#excludes = exclude.map(testOf);
    this.#excludedFolders = exclude
      .filter((pattern) => isLiteral(pattern) || /(?:^|\/)\*\*$/.test(pattern))
      .map(testOf);
  }

  /**
   * Whether and how a file is the entry's. A path that is the pattern itself, character by character, matches as well,
   * such as `app/[slug]/site.pem`.
   */
  match(path: string): Match {
    const hits = this.#hits(path);
    if (hits.length === 0) return 'none';
    const excluded = this.#excludes.some((test) => test(path));
    for (const include of hits) {
      if (include.hits !== 'some') include.hits = excluded ? 'excluded' : 'some';
    }
    if (excluded) return 'none';
    return hits.every(({ pattern }) => isSweeping(pattern)) ? 'swept' : 'named';
  }

  /** Whether everything in a folder is excluded. */
  excludesFolder(folder: string): boolean {
    return this.#excludedFolders.some((test) => test(folder));
  }

  #hits(path: string): readonly Include[] {
    const hits: Include[] = [];
    const exact = this.#exact.get(path);
    if (exact !== undefined) hits.push(exact);
    for (const [include, test] of this.#globs) {
      if (include !== exact && test(path)) hits.push(include);
    }
    return hits;
  }
}

/** A plain path excludes, if it is a folder, everything in it. */
function testOf(pattern: string): Test {
  if (isLiteral(pattern)) return (path) => path === pattern || path.startsWith(`${pattern}/`);
  const test = globMatcher(pattern);
  return (path) => path === pattern || test(path);
}

/** The entries that a file belongs to. */
export interface Assigned<Entry> {
  /** In their order. */
  readonly entries: readonly Entry[];
  /** Some pattern says more about the file than wildcards alone do. */
  readonly isNamed: boolean;
}

/** Deals files to the entries of one kind; for a file that both match, the config file's win over the inputs'. */
export class Assignment<Entry extends { readonly origin: Origin; readonly files: Patterns }> {
  readonly matchers: readonly EntryMatcher[];
  readonly #entries: readonly Entry[];
  /** Files with the same entries share one list, because there can be very many files. */
  readonly #lists = new Map<string, readonly Entry[]>();

  constructor(entries: readonly Entry[]) {
    this.#entries = entries;
    this.matchers = entries.map(({ files }) => new EntryMatcher(files));
  }

  entriesOf(path: string): readonly Entry[] {
    return this.assign(path).entries;
  }

  assign(path: string): Assigned<Entry> {
    const matched: number[] = [];
    let isNamed = false;
    this.matchers.forEach((matcher, i) => {
      const match = matcher.match(path);
      if (match !== 'none') matched.push(i);
      if (match === 'named') isNamed = true;
    });
    return { entries: matched.length === 0 ? [] : this.#listOf(matched), isNamed };
  }

  #listOf(matched: readonly number[]): readonly Entry[] {
    const key = matched.join();
    const known = this.#lists.get(key);
    if (known !== undefined) return known;
    const entries = winning(this.#entries.filter((_, i) => matched.includes(i)));
    this.#lists.set(key, entries);
    return entries;
  }
}

function winning<Entry extends { readonly origin: Origin }>(entries: readonly Entry[]): readonly Entry[] {
  const configured = entries.filter(({ origin }) => origin === 'config');
  return configured.length > 0 ? configured : entries;
}

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
  const levels = pattern.split('/').length;
  const base = plainSegments(pattern)
    .slice(0, levels - 1)
    .join('/');
  return { base, levels: /\*\*|\(/.test(pattern) ? Infinity : levels };
}

/** The segments of a pattern before the first one with a wildcard. */
export function plainSegments(pattern: string): readonly string[] {
  const segments = pattern.split('/');
  const glob = segments.findIndex((segment) => !isLiteral(segment));
  return glob === -1 ? segments : segments.slice(0, glob);
}

/** A folder and all folders above it, up to the workspace itself, which is the empty path. */
export function ancestorsOf(folder: string): readonly string[] {
  const segments = folder.split('/');
  return ['', ...segments.map((_, i) => segments.slice(0, i + 1).join('/'))];
}
