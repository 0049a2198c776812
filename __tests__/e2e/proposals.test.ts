import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newCertificate, newRequest } from '../support/certificates.ts';
import type { Files } from '../support/git-repository.ts';
import { Proposal, workflowPath, workflowWith } from '../support/proposal.ts';

// What the shipped bundle says of a pull request; `base/` tries many more of them, from the sources.

let a: string;
let b: string;
let owner: string;
let stranger: string;

beforeAll(() => {
  const request = (name: string) => newRequest({ dnsNames: [`${name}.example`] }).pem;
  const certificate = (name: string) =>
    newCertificate({
      subject: `/CN=${name}`,
      dnsNames: [],
      notAfter: new Date(Date.now() + 400 * 86_400_000),
    }).pem;
  [a, b, owner, stranger] = [request('a'), request('b'), certificate('Owner'), certificate('Stranger')];
});

let proposal: Proposal;

beforeEach(async () => {
  proposal = await Proposal.open();
});

afterEach(() => proposal.close());

const all = { authorize: 'certs/**' };

const workflow = (inputs: Record<string, string>): Files => ({ [workflowPath]: workflowWith(inputs) });

describe('authorizations of a pull request', () => {
  it.each<[string, () => [before: Files, after: Files], Record<string, string>, RegExp]>([
    [
      'changes none of',
      () => [{ ...workflow(all), 'certs/a.csr': a }, { README: 'words' }],
      { 'a.example': 'unchanged' },
      /^### ✅ Merging changes no authorizations at Cert Spotter$/,
    ],
    [
      'adds to',
      () => [{ ...workflow(all), 'certs/a.csr': a }, { 'certs/b.csr': b }],
      { 'a.example': 'unchanged', 'b.example': 'new' },
      /Merging authorizes 1 new key/,
    ],
    [
      'adds to, by another pattern,',
      () => [
        { ...workflow({ authorize: 'certs/a.csr' }), 'certs/a.csr': a, 'certs/b.csr': b },
        workflow(all),
      ],
      { 'a.example': 'unchanged', 'b.example': 'new' },
      /Merging authorizes 1 new key/,
    ],
    [
      'exchanges, behind a link,',
      () => [
        { ...workflow(all), 'real/x.csr': a, 'certs/x.csr': { link: '../real/x.csr' } },
        { 'real/x.csr': b },
      ],
      { 'b.example': 'new' },
      /Merging authorizes 1 new key/,
    ],
    [
      'is the first to have',
      () => [{ 'certs/a.csr': a }, workflow(all)],
      { 'a.example': 'unknown' },
      /Merging requests 1 authorization/,
    ],
  ])('that %s', async (_, files, changes, headline) => {
    proposal.commit(...files());
    const said = await proposal.plan();
    expect(said.changes).toEqual(changes);
    expect(said.comment.split('\n')[0]).toMatch(headline);
    expect(said.base).toEqual({ commit: proposal.base, how: 'git' });
    expect(proposal.github.violations).toEqual([]);
  });

  it('are compared by GitHub’s API where there is no git', async () => {
    const files = { ...workflow(all), 'certs/a.csr': a };
    const base = proposal.github.store.commit({ [workflowPath]: workflowWith(all), 'certs/a.csr': a });
    proposal.repository.write({ ...files, 'certs/b.csr': b });
    rmSync(join(proposal.repository.path, '.git'), { recursive: true });
    const said = await proposal.plan({ base: { sha: base }, env: { PATH: '/nowhere' } });
    expect(said.changes).toEqual({ 'a.example': 'unchanged', 'b.example': 'new' });
    expect(said.base).toEqual({ commit: base, how: 'api' });
  });
});

it('a pin that a pull request replaces is shown with both certificates', async () => {
  proposal.commit({ ...workflow({ pins: 'pins/*.pem' }), 'pins/a.pem': owner }, { 'pins/a.pem': stranger });
  const said = await proposal.plan();
  expect(said.pins.map(({ name, change }) => `${name}: ${change}`)).toEqual(['CN=Stranger: replaced']);
  for (const page of [said.comment, said.summary, said.log])
    expect(page.replaceAll('`', '')).toContain('subject: CN=Owner → CN=Stranger');
});

it('a pin that a pull request removes is warned about', async () => {
  const before = { ...workflow({ pins: 'pins/*.pem' }), 'pins/a.pem': owner, 'pins/b.pem': stranger };
  proposal.commit(before, { 'pins/a.pem': null });
  const said = await proposal.plan();
  expect(said.codes).toEqual(['no-files-found']);
  expect(said.comment.split('\n')[0]).toMatch(/no longer watches 1 pin/);
});
