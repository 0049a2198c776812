import type { Instant } from '../../documents/document.ts';
import { type Finding, finding, type Place } from '../../findings/finding.ts';
import { longDate } from '../../text/instant.ts';
import { text } from '../../text/text.ts';
import type { PinLevel } from '../pin.ts';
import { maxPinSets, type PinSet, type PinSets } from './android.ts';
import type { Mention } from './mentions.ts';
import type { ReferringPin } from './pin.ts';

/**
 * Judges Android's pin sets, which no longer count once they have expired.
 * @param pins those that the file belongs to
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
    text`The pin-set at line ${Number(place.line)} of ${place.path} has no backup pin: once the key of its only pin is replaced, the app no longer connects.`,
    text`Add the pin of a second key, such as that of the successor or of its issuer.`,
  );
}

/** How bad an end is for the pins that a pin set mentions or, where it mentions none, for all of the file. */
function levelFor(pins: readonly ReferringPin[], within: readonly Mention[]): (end: Instant) => PinLevel {
  const mentioned = pins.filter((pin) => within.some(({ hash }) => pin.with(hash) !== null));
  const concerned = mentioned.length > 0 ? mentioned : pins;
  return (end) => {
    const levels = concerned.map((pin) => pin.levelAt(end, pin.lifetime));
    return (['error', 'warning'] as const).find((level) => levels.includes(level)) ?? 'ok';
  };
}

function expirationFindings(
  expiration: PinSet['expiration'],
  place: Place,
  levelAt: (end: Instant) => PinLevel,
): readonly Finding[] {
  if (expiration === null) return [];
  if (expiration === 'not-a-date') return [noDate(place)];
  const level = levelAt(expiration);
  return level === 'ok' ? [] : [expires(place, level, expiration)];
}

function noDate(place: Place): Finding {
  return finding(
    'warning',
    'pin-reference-stale',
    place,
    text`The expiration of the pin-set at line ${Number(place.line)} of ${place.path} is no date that Android reads.`,
    text`Write it like 2027-12-31.`,
  );
}

function expires(place: Place, level: 'error' | 'warning', expiration: Instant): Finding {
  return finding(
    level,
    'pin-reference-stale',
    place,
    text`The pin-set at line ${Number(place.line)} of ${place.path} expires on ${longDate(expiration)}: from then on Android ignores its pins, without a word.`,
    text`Make sure that it has the pins of the keys to come, and set a later expiration.`,
  );
}

function tooMany(path: string): Finding {
  return finding(
    'warning',
    'pin-reference-stale',
    { path, line: null },
    text`${path} has more than ${maxPinSets} pin sets, and those beyond are not judged.`,
    text`Split the file.`,
  );
}
