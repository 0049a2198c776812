import { type Finding, finding, nowhere } from '../findings/finding.ts';
import { shortened } from '../text/plain.ts';
import { type Text, text } from '../text/text.ts';
import { hintFor, later, type Permission } from './hints.ts';

/** GitHub, or a proxy in between, sent a response that cannot be understood. */
export class UnexpectedAnswer extends Error {
  override readonly name = 'UnexpectedAnswer';
}

/** Whether a value in a response can have fields. */
export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/**
 * Reports a request that GitHub refused or failed, as a warning that names the permission to grant.
 * Anything but a failed request is thrown again: it is a bug.
 *
 * @param attempt what failed, as the start of a sentence, such as "The comment could not be kept"
 */
export function githubFailure(error: unknown, attempt: Text, permission: Permission): Finding {
  if (error instanceof UnexpectedAnswer) return warning(text`${attempt}: ${error.message}`, later);
  const status = statusOf(error);
  if (status === null || !(error instanceof Error)) throw error;
  return warning(
    text`${attempt}: ${reasonOf(error, status)}`,
    hintFor({ status, words: error.message, isClassic: isClassic(error) }, permission),
  );
}

/** HTTP status of a failed request; 500 if there was no response; null for any other error. */
export function statusOf(error: unknown): number | null {
  if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number') return null;
  return error.status;
}

export function warning(message: Text, hint: Text): Finding {
  return finding('warning', 'github-api', nowhere, message, hint);
}

/** The JSON report shortens nothing, and a proxy can answer with megabytes. */
const longestReason = 300;

function reasonOf(error: Error, status: number): Text {
  const words = shortened(error.message, longestReason);
  return hasAnswer(error)
    ? text`GitHub answered ${status} (${words}).`
    : text`no answer from GitHub (${words}).`;
}

/** GitHub lists the scopes of a classic token in each response, and of no other token. */
function isClassic(error: Error): boolean {
  if (!('response' in error) || !isObject(error.response) || !('headers' in error.response)) return false;
  const { headers } = error.response;
  return isObject(headers) && 'x-oauth-scopes' in headers;
}

function hasAnswer(error: Error): boolean {
  return 'response' in error && error.response !== undefined;
}
