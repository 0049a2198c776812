import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import type { Proposal, PullRequest, Repository, Revision, RunContext } from '../github/context.ts';
import type { Host } from '../host.ts';
import { type Fields, fieldsOf, isObject } from '../json.ts';
import { type Text, text } from '../text/text.ts';

/**
 * Reads the payload of the event. Without it, nothing is known about the event, so the run only plans.
 *
 * @param path `GITHUB_EVENT_PATH`
 * @returns the parsed JSON; null if there is none
 */
export function readPayload(path: string | undefined, say: (line: Text) => void): unknown {
  if (path === undefined || path === '') return null;
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    say(text`The payload of the event cannot be read: ${String(error)}.`);
    return null;
  }
}

/** Where the runner mounts its work folder in the container of a job (`container:` in a workflow). */
const mount = '/__w';

/**
 * Translates a path into the container of a job. `${{ runner.temp }}` and `${{ github.workspace }}` are folders of the host
 * machine, such as `/home/runner/work/_temp`, which do not exist inside (https://github.com/actions/runner/issues/965).
 *
 * @returns the unchanged path if there is no such container, or if the path is in neither folder
 */
export function containerPath(path: string, { RUNNER_TEMP, GITHUB_WORKSPACE }: Host['environment']): string {
  if (!posix.isAbsolute(path) || path.startsWith(`${mount}/`)) return path;
  for (const folder of [RUNNER_TEMP, GITHUB_WORKSPACE]) {
    if (folder === undefined || !folder.startsWith(`${mount}/`)) continue;
    const below = folder.slice(mount.length);
    const at = path.indexOf(`${below}/`);
    if (at > 0) return `${folder}${path.slice(at + below.length)}`;
  }
  return path;
}

/**
 * Reads what we need to know about the run from the runner's environment and the payload of the event. Null outside
 * GitHub Actions.
 *
 * @param payload the parsed JSON of `GITHUB_EVENT_PATH`; anything other than an object counts as empty
 */
export function contextOf(env: NodeJS.ProcessEnv, payload: unknown): RunContext | null {
  if (env['GITHUB_ACTIONS'] !== 'true') return null;
  const event = fieldsOf(payload);
  const eventName = env['GITHUB_EVENT_NAME'] ?? '';
  const repository = env['GITHUB_REPOSITORY'] ?? '';
  const ref = env['GITHUB_REF'] ?? '';
  return {
    eventName,
    repository: repositoryOf(repository),
    defaultBranch: stringOf(fieldsOf(event['repository'])['default_branch']),
    ref,
    sha: env['GITHUB_SHA'] ?? '',
    base: baseOf(event),
    pullRequest: eventName.startsWith('pull_request') ? pullRequestOf(event, repository, ref) : null,
    proposal: proposalOf(event, eventName, repository, ref),
    ...runOf(env),
    service: env['GITEA_ACTIONS'] === 'true' || env['FORGEJO_ACTIONS'] === 'true' ? 'gitea' : 'github',
    runUrl: runUrlOf(env),
    apiUrl: (env['GITHUB_API_URL'] ?? 'https://api.github.com').replace(/\/+$/, ''),
    workspace: env['GITHUB_WORKSPACE'] ?? process.cwd(),
  };
}

/** The workflow, the run, and the step in it. */
function runOf(env: NodeJS.ProcessEnv) {
  return {
    workflow: env['GITHUB_WORKFLOW'] ?? '',
    ...workflowFileOf(env['GITHUB_WORKFLOW_REF'] ?? ''),
    job: env['GITHUB_JOB'] ?? '',
    step: env['GITHUB_ACTION'] ?? '',
    actionRepository: stringOf(env['GITHUB_ACTION_REPOSITORY']),
    runId: env['GITHUB_RUN_ID'] ?? '',
    runNumber: Number(env['GITHUB_RUN_NUMBER']) || 0,
    runAttempt: Number(env['GITHUB_RUN_ATTEMPT']) || 1,
  };
}

function runUrlOf(env: NodeJS.ProcessEnv): string | null {
  const { GITHUB_SERVER_URL: server = '', GITHUB_REPOSITORY: repository = '', GITHUB_RUN_ID: run = '' } = env;
  if (!/^https?:\/\/[\w.:-]+$/.test(server) || !/^[\w.-]+\/[\w.-]+$/.test(repository)) return null;
  return /^\d+$/.test(run) ? `${server}/${repository}/actions/runs/${run}` : null;
}

/** `owner/name/path@ref`: both the path and the ref can contain an `@`. */
function workflowFileOf(ref: string): Pick<RunContext, 'workflowPath' | 'workflowRepository'> {
  const match = /^([^/]+\/[^/]+)\/(.+?\.ya?ml)@/.exec(ref);
  return { workflowRepository: match?.[1] ?? null, workflowPath: match?.[2] ?? null };
}

function repositoryOf(fullName: string): Repository {
  const [owner = '', repo = ''] = fullName.split('/');
  return { owner, repo };
}

function baseOf(event: Fields): Revision | null {
  const mergeGroup = fieldsOf(event['merge_group']);
  if (typeof mergeGroup['base_sha'] === 'string') {
    return { sha: mergeGroup['base_sha'], ref: branchOf(stringOf(mergeGroup['base_ref']) ?? '') };
  }
  return revisionOf(fieldsOf(event['pull_request'])['base']);
}

function pullRequestOf(event: Fields, repository: string, ref: string): PullRequest | null {
  const pullRequest = fieldsOf(event['pull_request']);
  const number = pullRequest['number'] ?? event['number'] ?? numberIn(ref);
  if (typeof number !== 'number') return null;
  const head = revisionOf(pullRequest['head']) ?? { sha: '', ref: '' };
  return { number, fork: isFork(pullRequest, repository), head, state: stateOf(pullRequest) };
}

function stateOf({ state, merged }: Fields): PullRequest['state'] {
  if (merged === true) return 'merged';
  return state === 'closed' ? 'closed' : 'open';
}

/**
 * The name of an event does not say whose code a run is about: a review, a comment, a check or a dispatch can concern a
 * pull request from a fork. So every pull request in the payload is examined.
 */
function proposalOf(event: Fields, eventName: string, repository: string, ref: string): Proposal {
  const named = pullRequestsIn(event);
  // The payload of a comment does not say where the pull request comes from.
  const isComment = fieldsOf(event['issue'])['pull_request'] !== undefined;
  if (isComment || named.some((each) => isFork(each, repository))) return 'foreign';
  if (named.length > 0) return 'own';
  return eventName.startsWith('pull_request') || ref.startsWith('refs/pull/') ? 'foreign' : 'none';
}

/** The parts of payloads that contain pull requests. */
const proposing = ['merge_group', 'workflow_run', 'check_run', 'check_suite', 'client_payload'] as const;

function pullRequestsIn(event: Fields): readonly Fields[] {
  const named = [event, ...proposing.map((part) => fieldsOf(event[part]))]
    .flatMap(namedIn)
    .filter(isPresent)
    .map(fieldsOf);
  return [...named, ...nestedIn(event)];
}

function namedIn(part: Fields): readonly unknown[] {
  return [part['pull_request'], ...listOf(part['pull_requests'])];
}

/** Whole pull requests anywhere in a payload, as dispatches and checks pass on those of other events. */
function nestedIn(event: Fields): readonly Fields[] {
  const found: Fields[] = [];
  const open: unknown[] = [event];
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (isObject(value)) found.push(...namedIn(value).map(fieldsOf).filter(hasHead));
    if (typeof value === 'object' && value !== null) open.push(...Object.values(value).filter(isPresent));
  }
  return found;
}

/** Links to pull requests have none. */
function hasHead({ head }: Fields): boolean {
  return isObject(head);
}

function isPresent(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The number of the pull request in a ref such as `refs/pull/7/merge`. */
function numberIn(ref: string): number | null {
  const digits = /^refs\/pull\/(\d{1,15})\/(?:merge|head)$/.exec(ref)?.[1];
  return digits === undefined ? null : Number(digits);
}

/** True unless the head is known to be a branch of the same repository that the run belongs to. */
function isFork(pullRequest: Fields, repository: string): boolean {
  const ofHead = fieldsOf(fieldsOf(pullRequest['head'])['repo']);
  const ofBase = fieldsOf(fieldsOf(pullRequest['base'])['repo']);
  const haveIds = ofHead['id'] !== undefined && ofBase['id'] !== undefined;
  if (haveIds && ofHead['id'] !== ofBase['id']) return true;
  const headName = stringOf(ofHead['full_name']);
  const baseName = stringOf(ofBase['full_name']) ?? stringOf(repository);
  // The payload of a check identifies repositories only by their ids.
  if (headName === null) return !haveIds;
  return headName.toLowerCase() !== baseName?.toLowerCase();
}

function revisionOf(value: unknown): Revision | null {
  const { sha, ref } = fieldsOf(value);
  return typeof sha === 'string' ? { sha, ref: typeof ref === 'string' ? ref : '' } : null;
}

function branchOf(ref: string): string {
  return ref.replace(/^refs\/heads\//, '');
}

function stringOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
