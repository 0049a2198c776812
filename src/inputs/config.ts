import { isUtf8 } from 'node:buffer';
import * as v from 'valibot';
import { failed, ok } from '../findings/result.ts';
import { counted, type Text, text } from '../text/text.ts';
import { type Config, configSchema, hexKeys } from './config-schema.ts';
import type { InputResult } from './reader.ts';
import { type LocatedFault, type Step, YamlSource } from './yaml-source.ts';

/** Errors in one file that are reported one by one. */
export const maxFaults = 50;

/**
 * Reads a YAML config file.
 * @param path as messages name the file
 * @param workspace absolute path
 */
export function parseConfig(bytes: Uint8Array, path: string, workspace: string): InputResult<Config> {
  if (!isUtf8(bytes)) return failed([text`${path} is not UTF-8 text`]);
  const source = new YamlSource(path, new TextDecoder().decode(bytes));
  source.takeAsWritten(hexKeys);
  const value = source.value();
  if (!value.ok) return failed([...inOrder(source.faults), value.reason]);
  const { success, issues = [], output } = v.safeParse(configSchema(workspace), value.value);
  const faults = inOrder([...source.faults, ...issues.map((issue) => faultOf(issue, source))]);
  if (faults.length > 0 || !success) return failed(shortened(faults, path));
  const { authorize = [], pins = [], audit } = output;
  if (authorize.length + pins.length === 0 && audit === undefined)
    return failed([text`${path} has no entries; add some under authorize or pins`]);
  return ok(output);
}

/** From the top of the file to the bottom. */
function inOrder(faults: readonly LocatedFault[]): readonly Text[] {
  return faults.toSorted((a, b) => a.offset - b.offset).map(({ fault }) => fault);
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
