import { afterEach, describe, expect, it, vi } from 'vitest';
import { findFiles } from '../../src/files/find.ts';
import { manyItems } from '../../src/files/limits.ts';
import { gather } from '../../src/gather.ts';
import { KnownIssuers } from '../../src/pins/issuers.ts';
import { AuthorizationPlanner } from '../../src/plan/authorizations.ts';
import { ShardFilter } from '../../src/plan/shard.ts';
import { DocumentRecords } from '../../src/report/documents.ts';
import { certificate } from '../support/der-builder.ts';
import { now } from '../support/documents.ts';
import { never } from '../support/never.ts';
import { reader } from '../support/reader.ts';
import { settings } from '../support/settings.ts';
import { authorizeEntry, patterns, workspaceWith } from './workspace.ts';

const wanted = settings({ authorize: [authorizeEntry(patterns('**/*.{pem,der}'))] });

/** The flags of the engine that were set while something ran. */
async function told(run: () => unknown): Promise<readonly string[]> {
  const flags: string[] = [];
  vi.spyOn(process, 'getBuiltinModule').mockReturnValue({
    setFlagsFromString: (flag: string) => flags.push(flag),
  });
  await run();
  return flags;
}

describe('the memory of the engine', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it.each([
    [manyItems - 1, []],
    [manyItems, ['--semi-space-growth-factor=1']],
  ])('with %i files to read: set to %j', async (count, flags) => {
    const names = Array.from({ length: count }, (_, i) => [`${i % 100}/${i}.pem`, ''] as const);
    // Folders are walked after the files beside them: two more files are met once all others are found.
    const others = [...Array(100).keys()].flatMap((i) => [`${i}/z/a.txt`, `${i}/z/b.txt`]);
    const workspace = workspaceWith({
      ...Object.fromEntries(names),
      ...Object.fromEntries(others.map((path) => [path, ''])),
    });
    expect(await told(() => findFiles(wanted, workspace, never))).toEqual(flags);
  });

  it('is kept once if few files contain many documents', async () => {
    const many = Buffer.concat(Array<Buffer>(manyItems).fill(certificate()));
    const workspace = workspaceWith({ 'a.der': many, 'b.der': certificate(), 'c.der': certificate() });
    const planner = new AuthorizationPlanner(now, new ShardFilter({ index: 0, count: 1 }));
    const consumers = {
      documents: new DocumentRecords(false),
      planner,
      issuers: new KnownIssuers(),
      reader: reader(),
      mayBeMentioned: false,
      verify: () => Promise.resolve('valid' as const),
      basePlan: { take: () => Promise.resolve() },
      repository: null,
      ifNoFilesFound: 'error' as const,
    };
    const found = await findFiles(wanted, workspace, never);
    expect(await told(() => gather(found, workspace, consumers, never))).toEqual([
      '--semi-space-growth-factor=1',
    ]);
  });
});
