import { isUtf8 } from 'node:buffer';
import * as v from 'valibot';
import { counted, type Text, text } from '../text/text.ts';
import { type AuditConfig, auditConfigOf, defaultAuditConfig } from './audit.ts';
import { type Config, configSchema, hexKeys } from './config-schema.ts';
import type { AuthorizeEntry, Expectation, PinEntry } from './settings.ts';
import type { Duration } from './times.ts';
import { type LocatedFault, type Step, YamlSource } from './yaml-source.ts';

/** The values of a config entry that it does not set itself. */
export interface EntryDefaults {
  readonly by: AuthorizeEntry['by'];
  readonly dnsNames: readonly string[];
  readonly failBefore: Duration;
  readonly warnBefore: Duration;
}

/** What a config file adds to the inputs. */
export interface ConfigEntries {
  readonly authorize: readonly AuthorizeEntry[];
  readonly pins: readonly PinEntry[];
  readonly audit: AuditConfig;
}

/** Errors in one file that are reported one by one. */
export const maxFaults = 50;

/** The entries of a config file, and its errors: if there are any errors, there are no entries. */
export interface ConfigReading {
  readonly entries: ConfigEntries;
  readonly faults: readonly Text[];
}

/**
 * Reads a YAML config file.
 * @param path as messages name the file
 * @param defaults the values that an entry does not set itself
 * @param workspace absolute path
 */
export function parseConfig(
  bytes: Uint8Array,
  path: string,
  defaults: EntryDefaults,
  workspace: string,
): ConfigReading {
  const yaml = decode(bytes);
  if (yaml === null) return failed([text`${path} is not UTF-8 text`]);
  const source = new YamlSource(path, yaml);
  source.takeAsWritten(hexKeys);
  const value = source.value();
  if (!value.ok) return failed([...inOrder(source.faults), value.reason]);
  const result = v.safeParse(configSchema(workspace), value.value);
  const issues = result.issues ?? [];
  const faults = inOrder([...source.faults, ...issues.map((issue) => faultOf(issue, source))]);
  if (faults.length > 0 || !result.success) return failed(shortened(faults, path));
  const entries = entriesOf(result.output, defaults);
  const isEmpty = entries.authorize.length + entries.pins.length === 0 && result.output.audit === undefined;
  return {
    entries,
    faults: isEmpty ? [text`${path} has no entries; add some under authorize or pins`] : [],
  };
}

/** From the top of the file to the bottom. */
function inOrder(faults: readonly LocatedFault[]): readonly Text[] {
  return [...faults].sort((a, b) => a.offset - b.offset).map(({ fault }) => fault);
}

function decode(bytes: Uint8Array): string | null {
  return isUtf8(bytes) ? new TextDecoder().decode(bytes) : null;
}

function failed(faults: readonly Text[]): ConfigReading {
  return { entries: { authorize: [], pins: [], audit: defaultAuditConfig }, faults };
}

function shortened(faults: readonly Text[], path: string): readonly Text[] {
  if (faults.length <= maxFaults) return faults;
  return [
    ...faults.slice(0, maxFaults),
    text`${path}: ${counted(faults.length - maxFaults, text`more error`, text`more errors`)}`,
  ];
}

/** The messages come from our schema but contain the user's values, so they are outside text. */
function faultOf(issue: v.BaseIssue<unknown>, source: YamlSource): LocatedFault {
  const path = issue.path ?? [];
  const steps = path.map(({ key }): Step => (typeof key === 'number' ? key : String(key)));
  return source.faultAt(steps, path.at(-1)?.origin === 'key' ? 'key' : 'value', text`${issue.message}`);
}

function entriesOf(config: Config, defaults: EntryDefaults): ConfigEntries {
  return {
    authorize: (config.authorize ?? []).map((entry) => authorizeEntry(entry, defaults)),
    pins: (config.pins ?? []).map((entry) => pinEntry(entry, defaults)),
    audit: config.audit === undefined ? defaultAuditConfig : auditConfigOf(config.audit),
  };
}

type Configured<Key extends 'authorize' | 'pins'> = NonNullable<Config[Key]>[number];

function authorizeEntry(entry: Configured<'authorize'>, defaults: EntryDefaults): AuthorizeEntry {
  return {
    origin: 'config',
    files: entry.files,
    dnsNames: entry['dns-names'] ?? defaults.dnsNames,
    by: entry.by ?? defaults.by,
    keystorePasswordEnv: entry['keystore-password-env'] ?? null,
  };
}

function pinEntry(entry: Configured<'pins'>, defaults: EntryDefaults): PinEntry {
  return {
    origin: 'config',
    name: entry.name ?? null,
    files: entry.files,
    failBefore: entry['fail-before'] ?? defaults.failBefore,
    warnBefore: entry['warn-before'] ?? defaults.warnBefore,
    expect: entry.expect === undefined ? {} : expectation(entry.expect),
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

function expectation(expect: NonNullable<Configured<'pins'>['expect']>): Expectation {
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
