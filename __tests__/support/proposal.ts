import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type StandIn, startCertSpotter } from '../../stand-in/cert-spotter.mjs';
import { type Files, GitRepository } from './git-repository.ts';
import { type FakeGitHub, startFakeGitHub } from './github/fake-github.ts';
import { forget, type Run, runAction } from './runner.ts';
import { record } from './workflow.ts';

const key = 'k12345_end-to-end-key';
const token = 'ghs_job';

/** Where the workflow of a proposal stands. */
export const workflowPath = '.github/workflows/certificates.yml';

/** A workflow that plans pull requests and applies what is merged, with these inputs of this Action. */
export function workflowWith(
  inputs: Readonly<Record<string, string>>,
  more: {
    readonly checkout?: Readonly<Record<string, string>>;
    readonly on?: readonly string[];
    readonly uses?: string;
  } = {},
): string {
  const {
    checkout = {},
    on = ['push', 'pull_request'],
    uses = 'certspotter-action/certspotter-action@v1',
  } = more;
  const steps = [
    { uses: 'actions/checkout@v5', with: checkout },
    { uses, with: inputs },
  ];
  // JSON is YAML, too.
  return JSON.stringify({ on, jobs: { certificates: { 'runs-on': 'ubuntu-latest', steps } } }, null, 1);
}

export interface PlanOptions {
  readonly eventName?: string;
  readonly base?: Readonly<Record<string, unknown>>;
  readonly head?: string;
  readonly pullRequest?: Readonly<Record<string, unknown>>;
  readonly sha?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly workspace?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  /** Where the repository stands in the workspace, such as `source/`. */
  readonly folder?: string;
}

/** What a plan said. */
export interface Said {
  readonly run: Run;
  /** By DNS names, joined: how each authorization changes. */
  readonly changes: Readonly<Record<string, unknown>>;
  readonly removed: readonly string[];
  readonly codes: readonly string[];
  readonly messages: string;
  readonly comment: string;
  readonly base: Readonly<Record<string, unknown>>;
}

/** A repository with a base branch and a proposal to change it, and the services that runs talk to. */
export class Proposal {
  readonly repository: GitRepository;
  readonly github: FakeGitHub;
  readonly service: StandIn;
  base = '';
  head = '';
  merge = '';
  readonly #runs: Run[] = [];

  constructor(repository: GitRepository, github: FakeGitHub, service: StandIn) {
    this.repository = repository;
    this.github = github;
    this.service = service;
  }

  static async open(path?: string): Promise<Proposal> {
    const github = await startFakeGitHub({ [token]: { contents: 'read', 'pull-requests': 'write' } });
    return new Proposal(GitRepository.create(path), github, await startCertSpotter({ key }));
  }

  async close(): Promise<void> {
    for (const run of this.#runs) forget(run);
    this.repository.remove();
    await Promise.all([this.github.close(), this.service.close()]);
  }

  /** Commits both sides, and leaves the trial merge checked out, as `actions/checkout` does. */
  commit(before: Files, after: Files): void {
    const { repository } = this;
    this.base = repository.commit(before);
    repository.git('checkout', '--quiet', '-b', 'topic');
    this.head = repository.commit(after);
    repository.git('checkout', '--quiet', '--detach', 'main');
    repository.git('merge', '--quiet', '--no-ff', '--message=merge', 'topic');
    this.merge = repository.git('rev-parse', 'HEAD');
  }

  /** The inputs that this Action's only step has in what is checked out. */
  inputs(path = this.repository.path): Readonly<Record<string, string>> {
    const { jobs } = record(parse(readFileSync(join(path, workflowPath), 'utf8')));
    const { steps } = record(record(jobs)['certificates']);
    const step = (Array.isArray(steps) ? steps : []).map(record).at(-1);
    return Object.fromEntries(
      Object.entries(record(step?.['with'])).map(([name, value]) => [name, String(value)]),
    );
  }

  /** Plans the pull request with what is checked out. */
  async plan(options: PlanOptions = {}): Promise<Said> {
    const { number } = this.github.store.openPullRequest();
    const repository = { full_name: 'acme/certs', id: 1, default_branch: 'main' };
    const pullRequest = {
      number,
      base: { sha: this.base, ref: 'main', repo: repository, ...options.base },
      head: { sha: options.head ?? this.head, ref: 'topic', repo: repository },
      ...options.pullRequest,
    };
    const workspace = options.workspace ?? this.repository.path;
    const given = options.inputs ?? this.inputs(join(workspace, options.folder ?? ''));
    const run = await runAction({
      workspace,
      eventName: options.eventName ?? 'pull_request',
      ref: `refs/pull/${number}/merge`,
      payload: { number, pull_request: pullRequest, repository },
      inputs: { ...given, comment: 'always', 'github-token': token, report: 'report.json' },
      env: {
        GITHUB_SHA: options.sha ?? this.merge,
        GITHUB_API_URL: this.github.url,
        GITHUB_REPOSITORY: 'acme/certs',
        GITHUB_WORKFLOW_REF: `acme/certs/${workflowPath}@refs/pull/${number}/merge`,
        GITHUB_ACTION: '__certspotter-action_certspotter-action',
        GITHUB_ACTION_REPOSITORY: 'certspotter-action/certspotter-action',
        ...options.env,
      },
    });
    this.#runs.push(run);
    const report = record(run.json('report.json'));
    const list = (name: string) => (Array.isArray(report[name]) ? report[name].map(record) : []);
    return {
      run,
      changes: Object.fromEntries(
        list('authorizations').map((one) => [String(one['dnsNames']), one['change']]),
      ),
      removed: list('removedKeys').map((one) => String(one['dnsNames'])),
      codes: list('findings').map((one) => String(one['code'])),
      messages: list('findings')
        .map((one) => `${one['message']} ${one['hint']}`)
        .join('\n'),
      comment: this.github.store.commentsOn(number)[0]?.body ?? '',
      base: record(report['base']),
    };
  }

  /** What a push of this commit to the default branch authorizes: keys with their names, one by one. */
  async push(commit: string): Promise<ReadonlySet<string>> {
    this.repository.git('checkout', '--quiet', '--force', '--detach', commit);
    this.repository.git('clean', '--quiet', '-fd');
    const run = await runAction({
      workspace: this.repository.path,
      payload: { repository: { full_name: 'acme/certs', default_branch: 'main' } },
      inputs: {
        ...this.inputs(),
        'api-key': key,
        'api-url': this.service.url,
        report: 'report.json',
        'if-no-files-found': 'ignore',
      },
      env: { GITHUB_REPOSITORY: 'acme/certs', GITHUB_SHA: commit },
    });
    this.#runs.push(run);
    const { authorizations } = record(run.json('report.json'));
    const sent = (Array.isArray(authorizations) ? authorizations : []).map(record);
    const posted = sent.filter(({ status }) => status === 'authorized');
    return new Set(
      posted.flatMap(({ by, publicKeySha256, tbsSha256, dnsNames }) =>
        by === 'key'
          ? [dnsNames].flat().map((name) => `key ${publicKeySha256} ${name}`)
          : [`${by} ${tbsSha256}`],
      ),
    );
  }
}
