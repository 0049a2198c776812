import { resolve } from 'node:path';
import type { Instant } from '../documents/document.ts';
import { type Text, text } from '../text/text.ts';
import { parseApiUrl } from './addresses.ts';
import { parseAsOf } from './as-of.ts';
import { plainAudit, readAudit } from './audit.ts';
import type { ConfigEntries, EntryDefaults } from './config.ts';
import type { RawInputs } from './definition.ts';
import { parseDuration } from './durations.ts';
import type { InputError, Parsed } from './fault.ts';
import { parseId } from './id.ts';
import { parsePasswords } from './keystore-passwords.ts';
import { listOf } from './lists.ts';
import { parsePatterns } from './patterns.ts';
import { checked, InputReader } from './reader.ts';
import { parseSecret } from './secrets.ts';
import {
  authorizeBys,
  commentPolicies,
  type Duration,
  missingFilesPolicies,
  modes,
  type PinEntry,
  type Settings,
} from './settings.ts';
import { parseShard, wholeWork } from './shard.ts';
import { parseChoice, parseFlag } from './suggestion.ts';

/** What reading the inputs needs from outside. */
export interface InputContext {
  /** Absolute path. */
  readonly workspace: string;
  readonly now: Instant;
  /** Reads the config file, null for none; the fault says why it cannot be read. */
  readonly readConfig: (path: string) => Parsed<Uint8Array | null>;
  /** Says why a file may not be written to; null where it may. */
  readonly refuseOutput: (path: string) => Text | null;
}

const defaultApiUrl = new URL('https://sslmate.com/api/v3/monitoring');
const noTime: Duration = { kind: 'time', milliseconds: 0 };

/** Reads all inputs and the config file into checked settings, or tells every fault of theirs. */
export async function loadSettings(raw: RawInputs, context: InputContext): Promise<Settings | InputError> {
  const reader = new InputReader(raw);
  const defaults = readDefaults(reader);
  const fromInputs = readEntries(reader, defaults, context.workspace);
  const fromConfig = await readConfigEntries(reader, defaults, context);
  const run = readRun(reader, context);
  const authorize = [...fromInputs.authorize, ...fromConfig.authorize];
  const pins = [...fromInputs.pins, ...fromConfig.pins];
  const audit = { ...readAudit(reader, context.refuseOutput), ...fromConfig.audit };
  const { report, sarif } = run;
  refuseSameFiles(reader, { report, sarif, 'audit-state': audit.state }, context.workspace);
  return reader.error() ?? { ...run, authorize, pins, audit };
}

function readDefaults(reader: InputReader): EntryDefaults {
  return {
    by: reader.required('authorize-by', (value) => parseChoice(value, authorizeBys), 'key'),
    dnsNames: listOf(reader.value('dns-names')),
    failBefore: reader.required('fail-before', parseDuration, noTime),
    warnBefore: reader.required('warn-before', parseDuration, noTime),
  };
}

type InputEntries = Omit<ConfigEntries, 'audit'>;

function readEntries(reader: InputReader, defaults: EntryDefaults, workspace: string): InputEntries {
  if ((['authorize', 'pins', 'config'] as const).every((name) => reader.value(name) === '')) {
    reader.add(
      text`none of the inputs authorize, pins and config is given; name the files to look at in one of them`,
    );
  }
  const authorize = reader.optional('authorize', (value) => parsePatterns(value, workspace));
  const pins = reader.optional('pins', (value) => parsePatterns(value, workspace));
  const { by, dnsNames, failBefore, warnBefore } = defaults;
  return {
    authorize:
      authorize === null
        ? []
        : [{ origin: 'input', files: authorize, dnsNames, by, keystorePasswordEnv: null }],
    pins: pins === null ? [] : [inputPin(pins, failBefore, warnBefore)],
  };
}

function inputPin(files: PinEntry['files'], failBefore: Duration, warnBefore: Duration): PinEntry {
  return {
    origin: 'input',
    name: null,
    files,
    failBefore,
    warnBefore,
    expect: {},
    source: null,
    sourceLinks: [],
    sourceHosts: [],
    verify: 'issuer',
    rotates: null,
    update: null,
    references: null,
    keystorePasswordEnv: null,
  };
}

/** The YAML reader is loaded only where there is something for it to read. */
async function readConfigEntries(
  reader: InputReader,
  defaults: EntryDefaults,
  context: InputContext,
): Promise<ConfigEntries> {
  const path = reader.value('config');
  const bytes = reader.optional('config', context.readConfig);
  if (bytes === null) return { authorize: [], pins: [], audit: plainAudit };
  const { parseConfig } = await import('./config.ts');
  const { entries, faults } = parseConfig(bytes, path, defaults, context.workspace);
  reader.add(...faults);
  return entries;
}

type RunSettings = Omit<Settings, 'authorize' | 'pins' | 'audit'>;

function readRun(reader: InputReader, context: InputContext): RunSettings {
  const output = checked(context.refuseOutput);
  return {
    apiKey: reader.optional('api-key', parseSecret),
    apiUrl: reader.required('api-url', parseApiUrl, defaultApiUrl),
    asOf: reader.optional('as-of', (value) => parseAsOf(value, context.now)) ?? context.now,
    mode: reader.required('mode', (value) => parseChoice(value, modes), 'auto'),
    ifNoFilesFound: reader.required(
      'if-no-files-found',
      (value) => parseChoice(value, missingFilesPolicies),
      'error',
    ),
    githubToken: reader.optional('github-token', parseSecret),
    keystorePasswords: reader.optional('keystore-passwords', parsePasswords) ?? [],
    comment: reader.required('comment', (value) => parseChoice(value, commentPolicies), 'never'),
    issue: reader.required('issue', parseFlag, false),
    report: reader.optional('report', output),
    sarif: reader.optional('sarif', output),
    shard: reader.optional('shard', parseShard) ?? wholeWork,
    id: reader.optional('id', parseId),
    warnOnly: reader.required('warn-only', parseFlag, false),
  };
}

/** @param outputs paths by the inputs that name them */
function refuseSameFiles(
  reader: InputReader,
  outputs: Readonly<Record<string, string | null>>,
  workspace: string,
): void {
  const known = new Map<string, Text>();
  for (const [input, path] of Object.entries(outputs)) {
    if (path === null) continue;
    const target = resolve(workspace, path);
    const other = known.get(target);
    if (other === undefined) known.set(target, text`inputs ${input} and `);
    else reader.add(text`${other}${input} name the same file, ${path}`);
  }
}
