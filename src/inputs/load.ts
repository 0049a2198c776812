import { resolve } from 'node:path';
import { failed, ok } from '../findings/result.ts';
import { type Text, text } from '../text/text.ts';
import { auditConfigOf, readAudit } from './audit.ts';
import type { Config } from './config-schema.ts';
import { authorizeBys, type RawInputs } from './definition.ts';
import { type EntryDefaults, entriesOf } from './entries.ts';
import { type InputContext, readOptions } from './options.ts';
import { parsePatterns } from './paths.ts';
import { InputReader, type InputResult, oneOf } from './reader.ts';
import type { Settings } from './settings.ts';
import { parseDuration } from './times.ts';
import { listOf } from './values.ts';

/** Reads all inputs and the config file into validated settings. */
export async function loadSettings(raw: RawInputs, context: InputContext): Promise<InputResult<Settings>> {
  const reader = new InputReader(raw);
  const defaults = readDefaults(reader);
  const fromInputs = entriesOf('input', readPatterns(reader, context.workspace), defaults);
  const config = await readConfig(reader, context);
  const fromConfig = entriesOf('config', config, defaults);
  const options = readOptions(reader, context);
  const authorize = [...fromInputs.authorize, ...fromConfig.authorize];
  const pins = [...fromInputs.pins, ...fromConfig.pins];
  const audit = { ...readAudit(reader, context.refuseOutput), ...auditConfigOf(config.audit ?? {}) };
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

/** The inputs `authorize` and `pins`, as a config file would list their files. */
function readPatterns(reader: InputReader, workspace: string): Config {
  if ((['authorize', 'pins', 'config'] as const).every((name) => reader.value(name) === '')) {
    reader.add(
      text`none of the inputs authorize, pins and config is set; name the files to read in at least one of them`,
    );
  }
  const filesIn = (name: 'authorize' | 'pins') => {
    const files = reader.optional(name, (value) => parsePatterns(value, workspace));
    return files === null ? [] : [{ files }];
  };
  return { authorize: filesIn('authorize'), pins: filesIn('pins') };
}

/** The config file; empty if there is none. Loads the YAML parser only if there is something to parse. */
async function readConfig(reader: InputReader, context: InputContext): Promise<Config> {
  const path = reader.value('config');
  const bytes = reader.optional('config', context.readConfig);
  if (bytes === null) return {};
  const { parseConfig } = await import('./config.ts');
  const config = parseConfig(bytes, path, context.workspace);
  if (config.ok) return config.value;
  reader.add(...config.reason);
  return {};
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
