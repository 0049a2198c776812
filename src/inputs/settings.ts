import type { Instant } from '../documents/document.ts';
import type { AuditLevel, AuthorizeBy } from './definition.ts';
import type { Duration } from './durations.ts';
import type { Options } from './options.ts';

/** Globs that include and, in the user's words after `!`, globs that exclude; relative to the workspace. */
export interface Patterns {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** Where an entry comes from: for a file that both match, the config file's entries win over the inputs'. */
export type Origin = 'input' | 'config';

/** Files whose keys or certificates to authorize. */
export interface AuthorizeEntry {
  readonly origin: Origin;
  readonly files: Patterns;
  readonly dnsNames: readonly string[];
  readonly by: AuthorizeBy;
  /** Name of the environment variable with the password of its key stores; null where it names none. */
  readonly keystorePasswordEnv: string | null;
}

/** What the certificates of a pin must be; each list holds the allowed values. */
export interface Expectation {
  readonly subject?: readonly string[];
  readonly issuer?: readonly string[];
  /** Hex as documents have it, however the user wrote it; so are the hashes. */
  readonly serial?: readonly string[];
  readonly publicKeySha256?: readonly string[];
  readonly certificateSha256?: readonly string[];
  /** Purposes that must all be there, named as `usages` of a document. */
  readonly usage?: readonly string[];
  /** SHA-256 over the SubjectPublicKeyInfo of the certificate's issuer. */
  readonly issuerPublicKeySha256?: readonly string[];
}

export const verifications = ['issuer', 'none'] as const;
/** Whether a published certificate counts only if its issuer's signature verifies. */
export type Verification = (typeof verifications)[number];

/** Files with pinned certificates. */
export interface PinEntry {
  /** The certificates of a `config` entry are one pin; which of the `pins` input are is worked out from them. */
  readonly origin: Origin;
  /** Null where the user gave none: the subject then serves. */
  readonly name: string | null;
  readonly files: Patterns;
  readonly failBefore: Duration;
  readonly warnBefore: Duration;
  readonly expect: Expectation;
  /** HTTPS address where the owner publishes the certificate; `{year}` in it is for `source/years.ts` to replace. */
  readonly source: URL | null;
  /** Globs of the links on the page to follow, which may hold `{year}`; empty where none is to be followed. */
  readonly sourceLinks: readonly string[];
  /** Hosts, with a port where it is not the usual one, that links may lead to besides the page's own. */
  readonly sourceHosts: readonly string[];
  readonly verify: Verification;
  /** When the owner is going to use another certificate; null where no date is announced. */
  readonly rotates: Instant | null;
  /** Path, relative to the workspace, to write a newly published certificate to; `{serial}` stands for its serial. */
  readonly update: string | null;
  /** Files that mention the pin's certificates by their fingerprints; null where it names none. */
  readonly references: Patterns | null;
  /** As in `AuthorizeEntry`. */
  readonly keystorePasswordEnv: string | null;
}

/** Certificates that others make for the user's names, such as a CDN: the audit does not report them. */
export interface Allowance {
  /** Whose certificates, or which key. */
  readonly by:
    | { readonly kind: 'issuer'; readonly issuer: string }
    | { readonly kind: 'key'; readonly publicKeySha256: string };
  /**
   * Lower-case A-labels: `example.com`, `*.example.com` (one label), or `.example.com` (the name and all below it);
   * null for any name.
   */
  readonly names: readonly string[] | null;
  readonly reason: string;
  /** The last moment at which it counts; null for no end. */
  readonly until: Instant | null;
}

/** What to ask Certificate Transparency about, and what to make of the answer. */
export interface AuditSettings {
  readonly level: AuditLevel;
  /** As the user wrote them; empty for those of the documents. */
  readonly domains: readonly string[];
  /** The API key may go to the host of `apiUrl`. */
  readonly withKey: boolean;
  /** The most requests of one run. */
  readonly requests: number;
  /** File that an earlier run may have left, and that this one writes; null for none. */
  readonly state: string | null;
  readonly apiUrl: URL;
  readonly allow: readonly Allowance[];
  /** Milliseconds after which a CSR without any certificate is reported; null for never. */
  readonly missingAfter: number | null;
}

/** Everything that the user asked for, checked. */
export interface Settings extends Options {
  readonly authorize: readonly AuthorizeEntry[];
  readonly pins: readonly PinEntry[];
  readonly audit: AuditSettings;
}
