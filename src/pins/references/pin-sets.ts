import type { Instant } from '../../documents/document.ts';
import { type Finding, finding, type Place } from '../../findings/finding.ts';
import { longDate } from '../../text/instant.ts';
import { text } from '../../text/text.ts';
import type { PinLevel } from '../pin.ts';
import { maxPinSets, type PinSet, type PinSets } from './android.ts';
import type { Mention } from './mentions.ts';
import type { ReferringPin } from './pin.ts';

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
