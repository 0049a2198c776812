import {
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readFiles } from '../../src/files/read.ts';
import type { FileKind } from '../../src/files/walk.ts';
import { writeInside } from '../../src/files/write.ts';
import { toPlain } from '../../src/text/plain.ts';
import { refused } from '../inputs/parsed.ts';
import { workspaceWith } from './workspace.ts';

/** What another program does to the workspace between two of our steps. */
const meanwhile = vi.hoisted(() => ({
  beforeOpening: () => {},
  afterLooking: () => {},
  afterMakingFolders: () => {},
}));

vi.mock('node:fs', async (importOriginal) => {
  const original = await importOriginal<typeof import('node:fs')>();
  return {
    ...original,
    openSync: (path: string, flags: string | number) => {
      meanwhile.beforeOpening();
      return original.openSync(path, flags);
    },
    fstatSync: (file: number) => {
      const stats = original.fstatSync(file);
      meanwhile.afterLooking();
      return stats;
    },
    mkdirSync: (path: string, options: { recursive: boolean }) => {
      const made = original.mkdirSync(path, options);
      meanwhile.afterMakingFolders();
      return made;
    },
  };
});

afterEach(() => {
  Object.assign(meanwhile, { beforeOpening: () => {}, afterLooking: () => {}, afterMakingFolders: () => {} });
});

function read(workspace: string, path: string, kind: FileKind): string {
  const [reading] = readFiles([{ path, kind }], workspace);
  if (reading === undefined) throw new Error('nothing was read');
  const { bytes } = reading;
  return bytes.ok ? Buffer.from(bytes.value).toString() : toPlain(bytes.reason.message);
}

describe('a link that is being read', () => {
  const outside = workspaceWith({ secret: 'SECRET' });

  function workspaceWithLink(): string {
    const workspace = workspaceWith({ a: 'A', b: 'B' });
    symlinkSync('a', join(workspace, 'link'));
    return workspace;
  }

  it('may stay unchanged', () => {
    expect(read(workspaceWithLink(), 'link', 'link')).toBe('A');
  });

  it.each<[string, (workspace: string) => void]>([
    [
      'is turned to a place outside',
      (workspace) => {
        rmSync(join(workspace, 'link'));
        symlinkSync(join(outside, 'secret'), join(workspace, 'link'));
      },
    ],
    [
      'is turned to another file',
      (workspace) => {
        rmSync(join(workspace, 'link'));
        symlinkSync('b', join(workspace, 'link'));
      },
    ],
  ])('is refused if it %s before it is opened', (_, exchange) => {
    const workspace = workspaceWithLink();
    meanwhile.beforeOpening = () => exchange(workspace);
    expect(read(workspace, 'link', 'link')).toBe('link was replaced while it was being opened.');
  });

  it('is refused if its target is replaced after it is opened', () => {
    const workspace = workspaceWithLink();
    meanwhile.afterLooking = () => renameSync(join(workspace, 'b'), join(workspace, 'a'));
    expect(read(workspace, 'link', 'link')).toBe('link was replaced while it was being opened.');
  });
});

describe('a file that is being read', () => {
  it('gives what is left of it if it shrinks', () => {
    const workspace = workspaceWith({ a: 'the whole of it' });
    meanwhile.afterLooking = () => truncateSync(join(workspace, 'a'), 9);
    expect(read(workspace, 'a', 'file')).toBe('the whole');
  });

  it('gives no more than its original size if it grows', () => {
    const workspace = workspaceWith({ a: 'the whole' });
    meanwhile.afterLooking = () => writeFileSync(join(workspace, 'a'), 'the whole and more');
    expect(read(workspace, 'a', 'file')).toBe('the whole');
  });
});

describe('a folder that is being written to', () => {
  it('is left alone if it is exchanged for a link that leads outside', () => {
    const outside = workspaceWith({ file: 'untouched' });
    const workspace = workspaceWith({ 'reports/old': 'old' });
    meanwhile.afterMakingFolders = () => {
      renameSync(join(workspace, 'reports'), join(workspace, 'away'));
      symlinkSync(outside, join(workspace, 'reports'));
    };
    const written = writeInside('reports/file', ['new'], { workspace, runnerTemp: null });
    expect(refused(written)).toContain('was replaced while the file was being written');
    expect(readdirSync(outside)).toEqual(['file']);
    expect(readFileSync(join(outside, 'file'), 'utf8')).toBe('untouched');
  });
});
