import { afterEach, describe, expect, it } from 'vitest';
import { ok } from '../../src/findings/result.ts';
import { monitoredDomains } from '../../src/send/monitored-domains.ts';
import {
  reply,
  replyJson,
  type ScriptedServer,
  type Step,
  startScripted,
} from '../support/scripted-server.ts';
import { apiKey, never, quick } from '../support/sending.ts';

let server: ScriptedServer | undefined;

afterEach(async () => {
  await server?.close();
});

async function ask(step: Step, signal = never) {
  server = await startScripted(() => step);
  return monitoredDomains({
    apiUrl: server.url,
    apiKey,
    environment: {},
    signal,
    timings: { ...quick, tries: 2, body: 20_000 },
  });
}

describe('the list of monitored domains', () => {
  it('is requested once, with the key', async () => {
    const seen: (string | undefined)[] = [];
    const list = await ask(({ request, response, socket }) => {
      seen.push(request.method, request.headers.authorization);
      replyJson(200, [{ name: '.example.com', enabled: true }])({ request, response, socket });
    });
    expect(list).toEqual(ok([{ name: '.example.com', enabled: true }]));
    expect(seen).toEqual(['GET', `Bearer ${apiKey}`]);
    expect(server?.requests.map(({ path }) => path)).toEqual(['/api/v3/monitoring/monitored_domains']);
  });

  it.each([
    ['an object', replyJson(200, { domains: [] }), 'a response that is not a list of domains', 1],
    ['HTML', reply(200, {}, '<html>'), 'a response that is not JSON', 1],
    ['nowhere', reply(404), 'an empty response', 1],
    ['out of order', reply(503), 'an empty response', 2],
    ['17 MiB', reply(200, {}, ' '.repeat(17 * 1024 * 1024)), 'a response that is too long', 1],
  ])('is not known if it is %s', async (_, step, message, requests) => {
    expect(await ask(step)).toMatchObject({ reason: { message } });
    expect(server?.requests).toHaveLength(requests);
  });

  it('is not requested once the job is cancelled', async () => {
    expect(await ask(reply(200), AbortSignal.abort())).toMatchObject({ reason: { code: 'CANCELLED' } });
    expect(server?.requests).toEqual([]);
  });
});
