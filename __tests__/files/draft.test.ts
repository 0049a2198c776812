import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { writeInside } from '../../src/files/write.ts';
import { refused } from '../inputs/parsed.ts';
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
  const written = writeInside('report.json', ['x'], { workspace, runnerTemp: null });
  expect(refused(written)).toBe('report.json cannot be written (EEXIST)');
  expect(readFileSync(join(outside, 'file'), 'utf8')).toBe('untouched');
});
