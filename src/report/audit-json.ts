import type { Audit, MissingIssuance, RevokedCertificate } from '../audit/audit.ts';
import type { Issuance } from '../audit/issuance.ts';
import type { UnknownKey } from '../audit/unknown.ts';
import type { Authorization } from '../plan/authorization.ts';
import { isoSeconds } from '../text/instant.ts';
import { toJson } from '../text/json.ts';
import { arrayLines } from './chunks.ts';

/** The audit's part of the report, in pieces to be written one after another, without a trailing comma. */
export function* auditLines(audit: Audit | null): Generator<string> {
  if (audit === null) {
    yield '  "audit": null';
    return;
  }
  yield `  "audit": {\n    "domains": ${toJson(audit.domains)},\n    "issuances": ${audit.issuances},\n`;
  yield `    "allowed": ${audit.allowed},\n    "unknown": `;
  yield* arrayLines(
    audit.unknown.map((each) => toJson(unknownEntry(each))),
    '    ',
  );
  yield ',\n    "missing": ';
  yield* arrayLines(
    audit.missing.map((each) => toJson(missingEntry(each))),
    '    ',
  );
  yield ',\n    "revoked": ';
  yield* arrayLines(
    audit.revoked.map((each) => toJson(revokedEntry(each))),
    '    ',
  );
  yield `,\n    "complete": ${audit.complete}\n  }`;
}

/** The number of certificates that already exist with an authorization's key; null if that is not known. */
export function alreadyIssued(authorization: Authorization, audit: Audit | null): number | null {
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

function issuanceEntry({ issuer, issuerFriendlyName, notBefore, notAfter, tbsSha256 }: Issuance) {
  return {
    issuer: issuer ?? issuerFriendlyName,
    notBefore: isoSeconds(notBefore),
    notAfter: isoSeconds(notAfter),
    tbsSha256,
  };
}
