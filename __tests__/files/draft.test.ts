import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { WriteError, writeInside } from '../../src/files/write.ts';
import { workspaceWith } from './workspace.ts';

const draftNumber = '00000000-0000-4000-8000-000000000000';

vi.mock('node:crypto', async (original) => ({
  ...(await original<typeof import('node:crypto')>()),
  randomUUID: () => draftNumber,
}));

it('a link in place of a draft is not followed when writing', () => {
  const outside = workspaceWith({ file: 'untouched' });
  const workspace = workspaceWith({});
  const draft = join(workspace, `.certspotter-${draftNumber}.tmp`);
  symlinkSync(join(outside, 'file'), draft);
  const write = () => writeInside('report.json', ['x'], { workspace, runnerTemp: null });
  expect(write).toThrow(WriteError);
  expect(readFileSync(join(outside, 'file'), 'utf8')).toBe('untouched');
});
