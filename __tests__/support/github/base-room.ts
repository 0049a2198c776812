import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { type BaseFile, BaseFiles } from '../../../src/base/files.ts';
import { readFailure } from '../../../src/base/read.ts';
import { openSides, type SidesQuery } from '../../../src/base/sides.ts';
import { resolveLinks } from '../../../src/base/trees.ts';
import type { Finding } from '../../../src/findings/finding.ts';
import { failed, ok, type Result } from '../../../src/findings/result.ts';
import { toPlain } from '../../../src/text/plain.ts';
import type { Files, GitRepository } from '../git-repository.ts';
import { type FakeGitHub, startFakeGitHub } from './fake-github.ts';
import { pullRequestContext, quickly } from './run-context.ts';
import type { FileContent } from './store.ts';

export const isCsr = (path: string): boolean => path.endsWith('.csr');

/** A base branch, a working tree that differs from it, and how. */
export const onBase: Files & Record<string, FileContent> = {
  'a.csr': 'unchanged',
  'deep/er/b.csr': 'before',
  'gone.csr': 'removed',
  'README.md': 'words',
};
export const onHead = { 'a.csr': 'unchanged', 'deep/er/b.csr': 'after', 'new.csr': 'new' };
export const difference = {
  differing: { 'deep/er/b.csr': 'before', 'gone.csr': 'removed' },
  same: ['a.csr'],
};

export interface Setting {
  /** SHA of the base commit in the event. */
  readonly base: string;
  /** Contents of the working tree's files, by path. */
  readonly head: Readonly<Record<string, string>>;
  readonly workspace?: string;
  readonly token?: string | null;
  /** SHA of the run's commit, and of the pull request's head. */
  readonly sha?: string;
  readonly headSha?: string;
}

/** The query, with the working tree that the base branch is compared with. */
export interface Question extends SidesQuery {
  readonly wanted: () => Promise<(path: string) => boolean>;
  /** Contents by path. */
  readonly head: Readonly<Record<string, string>>;
}

/** The base branch's files that matter, as they differ from the working tree. */
export type BaseRead =
  | { readonly kind: 'files'; readonly differing: readonly BaseFile[]; readonly same: readonly string[] }
  | { readonly kind: 'unknown'; readonly finding: Finding };

/** The relevant files of the base, before the working tree is read; or why they cannot be read. */
export async function openBaseFiles({ wanted, ...query }: Question): Promise<Result<BaseFiles, Finding>> {
  try {
    const sides = await openSides(query);
    const { base, checkouts, roots } = sides;
    const isWanted = await wanted();
    const paths = base.files.map(({ path }) => path).filter(isWanted);
    const files = await resolveLinks(base, paths, roots);
    const rules = { areSame: true, isBasePlain: true, hasLfs: false, hasFilters: false };
    const { folder } = checkouts.main;
    const working = { workspace: query.context.workspace, folder, repository: null, committed: null };
    return ok(new BaseFiles(base, files, rules, working));
  } catch (error) {
    return failed(readFailure(error));
  }
}

/** Reads the base branch's version as a run does: what the working tree has too is not read. */
export async function readBaseFiles({ head, ...query }: Question): Promise<BaseRead> {
  const base = await openBaseFiles({ head, ...query });
  if (!base.ok) return { kind: 'unknown', finding: base.reason };
  const same: string[] = [];
  for (const [path, content] of Object.entries(head)) {
    if (await base.value.dropSame(path, Buffer.from(content))) same.push(path);
  }
  try {
    const others = await base.value.readOthers();
    return { kind: 'files', differing: others.files, same: same.sort() };
  } catch (error) {
    return { kind: 'unknown', finding: readFailure(error) };
  }
}

/** A fake GitHub, and the folders that a test makes. */
export class BaseRoom {
  readonly github: FakeGitHub;
  readonly #folders: string[] = [];

  constructor(github: FakeGitHub) {
    this.github = github;
  }

  static async open(): Promise<BaseRoom> {
    return new BaseRoom(await startFakeGitHub({ ghs_job: { contents: 'read' }, ghs_none: {} }));
  }

  async close(): Promise<void> {
    await this.github.close();
    for (const path of this.#folders) rmSync(path, { recursive: true, force: true });
    expect(this.github.violations).toEqual([]);
  }

  emptyFolder(): string {
    const path = mkdtempSync(join(tmpdir(), 'workspace-'));
    this.#folders.push(path);
    return path;
  }

  /** Keeps a repository until the test has ended. */
  keep(repository: GitRepository): GitRepository {
    this.#folders.push(repository.path);
    return repository;
  }

  query(setting: Setting, changes: Partial<Question> = {}): Question {
    const { token = 'ghs_job', workspace = this.emptyFolder(), headSha = '3'.repeat(40) } = setting;
    const base = { sha: setting.base, ref: 'main' };
    const pullRequest = {
      number: 7,
      fork: false,
      head: { sha: headSha, ref: 'topic' },
      state: 'open' as const,
    };
    const commit = setting.sha === undefined ? {} : { sha: setting.sha };
    return {
      context: pullRequestContext(this.github, 7, { base, workspace, pullRequest, ...commit }),
      base,
      wanted: async () => isCsr,
      head: setting.head,
      paths: Object.keys(setting.head),
      connect: token === null ? null : quickly(this.github, token),
      ...changes,
    };
  }
}

/** What was read, as text by path; or why it was not. */
export function shown(base: BaseRead) {
  if (base.kind === 'unknown') return toPlain(base.finding.message);
  const differing = base.differing.map(({ path, bytes }) => [path, Buffer.from(bytes).toString()]);
  return { differing: Object.fromEntries(differing), same: base.same };
}

export function hint(base: BaseRead): string {
  return base.kind === 'unknown' ? toPlain(base.finding.hint) : '';
}
