import { type Finding, finding, type Place } from '../../findings/finding.ts';
import { longDate } from '../../text/instant.ts';
import { text } from '../../text/text.ts';
import type { Instant } from '../../x509/document.ts';
import type { PinLevel } from '../pin.ts';
import type { Mention } from './mentions.ts';
import type { ReferringPin } from './pin.ts';

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

/**
 * Checks Android pin sets, which Android ignores once they have expired.
 * @param pins that the file belongs to
 */
export function pinSetFindings(
  path: string,
  { sets, isCut }: PinSets,
  mentions: readonly Mention[],
  pins: readonly ReferringPin[],
): readonly Finding[] {
  const findings = sets.flatMap((set) => {
    const within = mentions.filter(({ line }) => line >= set.line && line <= set.lastLine);
    const place = { path, line: set.line };
    return [
      ...(set.pins < 2 ? [noBackup(place)] : []),
      ...expirationFindings(set.expiration, place, levelFor(pins, within)),
    ];
  });
  return isCut ? [...findings, tooMany(path)] : findings;
}

function noBackup(place: Place): Finding {
  return finding(
    'warning',
    'pin-reference-stale',
    place,
    text`This pin-set has no backup pin: once the key of its only pin is replaced, the app no longer connects.`,
    text`Add the pin of a second key, such as the key of the successor or of its issuer.`,
  );
}

/** The level of an expiration for the pins that a pin set mentions or, if it mentions none, for all pins of the file. */
function levelFor(pins: readonly ReferringPin[], within: readonly Mention[]): (expiry: Instant) => PinLevel {
  const mentioned = pins.filter((pin) => within.some(({ hash }) => pin.with(hash) !== null));
  const relevant = mentioned.length > 0 ? mentioned : pins;
  return (expiry) => {
    const levels = relevant.map((pin) => pin.levelAt(expiry, pin.lifetime));
    return (['error', 'warning'] as const).find((level) => levels.includes(level)) ?? 'ok';
  };
}

function expirationFindings(
  expiration: PinSet['expiration'],
  place: Place,
  levelAt: (expiry: Instant) => PinLevel,
): readonly Finding[] {
  if (expiration === null) return [];
  if (expiration === 'not-a-date') return [notADate(place)];
  const level = levelAt(expiration);
  return level === 'ok' ? [] : [expires(place, level, expiration)];
}

function notADate(place: Place): Finding {
  return finding(
    'warning',
    'pin-reference-stale',
    place,
    text`The expiration of this pin-set is not a date that Android can read.`,
    text`Write it in the form 2027-12-31.`,
  );
}

function expires(place: Place, level: 'error' | 'warning', expiration: Instant): Finding {
  return finding(
    level,
    'pin-reference-stale',
    place,
    text`This pin-set expires on ${longDate(expiration)}: from then on, Android silently ignores its pins.`,
    text`Make sure that it contains the pins of the next keys, and set a later expiration.`,
  );
}

function tooMany(path: string): Finding {
  return finding(
    'warning',
    'pin-reference-stale',
    { path, line: null },
    text`This file has more than ${maxPinSets} pin sets, and the rest were not checked.`,
    text`Split the file.`,
  );
}
