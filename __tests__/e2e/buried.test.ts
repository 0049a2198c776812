import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newKey, newRequest } from '../support/certificates.ts';
import { Proposal, workflowPath, workflowWith } from '../support/proposal.ts';

/** 400 CSRs of one domain, each with so many names that a comment cannot list all. */
let harmless: readonly string[];
let keys: readonly string[];

beforeAll(() => {
  keys = Array.from({ length: 400 }, () => newKey());
  harmless = keys.map((key, i) => newRequest({ key, dnsNames: namesOf(i) }).pem);
});

function namesOf(i: number): readonly string[] {
  return Array.from(
    { length: 20 },
    (_, n) => `host-${n}.department-${String(i).padStart(3, '0')}.example.com`,
  );
}

let proposal: Proposal;

beforeEach(async () => {
  proposal = await Proposal.open();
});

afterEach(() => proposal.close());

describe('400 keys, the last name of the last of which is the attacker’s', () => {
  it.each([
    ['a wildcard', '*.example.com', '⚠️ wildcards: '],
    ['a plain name of a new registrable domain', 'www.attacker.test', '⚠️ new domain attacker.test: '],
  ])('%s', async (_, name, label) => {
    const there = newRequest({ dnsNames: ['www.example.com'] }).pem;
    const last = newRequest({ key: keys.at(-1) ?? '', dnsNames: [...namesOf(399), name] }).pem;
    const files = [...harmless.slice(0, -1), last].map(
      (pem, i) => [`certs/${String(i).padStart(3, '0')}.csr`, pem] as const,
    );
    proposal.commit(
      { [workflowPath]: workflowWith({ authorize: 'certs/**' }), 'certs/there.csr': there },
      Object.fromEntries(files),
    );
    const said = await proposal.plan();
    for (const page of [said.comment, said.summary]) {
      const words = page
        .replaceAll(/[`*](?!\.)|\\$/gm, '')
        .split('\n')
        .filter((line) => line !== '');
      const shows = words.findIndex((line) => line.includes(`${label}${name}`));
      expect(shows).toBeGreaterThan(0);
      expect(shows).toBeLessThan(6);
    }
    expect(said.comment.split('\n')[0]).toMatch(
      /^### ⚠️ Not complete: \d+ of 8001 names not shown here; \[the log of the run\]\(.*\) lists all of them\. /,
    );
    expect(said.log).toContain(`\n  ${name}\n`);
    const left = Number(/Not complete: (\d+)/.exec(said.comment)?.[1]);
    expect(8001 - said.comment.split('host-').length + 1 - 1).toBeLessThanOrEqual(left);
  });
});
