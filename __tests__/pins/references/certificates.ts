import type { PinEntry } from '../../../src/inputs/settings.ts';
import { groupPins, type Pin } from '../../../src/pins/group.ts';
import { judgeReferences } from '../../../src/pins/references/judge.ts';
import { KnownCertificates, ReferringPin } from '../../../src/pins/references/pin.ts';
import { readDocuments } from '../../../src/scan/read.ts';
import { toPlain, toWhole } from '../../../src/text/plain.ts';
import {
  type DatedCertificate,
  type Document,
  type FoundDocument,
  isCertificate,
  isDated,
} from '../../../src/x509/document.ts';
import { type Issued, newCertificate } from '../../support/certificates.ts';
import { openssl } from '../../support/openssl.ts';
import { pinEntry } from '../entry.ts';

export const asOf = Date.UTC(2026, 5, 1);

export const made = (subject: string, from: string, to: string): Issued =>
  newCertificate({
    subject: `/CN=${subject}`,
    dnsNames: [],
    notBefore: new Date(from),
    notAfter: new Date(to),
  });

/** Ends in ten days, in forty days, in a year; and somebody else's. */
export const ending = made('pin', '2025-06-11', '2026-06-11');
export const soon = made('pin', '2025-06-11', '2026-07-11');
export const successor = made('pin', '2026-05-01', '2027-06-01');
export const foreign = made('foreign', '2026-01-01', '2030-01-01');
export const other = made('other', '2026-01-01', '2030-01-01');

export function found({ pem }: Pick<Issued, 'pem'>, path: string): FoundDocument<DatedCertificate> {
  const [first] = readDocuments(path, Buffer.from(pem)).found;
  if (first === undefined || !isCertificate(first.document) || !isDated(first.document))
    throw new Error('none');
  return { document: first.document, der: first.der };
}

/** Fingerprints as openssl makes them, in hex with colons. */
export function fingerprints({ pem }: Pick<Issued, 'pem'>) {
  const ofCertificate = (hash: string) =>
    openssl(['x509', '-noout', '-fingerprint', `-${hash}`], pem)
      .toString()
      .trim()
      .replace(/^.*=/, '');
  const key = openssl(['pkey', '-pubin', '-outform', 'DER'], openssl(['x509', '-noout', '-pubkey'], pem));
  const ofKey = (hash: string) =>
    (
      openssl(['dgst', `-${hash}`, '-r'], key)
        .toString()
        .split(' ')[0] ?? ''
    )
      .toUpperCase()
      .replace(/..(?=.)/g, '$&:');
  return {
    certificateSha1: ofCertificate('sha1'),
    certificateSha256: ofCertificate('sha256'),
    publicKeySha1: ofKey('sha1'),
    publicKeySha256: ofKey('sha256'),
  };
}

const hex = (value: string) => value.replaceAll(':', '').toLowerCase();
const bytes = (value: string) => Buffer.from(hex(value), 'hex');

/** Notations, each made from hex in upper case with colons. */
export const notations: Readonly<Record<string, (value: string) => string>> = {
  'hex with colons': (value) => value,
  'hex with colons in lower case': (value) => value.toLowerCase(),
  'hex with spaces': (value) => value.replaceAll(':', ' '),
  'hex with escaped colons': (value) => value.replaceAll(':', '\\:'),
  'hex with hyphens': (value) => value.replaceAll(':', '-'),
  'hex in groups of four': (value) => hex(value).replace(/.{4}(?=.)/g, '$& '),
  'hex in lower case': hex,
  'hex in upper case': (value) => hex(value).toUpperCase(),
  base64: (value) => bytes(value).toString('base64'),
  'base64 with a prefix': (value) =>
    `sha${bytes(value).length === 20 ? 1 : 256}/${bytes(value).toString('base64')}`,
  base64url: (value) => bytes(value).toString('base64url'),
};

export interface Scene {
  readonly inPlace?: readonly Issued[];
  readonly published?: readonly Issued[];
  readonly others?: readonly Issued[];
  readonly entry?: Partial<PinEntry>;
  readonly path?: string;
}

/** The findings about a file that belongs to one pin. */
export function judged(file: string | Uint8Array, scene: Scene = {}) {
  const {
    inPlace = [ending, successor],
    published = [],
    others = [foreign],
    entry = {},
    path = 'conf',
  } = scene;
  const known = new KnownCertificates();
  const certificates = inPlace.map((each, i) => found(each, `pins/${i}.pem`));
  known.add(certificates, true);
  known.add(
    others.map((each) => found(each, 'other.pem')),
    false,
  );
  const pin = pinOf(
    pinEntry({ name: 'Example', ...entry }),
    certificates.map(({ document }) => document),
  );
  const renewals = published.map((each) => found(each, 'https://example.com/new'));
  const content = typeof file === 'string' ? Buffer.from(file) : file;
  const { findings, hasMentions } = judgeReferences(
    { path, bytes: content, pins: [new ReferringPin({ pin, renewals }, known, asOf)] },
    known,
  );
  return {
    told: findings.map(({ level, code, line }) => `${level} ${code} ${line}`),
    messages: findings.map(({ message }) => toPlain(message)),
    hints: findings.map(({ hint }) => toWhole(hint)),
    hasMentions,
  };
}

/** The pin that an entry of a config file makes of certificates. */
export function pinOf(entry: PinEntry, documents: readonly Document[]): Pin {
  const [pin] = groupPins(
    [entry],
    documents.map((document) => ({ document, entry })),
  );
  if (pin === undefined) throw new Error('an entry of a config file is a pin');
  return pin;
}
