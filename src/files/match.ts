import { globMatcher } from '../glob/glob.ts';
import { isLiteral } from '../inputs/patterns.ts';
import type { Patterns } from '../inputs/settings.ts';
import { isSweeping } from '../inputs/sweeping.ts';

/** An include pattern, and what it matched so far: `excluded` means that all files it matches are excluded. */
export interface Include {
  readonly pattern: string;
  hits: 'none' | 'excluded' | 'some';
}

/** `swept`: only patterns of wildcards alone match the file, so nobody says that it holds a certificate. */
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
