import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { maxConfigSize, maxFileSize, maxStateSize } from '../../src/files/limits.ts';
import { readConfigFile, readFiles, readStateFile } from '../../src/files/read.ts';
import type { FileKind } from '../../src/files/walk.ts';
import { toPlain } from '../../src/text/plain.ts';
import { workspaceWith } from './workspace.ts';

/** The bytes of a file as text, or the finding's message. */
function read(workspace: string, path: string, kind: FileKind = 'file'): string {
  const [reading] = readFiles([{ path, kind }], workspace);
  if (reading === undefined) throw new Error('nothing came back');
  const { bytes } = reading;
  if (bytes.ok) return Buffer.from(bytes.value).toString('latin1');
  expect(bytes.reason).toMatchObject({ level: 'error', code: 'file-unreadable', path, line: null });
  expect(toPlain(bytes.reason.hint)).not.toBe('');
  return toPlain(bytes.reason.message);
}

describe('readFiles', () => {
  it('gives every file in turn with its bytes, and goes on after one that cannot be read', () => {
    const workspace = workspaceWith({ a: 'A', 'd/b': new Uint8Array([0, 255]), empty: '' });
    const files = ['a', 'gone', 'd/b', 'd/gone', 'empty'].map((path) => ({
      path,
      kind: 'file' as const,
      mark: path,
    }));
    const readings = [...readFiles(files, workspace)];
    expect(readings.map(({ file }) => file)).toEqual(files);
    expect(readings.map(({ bytes }) => (bytes.ok ? [...bytes.value] : 'unreadable'))).toEqual([
      [65],
      'unreadable',
      [0, 255],
      'unreadable',
      [],
    ]);
  });

  it('reads no file before it is requested', () => {
    const workspace = workspaceWith({ a: 'A', b: 'B' });
    const readings = readFiles(
      ['a', 'b'].map((path) => ({ path, kind: 'file' as const })),
      workspace,
    );
    expect(readings.next().value).toMatchObject({ bytes: { ok: true } });
    rmSync(join(workspace, 'b'));
    expect(readings.next().value).toMatchObject({ bytes: { ok: false } });
  });

  it('reads a file as large as the limit, and reports one that is larger', () => {
    const workspace = workspaceWith({ big: '' });
    truncateSync(join(workspace, 'big'), maxFileSize);
    expect(read(workspace, 'big')).toHaveLength(maxFileSize);
    truncateSync(join(workspace, 'big'), maxFileSize + 1);
    expect(read(workspace, 'big')).toBe('big is larger than 16 MiB and is not read.');
    truncateSync(join(workspace, 'big'), 2 ** 40);
    expect(read(workspace, 'big')).toBe('big is larger than 16 MiB and is not read.');
  });

  it('reports what is not a regular file, and never waits for it', () => {
    const workspace = workspaceWith({ a: 'A', 'd/a': '' });
    execFileSync('mkfifo', [join(workspace, 'pipe')]);
    expect(read(workspace, 'pipe', 'other')).toBe('pipe is not a regular file.');
    expect(read(workspace, 'pipe')).toBe('pipe is not a regular file.');
    symlinkSync('pipe', join(workspace, 'link'));
    expect(read(workspace, 'link', 'link')).toBe('link is not a regular file.');
    expect(read(workspace, 'd')).toBe('d is not a regular file.');
    expect(read(workspace, 'a/b')).toBe('a/b goes through something that is not a folder.');
  });

  it('reports a name that is too long for the system', () => {
    const name = 'x'.repeat(256);
    expect(read(workspaceWith({}), name)).toBe(`${name} cannot be read (ENAMETOOLONG).`);
  });
});

describe('a socket', () => {
  const workspace = workspaceWith({});
  const server = createServer();
  afterAll(() => server.close());

  it('is reported', async () => {
    await new Promise<void>((resolve) => server.listen(join(workspace, 'socket'), resolve));
    expect(read(workspace, 'socket')).toBe('socket is a socket or a device, not a regular file.');
  });
});

describe('links', () => {
  const outside = workspaceWith({ secret: 'SECRET', 'd/secret': 'SECRET' });
  const workspace = workspaceWith({ 'd/a': 'A', '.git/config': 'SECRET' });
  const link = (target: string, path: string) => symlinkSync(target, join(workspace, path));
  link('d/a', 'inside');
  link('../inside', 'd/back');
  link(join(workspace, 'd/a'), 'absolute');
  link(join(outside, 'secret'), 'outside');
  link('outside', 'twice');
  link('nothing', 'broken');
  link('circle', 'circle');
  link('.git/config', 'git');
  link(join(outside, 'd'), 'folder');
  link('/proc/self/environ', 'environ');
  link('/dev/zero', 'zero');

  it.each([
    ['inside', 'A'],
    ['d/back', 'A'],
    ['absolute', 'A'],
    ['outside', 'outside is a link that leads outside the workspace.'],
    ['twice', 'twice is a link that leads outside the workspace.'],
    ['environ', 'environ is a link that leads outside the workspace.'],
    ['zero', 'zero is a link that leads outside the workspace.'],
    ['folder', 'folder is a link that leads outside the workspace.'],
    ['broken', 'broken does not exist, or is a link to a file that does not exist.'],
    ['circle', 'circle is a link that leads back to itself.'],
    ['git', 'git leads into .git.'],
  ])('%s: %s', (path, expected) => expect(read(workspace, path, 'link')).toBe(expected));

  it('are not followed in place of a file that was found before', () => {
    expect(read(workspace, 'outside')).toBe('outside is a link that leads back to itself.');
  });

  it('are not followed in place of a folder that was found before', () => {
    const tree = workspaceWith({ 'd/secret': 'A' });
    expect(read(tree, 'd/secret')).toBe('A');
    renameSync(join(tree, 'd'), join(tree, 'e'));
    symlinkSync(join(outside, 'd'), join(tree, 'd'));
    expect(read(tree, 'd/secret')).toBe('d/secret was replaced while it was being opened.');
  });

  it('may lead to the workspace itself', () => {
    const way = join(outside, 'way');
    symlinkSync(workspace, way);
    expect(read(way, 'd/a')).toBe('A');
    expect(read(way, 'inside', 'link')).toBe('A');
  });
});

describe('readConfigFile', () => {
  const outside = workspaceWith({ 'secret.yml': 'SECRET' });
  const workspace = workspaceWith({ 'c.yml': 'pins: []', 'd/c.yml': 'A', 'big.yml': '' });
  truncateSync(join(workspace, 'big.yml'), maxConfigSize + 1);
  symlinkSync('d', join(workspace, 'folder'));
  symlinkSync(join(outside, 'secret.yml'), join(workspace, 'outside.yml'));
  mkdirSync(join(workspace, 'empty'));
  writeFileSync(join(workspace, 'limit.yml'), Buffer.alloc(maxConfigSize, '#'));

  function config(path: string): string {
    const result = readConfigFile(path, workspace);
    return result.ok ? Buffer.from(result.value).toString() : toPlain(result.reason);
  }

  it.each([
    ['c.yml', 'pins: []'],
    ['folder/c.yml', 'A'],
    [join(workspace, 'c.yml'), 'pins: []'],
    ['limit.yml', '#'.repeat(maxConfigSize)],
  ])('reads %s', (path, content) => expect(config(path)).toBe(content));

  it('reads a file as large as its limit, and reports one that is larger', () => {
    expect(config('limit.yml')).toHaveLength(128 * 1024);
    expect(config('big.yml')).toBe(
      'big.yml is larger than 128 KiB and is not read. Name a YAML file in the repository that this job can read.',
    );
  });

  it.each([
    ['missing.yml', 'missing.yml does not exist'],
    ['empty', 'empty is not a regular file'],
    ['big.yml', 'big.yml is larger than 128 KiB and is not read'],
    ['outside.yml', 'outside.yml is a link that leads outside the workspace'],
    ['../c.yml', 'is not inside the workspace'],
    ['/etc/passwd', 'is not inside the workspace'],
    ['.git/config', 'is inside .git'],
  ])('refuses %s', (path, words) => expect(config(path)).toContain(words));
});

describe('readStateFile', () => {
  const temporary = workspaceWith({ state: 'T' });
  const outside = workspaceWith({ secret: 'SECRET' });
  const workspace = workspaceWith({ state: 'W', big: '', limit: '' });
  truncateSync(join(workspace, 'limit'), maxStateSize);
  truncateSync(join(workspace, 'big'), maxStateSize + 1);
  symlinkSync(join(outside, 'secret'), join(workspace, 'outside'));
  const state = (path: string) => readStateFile(path, { workspace, runnerTemp: temporary });
  const words = (path: string) => Buffer.from(state(path) ?? []).toString();

  it('reads it in the workspace and in the temporary folder', () => {
    expect([words('state'), words(join(temporary, 'state'))]).toEqual(['W', 'T']);
  });

  it('is null if the state is too large', () => {
    expect(maxStateSize).toBe(16 * 1024 * 1024);
    expect([state('limit')?.length, state('big')]).toEqual([maxStateSize, null]);
  });

  it.each(['missing', 'missing/too', 'outside', '../elsewhere', '/etc/passwd', '.git/config', '.'])(
    'is null if the path is %s',
    (path) => expect(state(path)).toBeNull(),
  );
});
