import type { Reply, Try } from './reply.ts';

/** The JSON of a reply of 2xx. One that breaks off is worth another try; anything else in its place is not. */
export function readJson({ status, body }: Reply): Try<unknown> {
  if (body.end === 'too-long') return failed(status, 'an answer that is too long');
  if (body.end === 'broken') return failed(status, 'an answer that breaks off', true);
  try {
    return { kind: 'answered', value: JSON.parse(body.bytes.toString('utf8')) };
  } catch {
    // A page of a proxy, say, or nothing at all.
    return failed(status, 'an answer that is no JSON');
  }
}

/** A reply of 2xx that says nothing of use. */
export function failed(status: number, message: string, retry = false): Try<never> {
  const error = { code: null, message, field: null, status, subErrors: [] };
  return { kind: 'failed', error, reason: 'unreachable', retry, retryAfter: null };
}
