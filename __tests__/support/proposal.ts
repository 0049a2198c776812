import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type StandIn, startCertSpotter } from '../../stand-in/cert-spotter.mjs';
import { type Files, GitRepository } from './git-repository.ts';
import { type FakeGitHub, startFakeGitHub } from './github/fake-github.ts';
import { forget, type Run, runAction } from './runner.ts';
import { record } from './workflow.ts';

const key = 'k12345_end-to-end-key';
const token = 'ghs_job';

/** Path of the workflow of a proposal. */
export const workflowPath = '.github/workflows/certificates.yml';

/** A workflow that plans pull requests and applies what is merged, with these inputs of this Action. */
export function workflowWith(
  inputs: Readonly<Record<string, string>>,
  more: {
    readonly checkout?: Readonly<Record<string, string>>;
    readonly on?: readonly string[];
    readonly uses?: string;
    /** The inputs of a job that applies if the other one only plans. */
    readonly apply?: Readonly<Record<string, string>> | null;
  } = {},
): string {
  const {
    checkout = {},
    on = ['push', 'pull_request'],
    uses = 'certspotter-action/certspotter-action@v1',
  } = more;
  const job = (given: Readonly<Record<string, string>>) => ({
    'runs-on': 'ubuntu-latest',
    steps: [
      { uses: 'actions/checkout@v5', with: checkout },
      { uses, with: given },
    ],
  });
  const { apply = null } = more;
  const jobs =
    apply === null
      ? { certificates: job(inputs) }
      : {
          certificates: { if: "github.event_name != 'push'", ...job(inputs) },
          apply: { if: "github.event_name == 'push'", ...job(apply) },
        };
  // JSON is YAML, too.
  return JSON.stringify({ on, jobs }, null, 1);
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
  /** Where the repository is in the workspace, such as `source/`. */
  readonly folder?: string;
}

/** What a plan said. */
export interface Said {
  /** By DNS names, joined: how each authorization changes. */
  readonly changes: Readonly<Record<string, unknown>>;
  readonly removed: readonly string[];
  readonly codes: readonly string[];
  readonly messages: string;
  readonly comment: string;
  readonly summary: string;
  readonly log: string;
  /** As the report has them. */
  readonly pins: readonly Readonly<Record<string, unknown>>[];
  readonly base: Readonly<Record<string, unknown>>;
  /** The pairs of keys and names, and certificates, that are reported as unchanged. */
  readonly unchanged: readonly string[];
}

/** A repository with a base branch and a proposal to change it, and the services that runs talk to. */
export class Proposal {
  readonly repository: GitRepository;
  readonly github: FakeGitHub;
  readonly service: StandIn;
  readonly #fromSources: boolean;
  base = '';
  head = '';
  merge = '';

  constructor(repository: GitRepository, github: FakeGitHub, service: StandIn, fromSources: boolean) {
    this.repository = repository;
    this.github = github;
    this.service = service;
    this.#fromSources = fromSources;
  }

  /**
   * @param fromSources whether the sources run instead of the shipped bundle
   * @param path where the repository will be; a new folder unless it is given
   */
  static async open({ fromSources = false, path }: { fromSources?: boolean; path?: string } = {}) {
    const github = await startFakeGitHub({ [token]: { contents: 'read', 'pull-requests': 'write' } });
    const repository = GitRepository.create(path);
    return new Proposal(repository, github, await startCertSpotter({ key }), fromSources);
  }

  async close(): Promise<void> {
    this.repository.remove();
    await Promise.all([this.github.close(), this.service.close()]);
  }

  /** Commits both sides, and leaves the trial merge checked out, as `actions/checkout` does. */
  commit(before: Files, after: Files): void {
    ({ base: this.base, head: this.head, merge: this.merge } = this.repository.propose(before, after));
  }

  /** The inputs that this Action's only step has in what is checked out. */
  inputs(path = this.repository.path): Readonly<Record<string, string>> {
    return inputsIn(readFileSync(join(path, workflowPath), 'utf8'));
  }

  /** Plans the pull request with what is checked out. */
  async plan(options: PlanOptions = {}): Promise<Said> {
    const { number } = this.github.store.openPullRequest(undefined, options.head ?? this.head);
    const repository = { full_name: 'acme/certs', id: 1, default_branch: 'main' };
    const pullRequest = {
      number,
      base: { sha: this.base, ref: 'main', repo: repository, ...options.base },
      head: { sha: options.head ?? this.head, ref: 'topic', repo: repository },
      ...options.pullRequest,
    };
    const workspace = options.workspace ?? this.repository.path;
    const given = options.inputs ?? this.inputs(join(workspace, options.folder ?? ''));
    const ran = await runAction({
      fromSources: this.#fromSources,
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
    const report = reportOf(ran);
    forget(ran);
    const list = (name: string) => (Array.isArray(report[name]) ? report[name].map(record) : []);
    return {
      changes: Object.fromEntries(
        list('authorizations').map((one) => [String(one['dnsNames']), one['change']]),
      ),
      removed: list('removedKeys').map((one) => String(one['dnsNames'])),
      codes: list('findings').map((one) => String(one['code'])),
      messages: list('findings')
        .map((one) => `${one['message']} ${one['hint']}`)
        .join('\n'),
      comment: this.github.store.commentsOn(number)[0]?.body ?? '',
      summary: ran.summary,
      log: ran.stdout,
      pins: list('pins'),
      base: record(report['base']),
      unchanged: list('authorizations')
        .filter(({ change }) => change === 'unchanged')
        .flatMap(pairsOf),
    };
  }

  /** What a push of this commit to the default branch authorizes: keys with their names, one by one. */
  async push(commit: string): Promise<ReadonlySet<string>> {
    const { repository } = this;
    repository.git('checkout', '--quiet', '--force', '--detach', commit);
    const folder = join(repository.path, '.github/workflows');
    const workflows = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
    const applying = workflows.filter((text) => [record(parse(text))['on']].flat().includes('push'));
    const posted: (readonly string[])[] = [];
    for (const text of applying) posted.push(await this.#apply(inputsIn(text, 'apply'), commit));
    return new Set(posted.flat());
  }

  async #apply(inputs: Readonly<Record<string, string>>, commit: string): Promise<readonly string[]> {
    const ran = await runAction({
      fromSources: this.#fromSources,
      workspace: this.repository.path,
      payload: { repository: { full_name: 'acme/certs', default_branch: 'main' } },
      inputs: {
        ...inputs,
        ...{
          'api-key': key,
          'api-url': this.service.url,
          report: 'report.json',
          'if-no-files-found': 'ignore',
        },
      },
      env: { GITHUB_REPOSITORY: 'acme/certs', GITHUB_SHA: commit },
    });
    const { authorizations } = reportOf(ran);
    forget(ran);
    const sent = (Array.isArray(authorizations) ? authorizations : []).map(record);
    return sent.filter(({ status }) => status === 'authorized').flatMap(pairsOf);
  }
}

/** The JSON report; empty if the run had errors in its inputs. */
function reportOf(ran: Run): Readonly<Record<string, unknown>> {
  return ran.outputs['report'] === undefined ? {} : record(ran.json('report.json'));
}

/** What an authorization of a report adds: a key for each of its names, or a certificate. */
export function pairsOf({
  by,
  publicKeySha256,
  tbsSha256,
  dnsNames,
}: Readonly<Record<string, unknown>>): readonly string[] {
  if (by !== 'key') return [`${by} ${tbsSha256}`];
  return [dnsNames].flat().map((name) => `key ${publicKeySha256} ${name}`);
}

/** @param job the name of the job; the first job if there is none with that name */
function inputsIn(workflow: string, job = 'certificates'): Readonly<Record<string, string>> {
  const jobs = record(record(parse(workflow))['jobs']);
  const { steps } = record(jobs[job] ?? jobs['certificates']);
  const step = (Array.isArray(steps) ? steps : []).map(record).at(-1);
  return Object.fromEntries(
    Object.entries(record(step?.['with'])).map(([name, value]) => [name, String(value)]),
  );
}
