import { afterEach, expect, it, vi } from 'vitest';
import { connect } from '../../src/github/client.ts';
import { startProxy } from '../support/connect-proxy.ts';
import { startFakeGitHub } from '../support/github/fake-github.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

// The toolkit reads the environment once, when it is loaded: hence one test in a file of its own.
it('goes through the proxy of the environment', async () => {
  const github = await startFakeGitHub({ ghs_job: { contents: 'read' } });
  const proxy = await startProxy({ to: Number(new URL(github.url).port) });
  const apiUrl = 'http://github.example/api/v3';
  vi.stubEnv('http_proxy', `http://127.0.0.1:${proxy.port}`);
  vi.stubEnv('no_proxy', '');
  vi.stubEnv('GITHUB_API_URL', apiUrl);
  const octokit = await connect({ token: 'ghs_job', apiUrl, run: 'proxy' });
  const tree_sha = github.store.commit({ 'a.csr': 'a' });
  await octokit.rest.git.getTree({ owner: github.owner, repo: github.name, tree_sha });
  expect(proxy.tunnels.map(({ authority }) => authority)).toEqual(['github.example:80']);
  expect(github.requests).toHaveLength(1);
  await proxy.close();
  await github.close();
});
