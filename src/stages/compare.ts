import type { Found } from '../documents/document.ts';
import { Assignment } from '../files/assignment.ts';
import type { WalkedFile } from '../files/walk.ts';
import { type Finding, finding, nowhere } from '../findings/finding.ts';
import type { BaseFiles } from '../github/base.ts';
import type { Revision, RunContext } from '../github/context.ts';
import type { AuthorizeEntry, Settings } from '../inputs/settings.ts';
import type { Authorization, Change } from '../plan/authorization.ts';
import { AuthorizationPlanner } from '../plan/authorizations.ts';
import { compareAuthorizations } from '../plan/changes.ts';
import { planItems, type VerifyRequest } from '../plan/items.ts';
import type { Dealer } from '../plan/shard.ts';
import type { Comparison } from '../report/result.ts';
import { text } from '../text/text.ts';
import { connectionTo } from './connection.ts';
import type { DocumentReader } from './read-stored.ts';
import { unlessCancelled } from './unless-cancelled.ts';

/** What the head of a pull request or merge group brings over its base. */
export interface Compared {
  readonly comparison: Comparison;
  /** By the authorizations' ids; empty where nothing could be compared. */
  readonly changes: ReadonlyMap<string, Change>;
  readonly findings: readonly Finding[];
}

/** The plan of the base branch, worked out beside the head's while the head's files are read. */
export interface BasePlan {
  /** Takes in a file of the head, whose bytes and documents are at hand for so long only. */
  take(path: string, bytes: Uint8Array, found: readonly Found[]): Promise<void>;
  /** @param head all that the head authorizes */
  compare(head: readonly Authorization[]): Promise<Compared>;
}

/** What the plan of the base branch is worked out from. */
export interface BasePlanQuery {
  readonly context: RunContext | null;
  readonly settings: Settings;
  /** Path of the config file relative to the workspace, with `/`; null where there is none. */
  readonly config: string | null;
  /** The `authorize` entries that the settings would have with another version of the config file. */
  readonly entriesWith: (config: Uint8Array | null) => Promise<readonly AuthorizeEntry[]>;
  /** The head's. */
  readonly files: readonly WalkedFile[];
  readonly verify: VerifyRequest;
  readonly reader: DocumentReader;
  readonly dealer: Dealer;
  /** Ends every request when the job is cancelled. */
  readonly signal: AbortSignal;
}

/** Finds the base branch's version of the files, for the same rules to be applied to it. */
export async function openBasePlan(query: BasePlanQuery): Promise<BasePlan> {
  const { context, settings, config } = query;
  // The base's version of the config file may authorize what this one no longer does.
  const isSilent = settings.authorize.length === 0;
  if (context === null || context.base === null || (isSilent && config === null)) return withoutPlan(nothing);
  let assignment = new Assignment<AuthorizeEntry>([]);
  const opening = openFiles(query, context, context.base, async (config) => {
    assignment = new Assignment(await query.entriesWith(config));
    return (path) => assignment.entriesOf(path).length > 0;
  });
  const base = await unlessCancelled(query.signal, opening);
  if (base === null) return withoutPlan(unknownBecause([]));
  return base.kind === 'unknown'
    ? withoutPlan(isSilent ? nothing : unknownBecause([base.finding]))
    : new PlanOfBase(base.value, assignment, query);
}

const nothing: Compared = { comparison: { kind: 'none' }, changes: new Map(), findings: [] };

function withoutPlan(compared: Compared): BasePlan {
  return { take: () => Promise.resolve(), compare: () => Promise.resolve(compared) };
}

function unknownBecause(findings: readonly Finding[]): Compared {
  return { comparison: { kind: 'unknown' }, changes: new Map(), findings };
}

async function openFiles(
  { settings, config, files, signal }: BasePlanQuery,
  context: RunContext,
  base: Revision,
  wanted: (config: Uint8Array | null) => Promise<(path: string) => boolean>,
) {
  const { openBase } = await import('../github/base.ts');
  // For what is no longer asked for, GitHub is asked only where it is going to be told.
  const mayAsk = settings.authorize.length > 0 || settings.comment !== 'never';
  return openBase({
    context,
    base,
    config,
    wanted,
    paths: files.map(({ path }) => path),
    connect: mayAsk ? connectionTo(context, settings, signal) : null,
  });
}

const baseIsCheckedOut = finding(
  'warning',
  'github-api',
  nowhere,
  text`The base branch itself is checked out, so what the pull request changes is not known.`,
  text`Show the plan in a workflow that runs on pull_request: it checks out what the merge would bring, and pull_request_target what is there already.`,
);

class PlanOfBase implements BasePlan {
  readonly #files: BaseFiles;
  readonly #assignment: Assignment<AuthorizeEntry>;
  readonly #verify: VerifyRequest;
  readonly #reader: DocumentReader;
  readonly #planner: AuthorizationPlanner;
  readonly #signal: AbortSignal;

  constructor(
    files: BaseFiles,
    assignment: Assignment<AuthorizeEntry>,
    { verify, reader, settings, dealer, signal }: BasePlanQuery,
  ) {
    this.#files = files;
    this.#assignment = assignment;
    this.#verify = verify;
    this.#reader = reader;
    this.#planner = new AuthorizationPlanner(settings.asOf, dealer);
    this.#signal = signal;
  }

  async take(path: string, bytes: Uint8Array, found: readonly Found[]): Promise<void> {
    if (this.#files.dropSame(path, bytes)) await this.#add(path, found);
  }

  async compare(head: readonly Authorization[]): Promise<Compared> {
    const others = await unlessCancelled(this.#signal, this.#files.readOthers());
    if (others === null) return unknownBecause([]);
    if (others.kind === 'unknown') return unknownBecause([others.finding]);
    for (const { path, bytes } of others.value) {
      const { found } = await this.#reader.read(path, bytes, this.#assignment.entriesOf(path));
      await this.#add(path, found);
    }
    const { authorizations } = this.#planner.finish();
    const { changes, removed, newNames } = compareAuthorizations(authorizations, head);
    const isSame = removed.length === 0 && [...changes.values()].every(({ kind }) => kind === 'unchanged');
    if (isSame && this.#files.areCheckedOut) return unknownBecause([baseIsCheckedOut]);
    return { comparison: { kind: 'compared', removed, newNames }, changes, findings: [] };
  }

  async #add(path: string, found: readonly Found[]): Promise<void> {
    const entries = this.#assignment.entriesOf(path);
    this.#planner.add(await planItems(found, entries, this.#verify));
  }
}
