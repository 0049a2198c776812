import * as v from 'valibot';
import { failed, ok, type Result } from '../findings/result.ts';
import { join, type Text, text } from '../text/text.ts';
import { parseSource, parseSourceHost } from './addresses.ts';
import { authorizeBys } from './definition.ts';
import { parsePatterns, parseSourceLink, parseUpdatePath } from './paths.ts';
import { auditSchema, choice, closedObject, list, optional, reading, string, texts } from './schema-parts.ts';
import { parsePasswordVariable } from './secrets.ts';
import { verifications } from './settings.ts';
import { parseDate, parseDuration } from './times.ts';
import { parseDistinguishedName, parseSerial, parseSha256, parseText, parseUsage } from './values.ts';

/** Keys whose values are hex and can look like numbers to YAML, such as `1e5` and `0012`. */
export const hexKeys: ReadonlySet<unknown> = new Set([
  'serial',
  'public-key-sha256',
  'certificate-sha256',
  'issuer-public-key-sha256',
]);

/** Characters in the name of a pin, which is shown in tables and titles. */
export const maxNameLength = 200;

/** A config file after it is read. */
export type Config = v.InferOutput<ReturnType<typeof configSchema>>;

/**
 * What a config file can contain, and how each value is read. The JSON Schema for editors is generated from it, too.
 * @param workspace absolute path, against which paths and patterns are checked
 */
export function configSchema(workspace: string) {
  return closedObject({
    authorize: optional(list(authorizeSchema(workspace)), 'Files whose keys to authorize.'),
    pins: optional(list(pinSchema(workspace)), 'Third-party certificates to watch.'),
    audit: optional(auditSchema(), 'Settings of the audit of the Certificate Transparency logs.'),
  });
}

function authorizeSchema(workspace: string) {
  return closedObject({
    files: filesSchema(workspace),
    'dns-names': optional(
      list(string()),
      'DNS names to authorize in addition to those in the certificates and CSRs. Overrides the input `dns-names`.',
    ),
    by: optional(choice(authorizeBys), 'What to authorize. Overrides the input `authorize-by`.'),
    'keystore-password-env': passwordVariable(),
  });
}

function pinSchema(workspace: string) {
  return v.pipe(
    closedObject({
      name: optional(
        reading(string(), (value) => parseText(value, maxNameLength)),
        'Name of the pin in reports.',
      ),
      files: filesSchema(workspace),
      'fail-before': optional(
        duration(),
        'Report an error if the pin expires sooner than this. Overrides the input `fail-before`.',
      ),
      'warn-before': optional(
        duration(),
        'Report a warning if the pin expires sooner than this. Overrides the input `warn-before`.',
      ),
      expect: optional(
        expectationSchema(),
        'What every certificate of the pin must match. One that does not is an error.',
      ),
      source: optional(
        reading(string(), parseSource),
        'HTTPS URL of the page or file where the owner publishes the certificate; `{year}` stands for the current and the next year.',
      ),
      'source-link': optional(
        each(parseSourceLink),
        'Glob, or list of globs, of the links on that page to follow, such as `*-client-{year}.pem`. Links on the linked pages are not followed.',
      ),
      'source-hosts': optional(
        each(parseSourceHost),
        'Host, or list of hosts, that links on the page may lead to in addition to its own.',
      ),
      verify: optional(
        choice(verifications),
        'How a published certificate is verified: by the signature of a known issuer (`issuer`), or not at all (`none`).',
      ),
      rotates: optional(
        reading(string(), parseDate),
        'Date on which the owner changes to another certificate. If it is before the expiry, it counts as the expiry.',
      ),
      update: optional(
        reading(string(), (value) => parseUpdatePath(value, workspace)),
        'Path to write a newly published certificate to; `{serial}` stands for its serial number.',
      ),
      references: optional(
        globs(workspace, 'Glob, or list of globs, of files that mention the certificate by its fingerprint.'),
        'Files that mention the certificate by its fingerprint and, once there is a successor, must mention that as well.',
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

/** The keys that are about the page, if there is no page. */
function keysWithoutSource(pin: unknown): readonly string[] {
  if (typeof pin !== 'object' || pin === null || 'source' in pin) return [];
  return ['update', 'source-link', 'source-hosts', 'verify'].filter((key) => key in pin);
}

function expectationSchema() {
  const name = () => each(parseDistinguishedName);
  return closedObject({
    subject: optional(name(), 'Attributes that the subject must have, such as `E=certificates@example.com`.'),
    issuer: optional(name(), 'Attributes that the issuer must have.'),
    serial: optional(each(parseSerial), 'Serial number, or list of allowed ones, in hex.'),
    'public-key-sha256': optional(each(parseSha256), 'SHA-256 over the SubjectPublicKeyInfo, in hex.'),
    'certificate-sha256': optional(each(parseSha256), 'SHA-256 over the certificate, in hex.'),
    usage: optional(
      each(parseUsage),
      'Extended key usage, or list of usages that must all be present, such as `client-auth`; OIDs work, too.',
    ),
    'issuer-public-key-sha256': optional(
      each(parseSha256),
      "SHA-256 over the SubjectPublicKeyInfo of the issuer's certificate, or list of allowed ones, in hex.",
    ),
  });
}

function filesSchema(workspace: string) {
  return globs(
    workspace,
    'Glob, or list of globs, relative to the workspace. One that starts with `!` excludes files.',
  );
}

function globs(workspace: string, description: string) {
  return reading(v.pipe(texts(), v.description(description)), (value) =>
    parsePatterns([value].flat().join('\n'), workspace),
  );
}

function passwordVariable() {
  return optional(
    reading(string(), parsePasswordVariable),
    'Name of the environment variable that contains the password of the key stores among the files.',
  );
}

function duration() {
  return reading(string(), parseDuration);
}

/** One value, or a list of allowed ones. */
function each(parse: (value: string) => Result<string>) {
  return reading(texts(), (value) => parseEach([value].flat(), parse));
}

function parseEach(
  values: readonly string[],
  parse: (value: string) => Result<string>,
): Result<readonly string[]> {
  const read: string[] = [];
  const faults: Text[] = [];
  for (const result of values.map(parse)) {
    if (result.ok) read.push(result.value);
    else faults.push(result.reason);
  }
  return faults.length === 0 ? ok(read) : failed(join(faults, text`; `));
}
