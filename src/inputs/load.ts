import { resolve } from 'node:path';
import { failed, ok } from '../findings/result.ts';
import { type Text, text } from '../text/text.ts';
import { defaultAuditConfig, readAudit } from './audit.ts';
import type { ConfigEntries, EntryDefaults } from './config.ts';
import { authorizeBys, type RawInputs } from './definition.ts';
import { type InputContext, readOptions } from './options.ts';
import { parsePatterns } from './paths.ts';
import { InputReader, type InputResult, oneOf } from './reader.ts';
import type { PinEntry, Settings } from './settings.ts';
import { type Duration, parseDuration } from './times.ts';
import { listOf } from './values.ts';

/** Reads all inputs and the config file into validated settings. */
export async function loadSettings(raw: RawInputs, context: InputContext): Promise<InputResult<Settings>> {
  const reader = new InputReader(raw);
  const defaults = readDefaults(reader);
  const fromInputs = readEntries(reader, defaults, context.workspace);
  const fromConfig = await readConfigEntries(reader, defaults, context);
  const options = readOptions(reader, context);
  const authorize = [...fromInputs.authorize, ...fromConfig.authorize];
  const pins = [...fromInputs.pins, ...fromConfig.pins];
  const audit = { ...readAudit(reader, context.refuseOutput), ...fromConfig.audit };
  const { report, sarif } = options;
  refuseSameFiles(reader, { report, sarif, 'audit-state': audit.state }, context.workspace);
  return reader.faults.length > 0 ? failed(reader.faults) : ok({ ...options, authorize, pins, audit });
}

function readDefaults(reader: InputReader): EntryDefaults {
  return {
    by: reader.required('authorize-by', oneOf(authorizeBys)),
    dnsNames: listOf(reader.value('dns-names')),
    failBefore: reader.required('fail-before', parseDuration),
    warnBefore: reader.required('warn-before', parseDuration),
  };
}

type InputEntries = Omit<ConfigEntries, 'audit'>;

function readEntries(reader: InputReader, defaults: EntryDefaults, workspace: string): InputEntries {
  if ((['authorize', 'pins', 'config'] as const).every((name) => reader.value(name) === '')) {
    reader.add(
      text`none of the inputs authorize, pins and config is set; name the files to read in at least one of them`,
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

/** Loads the YAML parser only if there is something to parse. */
async function readConfigEntries(
  reader: InputReader,
  defaults: EntryDefaults,
  context: InputContext,
): Promise<ConfigEntries> {
  const path = reader.value('config');
  const bytes = reader.optional('config', context.readConfig);
  if (bytes === null) return { authorize: [], pins: [], audit: defaultAuditConfig };
  const { parseConfig } = await import('./config.ts');
  const { entries, faults } = parseConfig(bytes, path, defaults, context.workspace);
  reader.add(...faults);
  return entries;
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
    else reader.add(text`${other}${input} name the same file, ${path}; write them to different files`);
  }
}
