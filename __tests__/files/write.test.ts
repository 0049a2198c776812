import { execFileSync } from 'node:child_process';
import { lstatSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { refuseOutput, writeInside } from '../../src/files/write.ts';
import { toPlain } from '../../src/text/plain.ts';
import { refused } from '../inputs/parsed.ts';
import { temporaryFolder, workspaceWith } from './workspace.ts';

function contentAt(...segments: readonly string[]): string {
  return readFileSync(join(...segments), 'utf8');
}

describe('writeInside', () => {
  const runnerTemp = temporaryFolder();
  const outside = workspaceWith({ file: 'untouched' });
  const workspace = workspaceWith({ old: 'old', 'd/file': 'old', '.git/config': 'untouched' });
  const roots = { workspace, runnerTemp };
  const link = (target: string, path: string) => symlinkSync(target, join(workspace, path));
  link(join(outside, 'file'), 'to-outside-file');
  link(outside, 'to-outside');
  link(join(outside, 'not-there'), 'to-nothing');
  link('circle', 'circle');
  link('d', 'to-folder');
  link('d/file', 'to-file');
  link('.git', 'to-git');
  link(runnerTemp, 'to-temp');
  execFileSync('mkfifo', [join(workspace, 'pipe')]);

  it.each([
    ['new', [workspace, 'new']],
    ['deep/down/new', [workspace, 'deep/down/new']],
    ['old', [workspace, 'old']],
    [join(workspace, 'absolute'), [workspace, 'absolute']],
    [join(runnerTemp, 'x/new'), [runnerTemp, 'x/new']],
    ['to-folder/new', [workspace, 'd/new']],
    ['to-file', [workspace, 'd/file']],
    ['to-temp/by-link', [runnerTemp, 'by-link']],
  ])('writes %s', (path, target) => {
    expect(refuseOutput(path, roots)).toBeNull();
    writeInside(path, ['a', 'ä', ''], roots);
    expect(contentAt(...target)).toBe('aä');
  });

  it('keeps a link to a file', () => {
    writeInside('to-file', ['new'], roots);
    expect(lstatSync(join(workspace, 'to-file')).isSymbolicLink()).toBe(true);
  });

  it.each([
    ['../x', 'is not inside the workspace or the runner'],
    [join(outside, 'x'), 'is not inside the workspace or the runner'],
    ['to-outside-file', 'a link that leads outside'],
    ['to-outside/x', 'a link that leads outside'],
    ['to-outside/deep/x', 'a link that leads outside'],
    ['to-nothing', 'a broken link'],
    ['to-nothing/x', 'a broken link'],
    ['circle', 'a broken link'],
    ['to-git/config', 'a link into .git'],
    ['.git/config', 'inside .git'],
    ['d', 'is a folder'],
    ['to-folder', 'is a folder'],
    ['pipe', 'is not a regular file'],
    ['old/x', 'is inside a file'],
    ['old/x/y', 'is inside a file'],
    [`${'x'.repeat(256)}/y`, 'cannot be examined (ENAMETOOLONG)'],
  ])('refuses %s', (path, words) => {
    const refusal = refuseOutput(path, roots);
    expect(refusal && toPlain(refusal)).toContain(words);
    expect(refused(writeInside(path, ['new'], roots))).toContain(words);
    expect(readdirSync(outside)).toEqual(['file']);
    expect(contentAt(outside, 'file')).toBe('untouched');
    expect(contentAt(workspace, '.git/config')).toBe('untouched');
  });

  it('works without a temporary folder', () => {
    const alone = { workspace, runnerTemp: null };
    writeInside('alone', ['x'], alone);
    expect(contentAt(workspace, 'alone')).toBe('x');
    expect(refuseOutput(join(runnerTemp, 'x'), alone)).not.toBeNull();
  });

  it('writes the same regardless of how it is split into chunks', () => {
    const content = 'ä€\n'.repeat(65_536);
    for (const size of [1_000, 65_536, content.length]) {
      const chunks = Array.from({ length: Math.ceil(content.length / size) }, (_, i) =>
        content.slice(i * size, (i + 1) * size),
      );
      writeInside('chunks', chunks, roots);
      expect(contentAt(workspace, 'chunks')).toBe(content);
    }
  });

  it('leaves the old file, and nothing else, if producing the content fails', () => {
    const own = workspaceWith({ 'd/file': 'old' });
    function* failing(): Generator<string> {
      yield 'x'.repeat(65_536);
      throw new Error('no more');
    }
    expect(() => writeInside('d/file', failing(), { workspace: own, runnerTemp: null })).toThrow('no more');
    expect(readdirSync(join(own, 'd'))).toEqual(['file']);
    expect(contentAt(own, 'd/file')).toBe('old');
  });
});
