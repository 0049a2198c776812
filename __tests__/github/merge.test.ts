import { describe, expect, it } from 'vitest';
import {
  isOlder,
  isSameRun,
  type Part,
  type PostBody,
  type RunStamp,
  stampOf,
  writeBody,
} from '../../src/github/body.ts';
import { hashed } from '../../src/github/identity.ts';
import { type IssuePart, mergeComment, mergeIssue, stateDigestOf } from '../../src/github/merge.ts';
import { pushContext } from '../support/github/run-context.ts';

function stamp(number: number | null, attempt = 1, id = `run${number}`): RunStamp {
  return { number, attempt, id: hashed([id]).slice(0, 16) };
}

function part(leg: string, run: RunStamp, words = `${leg} says`, quiet = false): Part {
  return { leg, run, quiet, picture: quiet ? null : hashed([words]), subjects: quiet ? [] : [leg], words };
}

function body(run: RunStamp, ...parts: readonly Part[]): PostBody {
  return { run, parts };
}

function words(merged: { body: PostBody } | null): readonly string[] | null {
  return merged?.body.parts.map((each) => each.words) ?? null;
}

const [one, two] = [stamp(1), stamp(2)];
const again = stamp(1, 2);

describe('runs', () => {
  it.each([
    [one, two, true],
    [two, one, false],
    [one, one, false],
    [one, again, true],
    [again, two, true],
    [stamp(null), two, false],
    [one, stamp(null), false],
  ])('have an order: %#', (a, b, older) => {
    expect(isOlder(a, b)).toBe(older);
  });
});

describe('a run', () => {
  const context = pushContext({ owner: 'acme', name: 'certs', url: 'http://127.0.0.1:9' });

  it.each([
    [{ runNumber: 7 }, 7],
    [{ runNumber: 0, runId: '123' }, 123],
    [{ runNumber: 0, runId: 'x' }, null],
  ])('has its number, or else its id, for an order: %j', (changes, number) => {
    expect(stampOf({ ...context, ...changes }).number).toBe(number);
  });

  it('is one for its jobs and re-runs, and none for another commit', () => {
    expect(isSameRun(stampOf(context), stampOf({ ...context, job: 'b', runAttempt: 2 }))).toBe(true);
    for (const other of [{ sha: '9'.repeat(40) }, { runId: '9' }, { base: { sha: '8', ref: 'main' } }]) {
      expect(isSameRun(stampOf(context), stampOf({ ...context, ...other }))).toBe(false);
    }
  });
});

describe('a comment', () => {
  const cases: [string, PostBody | null, Part, readonly string[] | null, boolean][] = [
    ['is made', null, part('a', one), ['a says'], false],
    [
      'replaces that of an older run',
      body(one, part('a', one), part('b', one)),
      part('a', two),
      ['a says'],
      false,
    ],
    ['gives way to that of a newer run', body(two, part('a', two)), part('a', one), null, false],
    ['of a re-run gives way as well', body(two, part('a', two)), part('a', again), null, false],
    ['gains what another job says', body(one, part('a', one)), part('b', one), ['a says', 'b says'], true],
    [
      'gains what a job says that nothing distinguishes from another',
      body(one, part('a', one)),
      part('a', one, 'other'),
      ['a says', 'other'],
      true,
    ],
    [
      'keeps what other jobs said where one is run again',
      body(one, part('a', one), part('b', one)),
      part('b', again, 'anew'),
      ['a says', 'anew'],
      true,
    ],
    [
      'keeps what the other of two indistinguishable jobs said if one is run again',
      body(one, part('a', one, 'first'), part('a', one, 'second')),
      part('a', again, 'second'),
      ['first', 'second'],
      true,
    ],
    [
      'has no need of one with nothing to say',
      body(one, part('a', one)),
      part('b', one, 'nothing', true),
      ['a says'],
      true,
    ],
    [
      'forgets one with nothing to say',
      body(one, part('b', one, 'nothing', true)),
      part('a', one),
      ['a says'],
      true,
    ],
    [
      'says once that there is nothing',
      body(one, part('b', one, 'no', true)),
      part('a', one, 'no', true),
      ['no'],
      false,
    ],
  ];
  it.each(cases)('%s', (_, existing, own, expected, shared) => {
    const merged = mergeComment(existing, own, false);
    expect(words(merged)).toEqual(expected);
    expect(merged?.shared ?? false).toBe(shared);
  });

  it('says how often its part is there', () => {
    expect(mergeComment(body(one, part('a', one)), part('a', one), false)?.repeats).toBe(1);
    expect(mergeComment(body(one, part('a', one)), part('a', again), false)?.repeats).toBe(0);
  });

  it('keeps parts without changes if they are requested', () => {
    const merged = mergeComment(body(one, part('a', one)), part('b', one, 'nothing', true), true);
    expect(words(merged)).toEqual(['a says', 'nothing']);
  });

  it('is put together in the same order by jobs that write at once', () => {
    const all = body(one, part('a', one), part('b', one), part('c', one));
    for (const leg of ['a', 'b', 'c']) {
      expect(words(mergeComment(all, part(leg, one), false))).toEqual(['a says', 'b says', 'c says']);
    }
  });

  it.each([2, 3, 60, 256])('of %i jobs is short enough, and keeps the first line of what is cut', (count) => {
    let merged: PostBody | null = null;
    for (let i = 0; i < count; i += 1) {
      const long = part(hashed([`${i}`]).slice(0, 16), one, `### Job ${i}\n\n${'x'.repeat(59_000)}`);
      merged = mergeComment(merged, long, false)?.body ?? merged;
    }
    const text = writeBody({ purpose: 'comment', key: hashed([]), legacyKey: '' }, merged ?? body(one));
    expect(text.length).toBeLessThan(65_536);
    for (let i = 0; i < Math.min(count, 60); i += 1) expect(text).toContain(`### Job ${i}\n`);
  });
});

describe('an issue', () => {
  function own(leg: string, run: RunStamp, changes: Partial<IssuePart> = {}): IssuePart {
    return { ...part(leg, run), judged: [leg], ...changes };
  }
  const fine = (leg: string, run: RunStamp) =>
    own(leg, run, { quiet: true, words: '', subjects: [], picture: null });
  const legs = (merged: { body: PostBody } | null) =>
    merged?.body.parts.map(({ leg, run }) => `${leg}${run.number}`);

  it('keeps what another job said, in its run and in the next', () => {
    expect(legs(mergeIssue(body(one, part('a', one)), own('b', one)))).toEqual(['a1', 'b1']);
    expect(legs(mergeIssue(body(one, part('a', one), part('b', one)), own('b', two)))).toEqual(['a1', 'b2']);
  });

  it('drops what was not confirmed for a whole run', () => {
    expect(legs(mergeIssue(body(two, part('a', one), part('b', two)), own('b', stamp(3))))).toEqual(['b3']);
  });

  it('lets a job that is new wait for the others for one more run', () => {
    expect(legs(mergeIssue(body(one, part('a', one)), fine('b', two)))).toEqual(['a2', 'b2']);
  });

  it('has one part for pins about which two jobs agree', () => {
    const alike = { ...part('a', one), picture: hashed(['b says']) };
    const merged = mergeIssue(body(one, alike), own('b', one, { judged: ['a', 'b'] }));
    expect([legs(merged), merged?.shared]).toEqual([['b1'], false]);
  });

  it('keeps what another job of the run says about the same pins, and what is known to be another’s', () => {
    const other = fine('b', one);
    const covering = { ...other, judged: ['a', 'b'] };
    expect(legs(mergeIssue(body(one, part('a', one)), covering))).toEqual(['a1', 'b1']);
    const later = { ...covering, run: two };
    expect(legs(mergeIssue(body(one, part('a', one), other), later))).toEqual(['a1', 'b2']);
  });

  it('lets a job whose inputs were changed replace what it said before', () => {
    const merged = mergeIssue(body(one, part('a', one)), { ...fine('b', two), judged: ['a'] });
    expect([legs(merged), merged?.shared]).toEqual([['b2'], false]);
  });

  it('keeps as many parts as there are jobs that nothing distinguishes, in any order', () => {
    const needy = (run: RunStamp) => own('x', run, { words: `need in ${run.number}` });
    for (const order of [
      [needy, (run: RunStamp) => fine('x', run)],
      [(run: RunStamp) => fine('x', run), needy],
    ]) {
      let existing = body(one, needy(one), fine('x', one));
      for (const run of [two, stamp(3)]) {
        for (const job of order) existing = mergeIssue(existing, job(run))?.body ?? existing;
      }
      expect(existing.parts.map(({ quiet, run }) => [quiet, run.number]).toSorted()).toEqual([
        [false, 3],
        [true, 3],
      ]);
    }
  });

  it('does not replace another’s part if a job writes again', () => {
    const twins = body(two, part('a', one, 'the other’s'), part('a', two));
    expect(words(mergeIssue(twins, own('a', two)))).toEqual(['the other’s', 'a says']);
  });

  it('shows nothing of what it said while closed once it is open again', () => {
    const resting = { ...fine('b', one), words: 'the last words' };
    expect(words(mergeIssue(body(one, resting), own('a', one)))).toEqual(['', 'a says']);
  });

  it('does not mistake a job in the same run for itself if nothing distinguishes them', () => {
    const twin = own('a', one, { words: 'other', subjects: ['x'], judged: ['x'] });
    const merged = mergeIssue(body(one, part('a', one)), twin);
    expect(words(merged)).toEqual(['a says', 'other']);
    const next = { ...twin, run: two, words: 'anew' };
    expect(words(mergeIssue(merged?.body ?? null, next))).toEqual(['a says', 'anew']);
  });

  it('replaces one of version 1, and gives way to a newer run', () => {
    const legacy = body(stamp(null), { ...part('a', stamp(null)), leg: '' });
    expect(legs(mergeIssue(legacy, own('a', one)))).toEqual(['a1']);
    expect(mergeIssue(body(two, part('a', two)), own('a', again))).toBeNull();
    expect(legs(mergeIssue(null, own('a', one)))).toEqual(['a1']);
  });

  it('has the same state regardless of the order of its parts', () => {
    const [a, b] = [part('a', one), part('b', one)];
    expect(stateDigestOf(body(one, a, b))).toBe(stateDigestOf(body(one, b, a, fine('c', one))));
    expect(stateDigestOf(body(one, a, b))).not.toBe(stateDigestOf(body(one, a)));
    expect(stateDigestOf(body(one, { ...a, picture: null }))).toBe('');
  });
});
