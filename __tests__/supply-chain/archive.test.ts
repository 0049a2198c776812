import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../docs/pages.ts';

/** What every job that uses this Action gets from GitHub: `git archive` of the commit, here of the working tree. */
describe('the archive of a commit', () => {
  let folder: string;
  let archive: Buffer;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'archive-'));
    const git = (...args: readonly string[]) =>
      execFileSync('git', [...identity, ...args], {
        cwd: root,
        env: { ...process.env, GIT_DIR: join(folder, 'git'), GIT_WORK_TREE: root },
        maxBuffer: 64 * 1024 * 1024,
      });
    git('init', '--quiet');
    git('add', '--all');
    git('commit', '--quiet', '--message', 'All files');
    archive = git('archive', '--format=tar.gz', 'HEAD');
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is under 600 kB', () => {
    expect(archive.length).toBeLessThan(600_000);
  });

  it('has what a job needs, and the licence, and nothing else', () => {
    const names = namesIn(gunzipSync(archive));
    for (const name of ['action.yml', 'LICENSE', 'README.md', 'dist/index.js', 'dist/package.json']) {
      expect(names).toContain(name);
    }
    expect(new Set(names.map((name) => name.split('/')[0]))).toEqual(
      new Set(['action.yml', 'LICENSE', 'README.md', 'dist', 'schemas']),
    );
  });
});

const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgSign=false'];

/** Names in a tar archive (POSIX pax, "ustar Interchange Format"), but for that of its comment. */
function namesIn(tar: Buffer): readonly string[] {
  const names: string[] = [];
  for (let at = 0; at + 512 <= tar.length && tar[at] !== 0; ) {
    const field = (from: number, length: number) =>
      tar.toString('utf8', at + from, at + from + length).replace(/\0.*$/s, '');
    if (field(156, 1) !== 'g') names.push(field(0, 100));
    at += 512 + 512 * Math.ceil(Number.parseInt(field(124, 12), 8) / 512);
  }
  return names;
}
