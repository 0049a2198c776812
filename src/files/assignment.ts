import type { Origin, Patterns } from '../inputs/settings.ts';
import { EntryMatcher } from './match.ts';

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
