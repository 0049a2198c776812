import { readDocuments } from '../documents/read.ts';
import { Assignment } from '../files/assignment.ts';
import type { Finding } from '../findings/finding.ts';
import type { BaseFiles } from '../github/base.ts';
import type { Revision, RunContext } from '../github/context.ts';
import type { AuthorizeEntry, Settings } from '../inputs/settings.ts';
import type { Authorization, Change } from '../plan/authorization.ts';
import { planAuthorizations } from '../plan/authorizations.ts';
import { compareAuthorizations } from '../plan/changes.ts';
import { type AskedDocument, planItems, type VerifyRequest } from '../plan/items.ts';
import type { Dealer } from '../plan/shard.ts';
import type { Comparison } from '../report/result.ts';
import type { ComparedFile } from './gather.ts';

/** What the head of a pull request or merge group brings over its base. */
export interface Compared {
  readonly comparison: Comparison;
  /** By the authorizations' ids; empty where nothing could be compared. */
  readonly changes: ReadonlyMap<string, Change>;
  readonly findings: readonly Finding[];
}

/** What the comparison needs besides the head's plan. */
export interface ComparisonQuery {
  readonly context: RunContext | null;
  readonly settings: Settings;
  /** Path of the config file; null where there is none. */
  readonly config: string | null;
  /** The `authorize` entries that the settings would have with another version of the config file. */
  readonly entriesWith: (config: Uint8Array | null) => Promise<readonly AuthorizeEntry[]>;
  readonly head: readonly ComparedFile[];
  readonly verify: VerifyRequest;
  readonly dealer: Dealer;
  /** Ends every request when the job is cancelled. */
  readonly signal: AbortSignal;
}

const nothingToCompare: Compared = { comparison: { kind: 'none' }, changes: new Map(), findings: [] };

/** Compares the plan with that of the base branch: the same rules on the base's version of the files. */
export async function compare(
  authorizations: readonly Authorization[],
  query: ComparisonQuery,
): Promise<Compared> {
  const { context, settings } = query;
  if (context === null || context.base === null || settings.authorize.length === 0) return nothingToCompare;
  let assignment = new Assignment<AuthorizeEntry>([]);
  const base = await readBase(query, context, context.base, async (config) => {
    assignment = new Assignment(await query.entriesWith(config));
    return (path) => assignment.entriesOf(path).length > 0;
  });
  if (base.kind === 'unknown') {
    return { comparison: { kind: 'unknown' }, changes: new Map(), findings: [base.finding] };
  }
  const items = await planItems(documentsOf(base, query.head, assignment), query.verify);
  const before = planAuthorizations(items, settings.asOf, query.dealer).authorizations;
  const { changes, removed, newNames } = compareAuthorizations(before, authorizations);
  return { comparison: { kind: 'compared', baseRef: base.ref, removed, newNames }, changes, findings: [] };
}

async function readBase(
  { settings, config, head, signal }: ComparisonQuery,
  context: RunContext,
  base: Revision,
  wanted: (config: Uint8Array | null) => Promise<(path: string) => boolean>,
): Promise<BaseFiles> {
  const { readBaseFiles } = await import('../github/base.ts');
  const { githubToken: token } = settings;
  const { apiUrl, runId: run } = context;
  return readBaseFiles({
    context,
    base,
    config,
    wanted,
    head: head.flatMap(({ path, blobSha }) => (blobSha === null ? [] : [{ path, blobSha }])),
    connect:
      token === null
        ? null
        : async () => {
            const { connect } = await import('../github/client.ts');
            return connect({ token, apiUrl, run, signal });
          },
  });
}

/** The base's documents: those of files that are the same are the head's, the others are read. */
function documentsOf(
  base: Extract<BaseFiles, { kind: 'files' }>,
  head: readonly ComparedFile[],
  assignment: Assignment<AuthorizeEntry>,
): readonly AskedDocument[] {
  const unchanged = new Set(base.same);
  const same = head.filter(({ path }) => unchanged.has(path));
  const differing = base.differing.map(({ path, bytes }) => ({
    path,
    documents: readDocuments(path, bytes).found,
  }));
  return [...same, ...differing].flatMap(({ path, documents }) => {
    const entries = assignment.entriesOf(path);
    return documents.map(({ document, der }) => ({ document, der, entries }));
  });
}
