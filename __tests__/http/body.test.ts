import { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { readBody } from '../../src/http/body.ts';

const limits = { bytes: 10, milliseconds: 60_000, signal: new AbortController().signal };

it.each([
  ['whole', ['abc', 'def'], 'abcdef', 'whole'],
  ['empty', [], '', 'whole'],
  ['as long as the limit', ['abcdefgh', 'ij'], 'abcdefghij', 'whole'],
  ['one byte longer', ['abcdefgh', 'ijk'], 'abcdefghij', 'too-long'],
  ['far longer', ['abcdefghijklmnop', 'q'], 'abcdefghij', 'too-long'],
])('reads a body that is %s', async (_, chunks, bytes, end) => {
  const stream = Readable.from(chunks.map((chunk) => Buffer.from(chunk)));
  expect(await readBody(stream, limits)).toEqual({ bytes: Buffer.from(bytes), end });
  expect(stream.destroyed).toBe(true);
});

/** Gives a beginning and then nothing. */
function stalling(): Readable {
  const stream = new Readable({ read: () => undefined });
  stream.push('abc');
  return stream;
}

it('gives the beginning of a body that takes too long', async () => {
  expect(await readBody(stalling(), { ...limits, milliseconds: 10 })).toEqual({
    bytes: Buffer.from('abc'),
    end: 'broken',
  });
});

it('gives the beginning of a body when the job is cancelled', async () => {
  const job = new AbortController();
  setTimeout(() => job.abort(), 5);
  const body = await readBody(stalling(), { ...limits, signal: job.signal });
  expect(body).toEqual({ bytes: Buffer.from('abc'), end: 'broken' });
});

it('does not wait for a body once the job is cancelled', async () => {
  const body = await readBody(stalling(), { ...limits, signal: AbortSignal.abort() });
  expect(body).toEqual({ bytes: Buffer.alloc(0), end: 'broken' });
});
