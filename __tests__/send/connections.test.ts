import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Sent } from '../../src/plan/authorization.ts';
import { sendAll } from '../../src/send/cert-spotter.ts';
import { type StandIn, startCertSpotter } from '../../stand-in/cert-spotter.mjs';
import { sendApart } from '../support/apart.ts';
import { startProxy } from '../support/connect-proxy.ts';
import { trust } from '../support/fetching.ts';
import { makePki } from '../support/openssl.ts';
import { startStalling } from '../support/scripted-server.ts';
import { apiKey, connectTo, keyAuthorization, keyAuthorizations, never, quick } from '../support/sending.ts';

const pki = makePki();
const trusted = { NODE_EXTRA_CA_CERTS: pki.root.path };
let service: StandIn;
beforeAll(async () => {
  service = await startCertSpotter({
    key: apiKey,
    tls: { key: pki.server.key, cert: pki.server.certificate },
  });
  // Once the service has started, or it would send the root too.
  trust(pki);
});
afterAll(async () => {
  await service.close();
  pki.remove();
});

/** Sends a number of authorizations in this process, which trusts the root of these tests. */
async function sendTo(
  apiUrl: string,
  environment: NodeJS.ProcessEnv = {},
  count = 1,
  timings = quick,
): Promise<readonly Sent[]> {
  const client = connectTo(new URL(apiUrl), { environment, timings });
  try {
    return await sendAll(keyAuthorizations(count), client, { signal: never });
  } finally {
    await client.close();
  }
}

const cleanUp: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(cleanUp.splice(0).map((close) => close()));
});

async function proxyWith(options: { status?: number; silent?: boolean; broken?: boolean } = {}) {
  const proxy = await startProxy({ to: Number(new URL(service.url).port), ...options });
  cleanUp.push(() => proxy.close());
  return proxy;
}

describe('TLS', () => {
  it('is verified with the roots of Node and those of NODE_EXTRA_CA_CERTS', async () => {
    expect(await sendApart(service.url, trusted)).toEqual([{ status: 'authorized', attempts: 1 }]);
  });

  it.each([
    ['of an unknown root', {}, 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
    [
      'even where the environment says not to',
      { NODE_TLS_REJECT_UNAUTHORIZED: '0', NODE_NO_WARNINGS: '1' },
      'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    ],
  ])('with a certificate %s fails at the first try', async (_, env, code) => {
    const before = service.requests.length;
    expect(await sendApart(service.url, env)).toMatchObject([
      { status: 'failed', attempts: 1, error: { code } },
    ]);
    expect(service.requests).toHaveLength(before);
  });

  it.each([
    ['of another host', 'DNS:other.example', 2, 'ERR_TLS_CERT_ALTNAME_INVALID'],
    ['that has expired', 'DNS:localhost', -1, 'CERT_HAS_EXPIRED'],
  ])('with a certificate %s fails at the first try', async (_, names, days, code) => {
    const { key, certificate } = pki.issue(names, days);
    const wrong = await startCertSpotter({ key: apiKey, tls: { key, cert: certificate } });
    cleanUp.push(() => wrong.close());
    expect(await sendTo(wrong.url, {}, 9)).toEqual(
      Array.from({ length: 9 }, () =>
        expect.objectContaining({ status: 'failed', attempts: 1, error: expect.objectContaining({ code }) }),
      ),
    );
    expect(wrong.requests).toEqual([]);
  });

  it('to a port without TLS fails at the first try', async () => {
    const plain = await startCertSpotter({ key: apiKey });
    cleanUp.push(() => plain.close());
    const [sent] = await sendTo(plain.url.replace('http:', 'https:'));
    expect(sent).toMatchObject({
      status: 'failed',
      attempts: 1,
      error: { code: expect.stringMatching(/^ERR_SSL|^EPROTO/) },
    });
  });
});

it('a handshake that stalls is given up, and its connection is free for the next try', async () => {
  const upstream = Number(new URL(service.url).port);
  const stalling = await startStalling(8, upstream);
  cleanUp.push(() => stalling.close());
  const address = `https://localhost:${stalling.port}/api/v3/monitoring`;
  const sent = await sendTo(address, {}, 12, { ...quick, connect: 1500 });
  const attempts = sent.map((each: Sent) => [each.status, each.attempts]);
  expect(attempts).toEqual(Array.from({ length: 12 }, (_, n) => ['authorized', n < 8 ? 2 : 1]));
});

describe('a proxy', () => {
  it.each(['https_proxy', 'HTTPS_PROXY'])(
    'of %s makes the tunnel, and does not see the key',
    async (variable) => {
      const proxy = await proxyWith();
      const env = { [variable]: `http://me:p%40ss@127.0.0.1:${proxy.port}` };
      const sent = await sendTo(service.url, env, 20);
      expect(sent).toEqual(Array.from({ length: 20 }, () => ({ status: 'authorized', attempts: 1 })));
      expect(proxy.tunnels.length).toBeLessThanOrEqual(8);
      for (const { authority, headers } of proxy.tunnels) {
        expect(authority).toBe(new URL(service.url).host);
        expect(headers['proxy-authorization']).toBe(`Basic ${Buffer.from('me:p@ss').toString('base64')}`);
        expect(headers['authorization']).toBeUndefined();
      }
      expect(proxy.plain()).toBe(0);
    },
  );

  it('gets an unchanged login if it is not percent-encoded', async () => {
    const proxy = await proxyWith({ status: 407 });
    const environment = { https_proxy: `http://100%me:@127.0.0.1:${proxy.port}` };
    const client = connectTo(new URL('https://sslmate.test/'), { environment });
    await client.authorize(keyAuthorization(), never);
    await client.close();
    expect(proxy.tunnels[0]?.headers['proxy-authorization']).toBe(
      `Basic ${Buffer.from('100%me:').toString('base64')}`,
    );
  });

  it('that breaks off gets one request for each try', async () => {
    const proxy = await proxyWith({ broken: true });
    const environment = { https_proxy: `http://127.0.0.1:${proxy.port}` };
    const timings = { tries: 3, firstWait: 10 };
    const client = connectTo(new URL('https://sslmate.test/'), { environment, timings });
    const sent = await client.authorize(keyAuthorization(), never);
    await client.close();
    expect(sent).toMatchObject({ status: 'failed', attempts: 3, error: { code: 'PROXY_BROKEN' } });
    expect(proxy.tunnels).toHaveLength(3);
  });

  it.each(['no_proxy', 'NO_PROXY'])('is bypassed for hosts in %s', async (variable) => {
    const proxy = await proxyWith();
    const env = { https_proxy: `http://127.0.0.1:${proxy.port}`, [variable]: 'localhost' };
    expect(await sendTo(service.url, env)).toEqual([{ status: 'authorized', attempts: 1 }]);
    expect(proxy.tunnels).toEqual([]);
  });
});
