import { afterEach, describe, expect, it } from 'vitest';
import type { Sent } from '../../src/plan/authorization.ts';
import { sendAll } from '../../src/send/cert-spotter.ts';
import {
  raw,
  reply,
  replyJson,
  resets,
  type ScriptedServer,
  type Step,
  stalls,
  startScripted,
} from '../support/scripted-server.ts';
import {
  apiKey,
  connectTo,
  impatient,
  keyAuthorization,
  keyAuthorizations,
  never,
  quick,
} from '../support/sending.ts';

let server: ScriptedServer | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});

/** Sends one authorization to a server that answers its tries by these steps, the last one repeated. */
async function sendTo(...steps: readonly Step[]): Promise<Sent> {
  server = await startScripted((n) => steps[Math.min(n, steps.length - 1)] ?? reply(500));
  const client = connectTo(server.url, { timings: timingsFor(steps) });
  const sent = await client.authorize(keyAuthorization(), never);
  await client.close();
  return sent;
}

/** Whatever stalls is waited for only briefly; nothing else depends on how fast the machine is. */
function timingsFor(steps: readonly Step[]): typeof quick {
  const isStall = (step: Step) => Object.values<Step>(stalls).includes(step) || step === notHttp;
  return steps.some(isStall) ? impatient : quick;
}

const ok = reply(200);
const html = reply(502, { 'content-type': 'text/html' }, '<html><title>Bad Gateway</title>no</html>');
const truncated = (status: number) =>
  raw(`HTTP/1.1 ${status} X\r\nContent-Length: 100\r\n\r\n{"code":`, (socket) => socket.end());
const stalledBody = (status: number) =>
  raw(`HTTP/1.1 ${status} X\r\nContent-Length: 100\r\n\r\n{"code":`, () => undefined);
const megabytes = (status: number) => reply(status, {}, 'x'.repeat(8 * 1024 * 1024));
const notHttp = raw('SSH-2.0-OpenSSH_9.9\r\n', () => undefined);

const passing: readonly [string, Step][] = [
  ['408', reply(408)],
  ['429', reply(429)],
  ['429 with Retry-After: 0', reply(429, { 'retry-after': '0' })],
  ['429 with a date in the past', reply(429, { 'retry-after': 'Wed, 21 Oct 2015 07:28:00 GMT' })],
  ['429 with a senseless Retry-After', reply(429, { 'retry-after': '-5 apples' })],
  ['500', reply(500)],
  ['502 with HTML', html],
  ['503', reply(503)],
  ['504', reply(504)],
  ['599', reply(599)],
  ['a reset before the reply', resets.before],
  ['a reset within the headers', resets.inHeaders],
  ['a hang-up before the reply', resets.hangUp],
  ['a stall before the headers', stalls.beforeHeaders],
  ['a stall within the headers', stalls.inHeaders],
  ['a truncated 503', truncated(503)],
  ['a stalled 503', stalledBody(503)],
  ['megabytes of 500', megabytes(500)],
  ['something other than HTTP', notHttp],
];

describe('what passes', () => {
  it.each(passing)('%s once is tried again', async (_, step) => {
    expect(await sendTo(step, ok)).toEqual({ status: 'authorized', attempts: 2 });
  });

  it.each(passing)('%s for good fails after five tries', async (_, step) => {
    const sent = await sendTo(step);
    expect(sent).toMatchObject({ status: 'failed', attempts: 5, reason: 'unreachable' });
    expect(server?.requests).toHaveLength(5);
  });

  it.each(passing)('%s for one among many keeps no other back', async (_, step) => {
    server = await startScripted((_n, body) => (body.includes('www3.') ? step : ok));
    const client = connectTo(server.url, { timings: timingsFor([step]) });
    const sent = await sendAll(keyAuthorizations(12), client, { signal: never });
    await client.close();
    expect(sent.map(({ status }) => status)).toEqual(
      Array.from({ length: 12 }, (_each, n) => (n === 3 ? 'failed' : 'authorized')),
    );
  });

  it('succeeds at the fifth try', async () => {
    const sent = await sendTo(reply(500), resets.before, html, reply(429), reply(204));
    expect(sent).toEqual({ status: 'authorized', attempts: 5 });
  });
});

describe('what succeeds', () => {
  it.each([
    ['200 without a body', ok],
    ['200 with HTML', reply(200, { 'content-type': 'text/html' }, '<html>')],
    ['201 with JSON', replyJson(201, { id: 1 })],
    ['204', reply(204)],
    ['299', reply(299)],
    ['200 with megabytes', megabytes(200)],
    ['200 that breaks off', truncated(200)],
    ['200 that stalls', stalledBody(200)],
    [
      '200 that is reset after the headers',
      raw('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n', (s) => setTimeout(() => s.resetAndDestroy(), 20)),
    ],
    [
      '200 after 103',
      raw('HTTP/1.1 103 Early Hints\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n', () => undefined),
    ],
  ] as const)('%s', async (_, step) => {
    expect(await sendTo(step)).toEqual({ status: 'authorized', attempts: 1 });
  });
});

describe('what is final', () => {
  it.each([400, 401, 402, 403, 404, 405, 409, 410, 413, 415, 422, 451])('%i', async (status) => {
    const body = { code: 'c', message: 'm', field: 'f', sub_errors: [{ code: 'd', message: 'n' }, 7] };
    expect(await sendTo(replyJson(status, body))).toEqual({
      status: 'failed',
      attempts: 1,
      reason: 'rejected',
      error: {
        status,
        code: 'c',
        message: 'm',
        field: 'f',
        subErrors: [{ code: 'd', message: 'n', field: null }],
      },
    });
  });

  it('is reported from the first 64 KiB of its body', async () => {
    const json = JSON.stringify({ code: 'c', message: 'm' });
    const told = async (length: number) => {
      const sent = await sendTo(reply(422, {}, json.padStart(length)));
      await server?.close();
      return sent.status === 'failed' && [sent.error.code, sent.error.message];
    };
    expect(await told(64 * 1024)).toEqual(['c', 'm']);
    expect(await told(64 * 1024 + 1)).toEqual([null, 'a response that is not JSON']);
  });

  it('is a 4xx even if its body stalls', async () => {
    const sent = await sendTo(stalledBody(422));
    expect(sent).toMatchObject({ status: 'failed', attempts: 1, reason: 'rejected', error: { status: 422 } });
  });

  it.each([301, 302, 303, 307, 308])('%i: the key goes nowhere else', async (status) => {
    const elsewhere = await startScripted(() => ok);
    const sent = await sendTo(reply(status, { location: `${elsewhere.url}/known_keys` }));
    expect(sent).toMatchObject({ status: 'failed', attempts: 1, reason: 'rejected', error: { status } });
    expect(sent.status === 'failed' && sent.error.message).toContain(String(elsewhere.url));
    expect(elsewhere.connections()).toBe(0);
    await elsewhere.close();
  });
});

describe('the waits', () => {
  const gaps = () => {
    const times = server?.requests.map(({ at }) => at) ?? [];
    return times.slice(1).map((at, i) => at - (times[i] ?? 0));
  };

  it('are never shorter than Retry-After in seconds', async () => {
    await sendTo(reply(429, { 'retry-after': '1' }), ok);
    expect(gaps()[0]).toBeGreaterThanOrEqual(1000);
  });

  it('are never shorter than retry_after in the body', async () => {
    await sendTo(replyJson(503, { code: 'unavailable', message: 'm', retry_after: 0.5 }), ok);
    expect(gaps()[0]).toBeGreaterThanOrEqual(500);
  });

  it('are never shorter than Retry-After as a date', async () => {
    const now = Date.UTC(2026, 0, 1);
    server = await startScripted((n) =>
      n === 0 ? reply(503, { 'retry-after': new Date(now + 1000).toUTCString() }) : ok,
    );
    const client = connectTo(server.url, { now: () => now });
    await client.authorize(keyAuthorization(), never);
    await client.close();
    expect(gaps()[0]).toBeGreaterThanOrEqual(1000);
  });

  it('grow', async () => {
    server = await startScripted(() => reply(500));
    const client = connectTo(server.url, { timings: { ...quick, firstWait: 40 } });
    await client.authorize(keyAuthorization(), never);
    await client.close();
    [40, 80, 160, 320].forEach((least, i) => {
      expect(gaps()[i]).toBeGreaterThanOrEqual(least - 2);
    });
  });

  it.each(['120', '306', '99999999999999999999999', new Date(Date.now() + 1e10).toUTCString()])(
    'that exceed the deadline end the tries at once: %s',
    async (asked) => {
      const sent = await sendTo(reply(429, { 'retry-after': asked }), ok);
      expect(sent).toMatchObject({ status: 'failed', attempts: 1, reason: 'unreachable' });
    },
  );

  it('fit into the time for all tries, which no stall can stretch', async () => {
    server = await startScripted(() => stalls.beforeHeaders);
    const client = connectTo(server.url, { timings: { ...impatient, perTry: 400, total: 1000 } });
    const start = performance.now();
    const sent = await client.authorize(keyAuthorization(), never);
    expect(performance.now() - start).toBeLessThan(5000);
    expect(sent).toMatchObject({ status: 'failed', error: { code: 'TIMED_OUT' } });
    // Fewer if this process is slow; send/retries.test.ts counts them with a clock of its own.
    expect(sent.attempts).toBeLessThanOrEqual(3);
    await client.close();
  });
});

describe('the key', () => {
  const basic = Buffer.from(`${apiKey}:`).toString('base64');
  const bearer = Buffer.from(`Bearer ${apiKey}`).toString('base64url');
  const hex = Buffer.from(apiKey).toString('hex');
  const echo = `${apiKey} ${basic} ${bearer} ${encodeURIComponent(apiKey)} ${hex} ${hex.toUpperCase()}`;
  const inJson = {
    code: echo,
    message: echo,
    field: echo,
    sub_errors: [{ code: echo, message: echo, field: echo }],
  };

  it.each([
    ['JSON', replyJson(400, inJson)],
    ['a text', reply(400, {}, echo)],
    [
      'a text that breaks off',
      raw(`HTTP/1.1 400 X\r\nContent-Length: 100\r\n\r\n${apiKey.slice(0, -3)}`, (s) => s.end()),
    ],
    ['a page', reply(400, {}, `<html><title>${echo}</title>`)],
    ['a redirect', reply(302, { location: `https://evil.example/?k=${echo}` })],
    ['something other than HTTP', raw(`${echo}\r\n`, (s) => s.end())],
  ])('is in no error when it comes back in %s', async (_, step) => {
    const told = JSON.stringify(await sendTo(step));
    for (const form of [
      apiKey,
      apiKey.slice(0, 12),
      basic.slice(0, 20),
      bearer.slice(12, 30),
      encodeURIComponent(apiKey),
      hex,
      hex.toUpperCase(),
    ]) {
      expect(told).not.toContain(form);
    }
  });
});
