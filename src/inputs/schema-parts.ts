import * as v from 'valibot';
import { toPlain } from '../text/plain.ts';
import { type Text, text } from '../text/text.ts';
import type { Parsed } from './fault.ts';
import { didYouMean, parseChoice } from './suggestion.ts';

/**
 * The building blocks of the config file's schema: those of valibot, with our own messages. In valibot, messages are
 * plain strings, so they must be treated as outside text when they are shown.
 */

export function string() {
  return v.string(mustBe('text'));
}

export function list<const Item extends v.GenericSchema>(item: Item) {
  return v.array(item, mustBe('a list'));
}

/** One text, or a list of texts. */
export function texts() {
  return v.union(
    [v.string(), v.pipe(v.array(v.string()), v.minLength(1, 'is an empty list'))],
    ({ input }) => {
      const message = mustBe('text or a list of texts')({ input });
      return Array.isArray(input) ? `${message} that contains other values` : message;
    },
  );
}

export function choice<const Choice extends string>(choices: readonly Choice[]) {
  return v.picklist(choices, ({ input }) => {
    const result = parseChoice(typeof input === 'string' ? input : '', choices);
    return typeof input === 'string' && !result.ok ? toPlain(result.fault) : mustBe('text')({ input });
  });
}

/** A value that one of our own parsers converts. */
export function reading<const Schema extends v.GenericSchema, Output>(
  schema: Schema,
  parse: (value: v.InferOutput<Schema>) => Parsed<Output>,
) {
  return v.pipe(
    schema,
    v.rawTransform<v.InferOutput<Schema>, Output>(({ dataset, addIssue, NEVER }) => {
      const result = parse(dataset.value);
      if (result.ok) return result.value;
      addIssue({ message: toPlain(result.fault) });
      return NEVER;
    }),
  );
}

/** An optional key, with its description for editors. */
export function optional<const Schema extends v.GenericSchema>(schema: Schema, description: string) {
  return v.pipe(v.optional(schema), v.description(description));
}

/** A mapping with no other keys than these; valibot's own strict object stops at the first unknown key. */
export function closedObject<const Entries extends v.ObjectEntries>(entries: Entries) {
  return v.pipe(
    mapping(entries),
    v.rawCheck(({ dataset, addIssue }) => {
      const { value } = dataset;
      if (!isMapping(value)) return;
      for (const [key, inner] of Object.entries(value)) {
        if (Object.hasOwn(entries, key)) continue;
        const message = toPlain(unknownKey(key, Object.keys(entries)));
        addIssue({ message, path: [{ type: 'object', origin: 'key', input: value, key, value: inner }] });
      }
    }),
  );
}

/** Valibot treats a list as an object whose keys are numbers. */
function mapping<const Entries extends v.ObjectEntries>(entries: Entries) {
  const message = mustBe('a mapping');
  const object = v.looseObject(entries, ({ input }) =>
    input === undefined ? 'is missing' : message({ input }),
  );
  const refusal = v.never(message);
  const run: (typeof object)['~run'] = (dataset, config) =>
    Array.isArray(dataset.value) ? refusal['~run'](dataset, config) : object['~run'](dataset, config);
  return { ...object, '~run': run };
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function unknownKey(key: string, known: readonly string[]): Text {
  return text`unknown key${didYouMean(key, known)}`;
}

function mustBe(wanted: string): (issue: { readonly input: unknown }) => string {
  return ({ input }) => `must be ${wanted}, not ${kindOf(input)}`;
}

/** How messages call a YAML value. */
function kindOf(input: unknown): string {
  if (input === null || input === undefined) return 'empty';
  if (Array.isArray(input)) return 'a list';
  switch (typeof input) {
    case 'number':
    case 'bigint':
      return 'a number (to make it text, quote it)';
    case 'boolean':
      return 'a boolean (to make it text, quote it)';
    case 'string':
      return 'text';
    default:
      return 'a mapping';
  }
}
