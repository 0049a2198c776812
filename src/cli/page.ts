import type { Audit } from '../audit/audit.ts';
import type { Level } from '../findings/codes.ts';
import { type Finding, messageWithPlace, placeInWords } from '../findings/finding.ts';
import type { PinDifference, PinLevel, PinStatus } from '../pins/pin.ts';
import type { Authorization, AuthorizationResult, Sent } from '../plan/authorization.ts';
import type { RemovedKey } from '../plan/changes.ts';
import { sumOf } from '../report/audit-section.ts';
import { pinChangeLines } from '../report/pin-changes.ts';
import { type Gain, type Review, type RunResult, removedKeys } from '../report/result.ts';
import { headline } from '../report/summary.ts';
import { shortHash, verdictWords } from '../report/words.ts';
import { formatSpan, isoDate } from '../text/instant.ts';
import { toPlain } from '../text/plain.ts';
import { counted, join, type Text, text } from '../text/text.ts';
import { column, plain, type Style, span, type TerminalLine } from './terminal.ts';

/** Names and files to show for one authorization; the report contains all. */
const maxListed = 8;

/** All results of a run. */
export function* fullPage(result: RunResult): Generator<TerminalLine> {
  yield* leftOutLines(result.review);
  yield* section(text`Authorizations`, inReviewOrder(result), ({ result, names }) =>
    authorizationLines(result, names),
  );
  yield* section(
    text`No longer in the repository, still authorized`,
    removedKeys(result.comparison),
    removedLines,
  );
  yield* auditSections(result);
  yield* section(text`Changes to pins`, [...pinChangeLines(result.pins)], (line) => [
    [plain(text`  ${line}`)],
  ]);
  yield* section(text`Pins`, result.pins, (pin) => pinLines(pin, result.asOf));
  yield* briefPage(result);
}

/** An authorization with its names in the order in which they deserve a look. */
interface Listed {
  readonly result: AuthorizationResult;
  readonly names: readonly string[];
}

/** What is or might be new comes first, beginning with the names that must not be overlooked. */
function inReviewOrder({ review, authorizations }: RunResult): readonly Listed[] {
  const gaining = new Set(review.gains.map(({ result }) => result));
  const unchanged = authorizations.filter((each) => !gaining.has(each));
  return [
    ...review.gains.map(({ result, names }) => ({ result, names: gainedFirst(result, names) })),
    ...unchanged.map((result) => ({ result, names: result.authorization.dnsNames.toSorted() })),
  ];
}

function gainedFirst({ authorization }: AuthorizationResult, gained: Gain['names']): readonly string[] {
  const names = gained.map(({ name }) => name);
  return [...new Set([...names, ...authorization.dnsNames.toSorted()])];
}

/** How many of the names that are new, or may be, are on no line. */
function* leftOutLines({ gains, names }: Review): Generator<TerminalLine> {
  const shown = new Set(gains.flatMap(({ result, names }) => gainedFirst(result, names).slice(0, maxListed)));
  const missing = names.filter(({ name }) => !shown.has(name)).length;
  if (missing === 0) return;
  const all = counted(names.length, text`name`, text`names`);
  yield [span(text`Not complete: ${missing} of ${all} are left out here; --json lists all.`, 'warning')];
  yield [];
}

/** What is in the logs, and what is wrong. */
export function* auditPage(result: RunResult): Generator<TerminalLine> {
  yield* auditSections(result);
  yield* briefPage(result);
}

/** Certificates with unknown keys are findings; those with authorized keys are listed here. */
function* auditSections({ audit, authorizations }: RunResult): Generator<TerminalLine> {
  if (audit === null) return;
  yield [span(text`Certificates in the logs`, 'bold')];
  yield [plain(text`  ${sumOf(audit)}`)];
  for (const { authorization } of authorizations) yield* issuedLines(authorization, audit);
  yield [];
}

function* issuedLines(authorization: Authorization, { history }: Audit): Generator<TerminalLine> {
  const { withKey, complete } = history.ofKey(authorization);
  const least = complete || withKey.count === 0 ? [] : text`at least `;
  const count = counted(withKey.count, text`certificate`, text`certificates`);
  const words = complete || withKey.count > 0 ? text`${least}${count}` : text`unknown`;
  yield [
    plain(text`  ${shortHash(authorization.publicKeySha256)}  ${listed(authorization.dnsNames)}: ${words}`),
  ];
}

/** The findings and the headline. */
export function* briefPage(result: RunResult): Generator<TerminalLine> {
  yield* section(text`Findings`, withHints(result.findings), findingLines);
  yield [span(headline(result), 'bold')];
}

function* section<T>(
  title: Text,
  items: readonly T[],
  lines: (item: T) => readonly TerminalLine[],
): Generator<TerminalLine> {
  if (items.length === 0) return;
  yield [span(title, 'bold')];
  for (const item of items) yield* lines(item);
  yield [];
}

const statuses: Record<Sent['status'], readonly [Text, Style | null]> = {
  planned: [text`planned`, null],
  authorized: [text`authorized`, 'good'],
  failed: [text`failed`, 'bad'],
  'not-tried': [text`not tried`, 'warning'],
};

function authorizationLines(
  { authorization, change, sent }: AuthorizationResult,
  names: readonly string[],
): readonly TerminalLine[] {
  const { publicKeySha256, documents } = authorization;
  const [status, style] = statuses[sent.status];
  const compared = change.kind === 'unknown' ? [] : [plain(text` (${change.kind})`)];
  return [
    [
      plain(text`  `),
      column(status, 10, style),
      plain(text`  ${shortHash(publicKeySha256)}  ${listed(names)}`),
      ...compared,
    ],
    [span(text`                            ${listed(documents.map(placeInWords))}`, 'dim')],
  ];
}

function removedLines({ publicKeySha256, dnsNames, paths }: RemovedKey): readonly TerminalLine[] {
  return [
    [plain(text`  ${shortHash(publicKeySha256)}  ${listed(dnsNames)}`)],
    [span(text`                ${listed(paths)}`, 'dim')],
  ];
}

const pinStyles: Record<PinLevel, Style> = { ok: 'good', warning: 'warning', error: 'bad' };

function pinLines(
  { name, verdict, level, notAfter, advice, differences }: PinStatus,
  asOf: RunResult['asOf'],
): readonly TerminalLine[] {
  const until = notAfter === null ? [] : text`${isoDate(notAfter)}, ${away(notAfter - asOf)}`;
  const line = [
    plain(text`  `),
    column(verdictWords[verdict], 14, pinStyles[level]),
    column(until, 28),
    plain(text`${name}`),
  ];
  const notes = [...(advice.length === 0 ? [] : [advice]), ...differences.map(differenceInWords)];
  return [line, ...notes.map((note): TerminalLine => [span(text`    ${note}`, 'dim')])];
}

function differenceInWords({ before, where, fields }: PinDifference): Text {
  return text`${where} against serial number ${before.serial}: ${join(fields, text`; `)}`;
}

/** Worded like the findings, which round toward now. */
function away(milliseconds: number): Text {
  const span = formatSpan(milliseconds);
  return milliseconds < 0 ? text`${span} ago` : text`${span} left`;
}

const levels: Record<Level, readonly [Text, Style]> = {
  error: [text`error`, 'bad'],
  warning: [text`warning`, 'warning'],
  notice: [text`notice`, 'dim'],
};

interface Hinted {
  readonly finding: Finding;
  /** Null if the next finding has the same one. */
  readonly hint: Text | null;
}

/** What is to be done about several findings of one kind in a row is said once, below the last. */
function withHints(findings: readonly Finding[]): readonly Hinted[] {
  const kinds = findings.map(({ level, code, hint }) => `${level} ${code} ${toPlain(hint)}`);
  return findings.map((finding, i) => ({ finding, hint: kinds[i] === kinds[i + 1] ? null : finding.hint }));
}

function findingLines({ finding, hint }: Hinted): readonly TerminalLine[] {
  const [level, style] = levels[finding.level];
  return [
    [plain(text`  `), column(level, 9, style), plain(text`${messageWithPlace(finding)} [${finding.code}]`)],
    ...(hint === null ? [] : [[span(text`           ${hint}`, 'dim')]]),
  ];
}

function listed(items: readonly (string | Text)[]): Text {
  const shown = join(items.slice(0, maxListed), text`, `);
  return items.length <= maxListed ? shown : text`${shown} and ${items.length - maxListed} more`;
}
