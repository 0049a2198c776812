import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { Authorization, Sent } from '../../src/plan/authorization.ts';
import { sendAll } from '../../src/send/cert-spotter.ts';
import { concurrency } from '../../src/send/retries.ts';
import { startCertSpotter } from '../../stand-in/cert-spotter.mjs';
import { reply, type ScriptedServer, type Step, stalls, startScripted } from '../support/scripted-server.ts';
import { apiKey, connectTo, impatient, keyAuthorizations, never } from '../support/sending.ts';

let server: ScriptedServer | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});

const later =
  (step: Step, milliseconds: number): Step =>
  (exchange) => {
    setTimeout(() => step(exchange), milliseconds);
  };

/** Answers nothing until so many requests are there, and then each by its step. */
function together(count: number, stepFor: (n: number) => Step): (n: number) => Step {
  const waiting: (() => void)[] = [];
  return (n) => (exchange) => {
    waiting.push(() => stepFor(n)(exchange));
    if (waiting.length === count) for (const answer of waiting) answer();
  };
}

const failed: Sent = {
  status: 'failed',
  attempts: 5,
  reason: 'unreachable',
  error: { code: null, message: 'down', field: null, status: 503, subErrors: [] },
};

const notTried: Sent = { status: 'not-tried', attempts: 0, why: 'Cert Spotter refused the API key' };

const count = (sent: readonly Sent[], status: Sent['status']) =>
  sent.filter((s) => s.status === status).length;

describe('many authorizations', () => {
  it('run eight at a time over connections that are kept', async () => {
    server = await startScripted(() => later(reply(200), 20));
    const client = connectTo(server.url);
    const sent = await sendAll(keyAuthorizations(80), client, { signal: never });
    await client.close();
    expect(count(sent, 'authorized')).toBe(80);
    expect(server.peak()).toBe(concurrency);
    expect(server.connections()).toBe(concurrency);
    expect(server.requests).toHaveLength(80);
  });

  it('are returned in their order, and each is reported once when it completes', async () => {
    server = await startScripted((n) => later(reply(n % 3 === 0 ? 422 : 200), (n * 7) % 20));
    const client = connectTo(server.url);
    const told: Authorization[] = [];
    const asked = keyAuthorizations(20);
    const sent = await sendAll(asked, client, { signal: never, onSent: (each) => told.push(each) });
    await client.close();
    expect(new Set(told)).toEqual(new Set(asked));
    expect(told).toHaveLength(20);
    const refused = server.requests.filter((_, n) => n % 3 === 0).map(({ body }) => body);
    sent.forEach((each, i) => {
      const isRefused = refused.some((body) => body.includes(`"www${i}.`));
      expect(each.status).toBe(isRefused ? 'failed' : 'authorized');
    });
  });

  it('are all accepted by the strict service', async () => {
    const service = await startCertSpotter({ key: apiKey });
    const client = connectTo(new URL(service.url));
    const sent = await sendAll(keyAuthorizations(40), client, { signal: never });
    await client.close();
    await service.close();
    expect(count(sent, 'authorized')).toBe(40);
    expect(service.authorized).toHaveLength(40);
  });
});

describe('whatever the outcome of each', () => {
  const outcome = fc.constantFrom<Sent>(
    { status: 'authorized', attempts: 1 },
    { status: 'authorized', attempts: 4 },
    failed,
    { ...failed, attempts: 1, reason: 'rejected', error: { ...failed.error, status: 422 } },
    { ...failed, attempts: 1, reason: 'rejected', error: { ...failed.error, status: 401 } },
  );
  const plan = fc.array(fc.record({ sent: outcome, turns: fc.nat(5) }), { maxLength: 40 });

  it('all are accounted for, in their order, and at most eight run at a time', async () => {
    await fc.assert(
      fc.asyncProperty(plan, async (planned) => {
        const asked = keyAuthorizations(planned.length);
        const started = new Set<number>();
        let [running, peak, told] = [0, 0, 0];
        const authorize = async (authorization: Authorization): Promise<Sent> => {
          const n = asked.indexOf(authorization);
          started.add(n);
          running += 1;
          peak = Math.max(peak, running);
          for (let turn = 0; turn < (planned[n]?.turns ?? 0); turn += 1) await new Promise(setImmediate);
          running -= 1;
          return planned[n]?.sent ?? failed;
        };
        const onSent = () => {
          told += 1;
        };
        const sent = await sendAll(asked, { authorize }, { signal: never, onSent });
        expect(sent).toEqual(planned.map((each, n) => (started.has(n) ? each.sent : notTried)));
        expect(told).toBe(planned.length);
        expect(peak).toBeLessThanOrEqual(8);
        const isRefused = planned.some(
          (each) => each.sent.status === 'failed' && each.sent.error.status === 401,
        );
        if (!isRefused) expect(started.size).toBe(planned.length);
      }),
    );
  });
});

describe.each([401, 403])('%i', (status) => {
  it('ends the sending: running ones finish, the rest is not tried', async () => {
    server = await startScripted(
      together(concurrency, (n) => later(reply(n === 4 ? status : 200), n === 4 ? 0 : 100)),
    );
    const client = connectTo(server.url);
    const sent = await sendAll(keyAuthorizations(30), client, { signal: never });
    await client.close();
    expect(count(sent, 'failed')).toBe(1);
    expect(count(sent, 'authorized')).toBe(concurrency - 1);
    expect(count(sent, 'not-tried')).toBe(30 - concurrency);
    expect(server.requests).toHaveLength(concurrency);
  });

  it('keeps those that wait for another try from trying', async () => {
    server = await startScripted((n) =>
      n === 7 ? later(reply(status), 50) : reply(503, { 'retry-after': '30' }),
    );
    const client = connectTo(server.url);
    const sent = await sendAll(keyAuthorizations(8), client, { signal: never });
    await client.close();
    expect(count(sent, 'failed')).toBe(8);
    expect(server.requests).toHaveLength(8);
  });
});

describe('a cancelled job', () => {
  it('ends at once: running ones fail, the rest is not tried', async () => {
    const job = new AbortController();
    server = await startScripted((n) => {
      if (n === 7) job.abort();
      return stalls.beforeHeaders;
    });
    const client = connectTo(server.url, { signal: job.signal });
    const sent = await sendAll(keyAuthorizations(20), client, { signal: job.signal });
    await client.close();
    expect(count(sent, 'failed')).toBe(8);
    expect(count(sent, 'not-tried')).toBe(12);
    expect(sent[0]).toMatchObject({ attempts: 1, error: { code: 'CANCELLED', status: null } });
    expect(sent[19]).toEqual({ status: 'not-tried', attempts: 0, why: 'the run was canceled' });
  });

  it('waits for no further try', async () => {
    const job = new AbortController();
    server = await startScripted(() => (exchange) => {
      reply(503, { 'retry-after': '30' })(exchange);
      setTimeout(() => job.abort(), 50);
    });
    const client = connectTo(server.url, { signal: job.signal });
    const sent = await sendAll(keyAuthorizations(1), client, { signal: job.signal });
    await client.close();
    expect(sent).toMatchObject([{ status: 'failed', attempts: 1, error: { status: 503 } }]);
  });

  it('that was cancelled before sends nothing', async () => {
    server = await startScripted(() => reply(200));
    const client = connectTo(server.url, { signal: AbortSignal.abort() });
    const sent = await sendAll(keyAuthorizations(3), client, { signal: AbortSignal.abort() });
    await client.close();
    expect(count(sent, 'not-tried')).toBe(3);
    expect(server.connections()).toBe(0);
  });
});

describe('a service that is down', () => {
  /** Ends each authorization after so many milliseconds of a clock that tests move. */
  const sendWhile = async (outcome: (n: number) => Sent, milliseconds = 60_000) => {
    let [now, n] = [0, 0];
    const authorize = async () => {
      now += milliseconds;
      n += 1;
      return outcome(n);
    };
    return sendAll(keyAuthorizations(100), { authorize }, { signal: never, clock: () => now });
  };

  it('is given up after five minutes of silence', async () => {
    const eighth = (5 * 60_000) / 8;
    const inTime = await sendWhile(() => failed, eighth);
    expect([count(inTime, 'failed'), count(inTime, 'not-tried')]).toEqual([9, 91]);
    const late = await sendWhile(() => failed, eighth + 1);
    expect([count(late, 'failed'), count(late, 'not-tried')]).toEqual([8, 92]);
    expect(late.at(-1)).toMatchObject({ why: 'Cert Spotter had not responded for too long' });
  });

  it('is not given up while it answers now and then', async () => {
    const sent = await sendWhile((n) => (n % 3 === 0 ? { status: 'authorized', attempts: 1 } : failed));
    expect(count(sent, 'not-tried')).toBe(0);
  });

  it('is not given up while it rejects', async () => {
    const sent = await sendWhile((n) =>
      n % 3 === 0 ? { ...failed, attempts: 1, reason: 'rejected' } : failed,
    );
    expect(count(sent, 'not-tried')).toBe(0);
  });

  it('fails every one of a few', async () => {
    server = await startScripted(() => stalls.beforeHeaders);
    const client = connectTo(server.url, { timings: { ...impatient, perTry: 50 } });
    const sent = await sendAll(keyAuthorizations(10), client, { signal: never });
    await client.close();
    expect(count(sent, 'failed')).toBe(10);
    expect(sent.every(({ attempts }) => attempts === 5)).toBe(true);
  });
});
