import { Turns, unlessCancelled } from '../files/cancellation.ts';
import { Assignment } from '../files/match.ts';
import type { WalkedFile } from '../files/walk.ts';
import type { Finding } from '../findings/finding.ts';
import { connectionTo } from '../github/connection.ts';
import type { Revision, RunContext } from '../github/context.ts';
import type { AuthorizeEntry, PinEntry, Settings } from '../inputs/settings.ts';
import type { PinBase } from '../pins/changes.ts';
import { groupPins, type PinItem } from '../pins/group.ts';
import type { Authorization, Change } from '../plan/authorization.ts';
import { AuthorizationPlanner } from '../plan/authorizations.ts';
import { compareAuthorizations, pushApplies } from '../plan/changes.ts';
import { planItems, type VerifyRequest } from '../plan/items.ts';
import { ShardFilter } from '../plan/shard.ts';
import type { ComparedCommit, Comparison } from '../report/result.ts';
import type { DocumentReader } from '../scan/keystore/reader.ts';
import { detached, type FoundDocument } from '../x509/document.ts';
import type { OtherFiles } from './files.ts';
import type { KnownBase } from './read.ts';
import type { BaseQuery } from './wanted.ts';

/** The pins of the base branch. */
export type BasePins =
  /** Not a pull request or merge group. */
  | { readonly kind: 'none' }
  /** A finding says why. */
  | { readonly kind: 'unknown' }
  | ({ readonly kind: 'known' } & PinBase);

/** What the head of a pull request or merge group changes compared with its base. */
export interface Compared {
  readonly comparison: Comparison;
  /** By the ids of the authorizations; empty if nothing could be compared. */
  readonly changes: ReadonlyMap<string, Change>;
  readonly base: ComparedCommit;
  readonly basePins: BasePins;
  readonly findings: readonly Finding[];
}

/** The plan of the base branch, made alongside the head's while the head's files are read. */
export interface BasePlan {
  /** Receives a file of the head, whose bytes and documents are only available during this call. */
  take(path: string, bytes: Uint8Array, found: readonly FoundDocument[]): Promise<void>;
  /**
   * @param head everything that the head authorizes
   * @param unseen paths of the head whose content is not in the checkout
   */
  compare(head: readonly Authorization[], unseen: ReadonlySet<string>): Promise<Compared>;
}

/** What the plan of the base branch is made from. */
export interface BasePlanQuery extends Pick<BaseQuery, 'raw' | 'settings' | 'settle' | 'signal'> {
  readonly context: RunContext | null;
  /** The files of the head. */
  readonly files: readonly WalkedFile[];
  readonly verify: VerifyRequest;
  readonly reader: DocumentReader;
  readonly shard: ShardFilter;
}

const noBase: ComparedCommit = { commit: null, how: 'none' };

/** Finds the base branch's version of the files, to which the base branch's own inputs are applied. */
export async function openBasePlan(query: BasePlanQuery): Promise<BasePlan> {
  const { context } = query;
  if (context === null || context.base === null) return withoutPlan(nothing);
  const side = await unlessCancelled(query.signal, open(query, context, context.base));
  if (side === null) return withoutPlan(unknownBecause([], noBase, query));
  if (side.ok) return new PlanOfBase(side.value, query);
  return withoutPlan(unknownBecause(side.reason.findings, side.reason.commit, query));
}

const nothing: Compared = {
  comparison: { kind: 'none' },
  changes: new Map(),
  base: noBase,
  basePins: { kind: 'none' },
  findings: [],
};

function withoutPlan(compared: Compared): BasePlan {
  return { take: () => Promise.resolve(), compare: () => Promise.resolve(compared) };
}

/** A head that authorizes nothing adds no authorization, whatever the base branch has. */
function unknownBecause(
  findings: readonly Finding[],
  base: ComparedCommit,
  { settings }: BasePlanQuery,
): Compared {
  const comparison = settings.authorize.length === 0 ? nothing.comparison : ({ kind: 'unknown' } as const);
  return { ...nothing, comparison, basePins: { kind: 'unknown' }, base, findings };
}

async function open(query: BasePlanQuery, context: RunContext, base: Revision) {
  const { settings, raw, settle, files, signal } = query;
  const { readBase } = await import('./index.ts');
  return readBase({
    ...{ context, base, raw, settings, settle, signal },
    paths: files.map(({ path }) => path),
    connect: connectionTo(context, settings, signal),
  });
}

class PlanOfBase implements BasePlan {
  readonly #side: KnownBase;
  readonly #query: BasePlanQuery;
  readonly #authorize: Assignment<AuthorizeEntry>;
  readonly #pins: Assignment<PinEntry>;
  readonly #planner: AuthorizationPlanner;
  readonly #pinItems: PinItem[] = [];
  /** Files without a document that are the same on both sides, such as Git LFS pointers. */
  readonly #sameAndEmpty = new Set<string>();

  constructor(side: KnownBase, query: BasePlanQuery) {
    this.#side = side;
    this.#query = query;
    const { settings } = side;
    this.#authorize = new Assignment(
      settings !== null && authorizes(settings, query) ? settings.authorize : [],
    );
    this.#pins = new Assignment(settings?.pins ?? []);
    this.#planner = new AuthorizationPlanner(settings?.asOf ?? query.settings.asOf, shardOf(settings, query));
  }

  async take(path: string, bytes: Uint8Array, found: readonly FoundDocument[]): Promise<void> {
    if (!(await this.#side.files.dropSame(path, bytes))) return;
    if (found.length === 0) this.#sameAndEmpty.add(path);
    await this.#add(path, found);
  }

  async compare(head: readonly Authorization[], unseen: ReadonlySet<string>): Promise<Compared> {
    const { commit, files, hidden } = this.#side;
    const { convertedFiles, readOthers } = await import('./index.ts');
    const others = await unlessCancelled(this.#query.signal, readOthers(files));
    if (others === null) return unknownBecause([], commit, this.#query);
    if (!others.ok) return unknownBecause([others.reason], commit, this.#query);
    const turns = new Turns(this.#query.signal);
    for (const { path, bytes } of others.value.files) {
      if (await turns.areOver()) return unknownBecause([], commit, this.#query);
      const entries = [...this.#authorize.entriesOf(path), ...this.#pins.entriesOf(path)];
      const { found } = await this.#query.reader.read(path, bytes, entries);
      await this.#add(path, found);
    }
    const { authorizations } = this.#planner.finish();
    const isWhole = others.value.unread.length + hidden.length === 0;
    const { changes, removed, newNames } = compareAuthorizations(authorizations, head, { isWhole, unseen });
    const { settings } = this.#query;
    const isAbout =
      settings.authorize.length > 0 || (this.#query.raw.config ?? '').trim() !== '' || removed.length > 0;
    return {
      comparison: isAbout
        ? { kind: 'compared', removed, newNames, hidesChanges: this.#hidesChanges(others.value, unseen) }
        : nothing.comparison,
      changes,
      base: commit,
      basePins: this.#basePins(others.value),
      findings: [...this.#side.findings, ...convertedFiles(others.value.unread)],
    };
  }

  /** Whether a more complete checkout could show further changes. */
  #hidesChanges({ unread }: OtherFiles, unseen: ReadonlySet<string>): boolean {
    const { hidden, unseenChanges } = this.#side;
    return (
      unread.length + hidden.length + unseenChanges.length > 0 ||
      [...unseen].some((path) => !this.#sameAndEmpty.has(path))
    );
  }

  #basePins({ unread }: OtherFiles): BasePins {
    const { settings, hidden, unseen, openPinInput } = this.#side;
    if (openPinInput !== null) return { kind: 'unknown' };
    const isPinned = (path: string) => this.#pins.entriesOf(path).length > 0;
    const isWhole = hidden.length === 0 && ![...unread, ...unseen].some(isPinned);
    const pins = groupPins(settings?.pins ?? [], this.#pinItems);
    return { kind: 'known', pins, rules: settings ?? this.#query.settings, isWhole };
  }

  async #add(path: string, found: readonly FoundDocument[]): Promise<void> {
    this.#planner.add(await planItems(found, this.#authorize.entriesOf(path), this.#query.verify));
    for (const entry of this.#pins.entriesOf(path)) {
      for (const { document } of found) this.#pinItems.push({ document: detached(document), entry });
    }
  }
}

/**
 * Whether the base branch's own runs authorize what this one plans. They might only plan although the head's would apply,
 * or send it elsewhere.
 */
function authorizes(base: Settings, { settings: head, context }: BasePlanQuery): boolean {
  const branch = context?.base?.ref ?? '';
  const applies = ({ mode }: Settings) => pushApplies(mode, branch, context?.defaultBranch ?? null);
  return (applies(base) || !applies(head)) && base.apiUrl.href === head.apiUrl.href;
}

/** A base that does all of the work in one run also does this run's part of it. */
function shardOf(base: Settings | null, { shard }: BasePlanQuery): ShardFilter {
  return base === null || base.shard.count === 1 ? shard : new ShardFilter(base.shard);
}
