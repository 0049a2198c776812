import type { Origin, Patterns } from '../inputs/settings.ts';
import { EntryMatcher } from './match.ts';

/** Assigns files to the entries of one kind. For a file that both match, the config file wins over the inputs. */
export class Assignment<Entry extends { readonly origin: Origin; readonly files: Patterns }> {
  readonly matchers: readonly EntryMatcher[];
  readonly #entries: readonly Entry[];
  /** Files with the same entries share one list, because there can be very many files. */
  readonly #lists = new Map<string, readonly Entry[]>();

  constructor(entries: readonly Entry[]) {
    this.#entries = entries;
    this.matchers = entries.map(({ files }) => new EntryMatcher(files));
  }

  /** The entries that a file belongs to, in their order. */
  entriesOf(path: string): readonly Entry[] {
    const matched: number[] = [];
    this.matchers.forEach((matcher, i) => {
      if (matcher.matches(path)) matched.push(i);
    });
    return matched.length === 0 ? [] : this.#listOf(matched);
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
