import { parse } from 'yaml';
import { type Fields, fieldsOf, isObject } from '../json.ts';

/** A step or job of a workflow, or a step of a composite action, that uses something else. */
export interface Use {
  /** Path of the file that contains it. */
  readonly file: string;
  /** Key of the job; null in a composite action. */
  readonly job: string | null;
  /** `id` of the step; null if it has none. */
  readonly id: string | null;
  /** What is used, such as `owner/name@ref`, `./path` or `docker://image`. */
  readonly uses: string;
  /** Inputs as they are in the file, with expressions not evaluated. */
  readonly with: Readonly<Record<string, string>>;
  /** Whether it only runs under a condition. */
  readonly isConditional: boolean;
  /** Whether expressions decide in which variants the job runs. */
  readonly hasOpenStrategy: boolean;
}

/** A workflow file, or the `action.yml` of an action. */
export interface WiringFile {
  readonly path: string;
  readonly uses: readonly Use[];
  /** Events that trigger it, and for each whether it does so without filters; empty for an action. */
  readonly triggers: ReadonlyMap<string, boolean>;
  /** Whether it is an action with a program of its own rather than steps. */
  readonly isProgram: boolean;
  /** The content of the file without names and the inputs of some uses, to compare two versions by. */
  outlineWithout(isLeftOut: (use: Use) => boolean): string;
}

/** How often a file can repeat what an anchor names. */
const maxAliasCount = 100;

/** Reads a workflow file or an `action.yml`; null if GitHub would not read it. */
export function readWiring(path: string, text: string): WiringFile | null {
  const content = parseYaml(text);
  if (!isObject(content)) return null;
  const entries = entriesOf(path, content);
  return {
    path,
    uses: entries.map(({ use }) => use),
    triggers: triggersOf(content['on']),
    isProgram: /^(?:node|docker)/.test(String(fieldsOf(content['runs'])['using'])),
    outlineWithout: (isLeftOut) => {
      const leftOut = new Set(entries.filter(({ use }) => isLeftOut(use)).map(({ fields }) => fields));
      return JSON.stringify(outlined(content, leftOut));
    },
  };
}

function parseYaml(text: string): unknown {
  try {
    return parse(text, { maxAliasCount, logLevel: 'error' });
  } catch {
    return null;
  }
}

interface Entry {
  readonly use: Use;
  readonly fields: Fields;
}

function entriesOf(file: string, content: Fields): readonly Entry[] {
  const ofJobs = Object.entries(fieldsOf(content['jobs'])).flatMap(([job, value]) => {
    const fields = fieldsOf(value);
    const hasOpenStrategy = JSON.stringify(fields['strategy'] ?? null).includes('${{');
    const isConditional = 'if' in fields;
    return usesAmong([fields, ...stepsOf(fields)], { file, job, isConditional, hasOpenStrategy });
  });
  const none = { job: null, isConditional: false, hasOpenStrategy: false };
  const ofAction = usesAmong(stepsOf(fieldsOf(content['runs'])), { file, ...none });
  return [...ofJobs, ...ofAction];
}

function stepsOf({ steps }: Fields): readonly Fields[] {
  return Array.isArray(steps) ? steps.map(fieldsOf) : [];
}

function usesAmong(
  all: readonly Fields[],
  place: Pick<Use, 'file' | 'job' | 'isConditional' | 'hasOpenStrategy'>,
): readonly Entry[] {
  return all.flatMap((fields) => {
    const { uses, id } = fields;
    if (typeof uses !== 'string') return [];
    const own = { uses, id: typeof id === 'string' ? id : null, with: inputsOf(fields['with']) };
    const isConditional = place.isConditional || 'if' in fields;
    return [{ use: { ...place, ...own, isConditional }, fields }];
  });
}

/** A name, a list of names, or names with filters, which decide whether an event triggers it. */
function triggersOf(on: unknown): ReadonlyMap<string, boolean> {
  if (isObject(on)) return new Map(Object.entries(on).map(([name, filters]) => [name, filters === null]));
  return new Map([on].flat().map((name) => [String(name), true]));
}

/** GitHub passes every value as text, and ignores the case of input names. */
function inputsOf(value: unknown): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(fieldsOf(value)).map(([name, input]) => [name.toLowerCase(), String(input ?? '')]),
  );
}

/** Keys in a fixed order, without names, on which nothing depends. */
function outlined(value: unknown, leftOut: ReadonlySet<Fields>): unknown {
  if (Array.isArray(value)) return value.map((each) => outlined(each, leftOut));
  if (!isObject(value)) return value;
  const isOpen = (key: string) => key !== 'name' && !(key === 'with' && leftOut.has(value));
  const keys = Object.keys(value).filter(isOpen).sort();
  return keys.map((key) => [key, outlined(value[key], leftOut)]);
}
