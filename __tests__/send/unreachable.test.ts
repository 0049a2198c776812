import { afterEach, describe, expect, it } from 'vitest';
import type { SendError, Sent } from '../../src/plan/authorization.ts';
import { sendApart } from '../support/apart.ts';
import { startProxy } from '../support/connect-proxy.ts';
import { closedPort, startSilent } from '../support/scripted-server.ts';
import { connectTo, impatient, keyAuthorization, never } from '../support/sending.ts';

const cleanUp: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(cleanUp.splice(0).map((close) => close()));
});

async function proxyWith(options: { status?: number; silent?: boolean }) {
  const proxy = await startProxy({ to: 0, ...options });
  cleanUp.push(() => proxy.close());
  return proxy;
}

describe('the service is unreachable', () => {
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

  it('because no server listens', async () => {
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

  it.each([
    ['the handshake stalls', 'none'],
    ['the handshake behind a proxy stalls', 'through'],
    ['the proxy stalls', 'silent'],
  ])('ends at once when the job is cancelled while %s, with nothing left open', async (_, kind) => {
    const silent = await startSilent();
    const proxy = await startProxy({ to: silent.port, silent: kind === 'silent' });
    cleanUp.push(
      () => silent.close(),
      () => proxy.close(),
    );
    const env: Record<string, string> =
      kind === 'none' ? {} : { https_proxy: `http://127.0.0.1:${proxy.port}` };
    // The process ends by itself, although a connection may take a minute to come about.
    const sent: Sent[] = await sendApart(`https://127.0.0.1:${silent.port}/`, env, 9, {
      connect: 60_000,
      cancelWhen: () => (kind === 'silent' ? proxy.tunnels.length : silent.connections()) === 8,
    });
    expect(sent.map(({ status }) => status)).toEqual([
      ...Array.from({ length: 8 }, () => 'failed'),
      'not-tried',
    ]);
    expect(proxy.tunnels.length).toBe(kind === 'none' ? 0 : 8);
  });

  it('because the proxy is not there', async () => {
    const environment = { https_proxy: `http://me:proxy-password@127.0.0.1:${await closedPort()}` };
    const error = await failure('https://sslmate.test/', { environment });
    expect(error).toMatchObject({ code: 'ECONNREFUSED' });
    expect(JSON.stringify(error)).not.toContain('proxy-password');
  });

  it('because the proxy setting is not valid', async () => {
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
