import { createHash } from 'node:crypto';
import type { PinStatus } from '../pins/pin.ts';
import { longDate } from '../text/instant.ts';
import { bareWords } from '../text/plain.ts';
import { join, text } from '../text/text.ts';
import type { Instant } from '../x509/document.ts';
import { fitted } from './fit.ts';
import { type Block, list, paragraph, renderMarkdown, section } from './markdown.ts';
import { pinsPart } from './summary.ts';
import { pinsTable } from './tables.ts';
import { listed, sentence } from './words.ts';

/** A pin is reported as news again each time the days that it has left fall below one of these. */
const newsAtDays: readonly number[] = [30, 14, 7, 3, 1];

/** `30, 14, 7, 3 or 1`. */
const newsDays = join(
  [join(newsAtDays.slice(0, -1), text`, `), join(newsAtDays.slice(-1), text`, `)],
  text` or `,
);

/** GitHub refuses a body of 65,536 characters or more. */
export const maxIssueLength = 60_000;

const mostRows = 200;

export interface TrackingIssue {
  /** Plain words without any markup. */
  readonly title: string;
  /** Markdown. */
  readonly body: string;
}

/** The pins that the issue lists. */
export function pinsNeedingAttention(pins: readonly PinStatus[]): readonly PinStatus[] {
  return pins.filter(({ level }) => level !== 'ok');
}

/** The tracking issue for pins; at least one of them needs attention. */
export function trackingIssue(pins: readonly PinStatus[], asOf: Instant): TrackingIssue {
  const concerned = pinsNeedingAttention(pins);
  return issueOf(titleOf(concerned), (rows) => page(concerned, asOf, rows));
}

/** An issue with as many rows as it has space for. */
export function issueOf(title: string, page: (rows: number) => readonly Block[]): TrackingIssue {
  const render = ({ rows }: { readonly rows: number }): string => renderMarkdown(page(rows));
  const body = fitted({ rows: mostRows }, [{ knob: 'rows', floor: 0 }], render, maxIssueLength);
  return { title, body };
}

/**
 * 32 hex digits that stay the same until something changes that subscribers should hear about: the verdict of a pin
 * changes, or its days left fall below one of `newsAtDays`.
 */
export function fingerprintOfPins(pins: readonly PinStatus[]): string {
  const lines = pinsNeedingAttention(pins).map(({ name, verdict, daysLeft }) =>
    JSON.stringify([name, verdict, crossed(daysLeft)]),
  );
  return fingerprintOf(lines);
}

/** 32 hex digits for a set of lines. */
export function fingerprintOf(lines: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(lines.toSorted())).digest('hex').slice(0, 32);
}

function crossed(daysLeft: number | null): number {
  return daysLeft === null ? 0 : newsAtDays.filter((days) => daysLeft < days).length;
}

/** The comment in the open issue when its picture changes. */
export function newsComment(pins: readonly PinStatus[], asOf: Instant): string {
  const concerned = pinsNeedingAttention(pins);
  return renderMarkdown([
    paragraph(text`As of ${longDate(asOf)}, ${sentence(pinsPart(pins))}:`),
    ...pinsTable(concerned, mostNewsRows),
  ]);
}

/** Even with the longest values, this many rows fit into a comment. */
export const mostNewsRows = 10;

/** The comment that closes the issue once no pin needs attention. */
export function closingComment(asOf: Instant): string {
  return renderMarkdown([
    paragraph(text`✅ As of ${longDate(asOf)}, no pin needs attention, so this issue is closed.`),
  ]);
}

const maxTitleName = 80;

function titleOf(concerned: readonly PinStatus[]): string {
  const [first, ...others] = concerned.map(({ name }) => bareWords(name, maxTitleName));
  const name = first === undefined || first === '' ? '' : `: ${first}`;
  if (others.length === 0) return `A pinned certificate needs attention${name}`;
  return `${concerned.length} pinned certificates need attention${name}${name === '' ? '' : ` and ${others.length} more`}`;
}

function page(concerned: readonly PinStatus[], asOf: Instant, rows: number): readonly Block[] {
  return [
    paragraph(text`As of ${longDate(asOf)}, these pins need attention:`),
    ...pinsTable(concerned, rows),
    ...filesSection(concerned, rows),
    paragraph(
      text`The workflow that watches the pins keeps this issue up to date. It adds a comment when a pin's state changes or when fewer than ${newsDays} days are left, and closes the issue when no pin needs attention.`,
    ),
  ];
}

const maxFilesPerPin = 5;

function filesSection(concerned: readonly PinStatus[], rows: number): readonly Block[] {
  const items = concerned
    .filter(({ certificates }) => certificates.length > 0)
    .slice(0, rows)
    .map(({ name, certificates }) => {
      const paths = [...new Set(certificates.map(({ place }) => place.path))];
      return [[...text`${name}: `, ...listed(paths, maxFilesPerPin)]];
    });
  return section(text`Files`, list(items));
}
