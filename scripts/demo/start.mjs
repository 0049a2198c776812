// The main job on an example repository, with stand-ins for Cert Spotter and its search of the logs on loopback: no
// account, no key, nothing to install. It runs the shipped dist/ first as a pull request would, then as the merge would.
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startCertSpotter } from '../../stand-in/cert-spotter.mjs';
import { readPem, readRequest } from '../../stand-in/documents.mjs';
import { startSearch } from '../../stand-in/search.mjs';

const project = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const apiKey = 'k12345_demonstration-key';
/** Weeks before the Uptrends certificate of the example ends. */
const asOf = '2025-06-10T08:00:00Z';

/** One step of a job, as a runner would run it; gives back what the user would see. */
async function runStep(base, { apiUrl, searchUrl }, { eventName, ref, payload }) {
  const file = (name, contents = '') => {
    writeFileSync(join(base, name), contents);
    return join(base, name);
  };
  const inputs = {
    'api-key': apiKey,
    'api-url': apiUrl,
    authorize: 'certs/**',
    pins: 'pins/*',
    'fail-before': '30d/33%',
    'warn-before': '60d/50%',
    'as-of': asOf,
    audit: 'warn',
    'ct-api-url': searchUrl,
    report: 'report.json',
  };
  const environment = {
    PATH: process.env.PATH,
    GITHUB_ACTIONS: 'true',
    GITHUB_REPOSITORY: 'example/certificates',
    GITHUB_EVENT_NAME: eventName,
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(payload)),
    GITHUB_REF: ref,
    GITHUB_WORKSPACE: join(base, 'workspace'),
    RUNNER_TEMP: join(base, 'temp'),
    GITHUB_OUTPUT: file('output'),
    GITHUB_STEP_SUMMARY: file('summary.md'),
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
  };
  const child = spawn(process.execPath, [join(project, 'dist', 'index.js')], {
    cwd: environment.GITHUB_WORKSPACE,
    env: environment,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const exitCode = await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  return { exitCode, summary: readFileSync(environment.GITHUB_STEP_SUMMARY, 'utf8') };
}

function title(words) {
  console.log(`\n━━━ ${words} ${'━'.repeat(Math.max(0, 90 - words.length))}\n`);
}

const repository = { full_name: 'example/certificates', default_branch: 'main' };
const branch = { sha: 'b'.repeat(40), ref: 'main', repo: repository };
const runs = [
  {
    words: 'A pull request shows the plan',
    eventName: 'pull_request',
    ref: 'refs/pull/1/merge',
    payload: { repository, pull_request: { number: 1, head: { ...branch, ref: 'new-key' } } },
  },
  { words: 'The merge applies it', eventName: 'push', ref: 'refs/heads/main', payload: { repository } },
];

/** What the logs hold: a certificate for the CSR of the example, and one that nobody of the repository ordered. */
function issuances() {
  const csr = readFileSync(join(project, 'examples', 'repository', 'certs', 'shop.csr'));
  const { publicKeySha256 } = readRequest(readPem(csr, 'CERTIFICATE REQUEST')[0]);
  const validity = { notBefore: '2025-05-20T00:00:00Z', notAfter: '2025-08-18T23:59:59Z' };
  return [
    { ...validity, publicKeySha256, dnsNames: ['shop.example.com', 'www.shop.example.com'] },
    {
      ...validity,
      publicKeySha256: '6a'.repeat(32),
      dnsNames: ['login.shop.example.com'],
      issuer: 'C=XX, O=Some Other CA, CN=Some Other CA 7',
    },
  ];
}

const base = mkdtempSync(join(tmpdir(), 'certspotter-action-'));
const service = await startCertSpotter({ key: apiKey, monitored: [{ name: '.example.com', enabled: true }] });
const search = await startSearch({ issuances: issuances() });
try {
  mkdirSync(join(base, 'temp'));
  cpSync(join(project, 'examples', 'repository'), join(base, 'workspace'), { recursive: true });
  for (const run of runs) {
    const before = service.requests.length;
    title(`${run.words}: the log`);
    const { exitCode, summary } = await runStep(base, { apiUrl: service.url, searchUrl: search.url }, run);
    title('The job summary');
    console.log(summary);
    title(`What the service received (exit code ${exitCode})`);
    const requests = service.requests.slice(before);
    if (requests.length === 0) console.log('Nothing.');
    for (const { path } of search.requests.splice(0)) console.log(`GET ${path} (the search of the logs)`);
    for (const { method, path, headers, body, status } of requests) {
      const type = headers['content-type'];
      const text = type === 'application/pkix-cert' ? `${body.length} bytes of DER` : body.toString();
      const sent = type === undefined ? '' : `Content-Type: ${type}\n\n${text.trimEnd()}\n`;
      console.log(`${method} ${path}\n${sent}\n→ ${status}\n`);
    }
    if (exitCode !== 0) process.exitCode = 1;
  }
} finally {
  await service.close();
  await search.close();
  rmSync(base, { recursive: true, force: true });
}
