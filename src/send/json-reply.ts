import type { Reply, Try } from './reply.ts';

/** The JSON of a 2xx response. One that is incomplete can be retried; any other that is not valid cannot. */
export function readJson({ status, body }: Reply): Try<unknown> {
  if (body.end === 'too-long') return failed(status, 'a response that is too long');
  if (body.end === 'broken') return failed(status, 'an incomplete response', true);
  try {
    return { kind: 'answered', value: JSON.parse(body.bytes.toString('utf8')) };
  } catch {
    // For example, a page of a proxy, or an empty body.
    return failed(status, 'a response that is not JSON');
  }
}

/** A 2xx response without a usable body. */
export function failed(status: number, message: string, retry = false): Try<never> {
  const error = { code: null, message, field: null, status, subErrors: [] };
  return { kind: 'failed', error, reason: 'unreachable', retry, retryAfter: null };
}
