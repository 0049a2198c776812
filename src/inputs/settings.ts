import type { Instant } from '../x509/document.ts';
import type { AuditLevel, AuthorizeBy } from './definition.ts';
import type { Options } from './options.ts';
import type { Duration } from './times.ts';

/** Globs that include files and globs that exclude files (without their `!`), relative to the workspace. */
export interface Patterns {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** Where an entry comes from. For a file that both match, the entries of the config file win over the inputs. */
export type Origin = 'input' | 'config';

/** Files whose keys or certificates to authorize. */
export interface AuthorizeEntry {
  readonly origin: Origin;
  readonly files: Patterns;
  readonly dnsNames: readonly string[];
  readonly by: AuthorizeBy;
  /** Name of the environment variable with the password of its key stores; null if not set. */
  readonly keystorePasswordEnv: string | null;
}

/** What the certificates of a pin must match; each list contains the allowed values. */
export interface Expectation {
  readonly subject?: readonly string[];
  readonly issuer?: readonly string[];
  /** In the same hex form as in documents, like the hashes below. */
  readonly serial?: readonly string[];
  readonly publicKeySha256?: readonly string[];
  readonly certificateSha256?: readonly string[];
  /** Usages that must all be present, named like the `usages` of a document. */
  readonly usage?: readonly string[];
  /** SHA-256 over the SubjectPublicKeyInfo of the certificate's issuer. */
  readonly issuerPublicKeySha256?: readonly string[];
}

export const verifications = ['issuer', 'none'] as const;
/** Whether a published certificate counts only if its issuer's signature verifies. */
export type Verification = (typeof verifications)[number];

/** Files with pinned certificates. */
export interface PinEntry {
  /** The certificates of a `config` entry form one pin; those of the `pins` input are grouped by what they contain. */
  readonly origin: Origin;
  /** Null if not set; the subject is shown instead. */
  readonly name: string | null;
  readonly files: Patterns;
  readonly failBefore: Duration;
  readonly warnBefore: Duration;
  readonly expect: Expectation;
  /** HTTPS URL where the owner publishes the certificate; `watch/links.ts` replaces `{year}` in it. */
  readonly source: URL | null;
  /** Globs of the links on the page to follow, which can contain `{year}`; empty to follow none. */
  readonly sourceLinks: readonly string[];
  /** Hosts, with a port unless it is the default, that links may lead to in addition to the host of the page. */
  readonly sourceHosts: readonly string[];
  readonly verify: Verification;
  /** When the owner changes to another certificate; null if no date is announced. */
  readonly rotates: Instant | null;
  /** Path, relative to the workspace, to write a newly published certificate to; `{serial}` stands for its serial number. */
  readonly update: string | null;
  /** Files that mention the certificates of the pin by their fingerprints; null if not set. */
  readonly references: Patterns | null;
  /** As in `AuthorizeEntry`. */
  readonly keystorePasswordEnv: string | null;
}

/** Certificates that others order for the user's names, as a CDN does: the audit does not report them. */
export interface Allowance {
  /** The issuer or the key of the certificates. */
  readonly by:
    | { readonly kind: 'issuer'; readonly issuer: string }
    | { readonly kind: 'key'; readonly publicKeySha256: string };
  /**
   * Lower-case A-labels: `example.com`, `*.example.com` (one label), or `.example.com` (the name and all below it);
   * null for any name.
   */
  readonly names: readonly string[] | null;
  readonly reason: string;
  /** When the allowance expires; null if it does not. */
  readonly until: Instant | null;
}

/** What to search the Certificate Transparency logs for, and how to judge the results. */
export interface AuditSettings {
  readonly level: AuditLevel;
  /** As the user wrote them; empty to use those of the documents. */
  readonly domains: readonly string[];
  /** The API key may be sent to the host of `apiUrl`. */
  readonly withKey: boolean;
  /** Maximum number of requests of one run. */
  readonly requests: number;
  /** File that an earlier run may have left, and that this one writes; null for none. */
  readonly state: string | null;
  readonly apiUrl: URL;
  readonly allow: readonly Allowance[];
  /** Milliseconds after which a CSR without a certificate is reported; null for never. */
  readonly missingAfter: number | null;
}

/** Everything that the user set, validated. */
export interface Settings extends Options {
  readonly authorize: readonly AuthorizeEntry[];
  readonly pins: readonly PinEntry[];
  readonly audit: AuditSettings;
}
