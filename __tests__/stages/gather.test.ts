import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PinEntry, Settings } from '../../src/inputs/settings.ts';
import { AuthorizationPlanner } from '../../src/plan/authorizations.ts';
import { Dealer } from '../../src/plan/shard.ts';
import { gather } from '../../src/stages/gather.ts';
import { toPlain } from '../../src/text/plain.ts';
import { certificate } from '../documents/der-builder.ts';
import { authorizeEntry, patterns, pinEntry, workspaceWith } from '../files/workspace.ts';
import { now } from '../support/documents.ts';
import { settings } from '../support/settings.ts';

const workspace = workspaceWith({
  'a.der': certificate(),
  'b.txt': 'nothing',
  'c.der': certificate(),
  'd.der': certificate(),
});
const everything = { authorize: [authorizeEntry(patterns('**'))] };

async function gathered(changes: Partial<Settings>, comparing = false, limit?: number) {
  const planner = new AuthorizationPlanner(now, new Dealer({ index: 0, count: 1 }));
  const verify = () => Promise.resolve('valid' as const);
  const all = await gather(settings(changes), workspace, { planner, verify, comparing }, limit);
  return { ...all, plan: planner.finish() };
}

describe('gather', () => {
  it('keeps files for a comparison only, with the bytes of what may be sent', async () => {
    const wanted = { authorize: [authorizeEntry(patterns('a.der'))] };
    expect((await gathered(wanted)).compared).toEqual([]);
    const { compared } = await gathered(wanted, true);
    expect(compared).toMatchObject([{ path: 'a.der', blobSha: expect.stringMatching(/^[0-9a-f]{40}$/) }]);
    expect(compared.map(({ documents }) => documents.map(({ der }) => der?.length))).toEqual([
      [certificate().length],
    ]);
  });

  it.each(['key', 'certificate'] as const)('plans by %s while it reads', async (by) => {
    const { plan } = await gathered({ authorize: [authorizeEntry(patterns('a.der', 'c.der'), { by })] });
    expect(plan.authorizations.map((each) => [each.by, each.documents.map(({ path }) => path)])).toEqual([
      [by, ['a.der', 'c.der']],
    ]);
  });

  it('hands on what belongs to pins, with the entries that have a file, be it without a document', async () => {
    const [pinned, empty, missing] = ['a.der', 'b.txt', 'e.der'].map((name) => pinEntry(patterns(name)));
    const pins: readonly PinEntry[] = [pinned, empty, missing].filter((entry) => entry !== undefined);
    const { pinItems, matchedPins, files, documents } = await gathered({ pins });
    expect(pinItems.map(({ document, entry }) => [document.path, entry])).toEqual([['a.der', pinned]]);
    expect([...matchedPins]).toEqual([pinned, empty]);
    expect([files, documents.count]).toEqual([2, 1]);
  });

  it('takes documents down where a report is asked for, and otherwise counts them', async () => {
    const { documents } = await gathered({ ...everything, report: 'report.json' });
    expect([...documents.entries()].map((line) => JSON.parse(line).path)).toEqual([
      'a.der',
      'c.der',
      'd.der',
    ]);
    const uncalled = (await gathered(everything)).documents;
    expect([uncalled.count, [...uncalled.entries()]]).toEqual([3, []]);
  });

  it('reads on after a file without a document', async () => {
    const { files, findings, plan } = await gathered(everything);
    expect(files).toBe(4);
    expect(findings.map(({ code, path }) => [code, path])).toEqual([['no-document', 'b.txt']]);
    expect(plan.authorizations.flatMap(({ documents }) => documents.map(({ path }) => path))).toEqual([
      'a.der',
      'c.der',
      'd.der',
    ]);
  });

  it.each([
    [false, []],
    [true, [{ path: 'broken.der', blobSha: null, documents: [] }]],
  ])('counts a file that cannot be read, and tells it; comparing: %s', async (comparing, compared) => {
    symlinkSync('nowhere', join(workspace, 'broken.der'));
    try {
      const all = await gathered({ authorize: [authorizeEntry(patterns('broken.der'))] }, comparing);
      expect([all.files, all.documents.count, all.compared]).toEqual([1, 0, compared]);
      expect(all.findings.map(({ code, path }) => [code, path])).toEqual([['file-unreadable', 'broken.der']]);
    } finally {
      rmSync(join(workspace, 'broken.der'));
    }
  });

  it('takes up as many documents as its limit, and says what it leaves unread beyond it', async () => {
    expect((await gathered(everything, false, 3)).findings).toHaveLength(1);
    const { files, documents, findings } = await gathered(everything, false, 2);
    expect([files, documents.count]).toEqual([3, 2]);
    expect(findings.map(({ code, path }) => [code, path])).toEqual([
      ['no-document', 'b.txt'],
      ['file-unreadable', 'd.der'],
    ]);
    expect(toPlain(findings[1]?.message ?? [])).toContain('the ones before hold 2 documents');
  });
});
