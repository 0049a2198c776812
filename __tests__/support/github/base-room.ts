import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Finding } from '../../../src/findings/finding.ts';
import { type BaseFile, type BaseQuery, openBase } from '../../../src/github/base.ts';
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
  /** SHA of the base commit, as the event tells it. */
  readonly base: string;
  /** Contents of the working tree's files, by path. */
  readonly head: Readonly<Record<string, string>>;
  readonly workspace?: string;
  readonly token?: string | null;
  /** SHA of the run's commit, and of the pull request's head. */
  readonly sha?: string;
  readonly headSha?: string;
}

/** What is asked for, with the working tree that the base branch is held against. */
export interface Question extends BaseQuery {
  /** Contents by path. */
  readonly head: Readonly<Record<string, string>>;
}

/** The base branch's files that matter, as they differ from the working tree. */
export type BaseRead =
  | { readonly kind: 'files'; readonly differing: readonly BaseFile[]; readonly same: readonly string[] }
  | { readonly kind: 'unknown'; readonly finding: Finding };

/** Reads the base branch's version as a run does: what the working tree has too is not read. */
export async function readBaseFiles({ head, ...query }: Question): Promise<BaseRead> {
  const base = await openBase(query);
  if (base.kind === 'unknown') return base;
  const isSame = ([path, content]: readonly [string, string]) =>
    base.value.dropSame(path, Buffer.from(content));
  const same = Object.entries(head).filter(isSame);
  const others = await base.value.readOthers();
  if (others.kind === 'unknown') return others;
  return { kind: 'files', differing: others.value, same: same.map(([path]) => path).sort() };
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
    const pullRequest = { number: 7, fork: false, head: { sha: headSha, ref: 'topic' } };
    const commit = setting.sha === undefined ? {} : { sha: setting.sha };
    return {
      context: pullRequestContext(this.github, 7, { base, workspace, pullRequest, ...commit }),
      base,
      config: null,
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
