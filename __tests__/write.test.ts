import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { write } from '../src/write.ts';
import { aResult } from './report/build.ts';
import { settings } from './support/settings.ts';

it('says in the report that the SARIF file could not be written', async () => {
  const workspace = mkdtempSync(join(tmpdir(), 'write-'));
  mkdirSync(join(workspace, 'out.sarif'));
  const host = {
    workspace,
    runnerTemp: null,
    context: null,
    environment: {},
    signal: new AbortController().signal,
    now: 0,
    hide: () => undefined,
    say: () => undefined,
    progress: () => undefined,
  };
  const wanted = settings({ report: 'report.json', sarif: 'out.sarif' });
  const { written, findings } = await write(aResult({ outcome: 'pass', findings: [] }), wanted, host);
  expect(written).toEqual({ report: 'report.json', sarif: null });
  expect(findings.map(({ code }) => code)).toEqual(['file-unreadable']);
  expect(JSON.parse(readFileSync(join(workspace, 'report.json'), 'utf8'))).toMatchObject({
    outcome: 'fail',
    findings: [{ code: 'file-unreadable', message: expect.stringContaining('out.sarif is a folder') }],
  });
  rmSync(workspace, { recursive: true });
});
