import { describe, expect, it } from 'vitest';
import type { ResponseBody } from '../../src/http/body.ts';
import { interpretReply, maxErrorLength, maxSubErrors, type Reply } from '../../src/send/reply.ts';

const now = Date.UTC(2026, 0, 1);

function judged(part: Partial<Omit<Reply, 'body'>>, body: unknown = '', end: ResponseBody['end'] = 'whole') {
  const bytes = Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
  const redact = (value: string) => value.replaceAll('KEY', '***');
  return interpretReply({ status: 400, headers: {}, body: { bytes, end }, ...part }, redact, now);
}

function error(body: unknown, end?: ResponseBody['end']) {
  const outcome = judged({}, body, end);
  if (outcome.ok) throw new Error('a failure was due');
  return outcome.reason.error;
}

describe('a status', () => {
  it.each([200, 201, 202, 204, 206, 299])('%i is a success', (status) => {
    expect(judged({ status }, { code: 'x' })).toMatchObject({ ok: true, value: { status } });
  });

  it.each([408, 429, 500, 501, 599, 600])('%i may be tried again', (status) => {
    expect(judged({ status })).toMatchObject({ reason: { retry: true, cause: 'unreachable' } });
  });

  it.each([199, 300, 301, 304, 399, 400, 407, 409, 428, 430, 499])('%i is final', (status) => {
    expect(judged({ status })).toMatchObject({ reason: { retry: false, cause: 'rejected' } });
  });
});

describe('an error object', () => {
  const nothing = { status: 400, code: null, field: null, subErrors: [] };

  it.each([
    ['everything', { code: 'c', message: 'm', field: 'f' }, { code: 'c', message: 'm', field: 'f' }],
    ['a code alone', { code: 'c' }, { code: 'c', message: '' }],
    ['a message alone', { message: 'm' }, { message: 'm' }],
    [
      'other types',
      { code: 7, message: ['m'], field: {} },
      { message: '{"code":7,"message":["m"],"field":{}}' },
    ],
    [
      'empty strings',
      { code: '', message: '', field: '' },
      { message: '{"code":"","message":"","field":""}' },
    ],
    [
      'the key in every field',
      { code: 'KEY', message: 'a KEY b', field: 'KEY' },
      { code: '***', message: 'a *** b', field: '***' },
    ],
    ['sub-errors that are no list', { code: 'c', sub_errors: { code: 'd' } }, { code: 'c', message: '' }],
    [
      'sub-errors of all kinds',
      {
        code: 'c',
        sub_errors: [
          { code: 'd', message: 'KEY', sub_errors: [{ code: 'deep' }] },
          null,
          'x',
          [],
          {},
          { message: 'e', field: 'g' },
        ],
      },
      {
        code: 'c',
        message: '',
        subErrors: [
          { code: 'd', message: '***', field: null },
          { code: null, message: 'e', field: 'g' },
        ],
      },
    ],
  ])('with %s', (_, body, expected) => {
    expect(error(body)).toEqual({ ...nothing, ...expected });
  });

  it('counts even if the rest of the response is missing', () => {
    expect(error({ code: 'c' }, 'broken')).toEqual({ ...nothing, code: 'c', message: '' });
  });

  it('is cut to bounds', () => {
    const long = 'x'.repeat(maxErrorLength + 1);
    const cut = `${'x'.repeat(maxErrorLength)}…`;
    const many = Array.from({ length: maxSubErrors + 1 }, () => ({ code: long }));
    const told = error({ code: long, message: 'x'.repeat(maxErrorLength), field: long, sub_errors: many });
    expect(told).toMatchObject({ code: cut, message: 'x'.repeat(maxErrorLength), field: cut });
    expect(told.subErrors).toHaveLength(maxSubErrors);
    expect(told.subErrors[0]?.code).toBe(cut);
  });
});

it('is cut to its limits only after the key is removed', () => {
  const { message } = error({ code: 'c', message: `${'x'.repeat(maxErrorLength - 1)}KEY` });
  expect(message).toBe(`${'x'.repeat(maxErrorLength - 1)}*…`);
});

describe('an answer without an error object', () => {
  it('below 300 that is not a success is not a redirect', () => {
    expect(judged({ status: 199 })).toMatchObject({ reason: { error: { message: 'an empty response' } } });
  });

  it.each<[string, string, ResponseBody['end'], string]>([
    ['nothing', '', 'whole', 'an empty response'],
    ['white space', ' \r\n', 'whole', 'an empty response'],
    ['words', 'Slow down, KEY', 'whole', 'Slow down, ***'],
    ['words that break off', 'Your key is KE', 'broken', 'a response that is not JSON'],
    ['a page within words', 'see <html>', 'whole', 'see <html>'],
    ['as many words as fit', 'x'.repeat(maxErrorLength), 'whole', 'x'.repeat(maxErrorLength)],
    ['JSON that breaks off', '{"code":"KE', 'broken', 'a response that is not JSON'],
    ['too many words', 'x'.repeat(maxErrorLength + 1), 'whole', 'a response that is not JSON'],
    ['a page', '<!DOCTYPE html><p>KEY', 'whole', 'an HTML page'],
    [
      'a page with a title',
      '<html><TITLE lang="en"> Bad KEY </TITLE>',
      'too-long',
      'an HTML page titled Bad ***',
    ],
    ['a page with an empty title', '<html><title> </title>', 'whole', 'an HTML page'],
    ['a page whose title breaks off', '<html><title>KE', 'broken', 'an HTML page'],
    ['a JSON list', '[1]', 'whole', '[1]'],
  ])('but %s', (_, body, end, message) => {
    expect(error(body, end).message).toBe(message);
  });

  it.each([
    [{ location: 'https://evil.example/KEY' }, 'a redirect to https://evil.example/***'],
    [{ location: ['a', 'b'] }, 'a redirect'],
    [{}, 'a redirect'],
  ])('but a redirect by %j', (headers, message) => {
    expect(judged({ status: 300, headers }, 'body')).toMatchObject({ reason: { error: { message } } });
  });
});

describe('the wait that is requested', () => {
  it.each([
    [{}, {}, null],
    [{ 'retry-after': '3' }, {}, 3000],
    [{}, { retry_after: 2.5 }, 2500],
    [{ 'retry-after': '3' }, { retry_after: 2 }, 3000],
    [{ 'retry-after': '1' }, { retry_after: 2 }, 2000],
    [{}, { retry_after: 0 }, 0],
    [{}, { retry_after: '2' }, null],
    [{}, { retry_after: -2 }, null],
    [{ 'retry-after': new Date(now + 5000).toUTCString() }, {}, 5000],
  ])('by %j and %j', (headers, body, retryAfter) => {
    expect(judged({ status: 503, headers }, { code: 'c', ...body })).toMatchObject({
      reason: { retryAfter },
    });
  });
});
