import type { Audit, MissingIssuance, RevokedCertificate } from '../audit/audit.ts';
import { type Issuance, issuerOf } from '../audit/issuances.ts';
import type { UnknownKey } from '../audit/unknown.ts';
import type { Finding } from '../findings/finding.ts';
import type {
  CertificateDetails,
  CertificateInFiles,
  ComparedPin,
  PinChange,
  PinDifference,
  PinnedCertificate,
  PublishedCertificate,
} from '../pins/pin.ts';
import {
  type Authorization,
  type AuthorizationResult,
  contentTypeOf,
  endpointOf,
  gainedNames,
  type Sent,
} from '../plan/authorization.ts';
import type { RemovedKey } from '../plan/changes.ts';
import { isoSeconds, isoSecondsOrNull } from '../text/instant.ts';
import { toJson } from '../text/output.ts';
import { toWhole } from '../text/plain.ts';
import { placeOf } from '../x509/document.ts';
import { countsOf, namesGained, type RunResult, removedKeys } from './result.ts';

/** Length of a chunk in UTF-16 units: long enough to need few writes, short enough to keep in memory. */
const chunkLength = 65_536;

/** Joins small pieces into few larger ones, so that a large report is never in memory as a whole. */
export function* inChunks(pieces: Iterable<string>): Generator<string> {
  let chunk = '';
  for (const piece of pieces) {
    chunk += piece;
    if (chunk.length >= chunkLength) {
      yield chunk;
      chunk = '';
    }
  }
  if (chunk !== '') yield chunk;
}

/** A JSON array over several lines, one item per line, so that two reports can be compared line by line. */
export function* arrayLines(items: Iterable<string>, indent: string): Generator<string> {
  let first = true;
  for (const item of items) {
    yield `${first ? '[' : ','}\n${indent}  ${item}`;
    first = false;
  }
  yield first ? '[]' : `\n${indent}]`;
}

/** The number of certificates that already exist with an authorization's key; null if that is not known. */
function alreadyIssued(authorization: Authorization, audit: Audit | null): number | null {
  const history = audit?.history.ofKey(authorization);
  return history?.complete === true ? history.withKey.count : null;
}

function unknownEntry({ publicKeySha256, dnsNames, newest, count, revoked, issuers }: UnknownKey): object {
  const { issuer, notBefore, notAfter, tbsSha256 } = issuanceEntry(newest);
  return { publicKeySha256, dnsNames, issuer, notBefore, notAfter, tbsSha256, count, revoked, issuers };
}

function missingEntry({ publicKeySha256, dnsNames, documents }: MissingIssuance): object {
  return { publicKeySha256, dnsNames, documents };
}

function revokedEntry({ issuance, document }: RevokedCertificate): object {
  const { publicKeySha256, dnsNames } = issuance;
  return { ...document, publicKeySha256, dnsNames, ...issuanceEntry(issuance) };
}

function issuanceEntry(issuance: Issuance) {
  const { notBefore, notAfter, tbsSha256 } = issuance;
  return {
    issuer: issuerOf(issuance),
    notBefore: isoSeconds(notBefore),
    notAfter: isoSeconds(notAfter),
    tbsSha256,
  };
}

/** The version of the report's format. It is incremented when a field changes its meaning or is removed. */
const reportVersion = 1;

/**
 * The JSON report, in pieces to be written one after another. Nothing in it is shortened.
 * Each item of a list is on a separate line. `schemas/report.schema.json` describes the format.
 */
export function jsonReport(result: RunResult): Iterable<string> {
  return inChunks(lines(result));
}

function* lines(result: RunResult): Generator<string> {
  yield `{\n  "version": ${reportVersion},\n`;
  yield `  "outcome": ${toJson(result.outcome)},\n`;
  yield `  "mode": ${toJson(result.mode)},\n`;
  yield `  "asOf": ${toJson(isoSeconds(result.asOf))},\n`;
  yield `  "base": ${toJson(result.base)},\n`;
  yield `  "counts": ${toJson(countsOf(result))},\n`;
  yield* array('documents', result.documents.entries());
  yield* list('authorizations', result.authorizations, (each) => authorizationEntry(each, result));
  yield* list('removedKeys', removedKeys(result.comparison), removedKeyEntry);
  yield* list('pins', result.pins, pinEntry);
  yield* auditLines(result.audit);
  yield* list('findings', result.findings, findingEntry);
  yield `  "updatedFiles": ${toJson(result.updatedFiles)}\n}\n`;
}

function* auditLines(audit: Audit | null): Generator<string> {
  if (audit === null) {
    yield '  "audit": null,\n';
    return;
  }
  const indent = '    ';
  yield `  "audit": {\n    "domains": ${toJson(audit.domains)},\n    "issuances": ${audit.issuances},\n`;
  yield `    "allowed": ${audit.allowed},\n`;
  yield* list('unknown', audit.unknown, unknownEntry, indent);
  yield* list('missing', audit.missing, missingEntry, indent);
  yield* list('revoked', audit.revoked, revokedEntry, indent);
  yield `    "complete": ${audit.complete}\n  },\n`;
}

function list<T>(
  name: string,
  items: readonly T[],
  entry: (item: T) => unknown,
  indent = '  ',
): Iterable<string> {
  return array(name, entries(items, entry), indent);
}

/** @param items one line of JSON each */
function* array(name: string, items: Iterable<string>, indent = '  '): Generator<string> {
  yield `${indent}"${name}": `;
  yield* arrayLines(items, indent);
  yield ',\n';
}

function* entries<T>(items: readonly T[], entry: (item: T) => unknown): Generator<string> {
  for (const item of items) yield toJson(entry(item));
}

function authorizationEntry(result: AuthorizationResult, { audit }: RunResult): object {
  const { authorization, change, sent } = result;
  return {
    by: authorization.by,
    endpoint: endpointOf(authorization),
    contentType: contentTypeOf(authorization),
    publicKeySha256: authorization.publicKeySha256,
    tbsSha256: authorization.tbsSha256,
    dnsNames: authorization.dnsNames,
    documents: authorization.documents.map(placeOf),
    change: change.kind,
    gained: namesGained(result),
    gainedNames: gainedNames(authorization, change),
    alreadyIssued: alreadyIssued(authorization, audit),
    status: sent.status,
    attempts: sent.attempts,
    error: sent.status === 'failed' ? sent.error : null,
    reason: reasonOf(sent),
  };
}

/** Why an authorization failed (`rejected` or `unreachable`), or a phrase that says why it was not tried. */
function reasonOf(sent: Sent): string | null {
  if (sent.status === 'failed') return sent.reason;
  return sent.status === 'not-tried' ? sent.why : null;
}

function removedKeyEntry({ publicKeySha256, dnsNames, paths }: RemovedKey): object {
  return { publicKeySha256, dnsNames, paths };
}

function pinEntry(pin: ComparedPin): object {
  return {
    name: pin.name,
    verdict: pin.verdict,
    level: pin.level,
    notAfter: isoSecondsOrNull(pin.notAfter),
    daysLeft: pin.daysLeft,
    documents: pin.certificates.map(pinnedEntry),
    successor: pin.successor && pinnedEntry(pin.successor),
    published: pin.published && publishedEntry(pin.published),
    differences: pin.differences.map(differenceEntry),
    change: pin.change.kind === 'not-compared' ? 'unknown' : pin.change.kind,
    changes: changesEntry(pin.change),
    advice: toWhole(pin.advice),
  };
}

function changesEntry({ formerNames, added, gone, moved, settings, differences }: PinChange): object {
  return {
    formerNames,
    added: added.map(heldEntry),
    gone: gone.map(heldEntry),
    renamed: moved.map(({ certificate, from, to }) => ({ ...identity(certificate), from, to })),
    settings: settings.map(({ words, isLoosened }) => ({ change: toWhole(words), loosened: isLoosened })),
    differences: differences.map(differenceEntry),
  };
}

function heldEntry({ certificate, paths }: CertificateInFiles): object {
  return { ...identity(certificate), paths };
}

function pinnedEntry(certificate: PinnedCertificate): object {
  return { ...placeOf(certificate.place), ...identity(certificate) };
}

function publishedEntry(certificate: PublishedCertificate): object {
  const { url, confirmed, verified, renamed } = certificate;
  return { url, ...identity(certificate), confirmed, verified, renamed };
}

function differenceEntry({ before, after, where, fields }: PinDifference): object {
  return { before: before.serial, after: after.serial, where, fields: fields.map(toWhole) };
}

function identity(certificate: CertificateDetails): object {
  return {
    subject: certificate.subject,
    issuer: certificate.issuer,
    serial: certificate.serial,
    notBefore: isoSeconds(certificate.notBefore),
    notAfter: isoSeconds(certificate.notAfter),
    certificateSha256: certificate.certificateSha256,
    publicKeySha256: certificate.publicKeySha256,
  };
}

function findingEntry({ level, code, path, line, message, hint }: Finding): object {
  return { level, code, path, line, message: toWhole(message), hint: toWhole(hint) };
}
