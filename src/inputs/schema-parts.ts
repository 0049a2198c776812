import { domainToASCII } from 'node:url';
import * as v from 'valibot';
import { failed, ok, type Result } from '../findings/result.ts';
import { toPlain } from '../text/plain.ts';
import { text } from '../text/text.ts';
import type { Instant } from '../x509/document.ts';
import { didYouMean, oneOf } from './reader.ts';
import { maxTime, parseAsOf, parseTime } from './times.ts';
import { parseDistinguishedName, parseSha256, parseText } from './values.ts';

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
    const result = oneOf(choices)(typeof input === 'string' ? input : '');
    return typeof input === 'string' && !result.ok ? toPlain(result.reason) : mustBe('text')({ input });
  });
}

/** A value that one of our own parsers converts. */
export function reading<const Schema extends v.GenericSchema, Output>(
  schema: Schema,
  parse: (value: v.InferOutput<Schema>) => Result<Output>,
) {
  return v.pipe(
    schema,
    v.rawTransform<v.InferOutput<Schema>, Output>(({ dataset, addIssue, NEVER }) => {
      const result = parse(dataset.value);
      if (result.ok) return result.value;
      addIssue({ message: toPlain(result.reason) });
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
        const message = toPlain(text`unknown key${didYouMean(key, Object.keys(entries))}`);
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

/** Characters in the reason of an allowance, which is shown in tables. */
export const maxReasonLength = 500;

/** The part `audit` of the config file. */
export function auditSchema() {
  return closedObject({
    allow: optional(
      list(allowanceSchema()),
      'Certificates that others order for your names, such as a CDN does.',
    ),
    'missing-after': optional(
      reading(string(), parseMissingAfter),
      'Time after which a CSR without a certificate is reported, such as `7d` (the default), or `never`.',
    ),
  });
}

function allowanceSchema() {
  return v.pipe(
    closedObject({
      issuer: optional(
        reading(string(), parseIssuer),
        'Attributes that the issuer must have, such as `O=Example CA`, or the name that Cert Spotter uses for it.',
      ),
      'public-key-sha256': optional(
        reading(string(), parseSha256),
        'SHA-256 over the SubjectPublicKeyInfo, in hex.',
      ),
      names: optional(
        list(reading(string(), parseName)),
        'DNS names that the certificate may have: `example.com`, `*.example.com`, or `.example.com` with everything below it.',
      ),
      reason: v.pipe(
        reading(string(), (value) => parseText(value, maxReasonLength)),
        v.description('Who orders these certificates, and why.'),
      ),
      until: optional(
        reading(string(), parseUntil),
        'Date (inclusive) or time until which they are allowed. After it, they are reported again.',
      ),
    }),
    v.rawCheck(({ dataset, addIssue }) => {
      const allowance: unknown = dataset.value;
      if (typeof allowance !== 'object' || allowance === null) return;
      if ('issuer' in allowance === 'public-key-sha256' in allowance)
        addIssue({ message: 'must have either issuer or public-key-sha256, but not both' });
    }),
  );
}

/** Text with an equals sign is a distinguished name; any other is Cert Spotter's name for a certificate authority. */
function parseIssuer(value: string): Result<string> {
  if (value.trim() === '') return failed(text`is empty`);
  if (!value.includes('=')) return ok(value.trim());
  return parseDistinguishedName(value);
}

function parseName(value: string): Result<string> {
  const written = value.trim();
  const prefix = ['*.', '.'].find((each) => written.startsWith(each)) ?? '';
  const rest = written.slice(prefix.length);
  const name = /[\s*/:@]/.test(rest) ? '' : domainToASCII(rest).toLowerCase().replace(/\.$/, '');
  return name === ''
    ? failed(text`${value} is not a DNS name; write it like example.com, *.example.com or .example.com`)
    : ok(`${prefix}${name}`);
}

/** A date is inclusive. */
function parseUntil(value: string): Result<Instant> {
  const isDate = /^\d{4}-\d\d-\d\d$/.test(value);
  if (!/^\d/.test(value)) return failed(text`${value} is not a date; write it like 2027-01-31`);
  return parseAsOf(isDate ? `${value}T23:59:59Z` : value, 0);
}

function parseMissingAfter(value: string): Result<number | null> {
  if (value === 'never') return ok(null);
  const milliseconds = parseTime(value);
  if (milliseconds === null || milliseconds > maxTime)
    return failed(text`${value} is not a valid time; write it like 7d, or never`);
  return ok(milliseconds);
}
