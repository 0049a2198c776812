import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exitCodes, runAsCommand } from '../../src/cli/command.ts';
import { newCertificate, newRequest, publicKeySha256 } from '../support/certificates.ts';
import { GitRepository } from '../support/git-repository.ts';
import { Recorder } from './recorder.ts';

let repository: GitRepository;

beforeEach(() => {
  repository = GitRepository.create();
});

afterEach(() => repository.remove());

async function explain(...args: readonly string[]) {
  const stdout = new Recorder(false);
  const stderr = new Recorder(false);
  const exitCode = await runAsCommand({
    args: ['explain', ...args],
    environment: {},
    stdout,
    stderr,
    folder: repository.path,
  });
  return { exitCode, stdout: stdout.written, stderr: stderr.written };
}

const csr = newRequest({ dnsNames: ['shop.example.com', '*.shop.example.com'] });
const key = publicKeySha256('req', csr.pem);
const certs = ['--authorize', 'certs/**'];

describe('explain', () => {
  it('says where a key is, since which commit, and what it is authorized for', async () => {
    repository.commit({ 'certs/shop.csr': newRequest({ dnsNames: ['shop.example.com'] }).pem });
    const commit = repository.commit({ 'certs/shop.csr': csr.pem }, new Date('2026-03-03T12:00:00Z'));
    repository.write({ 'certs/copy.csr': csr.pem });
    const run = await explain(key.toUpperCase(), ...certs, '--dns-names', 'added.example.com');
    expect(run.exitCode).toBe(exitCodes.fine);
    expect(run.stdout.split('\n')).toEqual([
      `The key ${key} is in the repository.`,
      '  certs/copy.csr:1, not committed in this state, or git does not know',
      `  certs/shop.csr:1, since commit ${commit.slice(0, 12)} of 2026-03-03`,
      'The key is authorized for shop.example.com, *.shop.example.com, added.example.com.',
      '',
    ]);
  });

  it('writes it as JSON', async () => {
    const { pem } = newCertificate({ dnsNames: ['www.example.com'] });
    const commit = repository.commit({ 'certs/www.pem': pem }, new Date('2026-03-03T12:00:00Z'));
    const hash = publicKeySha256('x509', pem);
    const { stdout } = await explain(hash, ...certs, '--json', '--authorize-by', 'certificate-hash');
    const tbsSha256: unknown = expect.stringMatching(/^[0-9a-f]{64}$/);
    expect(JSON.parse(stdout)).toEqual({
      publicKeySha256: hash,
      documents: [
        {
          ...{ path: 'certs/www.pem', line: 1, index: 0, kind: 'certificate', tbsSha256 },
          dnsNames: ['www.example.com'],
          since: { commit, time: '2026-03-03T12:00:00Z', isFirstKnown: false },
        },
      ],
      authorizations: [
        { by: 'certificate-hash', endpoint: 'known_certs', tbsSha256, dnsNames: ['www.example.com'] },
      ],
      unread: [],
    });
  });

  it('says of a CSR as JSON that it has no certificate, and of a pin that nothing authorizes it', async () => {
    repository.write({ 'certs/shop.csr': csr.pem });
    const { stdout } = await explain(key, '--pins', 'certs/**', '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      documents: [{ kind: 'certificate-request', tbsSha256: null, since: null }],
      authorizations: [],
    });
    expect((await explain(key, '--pins', 'certs/**')).stdout).toContain(
      'Nothing authorizes it: it is only pinned, or left out.',
    );
  });

  it('says that the history of a shallow clone begins there, and that the key itself is not authorized', async () => {
    const { pem } = newCertificate({ dnsNames: ['www.example.com'] });
    repository.commit({ 'certs/www.pem': pem });
    repository.commit({ other: '' });
    const shallow = repository.clone('--depth=1');
    repository.remove();
    repository = shallow;
    const hash = publicKeySha256('x509', pem);
    const { stdout } = await explain(hash, ...certs, '--authorize-by', 'certificate');
    expect(stdout).toContain(' or earlier: the history at hand begins there\n');
    expect(stdout).toContain('One certificate with it is authorized, for www.example.com, and not the key.');
  });

  it('fails if the repository lacks the key, and names files that could not be read', async () => {
    repository.write({
      'certs/README': 'nothing',
      'certs/broken.pem': csr.pem.replace(/M/g, '!'),
      'certs/gone.csr': { link: 'nowhere' },
      'certs/shop.csr': csr.pem,
    });
    const other = '0'.repeat(64);
    const run = await explain(other, ...certs, '--quiet');
    expect(run).toEqual({
      exitCode: exitCodes.findings,
      stdout: `The key ${other} is in no file that --authorize or --pins match.\n2 files could not be read, and may have it: certs/broken.pem, certs/gone.csr\n`,
      stderr: '',
    });
    expect((await explain(key, ...certs, '--quiet')).stdout).toBe('');
  });

  it('does not call a file unread in which it found the key under another label', async () => {
    const { pem } = newCertificate({ dnsNames: ['www.example.com'] });
    const mislabeled = pem.replaceAll(' CERTIFICATE-', ' PKCS7-');
    repository.write({ 'certs/other.pem': csr.pem.replace(/M/g, '!'), 'certs/www.pem': mislabeled });
    const { stdout } = await explain(publicKeySha256('x509', pem), ...certs, '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      documents: [{ path: 'certs/www.pem' }],
      unread: ['certs/other.pem'],
    });
  });

  it.each([
    [[...certs], 'explain lacks the SHA-256 of a public key, in hex'],
    [['abc', ...certs], 'abc is not a SHA-256 hash: it has 3 hex digits, not 64'],
    [['$(id)', ...certs], '$(id) is not a hash in hex'],
    [[key, key, ...certs], 'does not belong to an option'],
    [[key], 'authorize'],
  ])('refuses %j', async (args, words) => {
    const run = await explain(...args);
    expect([run.exitCode, run.stdout]).toEqual([exitCodes.usage, '']);
    expect(run.stderr).toContain(words);
  });
});
