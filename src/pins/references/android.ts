import type { Instant } from '../../documents/document.ts';

/** A `<pin-set>` of Android's network security configuration. */
export interface PinSet {
  /** 1-based. */
  readonly line: number;
  /** 1-based line of the closing tag. */
  readonly lastLine: number;
  /** From the beginning of this day (UTC), Android ignores its pins. Null without one. */
  readonly expiration: Instant | 'not-a-date' | null;
  /** How many different pins it has. */
  readonly pins: number;
}

/** Pin sets in one file that are checked. */
export const maxPinSets = 100;

const opening = /<pin-set\b([^<>]{0,1000})>/g;
const closing = '</pin-set>';
const pin = /<pin\b[^<>]{0,1000}>([^<]{0,1000})<\/pin>/g;
const expiration = /\bexpiration\s*=\s*["']([^"']*)["']/;

export interface PinSets {
  readonly sets: readonly PinSet[];
  /** There are more pin sets than these. */
  readonly isCut: boolean;
}

/** Finds the pin sets in a text without comments. Takes time linear in its length. */
export function pinSetsIn(text: string): PinSets {
  const sets: PinSet[] = [];
  const lines = new LineCounter(text);
  let end = 0;
  for (const match of text.matchAll(opening)) {
    const [tag, attributes = ''] = match;
    if (match.index < end) continue;
    if (sets.length >= maxPinSets) return { sets, isCut: true };
    const start = match.index + tag.length;
    const close = text.indexOf(closing, start);
    end = close === -1 ? text.length : close;
    const values = [...text.slice(start, end).matchAll(pin)].map(([, value = '']) => value.trim());
    sets.push({
      line: lines.at(match.index),
      lastLine: lines.at(end),
      expiration: momentOf(attributes),
      pins: new Set(values).size,
    });
  }
  return { sets, isCut: false };
}

/** Android accepts only `yyyy-MM-dd`. */
function momentOf(attributes: string): PinSet['expiration'] {
  const date = expiration.exec(attributes)?.[1];
  if (date === undefined) return null;
  const moment = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(moment) ? 'not-a-date' : moment;
}

/** Converts offsets to lines; each offset must not be smaller than the one before. */
class LineCounter {
  readonly #text: string;
  #at = 0;
  #line = 1;

  constructor(text: string) {
    this.#text = text;
  }

  at(offset: number): number {
    for (let next = this.#text.indexOf('\n', this.#at); next !== -1 && next < offset; ) {
      this.#line++;
      this.#at = next + 1;
      next = this.#text.indexOf('\n', this.#at);
    }
    return this.#line;
  }
}
