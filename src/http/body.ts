import type { Readable } from 'node:stream';

/** The beginning of a body, as far as it was read. */
export interface Body {
  readonly bytes: Buffer;
  /** Why it ends where it ends. */
  readonly end: 'whole' | 'too-long' | 'broken';
}

export interface BodyLimits {
  readonly bytes: number;
  readonly milliseconds: number;
  readonly signal: AbortSignal;
}

/**
 * Reads a body up to a limit, and gives up the connection where it is longer. A body that breaks off, or
 * that is cut off because it takes too long, gives what came until then.
 */
export async function readBody(stream: Readable, limits: BodyLimits): Promise<Body> {
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
 * Gives up a body that nobody reads. It may still be on its way, and then ends with an error, which without
 * anybody to hear it would end the process.
 */
export function discardBody(stream: Readable): void {
  stream.on('error', () => {}).destroy();
}

async function collect(stream: Readable, limit: number): Promise<Body> {
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
    // What went wrong with the connection matters to nobody once the status has come; that the body is
    // not whole does.
    return { bytes: Buffer.concat(chunks), end: 'broken' };
  }
}
