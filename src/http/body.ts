import type { Readable } from 'node:stream';
import { timedOut } from './network-failure.ts';

/**
 * Runs work with a time limit. It also stops as soon as `outer` aborts.
 *
 * The work gets a signal to stop. It is not waited for once that signal aborts, because a connection that is still being
 * established does not listen to it.
 *
 * @throws NetworkFailure if the time is up; or the reason of `outer`, or what the work throws
 */
export async function withTimeout<T>(
  milliseconds: number,
  outer: AbortSignal,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  outer.throwIfAborted();
  const controller = new AbortController();
  const { signal } = controller;
  const ended = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  const onAbort = () => controller.abort(outer.reason);
  const timer = setTimeout(() => controller.abort(timedOut(milliseconds)), milliseconds);
  outer.addEventListener('abort', onAbort, { once: true });
  try {
    return await Promise.race([work(signal), ended]);
  } finally {
    clearTimeout(timer);
    outer.removeEventListener('abort', onAbort);
  }
}

/** A body, or the part of it that was read. */
export interface ResponseBody {
  readonly bytes: Buffer;
  /** Whether it is complete, or why not. */
  readonly end: 'whole' | 'too-long' | 'broken';
}

export interface BodyLimits {
  readonly bytes: number;
  readonly milliseconds: number;
  readonly signal: AbortSignal;
}

/**
 * Reads a body up to a limit, and closes the connection if it is longer. If a body breaks off, or is cut off because it
 * takes too long, the result is the part that arrived.
 */
export async function readBody(stream: Readable, limits: BodyLimits): Promise<ResponseBody> {
  const cutOff = () => stream.destroy(new Error('the body took too long'));
  const timer = setTimeout(cutOff, limits.milliseconds);
  limits.signal.addEventListener('abort', cutOff, { once: true });
  if (limits.signal.aborted) cutOff();
  try {
    return await collect(stream, limits.bytes);
  } finally {
    clearTimeout(timer);
    limits.signal.removeEventListener('abort', cutOff);
  }
}

/**
 * Discards a body that is not needed. If it is still being received, it ends with an error, which would end the process
 * without a listener.
 */
export function discardBody(stream: Readable): void {
  stream.on('error', () => {}).destroy();
}

async function collect(stream: Readable, limit: number): Promise<ResponseBody> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of stream) {
      const bytes = Buffer.from(chunk);
      chunks.push(bytes.subarray(0, limit - length));
      length += bytes.length;
      if (length > limit) return { bytes: Buffer.concat(chunks), end: 'too-long' };
    }
    return { bytes: Buffer.concat(chunks), end: 'whole' };
  } catch {
    // The status has arrived, so the error of the connection does not matter, only that the body is incomplete.
    return { bytes: Buffer.concat(chunks), end: 'broken' };
  }
}
