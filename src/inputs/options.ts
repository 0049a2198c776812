import type { Instant } from '../documents/document.ts';
import type { Text } from '../text/text.ts';
import { parseApiUrl } from './addresses.ts';
import { parseAsOf } from './as-of.ts';
import { commentPolicies, missingFilesPolicies, modes } from './definition.ts';
import type { Parsed } from './fault.ts';
import { parseId } from './id.ts';
import { parsePasswords } from './keystore-passwords.ts';
import { checked, type InputReader } from './reader.ts';
import { parseSecret } from './secrets.ts';
import { parseShard, wholeWork } from './shard.ts';
import { oneOf, parseFlag } from './suggestion.ts';

/** What reading the inputs needs from outside. */
export interface InputContext {
  /** Absolute path. */
  readonly workspace: string;
  readonly now: Instant;
  /** Reads the config file, null for none; the fault says why it cannot be read. */
  readonly readConfig: (path: string) => Parsed<Uint8Array | null>;
  /** Says why a file may not be written to; null where it may. */
  readonly refuseOutput: (path: string) => Text | null;
}

/** What the inputs say that concern the whole run rather than some of its files. */
export type Options = Readonly<ReturnType<typeof readOptions>>;

/** Reads the inputs that each stand for one option, each in one place. */
export function readOptions(reader: InputReader, context: InputContext) {
  const output = checked(context.refuseOutput);
  return {
    apiKey: reader.optional('api-key', parseSecret),
    apiUrl: reader.required('api-url', parseApiUrl),
    /** The moment that certificates are judged by. */
    asOf: reader.optional('as-of', (value) => parseAsOf(value, context.now)) ?? context.now,
    mode: reader.required('mode', oneOf(modes)),
    ifNoFilesFound: reader.required('if-no-files-found', oneOf(missingFilesPolicies)),
    githubToken: reader.optional('github-token', parseSecret),
    /** Tried on every key store, in turn. */
    keystorePasswords: reader.optional('keystore-passwords', parsePasswords) ?? [],
    comment: reader.required('comment', oneOf(commentPolicies)),
    issue: reader.required('issue', parseFlag),
    /** A path as the user gave it; null where no report is wanted. */
    report: reader.optional('report', output),
    /** A path as the user gave it; null where no SARIF file is wanted. */
    sarif: reader.optional('sarif', output),
    shard: reader.optional('shard', parseShard) ?? wholeWork,
    /** Tells uses of this Action apart that share workflow file, job and step; null where the user gave none. */
    id: reader.optional('id', parseId),
    /** Errors do not fail the step. */
    warnOnly: reader.required('warn-only', parseFlag),
  };
}
