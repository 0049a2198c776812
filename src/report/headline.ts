import { unknownCount } from '../audit/audit.ts';
import type { PinStatus } from '../pins/pin.ts';
import { counted, join, type Text, text } from '../text/text.ts';
import { countSent, countsOf } from './counts.ts';
import { nextExpiry } from './ends-first.ts';
import type { Result } from './result.ts';
import { authorizations, outcomeIcon, sentence } from './words.ts';

/** What happened, in one line. */
export function headline(result: Result): Text {
  const parts = [...authorizationsPart(result), ...pinsPart(result.pins), ...auditPart(result)];
  const said = parts.length === 0 ? [text`Nothing to authorize and no pins`] : parts;
  return text`${outcomeIcon[result.outcome]} ${join(said, text`; `)}${findingsPart(result)}`;
}

function authorizationsPart(result: Result): readonly Text[] {
  const count = result.authorizations.length;
  if (count === 0) return [];
  if (result.mode === 'plan') return [text`${authorizations(count)} planned, nothing sent`];
  const failed = countSent(result, 'failed');
  const notTried = countSent(result, 'not-tried');
  return [
    sentence([
      text`${countSent(result, 'authorized')} of ${authorizations(count)} accepted`,
      ...(failed === 0 ? [] : [text`${failed} failed`]),
      ...(notTried === 0 ? [] : [text`${notTried} not tried`]),
    ]),
  ];
}

/** The state of the pins, as the middle or the end of a sentence; empty if there are none. */
export function pinsPart(pins: readonly PinStatus[]): readonly Text[] {
  if (pins.length === 0) return [];
  const attention = pins.filter(({ level }) => level !== 'ok').length;
  const all = counted(pins.length, text`pin`, text`pins`);
  if (attention === 0)
    return [text`${all} ${pins.length === 1 ? text`is` : text`are`} fine${firstEnd(pins)}`];
  return [text`${attention} of ${all} ${attention === 1 ? text`needs` : text`need`} attention`];
}

function auditPart({ audit }: Result): readonly Text[] {
  if (audit === null) return [];
  const count = unknownCount(audit);
  if (count > 0) return [text`${counted(count, text`certificate`, text`certificates`)} with an unknown key`];
  return [audit.complete ? text`no certificate with an unknown key` : text`the audit is incomplete`];
}

function firstEnd(pins: readonly PinStatus[]): Text {
  const first = nextExpiry(pins);
  return first === null ? [] : text` for ${counted(first.daysLeft, text`day`, text`days`)}`;
}

function findingsPart(result: Result): Text {
  const { errors, warnings } = countsOf(result);
  const parts = [
    ...(errors === 0 ? [] : [counted(errors, text`error`, text`errors`)]),
    ...(warnings === 0 ? [] : [counted(warnings, text`warning`, text`warnings`)]),
  ];
  return parts.length === 0 ? [] : text` (${sentence(parts)})`;
}
