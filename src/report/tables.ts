import type { Finding } from '../findings/finding.ts';
import type { PinDifference, PinStatus } from '../pins/pin.ts';
import type { AuthorizationResult, Sent } from '../plan/authorization.ts';
import { narrowDate } from '../text/instant.ts';
import { shortened } from '../text/plain.ts';
import { counted, type Text, text } from '../text/text.ts';
import type { PageDetail } from './detail.ts';
import { type Block, heading, helpLink, list, paragraph, type Rich, section } from './markdown.ts';
import { type Comparison, type RunResult, removedKeys } from './result.ts';
import { fieldsOf, levelIcon, listed, mostUrgentFirst, pinIcon, shortHash, verdictWords } from './words.ts';

/** How many names and places one cell shows of what is not new. */
export const maxNamesPerCell = 20;
const maxPlacesPerCell = 3;

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
  return items.length === 0 ? [] : [paragraph(text`Differences between the certificates:`), ...list(items)];
}

function differenceLines(name: string, { before, after, where, fields }: PinDifference): readonly Rich[] {
  const what = text`${shortened(name, maxShownNameLength)}: ${where} (serial number ${after.serial}) compared with serial number ${before.serial}`;
  return [what, fieldsOf(fields)];
}

/** The pins, those that need attention first. */
export function pinsSection({ pins }: RunResult, detail: PageDetail): readonly Block[] {
  return section(text`Pins`, pinsTable(mostUrgentFirst(pins), detail.pins));
}

/** Findings with their location, and what to do on a separate line. */
export function findingsSection({ findings }: RunResult, detail: PageDetail): readonly Block[] {
  const linesOfEach = detail.hints === 1 ? 2 : 1;
  const items = findings.slice(0, detail.findings).map((each) => findingLines(each).slice(0, linesOfEach));
  return section(text`Findings`, [...list(items), ...others(findings.length - items.length)]);
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

/** The authorizations that do not change. */
export function unchangedTable(
  authorizations: readonly AuthorizationResult[],
  limit: number,
): readonly Block[] {
  const unchanged = authorizations
    .filter(({ change }) => change.kind === 'unchanged')
    .toSorted((a, b) => (a.authorization.id < b.authorization.id ? -1 : 1));
  const header = [text`Key`, text`State`, text`Names`, text`Documents`];
  return table(header, unchanged, limit, (result) => [
    keyCell(result),
    stateOf(result),
    listed(result.authorization.dnsNames.toSorted(), maxNamesPerCell),
    placesCell(result, maxPlacesPerCell),
  ]);
}

/** The key, and whether the key itself or only one of its certificates is authorized. */
export function keyCell({ authorization: { by, publicKeySha256, tbsSha256 } }: AuthorizationResult): Rich {
  if (by === 'key') return text`${shortHash(publicKeySha256)}`;
  return text`certificate ${shortHash(tbsSha256 ?? publicKeySha256)}`;
}

/** Where the documents of an authorization are. */
export function placesCell({ authorization: { documents } }: AuthorizationResult, most: number): Rich {
  const places = documents.map(({ path, line }) => `${path}:${line}`);
  return listed([...new Set(places)].toSorted(), most);
}

/** The state of an authorization: what would change, or the result of sending it. */
export function stateOf(result: AuthorizationResult): Text {
  const { sent } = result;
  return sent.status === 'planned' ? changeWords(result) : sentWords(sent);
}

/** Names what is authorized: a certificate can be new although its key is known. */
function newWords({ authorization }: AuthorizationResult): Text {
  return authorization.by === 'key' ? text`new key` : text`new certificate`;
}

function changeWords(result: AuthorizationResult): Text {
  const { change } = result;
  switch (change.kind) {
    case 'new':
      return newWords(result);
    case 'widened':
      return counted(change.gained.length, text`more name`, text`more names`);
    case 'unchanged':
      return text`unchanged`;
    case 'unknown':
      return text`planned`;
  }
}

function sentWords(sent: Exclude<Sent, { status: 'planned' }>): Text {
  switch (sent.status) {
    case 'authorized':
      return text`✅\u00a0authorized`;
    case 'failed':
      return text`❌\u00a0failed: ${sent.error.message}`;
    case 'not-tried':
      return text`⚠️\u00a0not tried`;
  }
}

/** The removed keys, which stay authorized until a person removes them in Cert Spotter's settings. */
export function removedSection(comparison: Comparison, limit: number): readonly Block[] {
  const removed = removedKeys(comparison);
  if (removed.length === 0) return [];
  const header = [text`Key`, text`Names`, text`Was in`];
  return [
    heading(3, text`Removed keys`),
    ...table(header, removed, limit, ({ publicKeySha256, dnsNames, paths }) => [
      text`${shortHash(publicKeySha256)}`,
      listed(dnsNames, maxNamesPerCell),
      listed(paths, maxPlacesPerCell),
    ]),
    paragraph(
      text`They stay authorized at Cert Spotter, whose API cannot withdraw authorizations. If you no longer trust a key, remove it in Cert Spotter's settings.`,
    ),
  ];
}
