import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { BasePlan } from '../src/base/compare.ts';
import { findFiles } from '../src/files/find.ts';
import { gather } from '../src/gather.ts';
import type { PinEntry, Settings } from '../src/inputs/settings.ts';
import { KnownIssuers } from '../src/pins/issuers.ts';
import { AuthorizationPlanner } from '../src/plan/authorizations.ts';
import { ShardFilter } from '../src/plan/shard.ts';
import { DocumentRecords } from '../src/report/documents.ts';
import { pemOf } from '../src/scan/notes.ts';
import { toPlain } from '../src/text/plain.ts';
import { authorizeEntry, patterns, pinEntry, workspaceWith } from './files/workspace.ts';
import { certificate } from './support/der-builder.ts';
import { now } from './support/documents.ts';
import { never } from './support/never.ts';
import { reader } from './support/reader.ts';
import { settings } from './support/settings.ts';

const workspace = workspaceWith({
  'a.der': certificate(),
  'b.txt': 'nothing',
  'c.der': certificate(),
  'd.der': certificate(),
});
const armoured = pemOf('CERTIFICATE', certificate());
const withComment = workspaceWith({
  'a.conf': `key = 1\n${armoured.replace(/^(?=.)/gm, '# ')}`,
  'b.conf': armoured.replace(/^(?=.)/gm, '# '),
});
const everything = { authorize: [authorizeEntry(patterns('*.der', '*.txt'))] };

/** Paths and documents that were passed to the plan of the base branch. */
type Taken = readonly [path: string, size: number, documents: number];

interface Cancelled {
  readonly finding: AbortSignal;
  readonly reading: AbortSignal;
  /** Called for each file that was read. */
  readonly onFile?: () => void;
}

const neverCancelled: Cancelled = { finding: never, reading: never };

async function gathered(
  changes: Partial<Settings>,
  limit?: number,
  {
    cancelled = neverCancelled,
    folder = workspace,
  }: { readonly cancelled?: Cancelled; readonly folder?: string } = {},
) {
  const wanted = settings(changes);
  const planner = new AuthorizationPlanner(now, new ShardFilter({ index: 0, count: 1 }));
  const documents = new DocumentRecords(wanted.report !== null);
  const taken: Taken[] = [];
  const basePlan: Pick<BasePlan, 'take'> = {
    take: async (path, bytes, found) => {
      taken.push([path, bytes.length, found.length]);
      cancelled.onFile?.();
    },
  };
  const issuers = new KnownIssuers(wanted.pins);
  const verify = () => Promise.resolve('valid' as const);
  const consumers = {
    documents,
    planner,
    basePlan,
    verify,
    issuers,
    reader: reader(),
    mayBeMentioned: true,
    repository: null,
    ifNoFilesFound: 'error' as const,
  };
  const all = await gather(
    await findFiles(wanted, folder, cancelled.finding),
    folder,
    consumers,
    cancelled.reading,
    limit,
  );
  return { ...all, taken, plan: planner.finish() };
}

describe('gather', () => {
  it('reports what is commented out, and neither plans nor pins it', async () => {
    const entry = pinEntry(patterns('**'));
    const authorize = [authorizeEntry(patterns('*.conf'))];
    const changes = { authorize, pins: [entry], report: 'report.json' };
    const { documents, findings, pinItems, plan } = await gathered(changes, undefined, {
      folder: withComment,
    });
    const entries = [...documents.entries()].map((line) => JSON.parse(line));
    expect(entries).toMatchObject([
      { path: 'a.conf', line: 2, commentedOut: true },
      { path: 'b.conf', line: 1, commentedOut: false },
    ]);
    expect(findings.map(({ code, path }) => [code, path])).toEqual([['commented-out', 'a.conf']]);
    expect(pinItems.map(({ document }) => document.path)).toEqual(['b.conf']);
    expect(plan.authorizations.flatMap((each) => each.documents.map(({ path }) => path))).toEqual(['b.conf']);
  });

  it('passes each file that it reads to the plan of the base branch', async () => {
    expect((await gathered({ authorize: [authorizeEntry(patterns('a.der', 'b.txt'))] })).taken).toEqual([
      ['a.der', certificate().length, 1],
      ['b.txt', 'nothing'.length, 0],
    ]);
  });

  it.each(['key', 'certificate'] as const)('plans by %s while it reads', async (by) => {
    const { plan } = await gathered({ authorize: [authorizeEntry(patterns('a.der', 'c.der'), { by })] });
    expect(plan.authorizations.map((each) => [each.by, each.documents.map(({ path }) => path)])).toEqual([
      [by, ['a.der', 'c.der']],
    ]);
  });

  it('passes on what belongs to pins, with the entries that have a file, even one without a document', async () => {
    const [pinned, empty, missing] = ['a.der', 'b.txt', 'e.der'].map((name) => pinEntry(patterns(name)));
    const pins: readonly PinEntry[] = [pinned, empty, missing].filter((entry) => entry !== undefined);
    const { pinItems, matchedPins, files, documents } = await gathered({ pins });
    expect(pinItems.map(({ document, entry }) => [document.path, entry])).toEqual([['a.der', pinned]]);
    expect([...matchedPins]).toEqual([pinned, empty]);
    expect([files, documents.count]).toEqual([2, 1]);
  });

  it('records documents if a report is requested, and otherwise counts them', async () => {
    const { documents } = await gathered({ ...everything, report: 'report.json' });
    expect([...documents.entries()].map((line) => JSON.parse(line).path)).toEqual([
      'a.der',
      'c.der',
      'd.der',
    ]);
    const uncalled = (await gathered(everything)).documents;
    expect([uncalled.count, [...uncalled.entries()]]).toEqual([3, []]);
  });

  it('continues after a file without a document', async () => {
    const { files, findings, plan } = await gathered(everything);
    expect(files).toBe(4);
    expect(findings.map(({ code, path }) => [code, path])).toEqual([['no-document', 'b.txt']]);
    expect(plan.authorizations.flatMap(({ documents }) => documents.map(({ path }) => path))).toEqual([
      'a.der',
      'c.der',
      'd.der',
    ]);
  });

  it('counts a file that cannot be read, and reports it', async () => {
    symlinkSync('nowhere', join(workspace, 'broken.der'));
    try {
      const all = await gathered({ authorize: [authorizeEntry(patterns('broken.der'))] });
      expect([all.files, all.documents.count, all.taken]).toEqual([1, 0, []]);
      expect(all.findings.map(({ code, path }) => [code, path])).toEqual([['file-unreadable', 'broken.der']]);
    } finally {
      rmSync(join(workspace, 'broken.der'));
    }
  });

  it('reads as many documents as its limit, and says what it leaves unread beyond it', async () => {
    expect((await gathered(everything, 3)).findings).toHaveLength(1);
    const { files, documents, findings } = await gathered(everything, 2);
    expect([files, documents.count]).toEqual([3, 2]);
    expect(findings.map(({ code, path }) => [code, path])).toEqual([
      ['no-document', 'b.txt'],
      ['file-unreadable', 'd.der'],
    ]);
    expect(toPlain(findings[1]?.message ?? [])).toContain('the files before it contain 2 documents');
  });

  it('ends when the job is cancelled, says so, and leaves pins unchecked', async () => {
    const job = new AbortController();
    const cancelled = { finding: never, reading: job.signal, onFile: () => job.abort() };
    const { files, isWhole, taken, findings } = await gathered(everything, undefined, { cancelled });
    expect([files, isWhole, taken.length]).toEqual([1, false, 1]);
    expect(findings.map(({ message }) => toPlain(message))).toEqual([
      'The run was canceled: 1 file had been read by then, and no pin was checked.',
    ]);
  });

  it('is complete when the job is cancelled after the last file was read', async () => {
    const job = new AbortController();
    const cancelled = { finding: never, reading: job.signal, onFile: () => job.abort() };
    const last = { authorize: [authorizeEntry(patterns('a.der'))] };
    const { files, isWhole, findings } = await gathered(last, undefined, { cancelled });
    expect([files, isWhole, findings]).toEqual([1, true, []]);
  });

  it('reports no pattern as matching nothing if the job is cancelled while files are found', async () => {
    const finding = AbortSignal.abort();
    const missing = { authorize: [authorizeEntry(patterns('nothing.pem'))] };
    const { files, findings } = await gathered(missing, undefined, {
      cancelled: { finding, reading: finding },
    });
    expect([files, findings.map(({ code }) => code)]).toEqual([0, ['file-unreadable']]);
  });
});
