import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { lfsPointer } from '../../src/base/versions.ts';
import { newCertificate } from '../support/certificates.ts';
import type { Files } from '../support/git-repository.ts';
import { openssl } from '../support/openssl.ts';
import { Proposal, type Said, workflowPath, workflowWith } from '../support/proposal.ts';
import { forget, runAction } from '../support/runner.ts';

let owner: string;
let renewed: string;
let stranger: string;
/** Ends in ten days. */
let ending: string;

beforeAll(() => {
  const made = (name: string, days: number) =>
    newCertificate({
      subject: `/CN=${name}`,
      dnsNames: [],
      notAfter: new Date(Date.now() + days * 86_400_000),
    }).pem;
  [owner, renewed, stranger, ending] = [
    made('Owner', 400),
    made('Owner', 700),
    made('Stranger', 900),
    made('Owner', 10),
  ];
});

let proposal: Proposal;

beforeEach(async () => {
  proposal = await Proposal.open({ fromSources: true });
});

afterEach(() => proposal.close());

const inputs = { pins: 'pins/*.pem' };
const configured = { config: 'c.yml' };

const workflow = (given: Record<string, string>): Files => ({ [workflowPath]: workflowWith(given) });

/** SHA-256 of a certificate, by openssl. */
function hashOf(pem: string): string {
  const printed = openssl(['x509', '-noout', '-fingerprint', '-sha256'], pem).toString();
  return printed.replace(/^.*=/, '').replaceAll(':', '').trim().toLowerCase();
}

function changesOf({ pins }: Said): readonly unknown[] {
  return pins.map(({ name, change }) => `${name}: ${change}`);
}

/** Everywhere that people look. */
function pagesOf({ comment, summary, log }: Said): readonly string[] {
  return [comment, summary, log];
}

function expectTold(said: Said, ...words: readonly string[]): void {
  for (const page of pagesOf(said)) {
    for (const each of words) expect(page.replaceAll('`', '')).toContain(each);
  }
}

describe('a pull request that', () => {
  it('leaves the pins alone changes none', async () => {
    proposal.commit({ ...workflow(inputs), 'pins/a.pem': owner }, { README: 'words' });
    const said = await proposal.plan();
    expect(changesOf(said)).toEqual(['CN=Owner: unchanged']);
    expect(said.codes).toEqual([]);
    expect(said.comment.split('\n')[0]).toBe('### ✅ This run plans no authorizations');
    for (const page of pagesOf(said)) expect(page).not.toContain('Changes to pins');
  });

  it('adds a pinned certificate', async () => {
    proposal.commit({ ...workflow(inputs), 'pins/a.pem': owner }, { 'pins/b.pem': stranger });
    const said = await proposal.plan();
    expect(changesOf(said)).toEqual(['CN=Owner: unchanged', 'CN=Stranger: new']);
    expectTold(said, `certificate ${hashOf(stranger)} issued by CN=Stranger, valid until`, 'in pins/b.pem');
    expect(said.comment.split('\n')[0]).toContain('it adds 1 pin');
  });

  it('replaces one by a stranger’s in its file', async () => {
    proposal.commit({ ...workflow(inputs), 'pins/a.pem': owner }, { 'pins/a.pem': stranger });
    const said = await proposal.plan();
    expect(changesOf(said)).toEqual(['CN=Stranger: replaced']);
    expectTold(
      said,
      `now: certificate ${hashOf(stranger)} issued by CN=Stranger`,
      `before: certificate ${hashOf(owner)} issued by CN=Owner`,
      'subject: CN=Owner → CN=Stranger',
    );
  });

  it('renews one', async () => {
    proposal.commit({ ...workflow(inputs), 'pins/a.pem': owner }, { 'pins/a.pem': renewed });
    const said = await proposal.plan();
    expect(changesOf(said)).toEqual(['CN=Owner: replaced']);
    expectTold(
      said,
      `now: certificate ${hashOf(renewed)}`,
      `before: certificate ${hashOf(owner)}`,
      'lifetime:',
    );
  });

  it('renames its file', async () => {
    proposal.commit(
      { ...workflow(inputs), 'pins/a.pem': owner },
      { 'pins/a.pem': null, 'pins/b.pem': owner },
    );
    const said = await proposal.plan();
    expect(changesOf(said)).toEqual(['CN=Owner: replaced']);
    expect(said.codes).toEqual([]);
    expectTold(said, `certificate ${hashOf(owner)} has moved: pins/a.pem → pins/b.pem`);
  });

  it.each<[string, Files, Files]>([
    ['removes its file', workflow(inputs), { 'pins/a.pem': null }],
    ['narrows the pattern', workflow(inputs), workflow({ pins: 'pins/b.pem' })],
    ['excludes it', workflow(inputs), workflow({ pins: 'pins/*.pem\n!pins/a.pem' })],
    ['moves it out of the folder', workflow(inputs), { 'pins/a.pem': null, 'a.pem': '' }],
    [
      'watches nothing but keys',
      workflow(inputs),
      workflow({ authorize: 'pins/b.pem', 'dns-names': 'b.example' }),
    ],
    [
      'removes its entry',
      {
        ...workflow(configured),
        'c.yml': 'pins: [{name: CN=Owner, files: pins/a.pem}, {files: pins/b.pem}]',
      },
      { 'c.yml': 'pins: [{files: pins/b.pem}]' },
    ],
  ])('%s is warned about', async (_, before, after) => {
    proposal.commit({ ...before, 'pins/a.pem': owner, 'pins/b.pem': stranger }, after);
    const said = await proposal.plan();
    expect(said.pins.find(({ name }) => name === 'CN=Owner')).toMatchObject({
      change: 'removed',
      level: 'warning',
    });
    expect(new Set(said.codes)).toEqual(new Set(['no-files-found']));
    expect(said.messages).toContain(`The base branch watches the pin CN=Owner`);
    expectTold(said, `before: certificate ${hashOf(owner)} issued by CN=Owner, valid until`, 'in pins/a.pem');
    expect(said.comment.split('\n')[0]).toMatch(/no longer watches \d pins?/);
  });

  const entry = (settings: string) => ({ 'c.yml': `pins: [{name: Owner, files: pins/a.pem, ${settings}}]` });

  it.each([
    ['fail-before: 30d, warn-before: 60d', 'fail-before: 1d, warn-before: 60d', 'fail-before: 30d → 1d'],
    ['fail-before: 1d, warn-before: 60d', 'fail-before: 1d, warn-before: 2d', 'warn-before: 60d → 2d'],
    ['expect: {subject: CN=Owner}', 'expect: {}', 'expect.subject: CN=Owner → anything'],
    [
      'expect: {issuer: CN=Owner}',
      'expect: {issuer: [CN=Owner, CN=X]}',
      'expect.issuer: CN=Owner → CN=Owner or CN=X',
    ],
    ['source: https://127.0.0.1:9/', 'source: https://127.0.0.1:9/, verify: none', 'verify: issuer → none'],
    ['references: x.tf', 'name: Owner', 'references: x.tf → (none)'],
  ])('turns %s into %s is reported as loosening', async (before, after, words) => {
    const given = { ...configured, 'if-no-files-found': 'ignore' };
    proposal.commit(
      { ...workflow(given), ...entry(before), 'pins/a.pem': owner },
      after.startsWith('name') ? { 'c.yml': 'pins: [{name: Owner, files: pins/a.pem}]' } : entry(after),
    );
    const said = await proposal.plan();
    expect(changesOf(said)).toEqual(['Owner: replaced']);
    expectTold(said, `⚠️ loosened: ${words}`);
    expect(said.comment.split('\n')[0]).toContain('loosens 1 pin');
  });

  it('loosens the inputs of the workflow is reported', async () => {
    const strict = { ...inputs, 'fail-before': '30d', 'if-no-files-found': 'error' };
    proposal.commit(
      { ...workflow(strict), 'pins/a.pem': owner },
      workflow({ ...strict, 'fail-before': '1h', 'if-no-files-found': 'ignore' }),
    );
    const said = await proposal.plan();
    expectTold(said, '⚠️ loosened: fail-before: 30d → 1h', '⚠️ loosened: if-no-files-found: error → ignore');
  });

  it('puts two pins into one entry, so that one hides the expiry of the other, is reported', async () => {
    proposal.commit(
      { ...workflow(inputs), 'pins/a.pem': ending, 'pins/b.pem': stranger },
      { ...workflow(configured), 'c.yml': 'pins: [{name: All, files: pins/*.pem}]' },
    );
    const said = await proposal.plan();
    expect(changesOf(said)).toEqual(['All: replaced']);
    expectTold(said, 'combines the pins CN=Owner and CN=Stranger: one can hide that another expires');
  });
});

describe('what is not known', () => {
  const files = () => ({ 'pins/a.pem': owner });

  it('of a base branch without the workflow is shown in full', async () => {
    proposal.commit(files(), workflow(inputs));
    const said = await proposal.plan();
    expect(changesOf(said)).toEqual(['CN=Owner: unknown']);
    expect(said.codes).toEqual(['base-unknown']);
    expectTold(said, 'might be new', `certificate ${hashOf(owner)} issued by CN=Owner`);
  });

  it('of an input about pins makes nothing unknown but the pins', async () => {
    const given = {
      authorize: 'pins/*',
      'dns-names': 'a.example',
      pins: `\${{ github.head_ref && 'pins/*.pem' }}`,
    };
    proposal.commit({ ...workflow(given), ...files() }, { README: 'words' });
    const said = await proposal.plan({ inputs: { ...given, ...inputs } });
    expect(changesOf(said)).toEqual(['CN=Owner: unknown']);
    expect(said.changes).toEqual({ 'a.example': 'unchanged' });
    expect(said.codes).toEqual(['base-unknown']);
    expect(said.messages).toContain('It is not known which pins the base branch watches');
  });

  it.each<[string, () => Files]>([
    ['becomes a pointer of Git LFS', () => ({ 'pins/a.pem': lfsPointer(Buffer.from(owner)) })],
    ['moves into a submodule', () => ({ 'pins/a.pem': null })],
  ])('a pin that %s is not reported as removed', async (how, after) => {
    const given = { ...configured, 'if-no-files-found': 'ignore' };
    const config = { 'c.yml': 'pins: [{name: Owner, files: pins/**}]' };
    const path = how.includes('submodule') ? 'pins/sub/a.pem' : 'pins/a.pem';
    proposal.commit(
      { ...workflow(given), ...config, [path]: owner, 'pins/b.pem': renewed },
      path === 'pins/a.pem' ? after() : { [path]: null },
    );
    const { repository } = proposal;
    if (path !== 'pins/a.pem') {
      repository.git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},pins/sub`);
      repository.git('commit', '--quiet', '--amend', '--no-edit');
      proposal.merge = repository.git('rev-parse', 'HEAD');
    }
    const said = await proposal.plan();
    expect(changesOf(said)).toEqual(['Owner: unknown']);
    expect(said.codes).toContain('not-checked-out');
    expect(said.messages).not.toContain('The base branch watches');
  });

  it('on a push there is nothing to compare with, and changes are not mentioned', async () => {
    const run = await runAction({
      fromSources: true,
      files: files(),
      inputs: { ...inputs, report: 'report.json' },
    });
    expect(run.json('report.json')).toMatchObject({
      pins: [{ name: 'CN=Owner', change: 'unknown' }],
      findings: [],
    });
    expect(run.summary).not.toContain('Changes to pins');
    forget(run);
  });
});
