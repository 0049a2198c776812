import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { findFiles } from '../../src/files/find.ts';
import { readFiles } from '../../src/files/read.ts';
import { refuseOutput, writeInside } from '../../src/files/write.ts';
import { toPlain } from '../../src/text/plain.ts';
import { refused } from '../inputs/parsed.ts';
import { never } from '../support/never.ts';
import { authorizeEntry, patterns, workspaceWith } from './workspace.ts';

/**
 * The superuser may open everything, and tests are often run by them: so the system's refusals are made here, for
 * paths that name them. A `broken` one is a fault of ours, which must come through as it is.
 */
vi.mock('node:fs', async (importOriginal) => {
  const original = await importOriginal<typeof import('node:fs')>();
  const guarded =
    <Rest extends unknown[], Result>(call: (path: string, ...rest: Rest) => Result) =>
    (path: string, ...rest: Rest): Result => {
      if (/broken[^/]*$/.test(path)) throw new RangeError('broken');
      const code = /(EACCES|EPERM|EIO)[^/]*\/?(?:\.certspotter-[^/]*)?$/.exec(path)?.[1];
      if (code !== undefined) throw Object.assign(new Error(code), { code });
      return call(path, ...rest);
    };
  const { lstatSync, openSync, statSync } = original;
  return {
    ...original,
    lstatSync: guarded(lstatSync),
    openSync: guarded(openSync),
    statSync: guarded(statSync),
    readdirSync: guarded((path: string) => original.readdirSync(path, { withFileTypes: true })),
  };
});

const wanted = (...lines: readonly string[]) => ({
  authorize: [authorizeEntry(patterns(...lines))],
  pins: [],
  ifNoFilesFound: 'error' as const,
});

describe('a folder that may not be listed', () => {
  const workspace = workspaceWith({ 'certs/a.pem': '', 'certs/EACCES/b.pem': '', 'EPERM/c.pem': '' });
  const paths = async (...lines: readonly string[]) => {
    const { files, findings } = await findFiles(wanted(...lines), workspace, never);
    return [files.map(({ path }) => path), findings.map(({ path }) => path)];
  };

  it('is reported, and the rest is found', async () => {
    const { files, findings } = await findFiles(wanted('**/*.pem'), workspace, never);
    expect(files.map(({ path }) => path)).toEqual(['certs/a.pem']);
    const told = findings.map(({ level, code, path, message }) => [level, code, path, toPlain(message)]);
    expect(told.toSorted()).toEqual([
      ['error', 'file-unreadable', 'EPERM', 'EPERM cannot be read: operation not permitted.'],
      ['error', 'file-unreadable', 'certs/EACCES', 'certs/EACCES cannot be read: permission denied.'],
    ]);
  });

  it('is left alone if no pattern leads there', async () => {
    expect(await paths('certs/*.pem')).toEqual([['certs/a.pem'], []]);
  });

  it('is left alone if everything in it is excluded', async () => {
    expect(await paths('**/*.pem', '!EPERM/**', '!**/EACCES/**')).toEqual([['certs/a.pem'], []]);
  });

  it('is reported as a dot if it is the workspace', async () => {
    const closed = join(workspaceWith({ 'EACCES/a.pem': '' }), 'EACCES');
    const [finding] = (await findFiles(wanted('**/*.pem'), closed, never)).findings;
    expect(finding).toMatchObject({ code: 'file-unreadable', path: '.' });
    expect(toPlain(finding?.message ?? [])).toBe('. cannot be read: permission denied.');
  });

  it('makes no hint about itself', async () => {
    const { findings } = await findFiles(wanted('certs/EACCES'), workspace, never);
    expect(findings.map(({ code }) => code)).toEqual(['no-files-found']);
  });
});

describe('a file that may not be read', () => {
  it.each([
    ['EACCES.pem', 'EACCES.pem cannot be read: permission denied.'],
    ['EPERM.pem', 'EPERM.pem cannot be read: operation not permitted.'],
    ['EIO.pem', 'EIO.pem cannot be read (EIO).'],
  ])('is reported: %s', (path, message) => {
    const [reading] = readFiles([{ path, kind: 'file' }], workspaceWith({ [path]: '' }));
    expect(reading?.bytes.ok === false && toPlain(reading.bytes.reason.message)).toBe(message);
  });
});

describe('a folder that may not be written to', () => {
  const roots = { workspace: workspaceWith({ 'EACCES/x': '' }), runnerTemp: null };

  it('is reported before anything is written', () => {
    const refusal = refuseOutput('EACCES/y/z', roots);
    expect(refusal && toPlain(refusal)).toBe('EACCES/y/z cannot be examined (EACCES)');
  });

  it('is reported if it appears only while writing', () => {
    expect(refused(writeInside('EACCES/x', ['x'], roots))).toBe('EACCES/x cannot be written (EACCES)');
  });
});

describe('an error that does not come from the system', () => {
  const workspace = workspaceWith({ 'broken.pem': '', 'broken/a.pem': '' });
  const roots = { workspace, runnerTemp: null };

  it('is passed on unchanged', async () => {
    expect(() => [...readFiles([{ path: 'broken.pem', kind: 'file' }], workspace)]).toThrow(RangeError);
    await expect(findFiles(wanted('broken/*'), workspace, never)).rejects.toThrow(RangeError);
    await expect(findFiles(wanted('broken'), workspace, never)).rejects.toThrow(RangeError);
    expect(() => refuseOutput('broken.pem', roots)).toThrow(RangeError);
  });
});

describe('the guard of these tests', () => {
  it('passes on everything else', () => {
    const workspace = workspaceWith({ a: '' });
    expect(readdirSync(workspace)).toHaveLength(1);
    expect([...readFiles([{ path: 'a', kind: 'file' }], join(workspace))]).toMatchObject([
      { bytes: { ok: true } },
    ]);
  });
});
