import { foldedName } from '../documents/distinguished-name.ts';
import { type Certificate, detachedCertificate, type Found, isCertificate } from '../documents/document.ts';
import { isSignedBy } from '../documents/issued-by.ts';
import type { PinEntry } from '../inputs/settings.ts';

/** Certificates held because something of a pin may turn out to be signed with their keys. */
const maxHeld = 10_000;

/** Keys that are tried on one certificate: a page may be full of authorities of one name. */
const maxTries = 8;

/** Whether anything about an entry depends on who signed its certificates. */
export function asksForIssuers({ source, verify, expect }: PinEntry): boolean {
  return (source !== null && verify === 'issuer') || expect.issuerPublicKeySha256 !== undefined;
}

/**
 * Certificates with their bytes, among which the issuers of others are looked for: those of certification authorities,
 * and any whose keys `expect` names. Where no entry asks for issuers, none is held.
 */
export class KnownIssuers {
  readonly #entries: readonly PinEntry[];
  readonly #expectedKeys: ReadonlySet<string>;
  readonly #limit: number;
  readonly #bytes = new Map<string, Uint8Array>();
  readonly #byName = new Map<string, Found<Certificate>[]>();
  readonly #byKey = new Map<string, Found<Certificate>[]>();
  /** By the certificate that they signed: to verify a signature takes long, and many ask for the same. */
  readonly #signers = new Map<string, readonly Found<Certificate>[]>();

  constructor(entries: readonly PinEntry[] = [], limit = maxHeld) {
    this.#entries = entries.filter(asksForIssuers);
    this.#expectedKeys = new Set(this.#entries.flatMap(({ expect }) => expect.issuerPublicKeySha256 ?? []));
    this.#limit = limit;
  }

  /**
   * Takes in a document of a file while its bytes are at hand.
   * @param entries the pin entries that it belongs to
   */
  take({ document, der }: Found, entries: readonly PinEntry[]): void {
    if (this.#entries.length === 0 || !isCertificate(document)) return;
    const isPinned = entries.some((entry) => this.#entries.includes(entry));
    const isExpected = this.#expectedKeys.size > 0 && this.#expectedKeys.has(document.publicKeySha256);
    if (!isPinned && !isExpected && !document.ca) return;
    if (this.#bytes.size >= this.#limit || this.#bytes.has(document.certificateSha256)) return;
    const held = { document: detachedCertificate(document), der: Uint8Array.from(der) };
    this.#bytes.set(document.certificateSha256, held.der);
    this.#signers.clear();
    if (document.ca) add(this.#byName, foldedName(document.subject), held);
    if (isExpected) add(this.#byKey, document.publicKeySha256, held);
  }

  /** Null where the certificate is not held. */
  derOf({ certificateSha256 }: Certificate): Uint8Array | null {
    return this.#bytes.get(certificateSha256) ?? null;
  }

  /** The authorities whose keys verify a certificate's signature; none is its own. */
  authoritiesOf(certificate: Certificate, der: Uint8Array): readonly Found<Certificate>[] {
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

  /** Those of the expected keys that verify a certificate's signature, with one of the certificates that hold each. */
  expectedSignersOf(der: Uint8Array, keys: readonly string[]): readonly Found<Certificate>[] {
    const holders = keys.flatMap((key) => this.#byKey.get(key)?.slice(0, 1) ?? []);
    return holders.slice(0, maxTries).filter((holder) => isSignedBy(der, holder.der));
  }
}

function add<T>(groups: Map<string, T[]>, key: string, item: T): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [item]);
  else group.push(item);
}

/** Key identifiers have to fit where both sides have one; a self-signed certificate vouches for nothing. */
function isPossible(authority: Certificate, { certificateSha256, authorityKeyId }: Certificate): boolean {
  if (authority.certificateSha256 === certificateSha256) return false;
  const { subjectKeyId } = authority;
  return authorityKeyId === null || subjectKeyId === null || authorityKeyId === subjectKeyId;
}
