import { type Finding, finding, type Place } from '../../findings/finding.ts';
import { longDate } from '../../text/instant.ts';
import { type Text, text } from '../../text/text.ts';
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
  let end = 0;
  let [counted, line] = [0, 1];
  /** The line at an offset, which must not be smaller than the one before. */
  const lineAt = (offset: number) => {
    line += text.slice(counted, offset).split('\n').length - 1;
    counted = offset;
    return line;
  };
  for (const match of text.matchAll(opening)) {
    const [tag, attributes = ''] = match;
    if (match.index < end) continue;
    if (sets.length >= maxPinSets) return { sets, isCut: true };
    const start = match.index + tag.length;
    const close = text.indexOf(closing, start);
    end = close === -1 ? text.length : close;
    const values = [...text.slice(start, end).matchAll(pin)].map(([, value = '']) => value.trim());
    sets.push({
      line: lineAt(match.index),
      lastLine: lineAt(end),
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

/** The mentions of a file that are within a pin set. */
export function mentionsWithin({ line, lastLine }: PinSet, mentions: readonly Mention[]): readonly Mention[] {
  return mentions.filter((mention) => mention.line >= line && mention.line <= lastLine);
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
    const place = { path, line: set.line };
    return [
      ...(set.pins < 2 ? [noBackup(place)] : []),
      ...expirationFindings(set.expiration, place, relevantPins(pins, mentionsWithin(set, mentions))),
    ];
  });
  return isCut ? [...findings, tooMany(path)] : findings;
}

function stale(place: Place, message: Text, hint: Text, level: Exclude<PinLevel, 'ok'> = 'warning'): Finding {
  return finding(level, 'pin-reference-stale', place, message, hint);
}

function noBackup(place: Place): Finding {
  return stale(
    place,
    text`This pin-set has no backup pin: once the key of its only pin is replaced, the app no longer connects.`,
    text`Add the pin of a second key, such as the key of the successor or of its issuer.`,
  );
}

/** The pins that a pin set mentions or, if it mentions none, all pins of the file. */
function relevantPins(pins: readonly ReferringPin[], within: readonly Mention[]): readonly ReferringPin[] {
  const mentioned = pins.filter((pin) => within.some(({ hash }) => pin.with(hash) !== null));
  return mentioned.length > 0 ? mentioned : pins;
}

function expirationFindings(
  expiration: PinSet['expiration'],
  place: Place,
  pins: readonly ReferringPin[],
): readonly Finding[] {
  if (expiration === null) return [];
  if (expiration === 'not-a-date') return [notADate(place)];
  const levels = pins.map((pin) => pin.levelAt(expiration));
  const level = (['error', 'warning'] as const).find((each) => levels.includes(each));
  return level === undefined ? [] : [expires(place, level, expiration)];
}

function notADate(place: Place): Finding {
  return stale(
    place,
    text`The expiration of this pin-set is not a date that Android can read.`,
    text`Write it in the form 2027-12-31.`,
  );
}

function expires(place: Place, level: 'error' | 'warning', expiration: Instant): Finding {
  return stale(
    place,
    text`This pin-set expires on ${longDate(expiration)}: from then on, Android silently ignores its pins.`,
    text`Make sure that it contains the pins of the next keys, and set a later expiration.`,
    level,
  );
}

function tooMany(path: string): Finding {
  return stale(
    { path, line: null },
    text`This file has more than ${maxPinSets} pin sets, and the rest were not checked.`,
    text`Split the file.`,
  );
}
