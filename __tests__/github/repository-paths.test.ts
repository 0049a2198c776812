import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { repositoryPaths } from '../../src/github/repository-paths.ts';
import { pushContext } from '../support/github/run-context.ts';

const sha = 'c'.repeat(40);
let workspace: string;

beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'workspace-'));
});

afterEach(() => rmSync(workspace, { recursive: true }));

/** A checkout as git leaves it, as far as it is looked at. */
function checkout(
  folder: string,
  head: string,
  url?: string,
  refs: Readonly<Record<string, string>> = {},
): void {
  const git = join(workspace, folder, '.git');
  mkdirSync(join(git, 'refs', 'heads'), { recursive: true });
  writeFileSync(join(git, 'HEAD'), `${head}\n`);
  for (const [ref, commit] of Object.entries(refs)) writeFileSync(join(git, ref), `${commit}\n`);
  const remote = url === undefined ? '' : `[remote "origin"]\n\turl = ${url}\n\tfetch = +refs/*:refs/*\n`;
  writeFileSync(join(git, 'config'), `[core]\n\tbare = false\n${remote}[branch "main"]\n\turl = none\n`);
}

async function told(...paths: readonly string[]) {
  const place = { owner: 'acme', name: 'certs', url: 'http://127.0.0.1:9' };
  const { pathOf } = await repositoryPaths({ ...pushContext(place), workspace, sha }, paths);
  return paths.map(pathOf);
}

describe('a path in the repository', () => {
  it('is unchanged without a checkout, and outside of one', async () => {
    expect(await told('certs/a.pem', 'b.pem')).toEqual(['certs/a.pem', 'b.pem']);
    checkout('own', sha);
    expect(await told('certs/a.pem', 'own/a.pem')).toEqual(['certs/a.pem', 'a.pem']);
  });

  it.each([
    'https://github.com/acme/certs',
    'https://github.com/Acme/Certs.git',
    'git@github.com:acme/certs.git',
    'ssh://git@ghes.example.com:22/acme/certs/',
  ])('is recognized by the remote %s', async (url) => {
    checkout('own', 'ref: refs/heads/main', url);
    checkout('tools', sha, 'https://github.com/acme/tools');
    expect(await told('own/a.pem', 'tools/a.pem')).toEqual(['a.pem', 'tools/a.pem']);
  });

  it.each([
    [true, 'a.pem'],
    [false, 'head/a.pem'],
  ])('is recognized by the head of a pull request from a fork: %s', async (fork, expected) => {
    const head = { sha: 'b'.repeat(40), ref: 'topic' };
    checkout('head', head.sha, 'https://github.com/mallory/certs');
    checkout('own', sha, 'https://github.com/acme/certs');
    const place = { owner: 'acme', name: 'certs', url: 'http://127.0.0.1:9' };
    const pullRequest = { number: 7, fork, head, state: 'open' } as const;
    const context = { ...pushContext(place), workspace, sha, pullRequest };
    const { pathOf } = await repositoryPaths(context, ['head/a.pem', 'own/a.pem']);
    expect([pathOf('head/a.pem'), pathOf('own/a.pem')]).toEqual([expected, 'a.pem']);
  });

  it('is that in the innermost checkout', async () => {
    checkout('', 'ref: refs/heads/main', 'https://github.com/acme/tools');
    checkout('own', 'ref: refs/heads/main', 'https://github.com/acme/certs');
    expect(await told('own/x/a.pem', 'b.pem')).toEqual(['x/a.pem', 'b.pem']);
  });

  it('is recognized by the commit if no remote is known', async () => {
    checkout('own', 'ref: refs/heads/main', undefined, { 'refs/heads/main': sha });
    checkout('tools', 'ref: refs/heads/main', undefined, { 'refs/heads/main': 'd'.repeat(40) });
    checkout('odd', 'ref: refs/heads/../../config');
    checkout('lost', 'ref: refs/heads/gone');
    expect(await told('own/a', 'tools/a', 'odd/a', 'lost/a')).toEqual(['a', 'tools/a', 'odd/a', 'lost/a']);
  });

  it('is not resolved if a file of git is too large or not valid', async () => {
    checkout('own', 'x'.repeat(1024 * 1024));
    mkdirSync(join(workspace, 'other', '.git', 'HEAD'), { recursive: true });
    expect(await told('own/a.pem', 'other/a.pem')).toEqual(['own/a.pem', 'other/a.pem']);
  });
});
