import type { Encoding } from '../documents/document.ts';
import { placeOf } from '../documents/document.ts';
import type { Finding } from '../findings/finding.ts';
import { text } from '../text/text.ts';
import type { Authorization, RequestBody } from './authorization.ts';
import { chainOf, type Issuers, issuersAmong } from './chain.ts';
import { type Group, groupBy } from './group-by.ts';
import { byPlace, isRequestItem, type PlanItem, type UploadedCertificateItem } from './item.ts';
import { invalidAddedNames, type Names, namesOf } from './names.ts';
import { screen } from './screening.ts';
import type { Dealer } from './shard.ts';

/** DNS names that one request carries; of a key with more, none is authorized, which is an error. */
export const maxDnsNames = 10_000;

/** The authorizations worked out, and why anything is missing from them. */
export interface AuthorizationPlan {
  readonly authorizations: readonly Authorization[];
  readonly findings: readonly Finding[];
}

/** An accepted document with its names. */
interface Accepted {
  readonly item: PlanItem;
  readonly names: Names;
}

/**
 * Works out what to authorize: one request per key, certificate or TBSCertificate, however many
 * documents share it. Neither the order of the items nor that of the files changes the result.
 *
 * @param asOf certificates that have expired by then are left out
 * @param dealer says which part of the work is this run's
 */
export function planAuthorizations(
  items: readonly PlanItem[],
  asOf: number,
  dealer: Dealer,
): AuthorizationPlan {
  const sorted = [...items].sort(byPlace);
  const { accepted, findings } = acceptable(sorted, asOf);
  const issuersOf = issuersAmong(sorted);
  const authorizations: Authorization[] = [];
  const refused: Finding[] = [];
  for (const [id, group] of groupBy(accepted, ({ item }) => idOf(item))) {
    const [{ item }] = group;
    if (!dealer.holdsHash(item.document.publicKeySha256)) continue;
    const names = unionOf(group);
    if (item.by === 'key' && names.length === 0) refused.push(noDnsNames(item));
    else if (names.length > maxDnsNames) refused.push(tooManyDnsNames(item, names.length));
    else authorizations.push(authorize(id, group, names, issuersOf));
  }
  return { authorizations, findings: [...dealer.ofFiles(findings), ...refused] };
}

/** The documents that are to be authorized, and what is to be said about each document and name. */
function acceptable(
  items: readonly PlanItem[],
  asOf: number,
): { readonly accepted: readonly Accepted[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [...invalidAddedNames(items.flatMap(({ dnsNames }) => dnsNames))];
  const accepted: Accepted[] = [];
  for (const item of items) {
    const screening = screen(item, asOf);
    findings.push(...screening.findings);
    if (!screening.accepted) continue;
    const names = namesOf(item);
    if (item.by === 'key') findings.push(...names.findings);
    accepted.push({ item, names });
  }
  return { accepted, findings };
}

/** What is authorized: things with the same id are one request. */
function idOf({ by, document }: PlanItem): string {
  if (by === 'key' || document.kind === 'certificate-request') return `key:${document.publicKeySha256}`;
  return by === 'certificate' ? `certificate:${document.certificateSha256}` : `tbs:${document.tbsSha256}`;
}

function unionOf(group: Group<Accepted>): readonly string[] {
  const [{ names }] = group;
  return group.length === 1 ? names.names : [...new Set(group.flatMap((each) => each.names.names))];
}

function authorize(
  id: string,
  group: Group<Accepted>,
  dnsNames: readonly string[],
  issuersOf: Issuers,
): Authorization {
  const { document, by } = group[0].item;
  return {
    id,
    by,
    body: bodyOf(group, dnsNames, issuersOf),
    publicKeySha256: document.publicKeySha256,
    tbsSha256: by === 'key' || document.kind === 'certificate-request' ? null : document.tbsSha256,
    dnsNames,
    documents: group.map(({ item }) => placeOf(item.document)),
  };
}

/**
 * A lone CSR whose SAN says it all goes as it is; everything else by key goes as hash and names, so that
 * the result does not depend on whether the service adds names to a known key or replaces them.
 */
function bodyOf(group: Group<Accepted>, dnsNames: readonly string[], issuersOf: Issuers): RequestBody {
  const [{ item, names }] = group;
  if (isRequestItem(item)) {
    if (group.length === 1 && names.sanOnly) return requestBody(item.document.encoding, item.der);
    return { kind: 'key-json', publicKeySha256: item.document.publicKeySha256, dnsNames };
  }
  if (item.by === 'certificate') return certificateBody(item, issuersOf);
  if (item.by === 'certificate-hash') return { kind: 'tbs-json', tbsSha256: item.document.tbsSha256 };
  return { kind: 'key-json', publicKeySha256: item.document.publicKeySha256, dnsNames };
}

function requestBody(encoding: Encoding, der: Uint8Array): RequestBody {
  return encoding === 'pem' ? { kind: 'pem-request', der } : { kind: 'der-request', der };
}

function certificateBody(item: UploadedCertificateItem, issuersOf: Issuers): RequestBody {
  if (item.document.encoding === 'der') return { kind: 'der-certificate', der: item.der };
  const chain = chainOf(item, issuersOf).map(({ der }) => der);
  return chain.length === 1 ? { kind: 'pem-certificate', der: item.der } : { kind: 'pem-chain', chain };
}

function tooManyDnsNames({ document }: PlanItem, count: number): Finding {
  return {
    level: 'error',
    code: 'unsupported',
    path: document.path,
    line: document.line,
    message: text`The key ${document.publicKeySha256} has ${count} DNS names, and a request carries ${maxDnsNames} at most. It is not authorized.`,
    hint: text`Use a key of its own for a part of the names; public CAs issue for some hundred at most.`,
  };
}

function noDnsNames({ document }: PlanItem): Finding {
  return {
    level: 'error',
    code: 'no-dns-names',
    path: document.path,
    line: document.line,
    message: text`The key ${document.publicKeySha256} has no DNS name to be authorized for.`,
    hint: text`Add a subjectAltName to the CSR, or say the names under dns-names.`,
  };
}
