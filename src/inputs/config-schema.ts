import * as v from 'valibot';
import { DistinguishedNameError, parseDistinguishedName } from '../documents/distinguished-name.ts';
import { foreseen } from '../findings/foreseen.ts';
import { join, type Text, text } from '../text/text.ts';
import { parseSource, parseSourceHost } from './addresses.ts';
import { parseDate } from './as-of.ts';
import { auditSchema } from './audit-schema.ts';
import { authorizeBys } from './definition.ts';
import { parseDuration } from './durations.ts';
import { faulty, type Parsed, parsed } from './fault.ts';
import { parseSerial, parseSha256 } from './hex.ts';
import { parsePasswordVariable } from './keystore-passwords.ts';
import { parseUpdate } from './paths.ts';
import { parsePatterns } from './patterns.ts';
import { choice, closedObject, list, optional, reading, string, texts } from './schema-parts.ts';
import { verifications } from './settings.ts';
import { parseSourceLink } from './source-links.ts';
import { parseUsage } from './usages.ts';

/** Keys whose values are hex and may look like numbers to YAML, such as `1e5` and `0012`. */
export const hexKeys: ReadonlySet<unknown> = new Set([
  'serial',
  'public-key-sha256',
  'certificate-sha256',
  'issuer-public-key-sha256',
]);

/** Characters in the name of a pin, which stands in tables and titles. */
export const maxNameLength = 200;

/** A config file as it is after reading. */
export type Config = v.InferOutput<ReturnType<typeof configSchema>>;

/**
 * What a config file may hold, and how each value is read. The JSON Schema for editors is made from it as well.
 * @param workspace absolute path, against which paths and patterns are checked
 */
export function configSchema(workspace: string) {
  return closedObject({
    authorize: optional(list(authorizeSchema(workspace)), 'Files whose keys to authorize.'),
    pins: optional(list(pinSchema(workspace)), 'Certificates of others, to be watched.'),
    audit: optional(auditSchema(), 'What the audit of Certificate Transparency logs passes over.'),
  });
}

function authorizeSchema(workspace: string) {
  return closedObject({
    files: filesSchema(workspace),
    'dns-names': optional(
      list(string()),
      'DNS names to authorize in addition to those of the documents; instead of the input `dns-names`.',
    ),
    by: optional(choice(authorizeBys), 'What to authorize, instead of the input `authorize-by`.'),
    'keystore-password-env': passwordVariable(),
  });
}

function pinSchema(workspace: string) {
  return v.pipe(
    closedObject({
      name: optional(reading(string(), parseName), 'What reports call the pin.'),
      files: filesSchema(workspace),
      'fail-before': optional(duration(), 'A pin that expires sooner is an error.'),
      'warn-before': optional(duration(), 'A pin that expires sooner is a warning.'),
      expect: optional(expectationSchema(), 'What every certificate of the pin must be; others are errors.'),
      source: optional(
        reading(string(), parseSource),
        'HTTPS address of the page or file where the owner publishes the certificate; `{year}` stands for the present and the next year.',
      ),
      'source-link': optional(
        each(parseSourceLink),
        'Glob, or list of globs, of the links on that page to follow, as in `*-client-{year}.pem`; one step.',
      ),
      'source-hosts': optional(
        each(parseSourceHost),
        'Hosts that links on the page may lead to besides its own.',
      ),
      verify: optional(
        choice(verifications),
        'What makes a published certificate genuine: `issuer`, a signature that verifies, or `none`, nothing but your own look at it.',
      ),
      rotates: optional(
        reading(string(), parseDate),
        'Date on which the owner announced to use another certificate; it counts as the end if it comes sooner.',
      ),
      update: optional(
        reading(string(), (value) => parseUpdate(value, workspace)),
        'Path to write a newly published certificate to; `{serial}` stands for its serial number.',
      ),
      references: optional(
        globs(
          workspace,
          'A glob or a list of globs of files that mention the certificate by its fingerprint.',
        ),
        'Files that have to mention the successor as well once there is one.',
      ),
      'keystore-password-env': passwordVariable(),
    }),
    v.rawCheck(({ dataset, addIssue }) => {
      for (const key of keysWithoutSource(dataset.value)) {
        addIssue({ message: `${key} needs source, the page where the owner publishes the certificate` });
      }
    }),
  );
}

/** What says something about a page, where none is named. */
function keysWithoutSource(pin: unknown): readonly string[] {
  if (typeof pin !== 'object' || pin === null || 'source' in pin) return [];
  return ['update', 'source-link', 'source-hosts', 'verify'].filter((key) => key in pin);
}

function expectationSchema() {
  const name = () => each(parseExpectedName);
  return closedObject({
    subject: optional(name(), 'Attributes that the subject must have, as in `E=certificates@example.com`.'),
    issuer: optional(name(), 'Attributes that the issuer must have.'),
    serial: optional(each(parseSerial), 'Serial number, or list of allowed ones, in hex.'),
    'public-key-sha256': optional(each(parseSha256), 'SHA-256 over the SubjectPublicKeyInfo, in hex.'),
    'certificate-sha256': optional(each(parseSha256), 'SHA-256 over the certificate, in hex.'),
    usage: optional(
      each(parseUsage),
      'Extended key usage, or list of several that must all be there, such as `client-auth`; OIDs work too.',
    ),
    'issuer-public-key-sha256': optional(
      each(parseSha256),
      "SHA-256 over the SubjectPublicKeyInfo of the issuer's certificate, or list of allowed ones, in hex.",
    ),
  });
}

function filesSchema(workspace: string) {
  return globs(workspace, 'A glob or a list of globs, relative to the repository; `!` in front excludes.');
}

function globs(workspace: string, description: string) {
  return reading(v.pipe(texts(), v.description(description)), (value) =>
    parsePatterns([value].flat().join('\n'), workspace),
  );
}

function passwordVariable() {
  return optional(
    reading(string(), parsePasswordVariable),
    'Name of the environment variable with the password of the key stores among the files.',
  );
}

function duration() {
  return reading(string(), parseDuration);
}

/** One value, or a list of allowed ones. */
function each(parse: (value: string) => Parsed<string>) {
  return reading(texts(), (value) => parseEach([value].flat(), parse));
}

function parseEach(
  values: readonly string[],
  parse: (value: string) => Parsed<string>,
): Parsed<readonly string[]> {
  const read: string[] = [];
  const faults: Text[] = [];
  for (const result of values.map(parse)) {
    if (result.ok) read.push(result.value);
    else faults.push(result.fault);
  }
  return faults.length === 0 ? parsed(read) : faulty(join(faults, text`; `));
}

function parseName(value: string): Parsed<string> {
  const name = value.trim();
  if (name === '') return faulty(text`is empty`);
  return name.length > maxNameLength
    ? faulty(text`is longer than ${maxNameLength} characters`)
    : parsed(name);
}

/** Read here only to be checked; names are compared where the certificates are known. */
function parseExpectedName(value: string): Parsed<string> {
  const name = foreseen(DistinguishedNameError, () => parseDistinguishedName(value));
  if (name instanceof DistinguishedNameError) {
    return faulty(text`${value} is no distinguished name: ${name.message}`);
  }
  return name.length === 0 ? faulty(text`is empty`) : parsed(value);
}
