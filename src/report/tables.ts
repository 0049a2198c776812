import type { Finding } from '../findings/finding.ts';
import type { PinDifference, PinStatus } from '../pins/pin.ts';
import { narrowDate } from '../text/instant.ts';
import { shortened } from '../text/plain.ts';
import { join, type Text, text } from '../text/text.ts';
import { type Block, paragraph } from './markdown.ts';
import { helpLink, type Rich } from './rich.ts';
import { levelIcon, pinIcon, verdictWords } from './words.ts';

/** How many names and places one cell shows of what is not new. */
export const maxNamesPerCell = 20;
export const maxPlacesPerCell = 3;

/** A table of at most `limit` rows, and a line that counts the others. */
export function table<T>(
  header: readonly Text[],
  items: readonly T[],
  limit: number,
  row: (item: T) => readonly Rich[],
): readonly Block[] {
  const rows = items.slice(0, limit).map(row);
  const shown: readonly Block[] = rows.length === 0 ? [] : [{ kind: 'table', header, rows }];
  return [...shown, ...others(items.length - rows.length)];
}

/** In UTF-16 units. A longer name without spaces would push the other columns out of sight. */
export const maxShownNameLength = 80;

/** Pins in their order, with the days left and what to do. */
export function pinsTable(pins: readonly PinStatus[], limit: number): readonly Block[] {
  const header = [text`Pin`, text`State`, text`Expires`, text`Days\u00a0left`, text`What to do`];
  const counts = new Map<string, number>();
  for (const { name } of pins) counts.set(name, (counts.get(name) ?? 0) + 1);
  const rows = table(header, pins, limit, (pin) => [
    nameOf(pin, counts),
    text`${pinIcon[pin.level]}\u00a0${verdictWords[pin.verdict]}`,
    pin.notAfter === null ? text`–` : narrowDate(pin.notAfter),
    pin.daysLeft === null ? text`–` : text`${pin.daysLeft}`,
    pin.advice,
  ]);
  return [...rows, ...differencesList(pins.slice(0, limit))];
}

/** Pins without a given name are named by their subject. If several have the same, the file distinguishes them. */
function nameOf({ name, certificates: [first] }: PinStatus, counts: ReadonlyMap<string, number>): Text {
  const short = text`${shortened(name, maxShownNameLength)}`;
  return first === undefined || counts.get(name) === 1 ? short : text`${short} in ${first.place.path}`;
}

/** For each certificate that replaces another one, or claims to, the differences. */
function differencesList(pins: readonly PinStatus[]): readonly Block[] {
  const items = pins.flatMap(({ name, differences }) =>
    differences.map((difference) => differenceLines(name, difference)),
  );
  return items.length === 0
    ? []
    : [paragraph(text`Differences between the certificates:`), { kind: 'list', items }];
}

function differenceLines(name: string, { before, after, where, fields }: PinDifference): readonly Rich[] {
  const what = text`${shortened(name, maxShownNameLength)}: ${where} (serial number ${after.serial}) compared with serial number ${before.serial}`;
  return [what, fields.length === 0 ? text`none that matter` : join(fields, text`; `)];
}

/** Findings with their location, and what to do on a separate line. */
export function findingsList(findings: readonly Finding[], limit: number, hints = true): readonly Block[] {
  const items = findings.slice(0, limit).map((each) => findingLines(each).slice(0, hints ? 2 : 1));
  const shown: readonly Block[] = items.length === 0 ? [] : [{ kind: 'list', items }];
  return [...shown, ...others(findings.length - items.length)];
}

function findingLines({ level, code, path, line, message, hint }: Finding): readonly Rich[] {
  const where = path === null ? [] : text` ${line === null ? path : `${path}:${line}`}`;
  return [
    [...text`${levelIcon[level]} `, ...helpLink(code), ...where, ...text` – ${message}`],
    text`→ ${hint}`,
  ];
}

function others(count: number): readonly Block[] {
  return count === 0 ? [] : [paragraph(text`… and ${count} more: the JSON report lists all of them.`)];
}
