import { failed, ok, type Result } from '../findings/result.ts';
import type { ResponseBody } from '../http/body.ts';
import { isRetryable } from '../http/network-failure.ts';
import { isObject, parseJson } from '../json.ts';
import type { SendError } from '../plan/authorization.ts';

/**
 * The milliseconds to wait that a `Retry-After` header asks for (RFC 9110 section 10.2.3: seconds, or a date in any of the
 * three formats of section 5.6.7); null if it is not valid. A date in the past is 0. The result can be huge, even
 * infinite, so the caller must compare it before waiting.
 *
 * @param value the value of one header, or of several
 * @param now milliseconds since 1970
 */
export function retryAfterOf(value: string | readonly string[] | undefined, now: number): number | null {
  const values = typeof value === 'string' ? [value] : (value ?? []);
  return longest(values.map((each) => waitOf(each.trim(), now)));
}

function waitOf(value: string, now: number): number | null {
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  if (!/^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? .*\d\d:\d\d:\d\d/.test(value)) return null;
  // The third format, that of asctime in C, has no time zone and means UTC like the others.
  const date = Date.parse(value.endsWith('GMT') ? value : `${value} GMT`);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}

/** Characters to keep of each string in an error of the service. */
export const maxErrorLength = 1000;
/** Entries to keep of `sub_errors`. */
export const maxSubErrors = 50;

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: ResponseBody;
}

/** Why an attempt did not get the answer that was asked for. */
export interface TryFailure {
  readonly error: SendError;
  readonly cause: 'rejected' | 'unreachable';
  /** Whether to retry. */
  readonly retry: boolean;
  /** The minimum number of milliseconds that the service asks us to wait; null if it does not say. */
  readonly retryAfter: number | null;
}

/** The result of one attempt. */
export type Try<T> = Result<T, TryFailure>;

/**
 * Interprets a response: 2xx is a success with any body; 408, 429 and 5xx can be retried; anything else, including a
 * redirect, is final. Every string of the error is redacted.
 *
 * @param now milliseconds since 1970, for a `Retry-After` that is a date
 */
export function interpretReply(reply: Reply, redact: (value: string) => string, now: number): Try<Reply> {
  const { status } = reply;
  if (status >= 200 && status < 300) return ok(reply);
  const clean = (value: string) => shorten(redact(value));
  const retry = isRetryable(status);
  // A page of a proxy, or an empty body, is not JSON: then only the status says what happened.
  const json = parseJson(reply.body.bytes.toString('utf8'));
  return failed({
    error: errorOf(json, status, clean) ?? plainError(plainMessage(reply, clean), status),
    cause: retry ? 'unreachable' : 'rejected',
    retry,
    retryAfter: longest([retryAfterOf(reply.headers['retry-after'], now), retryAfterIn(json)]),
  });
}

function shorten(value: string): string {
  return value.length > maxErrorLength ? `${value.slice(0, maxErrorLength)}…` : value;
}

function longest(waits: readonly (number | null)[]): number | null {
  const asked = waits.filter((wait) => wait !== null);
  return asked.length === 0 ? null : Math.max(...asked);
}

/** Seconds in a field of the body, where other endpoints of the service put it. */
function retryAfterIn(json: unknown): number | null {
  const seconds = isObject(json) ? json['retry_after'] : undefined;
  return typeof seconds === 'number' && seconds >= 0 ? seconds * 1000 : null;
}

/** The error object of SSLMate: `code`, `message`, `field` and, one level deep, `sub_errors`. */
function errorOf(json: unknown, status: number, clean: (value: string) => string): SendError | null {
  const error = fieldsOf(json, clean);
  if (error === null || !isObject(json)) return null;
  const subErrors = Array.isArray(json['sub_errors']) ? json['sub_errors'].slice(0, maxSubErrors) : [];
  return {
    ...error,
    status,
    subErrors: subErrors.map((each) => fieldsOf(each, clean)).filter((each) => each !== null),
  };
}

function fieldsOf(json: unknown, clean: (value: string) => string): SendError['subErrors'][number] | null {
  if (!isObject(json)) return null;
  const string = (name: string) => {
    const value = json[name];
    return typeof value === 'string' && value !== '' ? clean(value) : null;
  };
  const [code, message, field] = [string('code'), string('message'), string('field')];
  return code === null && message === null ? null : { code, message: message ?? '', field };
}

/** What there is to say about a response without an error object. */
function plainMessage({ status, headers, body }: Reply, clean: (value: string) => string): string {
  const location = headers['location'];
  if (status >= 300 && status < 400) {
    return typeof location === 'string' ? `a redirect to ${clean(location)}` : 'a redirect';
  }
  const words = body.bytes.toString('utf8').trim();
  if (words === '') return 'an empty response';
  const title = /<title[^>]{0,200}>([^<]{1,500})<\/title/i.exec(words)?.[1]?.trim();
  if (title) return `an HTML page titled ${clean(title)}`;
  if (/^<(!doctype|html)/i.test(words)) return 'an HTML page';
  // A truncated word could be half of the key, which the redaction would not recognize.
  return body.end === 'whole' && words.length <= maxErrorLength
    ? clean(words)
    : 'a response that is not JSON';
}

/** The JSON of a 2xx response. One that is incomplete can be retried; any other that is not valid cannot. */
export function readJson({ status, body }: Reply): Try<unknown> {
  if (body.end === 'too-long') return unusable(status, 'a response that is too long');
  if (body.end === 'broken') return unusable(status, 'an incomplete response', true);
  const json = parseJson(body.bytes.toString('utf8'));
  return json === undefined ? unusable(status, 'a response that is not JSON') : ok(json);
}

/** An error that the service did not describe with an error object. */
export function plainError(message: string, status: number | null, code: string | null = null): SendError {
  return { code, message, field: null, status, subErrors: [] };
}

/** The job was canceled before there was a response. */
export const cancelled: SendError = plainError('the run was canceled', null, 'CANCELLED');

/** An attempt without an answer that can be used. */
export function unanswered(error: SendError, retry: boolean): Try<never> {
  return failed({ error, cause: 'unreachable', retry, retryAfter: null });
}

/** A 2xx response without a usable body. */
export function unusable(status: number, message: string, retry = false): Try<never> {
  return unanswered(plainError(message, status), retry);
}
