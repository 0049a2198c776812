import * as v from 'valibot';
import { DistinguishedNameError, parseDistinguishedName } from '../documents/distinguished-name.ts';
import { foreseen } from '../findings/foreseen.ts';
import { join, type Text, text } from '../text/text.ts';
import { parseSource } from './addresses.ts';
import { parseDuration } from './durations.ts';
import { faulty, type Parsed, parsed } from './fault.ts';
import { parseSerial, parseSha256 } from './hex.ts';
import { parsePasswordVariable } from './keystore-passwords.ts';
import { parseUpdate } from './paths.ts';
import { parsePatterns } from './patterns.ts';
import { choice, closedObject, list, optional, reading, string, texts } from './schema-parts.ts';
import { authorizeBys } from './settings.ts';

/** Keys whose values are hex and may look like numbers to YAML, such as `1e5` and `0012`. */
export const hexKeys: ReadonlySet<unknown> = new Set(['serial', 'public-key-sha256', 'certificate-sha256']);

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
        'HTTPS address of the page or file where the owner publishes the certificate.',
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
      const pin: unknown = dataset.value;
      if (!isUpdateWithoutSource(pin)) return;
      addIssue({ message: 'update needs source, the page where the owner publishes the certificate' });
    }),
  );
}

function isUpdateWithoutSource(pin: unknown): boolean {
  return typeof pin === 'object' && pin !== null && 'update' in pin && !('source' in pin);
}

function expectationSchema() {
  const name = () => each(parseExpectedName);
  return closedObject({
    subject: optional(name(), 'Attributes that the subject must have, as in `E=certificates@example.com`.'),
    issuer: optional(name(), 'Attributes that the issuer must have.'),
    serial: optional(each(parseSerial), 'Serial number, or list of allowed ones, in hex.'),
    'public-key-sha256': optional(each(parseSha256), 'SHA-256 over the SubjectPublicKeyInfo, in hex.'),
    'certificate-sha256': optional(each(parseSha256), 'SHA-256 over the certificate, in hex.'),
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
