/** Owner and name of a repository, as GitHub's API takes them. */
export interface Repository {
  readonly owner: string;
  readonly repo: string;
}

/** `owner/name` in lower case, because GitHub ignores the case. */
export function fullName({ owner, repo }: Repository): string {
  return `${owner}/${repo}`.toLowerCase();
}

/** A commit, and the branch that it was the tip of when the event happened. */
export interface Revision {
  /** Full commit SHA, lower-case hex. */
  readonly sha: string;
  /** Branch name without `refs/heads/`, or as GitHub gives it. */
  readonly ref: string;
}

/**
 * Whose changes an event can be about: none; those of a pull request from a branch of this repository; or those of
 * one from a fork or an unknown repository.
 */
export type Proposal = 'none' | 'own' | 'foreign';

export interface PullRequest {
  readonly number: number;
  /** Whether the head branch is in another repository, or in a deleted one. */
  readonly fork: boolean;
  readonly head: Revision;
  /** `closed` means without being merged. */
  readonly state: 'open' | 'closed' | 'merged';
}

/**
 * The context of a run on GitHub, parsed from the environment and the event's payload.
 * What the payload of an event lacks is null.
 */
export interface RunContext {
  /** `GITHUB_EVENT_NAME`, such as `pull_request`. */
  readonly eventName: string;
  readonly repository: Repository;
  readonly defaultBranch: string | null;
  /** `GITHUB_REF`, such as `refs/heads/main` or `refs/pull/7/merge`. */
  readonly ref: string;
  /** `GITHUB_SHA`. */
  readonly sha: string;
  /** What the plan is compared with: the base of a pull request or a merge group; null for other events. */
  readonly base: Revision | null;
  /** The pull request that the event is about; null for a merge group and other events. */
  readonly pullRequest: PullRequest | null;
  /** What the payload says, regardless of the event's name. */
  readonly proposal: Proposal;
  /** `GITHUB_WORKFLOW`: the workflow's name, or its path if it has none. */
  readonly workflow: string;
  /** `GITHUB_JOB`: the key of the job in the workflow file. */
  readonly job: string;
  /** Path of the workflow's file in its repository, from `GITHUB_WORKFLOW_REF`; null if that is missing. */
  readonly workflowPath: string | null;
  /** The repository of that file, such as `owner/name`; null if it is missing. */
  readonly workflowRepository: string | null;
  /** `GITHUB_ACTION`: the step's `id`, or a name that GitHub generated for it. */
  readonly step: string;
  /** `GITHUB_ACTION_REPOSITORY`, such as `owner/name`; null if the Action is in the repository itself. */
  readonly actionRepository: string | null;
  readonly runId: string;
  /** `GITHUB_RUN_NUMBER`, which grows with every run of the workflow; 0 if it is missing. */
  readonly runNumber: number;
  /** `GITHUB_RUN_ATTEMPT`; 1 if it is missing. */
  readonly runAttempt: number;
  /** The service that runs the job and answers at `apiUrl`. Forgejo has Gitea's API. */
  readonly service: 'github' | 'gitea';
  /** The run's page, from `GITHUB_SERVER_URL`, `GITHUB_REPOSITORY` and `GITHUB_RUN_ID`; null if one is missing. */
  readonly runUrl: string | null;
  /** Without a trailing slash, such as `https://api.github.com` or `https://ghes.example.com/api/v3`. */
  readonly apiUrl: string;
  /** `GITHUB_WORKSPACE`: absolute path of the checkout. */
  readonly workspace: string;
}

/** Events that GitHub only runs on the default branch. */
const defaultBranchEvents: ReadonlySet<string> = new Set(['schedule', 'repository_dispatch']);

/** Events that can run on any branch. */
const branchEvents: ReadonlySet<string> = new Set(['push', 'workflow_dispatch']);

/**
 * Whether a run is known to be on the default branch, which contains what was reviewed. The payload of a
 * schedule can lack the repository, and with it the name of that branch.
 */
export function isDefaultBranchRun({ eventName, ref, defaultBranch }: RunContext): boolean {
  const onDefaultBranch = defaultBranch !== null && ref === `refs/heads/${defaultBranch}`;
  if (branchEvents.has(eventName)) return onDefaultBranch;
  return defaultBranchEvents.has(eventName) && (onDefaultBranch || defaultBranch === null || ref === '');
}
