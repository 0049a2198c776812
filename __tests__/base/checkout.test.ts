import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findCheckouts, repositoryIn } from '../../src/base/checkout.ts';
import { notCheckedOut } from '../../src/base/findings.ts';
import { storedForms } from '../../src/base/versions.ts';
import { blobSha } from '../../src/github/tree.ts';
import { toPlain } from '../../src/text/plain.ts';
import { GitRepository } from '../support/git-repository.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'workspace-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a checkout', () => {
  it('is known by the folder .git in it', async () => {
    GitRepository.create(join(folder, 'x'));
    expect(await repositoryIn(folder, 'x')).toEqual({
      gitDir: join(folder, 'x/.git'),
      workTree: join(folder, 'x'),
    });
    expect(await repositoryIn(folder, '')).toBeNull();
  });

  it('may have a file .git that names its repository, if that is in such a folder', async () => {
    const repository = GitRepository.create(join(folder, 'x'));
    repository.commit({ 'a.txt': 'a' });
    repository.git('worktree', 'add', '--quiet', join(folder, 'y'));
    expect((await repositoryIn(folder, 'y'))?.gitDir).toBe(join(folder, 'x/.git/worktrees/y'));
  });

  it.each([
    ['a repository that the pull request brought', 'gitdir: ../bare\n'],
    ['a folder that is not there', 'gitdir: ../.git/nothing\n'],
    ['nothing', 'words'],
    ['too much', `gitdir: ../x/.git/${'./'.repeat(4096)}\n`],
  ])('has none in a file .git that names %s', async (_, content) => {
    GitRepository.create(join(folder, 'x'));
    mkdirSync(join(folder, 'bare'));
    mkdirSync(join(folder, 'z'));
    writeFileSync(join(folder, 'z/.git'), content);
    expect(await repositoryIn(folder, 'z')).toBeNull();
  });

  it('may name its repository in 8,192 bytes, and no more', async () => {
    GitRepository.create(join(folder, 'x'));
    mkdirSync(join(folder, 'z'));
    const named = (length: number) => {
      const [start, end] = ['gitdir: ../', 'x/.git\n'];
      writeFileSync(
        join(folder, 'z/.git'),
        start + './'.repeat((length - start.length - end.length) / 2) + end,
      );
      return repositoryIn(folder, 'z');
    };
    expect(await named(8192)).not.toBeNull();
    expect(await named(8194)).toBeNull();
  });

  it('has none behind a link .git', async () => {
    GitRepository.create(join(folder, 'x'));
    mkdirSync(join(folder, 'z'));
    symlinkSync('../x/.git', join(folder, 'z/.git'));
    expect(await repositoryIn(folder, 'z')).toBeNull();
  });

  it('is the one with the commit most wanted, or else the outermost', async () => {
    const shas = ['a', 'b', 'c'].map((name) =>
      GitRepository.create(join(folder, name)).commit({ [name]: name }),
    );
    const paths = ['a/x', 'b/x', 'c/deep/x'];
    const found = await findCheckouts(folder, paths, ['1'.repeat(40), shas[2] ?? '', shas[1] ?? '']);
    expect([found.main.folder, found.others.map((other) => other.folder)]).toEqual(['c/', ['a/', 'b/']]);
    expect((await findCheckouts(folder, paths, [])).main.folder).toBe('a/');
    expect((await findCheckouts(folder, [], [])).main).toEqual({
      folder: '',
      repository: null,
      commit: null,
    });
  });
});

describe('a file in a checkout', () => {
  const text = 'line\nother $Id$ line\n';
  const utf16 = (label: 'le' | 'be') => {
    const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
    return label === 'le' ? bytes : bytes.swap16();
  };

  it.each([
    ['as it is', Buffer.from(text)],
    ['with line ends of Windows', Buffer.from(text.replaceAll('\n', '\r\n'))],
    ['with its name filled in', Buffer.from(text.replace('$Id$', '$Id: 0123 $'))],
    ['with both', Buffer.from(text.replace('$Id$', '$Id: 0123 $').replaceAll('\n', '\r\n'))],
    ['in UTF-16, small end first', utf16('le')],
    ['in UTF-16, big end first', utf16('be')],
  ])('may be what git keeps as one blob: %s', (_, bytes) => {
    expect([...storedForms(bytes, { lfs: false })]).toContain(blobSha(Buffer.from(text)));
  });

  it('that is binary is unchanged', () => {
    const binary = Buffer.from('\0a\r\n');
    expect([...storedForms(binary, { lfs: false })]).toEqual([blobSha(binary)]);
  });
});

it('three files that a sparse checkout leaves out are named, and the others counted', () => {
  const [{ message } = { message: [] }] = notCheckedOut(['a', 'b', 'c', 'd', 'e']);
  expect(toPlain(message)).toContain('a, b, c and 2 more files');
  expect(notCheckedOut([])).toEqual([]);
});
