import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { SendError, Sent } from '../../src/plan/authorization.ts';
import { type StandIn, startCertSpotter } from '../../stand-in/cert-spotter.mjs';
import { startProxy } from '../support/connect-proxy.ts';
import { makePki } from '../support/openssl.ts';
import { closedPort, startSilent, startStalling } from '../support/scripted-server.ts';
import { apiKey, connectTo, impatient, keyAuthorization, never } from '../support/sending.ts';

const pki = makePki();
const trusted = { NODE_EXTRA_CA_CERTS: pki.root.path };
let service: StandIn;
beforeAll(async () => {
  service = await startCertSpotter({
    key: apiKey,
    tls: { key: pki.server.key, cert: pki.server.certificate },
  });
});
afterAll(async () => {
  await service.close();
  pki.remove();
});

const cleanUp: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(cleanUp.splice(0).map((close) => close()));
});

async function proxyWith(options: { status?: number; silent?: boolean } = {}) {
  const proxy = await startProxy({ to: Number(new URL(service.url).port), ...options });
  cleanUp.push(() => proxy.close());
  return proxy;
}

/** Sends from a process of its own: Node reads NODE_EXTRA_CA_CERTS only as it starts. */
async function sendApart(
  apiUrl: string,
  env: Record<string, string>,
  count = 1,
  more: { cancelAfter?: number; connect?: number } = {},
) {
  const file = new URL('../support/send-apart.ts', import.meta.url).pathname;
  const args = [file, apiUrl, String(count), JSON.stringify(more)];
  const { stdout, stderr } = await promisify(execFile)(process.execPath, args, { env, timeout: 15_000 });
  expect(stderr).toBe('');
  expect(stdout).not.toContain(apiKey);
  return JSON.parse(stdout);
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
    expect(await sendApart(wrong.url, trusted, 9)).toEqual(
      Array.from({ length: 9 }, () =>
        expect.objectContaining({ status: 'failed', attempts: 1, error: expect.objectContaining({ code }) }),
      ),
    );
    expect(wrong.requests).toEqual([]);
  });

  it('to a port that speaks none fails at the first try', async () => {
    const plain = await startCertSpotter({ key: apiKey });
    cleanUp.push(() => plain.close());
    const [sent] = await sendApart(plain.url.replace('http:', 'https:'), trusted);
    expect(sent).toMatchObject({
      status: 'failed',
      attempts: 1,
      error: { code: expect.stringMatching(/^ERR_SSL|^EPROTO/) },
    });
  });
});

describe('no way to the service', () => {
  async function failure(
    apiUrl: string,
    options: Parameters<typeof connectTo>[1] = {},
    attempts = 5,
  ): Promise<SendError> {
    const client = connectTo(new URL(apiUrl), options);
    const sent = await client.authorize(keyAuthorization(), never);
    await client.close();
    expect(sent).toMatchObject({ status: 'failed', attempts, reason: 'unreachable' });
    if (sent.status !== 'failed') throw new Error('a failure was due');
    return sent.error;
  }

  it('because nobody listens', async () => {
    expect(await failure(`http://127.0.0.1:${await closedPort()}/`)).toMatchObject({
      code: 'ECONNREFUSED',
      status: null,
    });
  });

  it('because no host has that name', async () => {
    expect(await failure('https://no-such-host.invalid/')).toMatchObject({
      code: expect.stringMatching(/^(ENOTFOUND|EAI_AGAIN)$/),
    });
  });

  it('because the TLS handshake stalls', async () => {
    const silent = await startSilent();
    cleanUp.push(() => silent.close());
    const timings = { ...impatient, perTry: 100 };
    expect(await failure(`https://127.0.0.1:${silent.port}/`, { timings })).toMatchObject({
      code: 'TIMED_OUT',
    });
  });

  it('ends at once when the job is cancelled while connecting, with nothing left open', async () => {
    const silent = await startSilent();
    cleanUp.push(() => silent.close());
    // The process ends by itself, although a connection may take 20 seconds to come about.
    const sent: { status: string }[] = await sendApart(`https://127.0.0.1:${silent.port}/`, {}, 9, {
      cancelAfter: 200,
    });
    expect(sent.map(({ status }) => status)).toEqual([
      ...Array.from({ length: 8 }, () => 'failed'),
      'not-tried',
    ]);
  });

  it('because the proxy is not there', async () => {
    const environment = { https_proxy: `http://me:proxy-password@127.0.0.1:${await closedPort()}` };
    const error = await failure('https://sslmate.test/', { environment });
    expect(error).toMatchObject({ code: 'ECONNREFUSED' });
    expect(JSON.stringify(error)).not.toContain('proxy-password');
  });

  it('because the proxy setting is none', async () => {
    const error = await failure(
      'https://sslmate.test/',
      { environment: { https_proxy: 'socks5://me:proxy-password@x' } },
      1,
    );
    expect(error).toMatchObject({ code: 'BAD_PROXY' });
    expect(JSON.stringify(error)).not.toContain('proxy-password');
  });

  it.each([
    [403, 1],
    [407, 1],
    [502, 5],
    [503, 5],
  ])('because the proxy refuses with %i', async (status, attempts) => {
    const proxy = await proxyWith({ status });
    const environment = { https_proxy: `http://127.0.0.1:${proxy.port}` };
    expect(await failure('https://sslmate.test/', { environment }, attempts)).toMatchObject({
      code: 'PROXY_REFUSED',
      status: null,
    });
    expect(proxy.tunnels).toHaveLength(attempts);
  });

  it('because the proxy stalls', async () => {
    const proxy = await proxyWith({ silent: true });
    const environment = { https_proxy: `http://127.0.0.1:${proxy.port}` };
    const timings = { ...impatient, perTry: 100 };
    expect(await failure('https://sslmate.test/', { environment, timings })).toMatchObject({
      code: 'TIMED_OUT',
    });
  });
});

it('a handshake that stalls is given up, and its place is free for the next try', async () => {
  const upstream = Number(new URL(service.url).port);
  const stalling = await startStalling(8, upstream);
  cleanUp.push(() => stalling.close());
  const sent = await sendApart(`https://localhost:${stalling.port}/api/v3/monitoring`, trusted, 12, {
    connect: 300,
  });
  const attempts = sent.map((each: Sent) => [each.status, each.attempts]);
  expect(attempts).toEqual(Array.from({ length: 12 }, (_, n) => ['authorized', n < 8 ? 2 : 1]));
});

describe('a proxy', () => {
  it.each(['https_proxy', 'HTTPS_PROXY'])(
    'of %s makes the tunnel, and does not see the key',
    async (variable) => {
      const proxy = await proxyWith();
      const env = { ...trusted, [variable]: `http://me:p%40ss@127.0.0.1:${proxy.port}` };
      const sent = await sendApart(service.url, env, 20);
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

  it('gets a login as it stands where it is not percent-encoded', async () => {
    const proxy = await proxyWith({ status: 407 });
    const environment = { https_proxy: `http://100%me:@127.0.0.1:${proxy.port}` };
    const client = connectTo(new URL('https://sslmate.test/'), { environment });
    await client.authorize(keyAuthorization(), never);
    await client.close();
    expect(proxy.tunnels[0]?.headers['proxy-authorization']).toBe(
      `Basic ${Buffer.from('100%me:').toString('base64')}`,
    );
  });

  it.each(['no_proxy', 'NO_PROXY'])('is passed by for hosts in %s', async (variable) => {
    const proxy = await proxyWith();
    const env = { ...trusted, https_proxy: `http://127.0.0.1:${proxy.port}`, [variable]: 'localhost' };
    expect(await sendApart(service.url, env)).toEqual([{ status: 'authorized', attempts: 1 }]);
    expect(proxy.tunnels).toEqual([]);
  });
});
