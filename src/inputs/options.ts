import type { Result } from '../findings/result.ts';
import type { Text } from '../text/text.ts';
import type { Instant } from '../x509/document.ts';
import { parseApiUrl } from './addresses.ts';
import { commentPolicies, missingFilesPolicies, modes } from './definition.ts';
import { checked, type InputReader, oneOf, parseFlag } from './reader.ts';
import { parsePasswords, parseSecret } from './secrets.ts';
import { parseAsOf } from './times.ts';
import { onlyShard, parseId, parseShard } from './values.ts';

/** What reading the inputs needs from its environment. */
export interface InputContext {
  /** Absolute path. */
  readonly workspace: string;
  readonly now: Instant;
  /** Reads the config file; null if there is none. The fault says why it cannot be read. */
  readonly readConfig: (path: string) => Result<Uint8Array | null>;
  /** Says why a file must not be written; null if it may be. */
  readonly refuseOutput: (path: string) => Text | null;
}

/** The inputs that concern the whole run rather than some of its files. */
export type Options = Readonly<ReturnType<typeof readOptions>>;

/** Reads the inputs that set one option each. */
export function readOptions(reader: InputReader, context: InputContext) {
  const output = checked(context.refuseOutput);
  return {
    apiKey: reader.optional('api-key', parseSecret),
    apiUrl: reader.required('api-url', parseApiUrl),
    /** The time as of which expiry is checked. */
    asOf: reader.optional('as-of', (value) => parseAsOf(value, context.now)) ?? context.now,
    mode: reader.required('mode', oneOf(modes)),
    ifNoFilesFound: reader.required('if-no-files-found', oneOf(missingFilesPolicies)),
    githubToken: reader.optional('github-token', parseSecret),
    /** They are tried on every key store, in order. */
    keystorePasswords: reader.optional('keystore-passwords', parsePasswords) ?? [],
    comment: reader.required('comment', oneOf(commentPolicies)),
    issue: reader.required('issue', parseFlag),
    /** The path as the user wrote it; null for no report. */
    report: reader.optional('report', output),
    /** The path as the user wrote it; null for no SARIF file. */
    sarif: reader.optional('sarif', output),
    shard: reader.optional('shard', parseShard) ?? onlyShard,
    /** Distinguishes uses of this Action that share workflow file, job and step; null if not set. */
    id: reader.optional('id', parseId),
    /** Errors do not fail the step. */
    warnOnly: reader.required('warn-only', parseFlag),
  };
}
