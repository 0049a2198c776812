import type { Config } from './config-schema.ts';
import type { AuthorizeEntry, Expectation, Origin, PinEntry } from './settings.ts';
import type { Duration } from './times.ts';

/** The values of an entry that it does not set itself. */
export interface EntryDefaults {
  readonly by: AuthorizeEntry['by'];
  readonly dnsNames: readonly string[];
  readonly failBefore: Duration;
  readonly warnBefore: Duration;
}

/** The files to read, and what for. */
export interface Entries {
  readonly authorize: readonly AuthorizeEntry[];
  readonly pins: readonly PinEntry[];
}

/** The entries that a config file lists, or that the inputs list in the form of a config file. */
export function entriesOf(origin: Origin, config: Config, defaults: EntryDefaults): Entries {
  const { authorize = [], pins = [] } = config;
  return {
    authorize: authorize.map((entry) => authorizeEntry(origin, entry, defaults)),
    pins: pins.map((entry) => pinEntry(origin, entry, defaults)),
  };
}

type Written<Key extends 'authorize' | 'pins'> = NonNullable<Config[Key]>[number];

function authorizeEntry(
  origin: Origin,
  entry: Written<'authorize'>,
  defaults: EntryDefaults,
): AuthorizeEntry {
  return {
    origin,
    files: entry.files,
    dnsNames: entry['dns-names'] ?? defaults.dnsNames,
    by: entry.by ?? defaults.by,
    keystorePasswordEnv: entry['keystore-password-env'] ?? null,
  };
}

function pinEntry(origin: Origin, entry: Written<'pins'>, defaults: EntryDefaults): PinEntry {
  return {
    origin,
    name: entry.name ?? null,
    files: entry.files,
    failBefore: entry['fail-before'] ?? defaults.failBefore,
    warnBefore: entry['warn-before'] ?? defaults.warnBefore,
    expect: expectation(entry.expect ?? {}),
    source: entry.source ?? null,
    sourceLinks: entry['source-link'] ?? [],
    sourceHosts: entry['source-hosts'] ?? [],
    verify: entry.verify ?? 'issuer',
    rotates: entry.rotates ?? null,
    update: entry.update ?? null,
    references: entry.references ?? null,
    keystorePasswordEnv: entry['keystore-password-env'] ?? null,
  };
}

function expectation(expect: NonNullable<Written<'pins'>['expect']>): Expectation {
  const { subject, issuer, serial, usage } = expect;
  const { 'issuer-public-key-sha256': issuerPublicKeySha256 } = expect;
  const { 'public-key-sha256': publicKeySha256, 'certificate-sha256': certificateSha256 } = expect;
  return {
    ...(subject && { subject }),
    ...(issuer && { issuer }),
    ...(serial && { serial }),
    ...(publicKeySha256 && { publicKeySha256 }),
    ...(certificateSha256 && { certificateSha256 }),
    ...(usage && { usage }),
    ...(issuerPublicKeySha256 && { issuerPublicKeySha256 }),
  };
}
