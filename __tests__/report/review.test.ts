import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { registrableDomain } from '../../src/audit/registrable-domain.ts';
import type { AuthorizationResult, Change } from '../../src/plan/authorization.ts';
import { commentOf, maxCommentLength } from '../../src/report/comment.ts';
import { gainsList, reviewLines } from '../../src/report/gains-list.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { namesGained } from '../../src/report/result.ts';
import { reviewOf } from '../../src/report/review.ts';
import { maxSummaryBytes, summaryOf } from '../../src/report/summary.ts';
import { toLogLine } from '../../src/text/output.ts';
import { anAuthorization, aResult, hashOf, planned } from './build.ts';

function fresh(key: string, names: readonly string[], change: Change = { kind: 'new' }): AuthorizationResult {
  return planned(anAuthorization(key, names), change);
}

describe('the registrable domain', () => {
  it.each([
    ['www.example.co.uk', 'example.co.uk'],
    ['*.example.com', 'example.com'],
    ['a.b.github.io', 'b.github.io'],
    ['_dmarc.example.com', 'example.com'],
    ['*.co.uk', null],
    ['localhost', null],
  ])('of %s is %s', (name, domain) => {
    expect(registrableDomain(name)).toBe(domain);
  });
});

describe('names', () => {
  it('come in the order in which they deserve a look', () => {
    const inOrder = [
      '*.co.uk',
      '*.new.test',
      '*.known.example',
      'xn--80ak6aa92e.com',
      'evil.test',
      'fresh.known.example',
      'there.known.example',
    ];
    const comparison = {
      kind: 'compared',
      removed: [],
      newNames: inOrder.filter((name) => name !== 'there.known.example'),
    } as const;
    const { names } = reviewOf([fresh('a', inOrder.toReversed())], comparison, registrableDomain);
    expect(names.map(({ name }) => name)).toEqual(inOrder);
  });

  it('alternate by domain, so that many of one do not hide those of another', () => {
    const many = Array.from({ length: 1_000 }, (_, i) => `a${i}.many.example`);
    const { names } = reviewOf(
      [fresh('a', [...many, 'www.victim.example'])],
      { kind: 'none' },
      registrableDomain,
    );
    expect(names.slice(0, 2).map(({ name }) => name)).toEqual(['a0.many.example', 'www.victim.example']);
  });

  it('of a domain that only a removed key had are not from a new domain', () => {
    const removed = [{ publicKeySha256: hashOf('old'), dnsNames: ['a.example.org'], paths: [] }];
    const comparison = { kind: 'compared', removed, newNames: ['b.example.org'] } as const;
    const { names } = reviewOf([fresh('a', ['b.example.org'])], comparison, registrableDomain);
    expect([...(names[0]?.concerns ?? [])]).toEqual(['new-name']);
  });
});

describe('the list of what keys gain', () => {
  const list = (all: readonly AuthorizationResult[], newNames: readonly string[]) => {
    const comparison = { kind: 'compared', removed: [], newNames } as const;
    return renderMarkdown(gainsList(reviewOf(all, comparison, registrableDomain).gains, comparison, 0));
  };

  it.each([
    ['a wildcard', ['*.known.example'], ['*.known.example'], '⚠️ wildcards: **`*.known.example`**'],
    [
      'a wildcard for a whole public suffix',
      ['*.co.uk', '*.known.example'],
      ['*.co.uk', '*.known.example'],
      '⚠️ wildcards, including one for a whole public suffix: **`*.co.uk`**, **`*.known.example`**',
    ],
    [
      'a new domain',
      ['www.evil.example'],
      ['www.evil.example'],
      '⚠️ new domain `evil.example`: **`www.evil.example`**',
    ],
    [
      'a domain with other letters',
      ['xn--80ak6aa92e.com'],
      [],
      '`xn--80ak6aa92e.com`, with non-ASCII letters: `xn--80ak6aa92e.com`',
    ],
  ])('labels %s', (_, names, newNames, line) => {
    expect(
      list([fresh('a', names)], newNames)
        .trimEnd()
        .split('\n')
        .at(-1)
        ?.trim(),
    ).toBe(line);
  });
});

describe('the log', () => {
  const tbsSha256 = hashOf('tbs');
  it.each([
    ['key', null, hashOf('a')],
    ['certificate', tbsSha256, tbsSha256],
    ['certificate', null, hashOf('a')],
  ] as const)(
    'names what is authorized by %s, with the hash %s of its certificate, as %s',
    (by, tbs, hash) => {
      const authorization = anAuthorization('a', ['a.example'], { by, tbsSha256: tbs });
      const { review } = aResult({ authorizations: [planned(authorization, { kind: 'new' })] });
      expect([...reviewLines(review)].map(toLogLine)).toEqual([
        expect.stringMatching(new RegExp(`: ${hash} in certs/a\\.csr:1$`)),
        '  a.example',
      ]);
    },
  );
});

const label = fc.constantFrom('a', 'b', 'www', 'mail', 'xn--80ak6aa92e', 'x'.repeat(63));
const dnsName = fc
  .tuple(fc.constantFrom('', '*.'), fc.array(label, { minLength: 1, maxLength: 3 }), fc.nat(5_000))
  .map(([star, labels, n]) => `${star}${labels.join('.')}.d${n}.example`);
const authorizations = fc
  .uniqueArray(fc.nat(100_000), { maxLength: 300 })
  .chain((keys) =>
    fc.tuple(
      ...keys.map((key) =>
        fc
          .tuple(fc.uniqueArray(dnsName, { maxLength: 40 }), fc.constantFrom('new', 'unknown', 'unchanged'))
          .map(([names, kind]) => fresh(String(key), names, { kind })),
      ),
    ),
  );

function resultOf(all: readonly AuthorizationResult[]) {
  const newNames = [...new Set(all.flatMap(({ authorization }) => authorization.dnsNames))]
    .filter((name) => !name.startsWith('a'))
    .toSorted();
  return aResult({ authorizations: all, comparison: { kind: 'compared', removed: [], newNames } });
}

describe('whatever is authorized, in any order', () => {
  it('the pages are the same, within their limits, and show each new name or count it in their first line', () => {
    fc.assert(
      fc.property(authorizations, (all) => {
        const comment = commentOf(resultOf(all));
        const summary = summaryOf(resultOf(all));
        const reversed = all.toReversed().map((each) => {
          const { authorization } = each;
          const dnsNames = authorization.dnsNames.toReversed();
          return { ...each, authorization: { ...authorization, dnsNames } };
        });
        expect(commentOf(resultOf(reversed))).toBe(comment);
        expect(summaryOf(resultOf(reversed))).toBe(summary);
        expect(comment.length).toBeLessThanOrEqual(maxCommentLength);
        expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(maxSummaryBytes);
        const names = new Set(all.filter(({ change }) => change.kind !== 'unchanged').flatMap(namesGained));
        expectAccountedFor(comment, names);
        expectAccountedFor(summary, names);
      }),
      { numRuns: 20 },
    );
  });
});

/** Names that are not on a page at all are no more than its first line says. */
function expectAccountedFor(page: string, names: ReadonlySet<string>): void {
  const said = /^#+ ⚠️ Not complete: (\d+) of (\d+) names/.exec(page);
  const absent = [...names].filter((name) => !page.includes(`\`${name}\``)).length;
  if (said === null) expect(absent).toBe(0);
  else {
    expect(Number(said[1])).toBeGreaterThanOrEqual(Math.max(1, absent));
    expect(Number(said[2])).toBe(names.size);
  }
}

describe('400 keys with 100 names each', () => {
  const all = Array.from({ length: 400 }, (_, key) =>
    fresh(
      `k${key}`,
      Array.from({ length: 100 }, (_, n) =>
        key === 399 && n === 99 ? 'www.evil.test' : `h${n}.k${key}.example.com`,
      ),
    ),
  );

  it('do not hide the name of a new domain, and are counted, with a link to the run', () => {
    const comment = commentOf(resultOf(all));
    expect(comment).toContain('`www.evil.test`');
    expect(comment.split('\n')[0]).toMatch(
      /^### ⚠️ Not complete: \d+ of 40000 names not shown here; \[the log of the run\]\(https:\/\/github\.com\/acme\/certs\/actions\/runs\/42\) lists all of them\. /,
    );
    expect(comment.length).toBeGreaterThan(0.97 * maxCommentLength);
  });

  it('are all in the log', () => {
    const lines = [...reviewLines(resultOf(all).review)].map(toLogLine);
    expect(lines).toHaveLength(40_400);
    expect(lines).toContain('  www.evil.test');
    expect(lines).toContain(`new key: ${hashOf('k399')} in certs/k399.csr:1`);
  });

  it('of which not even all keys fit are counted as well if there is no run to link to', () => {
    const more = Array.from({ length: 3_000 }, (_, key) => fresh(`k${key}`, [`h${key}.example.com`]));
    const comment = commentOf({ ...resultOf(more), runUrl: null });
    expect(comment).toMatch(
      /^### ⚠️ Not complete: (\d+) of 3000 names and \1 of 3000 authorizations not shown here; the log of the run lists all of them\. /,
    );
  });
});
