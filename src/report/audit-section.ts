import type { Audit } from '../audit/audit.ts';
import type { IssuedSummary, KeyHistory } from '../audit/issuances.ts';
import type { AuthorizationResult } from '../plan/authorization.ts';
import { narrowDate } from '../text/instant.ts';
import { counted, type Text, text } from '../text/text.ts';
import { type Block, heading, list, paragraph, type Rich, strong } from './markdown.ts';
import { type Gain, namesGained, type RunResult, unknownCount } from './result.ts';
import { keyCell, maxNamesPerCell, table } from './tables.ts';
import { listed, sentence, shortHash } from './words.ts';

/** Number of issuers that one cell shows; a key usually has one or two. */
const maxIssuers = 3;

/** What the logs contain for the repository's names: the totals, and the certificates with unknown keys. */
export function auditSection({ audit }: Pick<RunResult, 'audit'>, rows: number): readonly Block[] {
  if (audit === null) return [];
  return [heading(3, text`Certificates in the logs`), paragraph(sumOf(audit)), ...unknownTable(audit, rows)];
}

/** Certificates with unknown keys, the most interesting first. */
export function unknownTable({ unknown }: Pick<Audit, 'unknown'>, rows: number): readonly Block[] {
  const header = [text`Names`, text`Issuer`, text`Validity\u00a0of\u00a0newest`, text`Count`, text`Key`];
  return table(header, unknown, rows, ({ dnsNames, issuers, newest, count, revoked, publicKeySha256 }) => [
    dnsNames.length === 0 ? text`(no names)` : listed(dnsNames, maxNamesPerCell),
    issuers.length === 0 ? text`(unknown)` : listed(issuers, maxIssuers),
    [
      ...text`${narrowDate(newest.notBefore)} – ${narrowDate(newest.notAfter)}`,
      ...(revoked ? text`, revoked` : []),
    ],
    text`${count}`,
    text`${shortHash(publicKeySha256)}`,
  ]);
}

/** How many certificates there are, in one or two sentences. */
export function sumOf(audit: Audit): Text {
  const domains = counted(audit.domains.length, text`domain`, text`domains`);
  const found = counted(audit.issuances, text`unexpired certificate`, text`unexpired certificates`);
  const count = unknownCount(audit);
  const unknown = count === 0 ? text`none with an unknown key` : text`${count} with an unknown key`;
  const allowed = audit.allowed === 0 ? [] : [text`${audit.allowed} allowed by the config file`];
  const end = audit.complete ? [] : text` ⚠️ Not everything could be read; the findings explain why.`;
  return text`${domains} searched: ${found}, ${sentence([unknown, ...allowed])}.${end}`;
}

/** A key to be authorized, with the certificates that already exist. */
interface Silenced {
  readonly result: AuthorizationResult;
  readonly history: KeyHistory;
  /** Certificates with other keys for the names gained. */
  readonly beside: IssuedSummary;
}

/**
 * The certificates that already exist for the keys and names that a plan adds. Authorizing them suppresses Cert Spotter's
 * alerts, and one of these alerts might be justified.
 *
 * @returns renders as many rows as requested: looking for the certificates takes longer, and is done once
 */
export function silencedSection({
  audit,
  mode,
  review,
}: Pick<RunResult, 'audit' | 'mode' | 'review'>): (rows: number) => readonly Block[] {
  if (audit === null || mode !== 'plan' || review.gains.length === 0) return () => [];
  const all = review.gains.map((gain) => silenced(gain, audit));
  const existing = all.filter(({ history, beside }) => history.withKey.count + beside.count > 0);
  // Keys that have certificates come before those whose names have certificates with other keys.
  const sorted = existing.toSorted((a, b) => Number(hasNone(a)) - Number(hasNone(b)));
  return (rows) => [
    heading(3, text`Certificates that already exist`),
    ...list(sorted.slice(0, rows).map(silencedLines)),
    paragraph(restOf(all, Math.max(0, sorted.length - rows))),
  ];
}

/** How many of the keys that a plan adds, or might add, already have certificates. */
export function keysWithCertificates({ audit, review }: Pick<RunResult, 'audit' | 'review'>): number {
  if (audit === null) return 0;
  return review.gains.filter(({ result }) => audit.history.ofKey(result.authorization).withKey.count > 0)
    .length;
}

function silenced({ result }: Gain, { history }: Audit): Silenced {
  const { authorization } = result;
  return {
    result,
    history: history.ofKey(authorization),
    beside: history.withOtherKeys(authorization.publicKeySha256, namesGained(result)),
  };
}

function hasNone({ history }: Silenced): boolean {
  return history.withKey.count === 0;
}

function silencedLines({ result, history, beside }: Silenced): readonly Rich[] {
  const { withKey, complete } = history;
  const names = [...text`There ${areOf(beside)} with other keys for its names`, ...from(beside), ...text`.`];
  const own =
    withKey.count === 0
      ? [...keyCell(result), ...text` has no certificate yet.`]
      : [
          ...text`⚠️ `,
          ...keyCell(result),
          ...text` already has `,
          ...strong(text`${complete ? [] : text`at least `}${certificates(withKey.count)}`),
          ...from(withKey),
          ...text`, for `,
          ...listed(withKey.dnsNames, maxNamesPerCell),
          ...text`.`,
        ];
  return beside.count === 0 ? [own] : [own, names];
}

function areOf({ count }: IssuedSummary): Text {
  return count === 1 ? text`is 1 certificate` : text`are ${count} certificates`;
}

function certificates(count: number): Text {
  return counted(count, text`certificate`, text`certificates`);
}

/** `, from a and 2 more, the newest dated 1 May 2026`. */
function from({ issuers, newest }: IssuedSummary): Rich {
  const by = issuers.length === 0 ? [] : [...text`, from `, ...listed(issuers, maxIssuers)];
  return newest === null ? by : [...by, ...text`, the newest dated ${narrowDate(newest)}`];
}

function restOf(all: readonly Silenced[], hidden: number): Text {
  const keys = (count: number) => counted(count, text`key`, text`keys`);
  const fresh = all.filter(
    ({ history, beside }) => history.complete && history.withKey.count + beside.count === 0,
  );
  const unsure = all.filter(({ history }) => !history.complete).length;
  const parts = [
    ...(hidden === 0
      ? []
      : [text`… and ${counted(hidden, text`more key`, text`more keys`)} for which certificates exist.`]),
    ...(fresh.length === 0
      ? []
      : [
          text`There is no certificate yet for ${keys(fresh.length)} and ${fresh.length === 1 ? text`its` : text`their`} names.`,
        ]),
    ...(unsure === 0
      ? []
      : [
          text`⚠️ There might be more certificates for ${keys(unsure)}: not all of ${unsure === 1 ? text`its` : text`their`} names could be searched.`,
        ]),
    ...(fresh.length === all.length
      ? []
      : [text`If you do not know who ordered a certificate, do not authorize its key.`]),
  ];
  return parts.flatMap((part, i) => (i === 0 ? part : text` ${part}`));
}
