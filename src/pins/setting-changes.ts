import type { IfNoFilesFound } from '../inputs/definition.ts';
import type { Expectation, PinEntry, Settings } from '../inputs/settings.ts';
import { type Duration, formatDuration, thresholdMilliseconds } from '../inputs/times.ts';
import { moment } from '../text/instant.ts';
import { join, type Text, text } from '../text/text.ts';
import type { SettingChange } from './pin.ts';

/** An entry with the settings of the run that its pin is judged by. */
export interface JudgedEntry {
  readonly entry: PinEntry;
  readonly rules: PinRules;
}

/** The settings of a run that all of its pins are judged by. */
export type PinRules = Pick<Settings, 'asOf' | 'ifNoFilesFound'>;

/**
 * What differs between two entries for the same pin, one for each setting, in the words of the config file.
 *
 * @param lifetimes those of the pin's certificates, in milliseconds, of which thresholds may be a share
 */
export function settingChanges(
  before: JudgedEntry,
  after: JudgedEntry,
  lifetimes: readonly number[],
): readonly SettingChange[] {
  const [old, fresh] = [before.entry, after.entry];
  return [
    ...expectationChanges(old.expect, fresh.expect),
    ...threshold(text`fail-before`, old.failBefore, fresh.failBefore, lifetimes),
    ...threshold(text`warn-before`, old.warnBefore, fresh.warnBefore, lifetimes),
    ...change(text`verify`, text`${old.verify}`, text`${fresh.verify}`, fresh.verify === 'none'),
    // What a pattern of the input gains or loses are pins of their own.
    ...(old.origin === 'input' && fresh.origin === 'input' ? [] : patternChanges(old, fresh)),
    ...sourceChanges(old, fresh),
    ...referenceChanges(old, fresh),
    ...change(text`update`, orNone(old.update), orNone(fresh.update)),
    ...change(text`name`, orNone(old.name), orNone(fresh.name)),
    ...change(
      text`keystore-password-env`,
      orNone(old.keystorePasswordEnv),
      orNone(fresh.keystorePasswordEnv),
    ),
    ...ruleChanges(before.rules, after.rules),
  ];
}

const nothing = text`(none)`;

function orNone(value: string | null): Text {
  return value === null ? nothing : text`${value}`;
}

function change(what: Text, before: Text, after: Text, isLoosened = false): readonly SettingChange[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  return [{ words: text`${what}: ${before} → ${after}`, isLoosened }];
}

function threshold(
  what: Text,
  before: Duration,
  after: Duration,
  lifetimes: readonly number[],
): readonly SettingChange[] {
  const isLater = lifetimes.some(
    (lifetime) => thresholdMilliseconds(after, lifetime) < thresholdMilliseconds(before, lifetime),
  );
  return change(what, text`${formatDuration(before)}`, text`${formatDuration(after)}`, isLater);
}

/** A list of the allowed values; every one of `usage` has to be there. */
const expectations = [
  ['subject', text`expect.subject`],
  ['issuer', text`expect.issuer`],
  ['serial', text`expect.serial`],
  ['publicKeySha256', text`expect.public-key-sha256`],
  ['certificateSha256', text`expect.certificate-sha256`],
  ['issuerPublicKeySha256', text`expect.issuer-public-key-sha256`],
  ['usage', text`expect.usage`],
] as const satisfies readonly (readonly [keyof Expectation, Text])[];

function expectationChanges(before: Expectation, after: Expectation): readonly SettingChange[] {
  return expectations.flatMap(([key, what]) => {
    const [old, fresh] = [before[key], after[key]];
    const isLoosened = key === 'usage' ? lacksSome(old ?? [], fresh ?? []) : allowsMore(old, fresh);
    const separator = key === 'usage' ? text` and ` : text` or `;
    return change(what, expected(old, separator), expected(fresh, separator), isLoosened);
  });
}

function allowsMore(before: readonly string[] | undefined, after: readonly string[] | undefined): boolean {
  return before !== undefined && (after === undefined || lacksSome(after, before));
}

function expected(values: readonly string[] | undefined, separator: Text): Text {
  return values === undefined ? text`anything` : join(values.toSorted(), separator);
}

function patternChanges({ files: before }: PinEntry, { files: after }: PinEntry): readonly SettingChange[] {
  return [
    ...listChange(text`files`, before.include, after.include, lacksSome(before.include, after.include)),
    ...listChange(
      text`excluded files`,
      before.exclude,
      after.exclude,
      lacksSome(after.exclude, before.exclude),
    ),
  ];
}

function listChange(
  what: Text,
  before: readonly string[],
  after: readonly string[],
  isLoosened = false,
): readonly SettingChange[] {
  return change(what, listed(before), listed(after), isLoosened);
}

function listed(values: readonly string[]): Text {
  return values.length === 0 ? nothing : join(values, text`, `);
}

/** Whether some of these are not among the others. */
function lacksSome(these: readonly string[], others: readonly string[]): boolean {
  const known = new Set(others);
  return these.some((each) => !known.has(each));
}

function sourceChanges(before: PinEntry, after: PinEntry): readonly SettingChange[] {
  const [old, fresh] = [before.source?.href ?? null, after.source?.href ?? null];
  const hosts = lacksSome(after.sourceHosts, before.sourceHosts);
  const isLater = before.rotates !== null && (after.rotates === null || after.rotates > before.rotates);
  return [
    ...change(text`source`, orNone(old), orNone(fresh), old !== null && fresh === null),
    ...listChange(text`source-link`, before.sourceLinks, after.sourceLinks),
    ...listChange(text`source-hosts`, before.sourceHosts, after.sourceHosts, hosts),
    ...change(text`rotates`, when(before.rotates), when(after.rotates), isLater),
  ];
}

function when(instant: number | null): Text {
  return instant === null ? nothing : moment(instant);
}

function referenceChanges(before: PinEntry, after: PinEntry): readonly SettingChange[] {
  const patterns = ({ references }: PinEntry) => [
    ...(references?.include ?? []),
    ...(references?.exclude ?? []).map((pattern) => `!${pattern}`),
  ];
  const [old, fresh] = [patterns(before), patterns(after)];
  const excluded = fresh.filter((pattern) => pattern.startsWith('!'));
  const isLoosened = lacksSome(old, fresh) || lacksSome(excluded, old);
  return listChange(text`references`, old, fresh, isLoosened);
}

const strictest: readonly IfNoFilesFound[] = ['error', 'warn', 'ignore'];

function ruleChanges(before: PinRules, after: PinRules): readonly SettingChange[] {
  const [old, fresh] = [before.ifNoFilesFound, after.ifNoFilesFound];
  const isMilder = strictest.indexOf(fresh) > strictest.indexOf(old);
  return [
    ...change(text`if-no-files-found`, text`${old}`, text`${fresh}`, isMilder),
    ...change(text`as-of`, moment(before.asOf), moment(after.asOf), after.asOf < before.asOf),
  ];
}
