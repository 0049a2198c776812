import type { PinEntry } from '../inputs/settings.ts';
import { foldedName } from '../x509/distinguished-name.ts';
import {
  type Certificate,
  detachedCertificate,
  type FoundDocument,
  isCertificate,
} from '../x509/document.ts';
import { isSignedBy } from '../x509/tbs-certificate.ts';

/** Certificates that are kept because they might have signed a certificate of a pin. */
const maxKept = 10_000;

/** Keys that are tried on one certificate: a page can be full of authorities with one name. */
const maxTries = 8;

/** Whether anything about an entry depends on the issuers of its certificates. */
export function needsIssuers({ source, verify, expect }: PinEntry): boolean {
  return (source !== null && verify === 'issuer') || expect.issuerPublicKeySha256 !== undefined;
}

/**
 * Certificates with their bytes, among which the issuers of others are searched for: those of certificate authorities,
 * and any whose keys `expect` names. If no entry asks for issuers, none are kept.
 */
export class KnownIssuers {
  readonly #entries: readonly PinEntry[];
  readonly #expectedKeys: ReadonlySet<string>;
  readonly #limit: number;
  readonly #bytes = new Map<string, Uint8Array>();
  readonly #byName = new Map<string, FoundDocument<Certificate>[]>();
  readonly #byKey = new Map<string, FoundDocument<Certificate>[]>();
  /** By the certificate that they signed: verifying a signature takes long, and the same one is verified often. */
  readonly #signers = new Map<string, readonly FoundDocument<Certificate>[]>();

  constructor(entries: readonly PinEntry[] = [], limit = maxKept) {
    this.#entries = entries.filter(needsIssuers);
    this.#expectedKeys = new Set(this.#entries.flatMap(({ expect }) => expect.issuerPublicKeySha256 ?? []));
    this.#limit = limit;
  }

  /**
   * Keeps a certificate that might be an issuer, with a copy of its bytes.
   * @param entries the pin entries that it belongs to
   */
  take({ document, der }: FoundDocument, entries: readonly PinEntry[]): void {
    if (this.#entries.length === 0 || !isCertificate(document)) return;
    const isPinned = entries.some((entry) => this.#entries.includes(entry));
    const isExpected = this.#expectedKeys.size > 0 && this.#expectedKeys.has(document.publicKeySha256);
    if (!isPinned && !isExpected && !document.ca) return;
    if (this.#bytes.size >= this.#limit || this.#bytes.has(document.certificateSha256)) return;
    const kept = { document: detachedCertificate(document), der: Uint8Array.from(der) };
    this.#bytes.set(document.certificateSha256, kept.der);
    this.#signers.clear();
    if (document.ca) add(this.#byName, foldedName(document.subject), kept);
    if (isExpected) add(this.#byKey, document.publicKeySha256, kept);
  }

  /** Null if the certificate is not kept. */
  derOf({ certificateSha256 }: Certificate): Uint8Array | null {
    return this.#bytes.get(certificateSha256) ?? null;
  }

  /** The authorities whose keys verify a certificate's signature, except itself. */
  authoritiesOf(certificate: Certificate, der: Uint8Array): readonly FoundDocument<Certificate>[] {
    const { certificateSha256 } = certificate;
    const remembered = this.#signers.get(certificateSha256);
    if (remembered !== undefined) return remembered;
    const named = this.#byName.get(foldedName(certificate.issuer)) ?? [];
    const signers = named
      .filter(({ document }) => isPossible(document, certificate))
      .slice(0, maxTries)
      .filter((authority) => isSignedBy(der, authority.der));
    this.#signers.set(certificateSha256, signers);
    return signers;
  }

  /** For each expected key that verifies a certificate's signature, one certificate with that key. */
  expectedSignersOf(der: Uint8Array, keys: readonly string[]): readonly FoundDocument<Certificate>[] {
    const holders = keys.flatMap((key) => this.#byKey.get(key)?.slice(0, 1) ?? []);
    return holders.slice(0, maxTries).filter((holder) => isSignedBy(der, holder.der));
  }

  /**
   * The keys that verify a certificate's signature: expected ones, and those of authorities.
   *
   * @param der of the certificate; null if it is not known, so that nothing can be verified
   */
  issuerKeysOf(
    certificate: Certificate,
    expectedKeys: readonly string[],
    der: Uint8Array | null = this.derOf(certificate),
  ): readonly string[] {
    if (der === null) return [];
    const signers = [...this.expectedSignersOf(der, expectedKeys), ...this.authoritiesOf(certificate, der)];
    return [...new Set(signers.map(({ document }) => document.publicKeySha256))];
  }
}

function add<T>(groups: Map<string, T[]>, key: string, item: T): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [item]);
  else group.push(item);
}

/** Key identifiers must match if both certificates have one; a self-signed certificate does not vouch for itself. */
function isPossible(authority: Certificate, { certificateSha256, authorityKeyId }: Certificate): boolean {
  if (authority.certificateSha256 === certificateSha256) return false;
  const { subjectKeyId } = authority;
  return authorityKeyId === null || subjectKeyId === null || authorityKeyId === subjectKeyId;
}
