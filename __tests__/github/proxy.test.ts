import { connect as connectTcp } from 'node:net';
import { createServer } from 'node:tls';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type ConnectProxy, startProxy } from '../support/connect-proxy.ts';
import { trust } from '../support/fetching.ts';
import { type FakeGitHub, startFakeGitHub } from '../support/github/fake-github.ts';
import { quickly } from '../support/github/run-context.ts';
import { makePki, type Pki } from '../support/openssl.ts';
import { listen } from '../support/scripted-server.ts';

const apiUrl = 'https://ghes.example.com/api/v3';

let pki: Pki;
let github: FakeGitHub;
const cleanUp: (() => unknown)[] = [];

beforeEach(async () => {
  pki = makePki();
  trust(pki);
  github = await startFakeGitHub({ ghs_job: { contents: 'read' } });
  vi.stubEnv('no_proxy', '');
});

afterEach(async () => {
  vi.unstubAllEnvs();
  for (const close of cleanUp.splice(0)) await close();
  await github.close();
  pki.remove();
});

/** TLS before the fake GitHub, under the name of a GitHub Enterprise Server. */
async function secured(): Promise<number> {
  const { key, certificate: cert } = pki.issue('DNS:ghes.example.com');
  const server = createServer({ key, cert }, (socket) => {
    const plain = connectTcp(Number(new URL(github.url).port), '127.0.0.1');
    for (const side of [socket, plain]) side.on('error', () => plain.destroy());
    socket.pipe(plain).pipe(socket);
    cleanUp.push(() => socket.destroy());
  });
  cleanUp.push(() => server.close());
  return listen(server);
}

async function through(options: Parameters<typeof startProxy>[0]): Promise<ConnectProxy> {
  const proxy = await startProxy(options);
  cleanUp.unshift(() => proxy.close());
  vi.stubEnv('https_proxy', `http://127.0.0.1:${proxy.port}`);
  return proxy;
}

async function getTree(): Promise<number> {
  const octokit = await quickly(github, 'ghs_job', { apiUrl })();
  const tree_sha = github.store.commit({ 'a.csr': 'a' });
  return (await octokit.rest.git.getTree({ owner: github.owner, repo: github.name, tree_sha })).status;
}

describe('the proxy of the environment', () => {
  it('is used', async () => {
    const proxy = await through({ to: await secured() });
    expect(await getTree()).toBe(200);
    expect(proxy.tunnels.map(({ authority }) => authority)).toEqual(['ghes.example.com:443']);
    expect(proxy.tunnels[0]?.headers['authorization']).toBeUndefined();
    expect(github.requests).toHaveLength(1);
  });

  it.each(['ghes.example.com', '.example.com', '*.example.com', 'ghes.example.com:443'])(
    'is not used if no_proxy has %s',
    async (names) => {
      const proxy = await through({ to: 9, status: 403 });
      vi.stubEnv('no_proxy', names);
      await expect(getTree()).rejects.toThrow(/ENOTFOUND|EAI_AGAIN|ECONNREFUSED/);
      expect(proxy.tunnels).toEqual([]);
    },
  );

  it.each([
    ['refuses', { status: 403 }, /^the proxy refused the connection with HTTP 403/],
    ['breaks off', { broken: true }, /^the proxy closed the connection/],
  ])('that %s gets one request for each try', async (_, how, message) => {
    const proxy = await through({ to: 9, ...how });
    await expect(getTree()).rejects.toThrow(message);
    expect(proxy.tunnels).toHaveLength(3);
  });

  it('that is not valid fails the request', async () => {
    vi.stubEnv('https_proxy', 'socks5://127.0.0.1:9');
    await expect(getTree()).rejects.toThrow('https_proxy is not the URL of an HTTP proxy');
  });
});
