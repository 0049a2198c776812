import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Part, stampOf, writeBody } from '../../src/github/body.ts';
import { type CommentQuery, keepComment } from '../../src/github/comment.ts';
import type { RunContext } from '../../src/github/context.ts';
import { hashed, identityOf } from '../../src/github/identity.ts';
import { toPlain } from '../../src/text/plain.ts';
import type { Json } from '../support/github/description.ts';
import { type FakeGitHub, startFakeGitHub } from '../support/github/fake-github.ts';
import { pullRequestContext, pushContext, quickly } from '../support/github/run-context.ts';
import { type Author, jobBot, member, stranger } from '../support/github/store.ts';
import { shortWaits } from '../support/short-waits.ts';

shortWaits();

const appBot: Author = { login: 'certs-app[bot]', type: 'Bot', association: 'NONE' };
const outsider: Author = { login: 'carol', type: 'User', association: 'CONTRIBUTOR' };

let github: FakeGitHub;
let context: RunContext;
let number: number;
let said: string[];
let runs: number;

beforeEach(async () => {
  github = await startFakeGitHub({
    ghs_job: { contents: 'read', 'pull-requests': 'write' },
    ghs_reads: { contents: 'read', 'pull-requests': 'read' },
    ghs_none: { contents: 'read' },
    person: { 'pull-requests': 'write', author: member },
    ghs_app: { 'pull-requests': 'write', author: appBot },
    ghs_untold: { 'pull-requests': 'write', told: 'nobody' },
    ghs_app_untold: { 'pull-requests': 'write', author: appBot, told: 'nobody' },
    github_pat: { 'pull-requests': 'write', author: outsider },
    ghu_user: { 'pull-requests': 'write', author: member },
  });
  said = [];
  number = github.store.openPullRequest().number;
  runs = 0;
  context = pullRequestContext(github, number, { runNumber: 0 });
});

afterEach(async () => {
  await github.close();
  expect(github.violations).toEqual([]);
});

function numbered(runNumber: number) {
  return { runNumber, runId: String(1000 + runNumber) };
}

/** One of the runs of a workflow, for several jobs of it; without it, each is a separate run. */
function run(runNumber: number, changes: Partial<RunContext> = {}): RunContext {
  return { ...context, ...numbered(runNumber), ...changes };
}

interface Changes extends Partial<CommentQuery> {
  readonly token?: string;
  readonly quiet?: boolean;
  readonly leg?: string;
  readonly id?: string;
}

function query(words: string, changes: Changes = {}): CommentQuery {
  const { token = 'ghs_job', quiet = false, leg = '', id = null, ...rest } = changes;
  runs += 1;
  const given = rest.context ?? context;
  const of = given.runNumber === 0 ? { ...given, ...numbered(runs) } : given;
  const { key, legacyKey } = identityOf(of, { id, shard: { index: 0, count: 1 } });
  const part: Part = {
    leg: hashed([leg]).slice(0, 16),
    run: stampOf(of),
    quiet,
    picture: null,
    subjects: [],
    words,
  };
  return {
    policy: 'on-change',
    owner: { purpose: 'comment', key, legacyKey },
    part,
    connect: quickly(github, token),
    say: (line) => said.push(toPlain(line)),
    pause: async () => {},
    ...rest,
    context: of,
  };
}

/** What a run leaves as a comment. */
function bodyOf({ owner, part }: CommentQuery): string {
  return writeBody(owner, { run: part.run, parts: [part] });
}

function bodies(): readonly string[] {
  return github.store.commentsOn(number).map(({ body }) => body.split('\n')[0] ?? '');
}

function count(method: string): number {
  return github.requests.filter((request) => request.method === method && request.path !== '/graphql').length;
}

function chatter(comments: number, author: Author = stranger): void {
  for (let i = 0; i < comments; i += 1) github.store.comment(number, `chatter ${i}`, author);
}

describe('the sticky comment', () => {
  it('is posted once and then edited in place', async () => {
    expect(await keepComment(query('first'))).toEqual([]);
    expect(await keepComment(query('second'))).toEqual([]);
    expect(bodies()).toEqual(['second']);
    expect(github.store.comments.map(({ edits }) => edits)).toEqual([1]);
  });

  it('is left alone if nothing differs except for line ends that GitHub changes', async () => {
    await keepComment(query('first', { context: run(1) }));
    for (const comment of github.store.comments)
      comment.body = comment.body.replaceAll('\n', '\r\n').trimEnd();
    await keepComment(query('first', { context: run(1) }));
    expect(count('PATCH')).toBe(0);
    expect(count('POST')).toBe(1);
  });

  it('is found among 250 others', async () => {
    chatter(120);
    await keepComment(query('first'));
    chatter(130);
    await keepComment(query('second'));
    expect(bodies().filter((body) => !body.startsWith('chatter'))).toEqual(['second']);
    expect(github.store.comments).toHaveLength(251);
  });

  it('is looked for among up to 3,000 comments, and not if there are more', async () => {
    chatter(2_999);
    expect(await keepComment(query('first'))).toEqual([]);
    expect(await keepComment(query('second'))).toEqual([]);
    chatter(1);
    const [finding] = await keepComment(query('third'));
    expect(toPlain(finding?.message ?? [])).toContain('it has more than 3,000 comments');
    expect(bodies().filter((body) => !body.startsWith('chatter'))).toEqual(['second']);
  });

  it('is one for each job', async () => {
    const other = { ...context, job: 'gate' };
    const third = { ...context, workflowPath: '.github/workflows/another.yml' };
    await keepComment(query('watch'));
    await keepComment(query('gate', { context: other }));
    await keepComment(query('another', { context: third }));
    await keepComment(query('gate again', { context: other }));
    expect(bodies()).toEqual(['watch', 'gate again', 'another']);
  });

  it('says that nothing is left to report, and is not posted just to say so', async () => {
    await keepComment(query('nothing', { quiet: true }));
    expect(bodies()).toEqual([]);
    await keepComment(query('something'));
    await keepComment(query('nothing left', { quiet: true }));
    expect(bodies()).toEqual(['nothing left']);
  });

  it('is posted even without changes with comment: always', async () => {
    await keepComment(query('nothing', { quiet: true, policy: 'always' }));
    expect(bodies()).toEqual(['nothing']);
  });

  it('sends no request if there is no pull request', async () => {
    expect(await keepComment(query('words', { context: pushContext(github) }))).toEqual([]);
    expect(github.requests).toEqual([]);
  });
});

describe('two runs at once', () => {
  it('leave one comment', async () => {
    github.faults.push({
      match: ({ method, path }) => method === 'POST' && path !== '/graphql',
      times: 2,
      how: { kind: 'gather' },
    });
    await Promise.all([
      keepComment(query('same', { context: run(1) })),
      keepComment(query('same', { context: run(1) })),
    ]);
    expect(count('POST')).toBe(2);
    expect(bodies()).toEqual(['same']);
  });

  it('leave one comment that says what one of them found', async () => {
    github.faults.push({
      match: ({ method, path }) => method === 'POST' && path !== '/graphql',
      times: 3,
      how: { kind: 'gather' },
    });
    await Promise.all(['one', 'two', 'three'].map((words) => keepComment(query(words))));
    expect(bodies()).toEqual(['three']);
  });

  it('leave something that a later run cleans up', async () => {
    const body = bodyOf(query('old', { context: run(1) }));
    github.store.comment(number, body, jobBot);
    github.store.comment(number, body, jobBot);
    await keepComment(query('new'));
    expect(bodies()).toEqual(['new']);
  });
});

describe('whose a comment is', () => {
  const tokens = ['ghs_job', 'ghs_app', 'ghs_untold', 'person', 'ghu_user', 'github_pat'] as const;

  it.each(tokens)('is found out with the token %s, and no second one is made', async (token) => {
    const foreign = [stranger, member, appBot, jobBot, outsider].filter(
      ({ login }) => login !== (github.tokens.get(token)?.author ?? jobBot).login,
    );
    const forged = bodyOf(query('forged', { context: run(1) }));
    for (const author of foreign) github.store.comment(number, forged, author);
    await keepComment(query('first', { token }));
    await keepComment(query('second', { token }));
    expect(bodies()).toEqual([...foreign.map(() => 'forged'), 'second']);
    expect(github.store.comments.map(({ edits }) => edits)).toEqual([...foreign.map(() => 0), 1]);
    expect(count('DELETE')).toBe(0);
  });

  it('is found out by writing if the API does not say, without a second one left', async () => {
    await keepComment(query('first', { token: 'ghs_app_untold' }));
    await keepComment(query('second', { token: 'ghs_app_untold' }));
    expect(bodies()).toEqual(['second']);
  });

  it('is found out by writing if a user’s token may not ask, and no bot’s comment counts as its own', async () => {
    const body = { message: 'Resource not accessible' };
    const asks = ({ path }: { path: string }) => path === '/user' || path === '/graphql';
    github.faults.push({ match: asks, times: 100, how: { kind: 'answer', status: 403, body } });
    const forged = bodyOf(query('forged', { context: run(1) }));
    github.store.comment(number, forged, jobBot);
    await keepComment(query('first', { token: 'github_pat' }));
    await keepComment(query('second', { token: 'github_pat' }));
    expect(bodies()).toEqual(['forged', 'second']);
    expect(github.store.comments.map(({ edits }) => edits)).toEqual([0, 1]);
  });

  it.each([
    ['quoted', (text: string) => `They said:\n\n${text}`],
    ['quoted line by line', (text: string) => text.replaceAll(/^/gm, '> ')],
  ])('is not ours if the same bot has it %s', async (_, quote) => {
    await keepComment(query('first'));
    const quoted = quote(github.store.comments[0]?.body ?? '');
    github.store.comment(number, quoted, jobBot);
    await keepComment(query('second'));
    expect(github.store.comments.map(({ body }) => body)).toEqual([
      expect.stringMatching(/^second\n/),
      quoted,
    ]);
  });

  it('is ours if version 1 has made it', async () => {
    const { key, legacyKey } = query('').owner;
    github.store.comment(number, `### ✅ Old\n\n<!-- certspotter-action comment ${legacyKey} -->\n`, jobBot);
    await keepComment(query('new'));
    expect(github.store.comments.map(({ body }) => body.includes(key))).toEqual([true]);
    await keepComment(query('another step', { context: { ...context, step: 'second' } }));
    expect(bodies()).toEqual(['new', 'another step']);
  });
});

describe('several jobs of one run', () => {
  it('share a comment, lose nothing, and say what to do', async () => {
    expect(await keepComment(query('### one', { context: run(1), leg: 'a' }))).toEqual([]);
    const [finding] = await keepComment(query('### two', { context: run(1), leg: 'b' }));
    expect(toPlain(finding?.hint ?? [])).toContain('input id');
    expect(finding).toMatchObject({ level: 'warning', code: 'github-api' });
    const [comment, ...more] = github.store.comments;
    expect(more).toEqual([]);
    expect(comment?.body).toContain('### one');
    expect(comment?.body).toContain('### two');
    await keepComment(query('### next', { context: run(2), leg: 'b' }));
    expect(bodies()).toEqual(['### next']);
  });

  it('say so even if they have the same content', async () => {
    await keepComment(query('same', { context: run(1) }));
    expect(await keepComment(query('same', { context: run(1) }))).toHaveLength(1);
    expect(bodies()).toEqual(['same']);
  });

  it('have a comment each if an id distinguishes them', async () => {
    for (const [words, id] of [
      ['one', 'a'],
      ['two', 'b'],
      ['one again', 'a'],
    ] as const) {
      expect(await keepComment(query(words, { id }))).toEqual([]);
    }
    expect(bodies()).toEqual(['one again', 'two']);
  });

  it('that begin at once lose nothing either', async () => {
    const first = { match: ({ path }: { path: string }) => path.endsWith('/comments'), times: 3 };
    github.faults.push({ ...first, how: { kind: 'gather' } });
    const legs = ['a', 'b', 'c'];
    const told = await Promise.all(
      legs.map((leg) => keepComment(query(`### ${leg}`, { context: run(1), leg }))),
    );
    expect(github.store.comments).toHaveLength(1);
    for (const leg of legs) expect(github.store.comments[0]?.body).toContain(`### ${leg}\n`);
    expect(told.flat().length).toBeGreaterThan(0);
  });

  it('put back what another one overwrote', async () => {
    await keepComment(query('### a', { context: run(1), leg: 'a' }));
    const before = github.store.comments[0]?.body ?? '';
    const pause = async () => {
      const [comment] = github.store.comments;
      if (comment !== undefined && comment.edits === 1) comment.body = before;
    };
    await keepComment(query('### b', { context: run(1), leg: 'b', pause }));
    expect(github.store.comments[0]?.body).toContain('### b');
    expect(github.store.comments[0]?.edits).toBe(2);
  });
});

describe('an older run', () => {
  it.each([
    ['an earlier one that ends late', { runAttempt: 1 }],
    ['a re-run of it', { runAttempt: 2 }],
  ])('%s leaves what a newer one said', async (_, attempt) => {
    await keepComment(query('newer', { context: run(2) }));
    expect(await keepComment(query('older', { context: run(1, attempt) }))).toEqual([]);
    expect(bodies()).toEqual(['newer']);
    expect(said).toEqual([expect.stringContaining('a newer run has written it')]);
  });

  it('that is run again itself says something new', async () => {
    await keepComment(query('first', { context: run(1) }));
    await keepComment(query('again', { context: run(1, { runAttempt: 2 }) }));
    expect(bodies()).toEqual(['again']);
  });

  it('posts nothing if the pull request has newer commits about which there was nothing to report', async () => {
    for (const issue of github.store.issues) issue.head = '4'.repeat(40);
    expect(await keepComment(query('older'))).toEqual([]);
    expect(bodies()).toEqual([]);
    expect(said).toEqual([expect.stringContaining('newer commits')]);
  });

  it('takes back what it posted while a newer one did', async () => {
    const posts = ({ method, path }: { method: string; path: string }) =>
      method === 'POST' && path !== '/graphql';
    github.faults.push({ match: posts, times: 2, how: { kind: 'gather' } });
    await Promise.all([
      keepComment(query('newer', { context: run(2) })),
      keepComment(query('older', { context: run(1) })),
    ]);
    expect(bodies()).toEqual(['newer']);
  });
});

it('says once that there is no comment without a pull request', async () => {
  expect(await keepComment(query('words', { policy: 'always', context: pushContext(github) }))).toEqual([]);
  expect(said).toEqual([expect.stringContaining('has no pull request')]);
  expect(github.requests).toEqual([]);
});

describe('without permission', () => {
  it.each([
    ['to write', 'ghs_reads', 'GitHub answered 403 (Resource not accessible by integration'],
    ['to read', 'ghs_none', 'GitHub answered 404 (Not Found'],
  ])('%s there is a warning that names it', async (_, token, reason) => {
    const [finding, ...more] = await keepComment(query('words', { token }));
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ level: 'warning', code: 'github-api', path: null });
    expect(toPlain(finding?.message ?? [])).toContain(reason);
    expect(toPlain(finding?.hint ?? [])).toContain('pull-requests: write');
    expect(toPlain(finding?.hint ?? [])).toContain('from a fork');
    expect(bodies()).toEqual([]);
  });

  it('because the token is not valid, the warning says so', async () => {
    const [finding] = await keepComment(query('words', { token: 'ghs_unknown' }));
    expect(toPlain(finding?.hint ?? [])).toContain('valid token');
  });

  it('because there is no token, there is a warning and no request', async () => {
    const [finding] = await keepComment(query('words', { connect: null }));
    expect(toPlain(finding?.message ?? [])).toContain('there is no github-token');
    expect(github.requests).toEqual([]);
  });
});

describe('when GitHub fails', () => {
  it('a comment whose answer got lost is not posted twice', async () => {
    github.faults.push({
      match: ({ method, path }) => method === 'POST' && path !== '/graphql',
      times: 1,
      how: { kind: 'lost' },
    });
    expect(await keepComment(query('words'))).toEqual([]);
    expect(bodies()).toEqual(['words']);
    expect(count('POST')).toBe(1);
  });

  it('a comment that was not posted is posted', async () => {
    const how = { kind: 'answer', status: 502, body: 'Bad Gateway' } as const;
    github.faults.push({
      match: ({ method, path }) => method === 'POST' && path !== '/graphql',
      times: 1,
      how,
    });
    expect(await keepComment(query('words'))).toEqual([]);
    expect(bodies()).toEqual(['words']);
  });

  it('a comment waits for a secondary rate limit', async () => {
    const message = 'You have exceeded a secondary rate limit.';
    const how = { kind: 'answer', status: 403, headers: { 'retry-after': '30' }, body: { message } } as const;
    github.faults.push({
      match: ({ method, path }) => method === 'POST' && path !== '/graphql',
      times: 1,
      how,
    });
    expect(await keepComment(query('words'))).toEqual([]);
    expect(bodies()).toEqual(['words']);
    expect(count('POST')).toBe(2);
  });

  it.each<[string, string, Json, string, number]>([
    ['a page to a question', 'GET', '<p>Sign in</p>', 'the JSON that GitHub documents', 0],
    ['a list of nothing to a question', 'GET', [null], 'the JSON that GitHub documents', 0],
    ['a page to a comment', 'POST', '<p>Sign in</p>', 'the JSON that GitHub documents', 1],
    ['something else to a comment', 'POST', {}, "GitHub's response does not contain the comment", 1],
  ])('an invalid response is reported: %s', async (_, failing, body, words, posts) => {
    const how = { kind: 'answer', status: 201, body } as const;
    github.faults.push({ match: ({ method }) => method === failing, times: 9, how });
    const [finding] = await keepComment(query('words'));
    expect(finding).toMatchObject({ level: 'warning', code: 'github-api' });
    expect(toPlain(finding?.message ?? [])).toContain(words);
    expect(count('POST')).toBe(posts);
  });

  it.each<[string, Json]>([
    ['comments without words', [{ id: 1, user: { type: 'Bot' } }]],
    ['comments whose words are none', [{ id: 1, user: { type: 'Bot' }, body: 5 }]],
  ])('%s belong to nobody', async (_, body) => {
    const how = { kind: 'answer', status: 200, body } as const;
    github.faults.push({ match: ({ method }) => method === 'GET', times: 1, how });
    expect(await keepComment(query('words'))).toEqual([]);
    expect(bodies()).toEqual(['words']);
  });

  it('a locked conversation is reported as such', async () => {
    for (const issue of github.store.issues) issue.locked = true;
    const [finding] = await keepComment(query('words'));
    expect(toPlain(finding?.hint ?? [])).toContain('Unlock');
  });

  it('a comment that another run has just deleted is not an error', async () => {
    const body = bodyOf(query('old', { context: run(1) }));
    github.store.comment(number, body, jobBot);
    github.store.comment(number, body, jobBot);
    const how = { kind: 'answer', status: 404, body: { message: 'Not Found' } } as const;
    github.faults.push({ match: ({ method }) => method === 'DELETE', times: 1, how });
    expect(await keepComment(query('new'))).toEqual([]);
  });

  it.each(['DELETE', 'PATCH'])('it says so of a %s too', async (failing) => {
    const body = bodyOf(query('old', { context: run(1) }));
    github.store.comment(number, body, jobBot);
    github.store.comment(number, body, jobBot);
    const how = { kind: 'answer', status: 500, body: 'Oops' } as const;
    github.faults.push({ match: ({ method }) => method === failing, times: 9, how });
    const [finding] = await keepComment(query('new'));
    expect(toPlain(finding?.message ?? [])).toContain('GitHub answered 500 (Oops');
    expect(toPlain(finding?.hint ?? [])).toContain('Run the job again later');
  });
});
