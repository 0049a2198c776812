import picomatch from 'picomatch';
import { isPlain } from '../inputs/patterns.ts';
import type { Patterns } from '../inputs/settings.ts';

/** An include pattern, and what became of it: `excluded` means that all files it matches are excluded. */
export interface Include {
  readonly pattern: string;
  hits: 'none' | 'excluded' | 'some';
}

type Test = (path: string) => boolean;
type Glob = readonly [Include, Test];

/** Matches paths against one entry's patterns, and remembers which of these matched anything. */
export class EntryMatcher {
  readonly includes: readonly Include[];
  readonly #plain: ReadonlyMap<string, Include>;
  readonly #globs: readonly Glob[];
  readonly #excludes: readonly Test[];
  readonly #excludedFolders: readonly Test[];

  constructor({ include, exclude }: Patterns) {
    this.includes = [...new Set(include)].map((pattern) => ({ pattern, hits: 'none' }));
    const [plain, globs] = [this.includes.filter(isPlainInclude), this.includes.filter(isGlobInclude)];
    this.#plain = new Map(plain.map((item) => [item.pattern, item]));
    this.#globs = globs.map((item) => [item, testOf(item.pattern)]);
    this.#excludes = exclude.map(testOf);
    this.#excludedFolders = exclude.filter((pattern) => /(?:^|\/)\*\*$/.test(pattern)).map(testOf);
  }

  /** Whether a file is the entry's. */
  matches(path: string): boolean {
    const hits = this.#hits(path);
    if (hits.length === 0) return false;
    const excluded = this.#excludes.some((test) => test(path));
    for (const include of hits) {
      if (include.hits !== 'some') include.hits = excluded ? 'excluded' : 'some';
    }
    return !excluded;
  }

  /** Whether everything in a folder is excluded. */
  excludesFolder(folder: string): boolean {
    return this.#excludedFolders.some((test) => test(folder));
  }

  #hits(path: string): readonly Include[] {
    const hits: Include[] = [];
    const plain = this.#plain.get(path);
    if (plain !== undefined) hits.push(plain);
    for (const [include, test] of this.#globs) if (test(path)) hits.push(include);
    return hits;
  }
}

function isPlainInclude({ pattern }: Include): boolean {
  return isPlain(pattern);
}

function isGlobInclude({ pattern }: Include): boolean {
  return !isPlain(pattern);
}

/**
 * Files whose names start with a dot match like others; what `!` means has been settled before. A path that is the
 * pattern itself, character by character, matches, too, such as `app/[slug]/site.pem`.
 */
function testOf(pattern: string): Test {
  const test = picomatch(pattern, { dot: true, nonegate: true });
  return (path) => test(path);
}
