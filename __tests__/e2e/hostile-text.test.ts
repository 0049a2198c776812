import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { outputNames } from '../../src/report/outputs.ts';
import { asFileName, breakOuts, takesEffect, trace } from '../support/break-outs.ts';
import {
  attribute,
  basicConstraints,
  certificate,
  dnsNames,
  extension,
  integer,
  sequence,
  set,
  time,
  tlv,
  utf8,
} from '../support/der-builder.ts';
import { type FakeGitHub, startFakeGitHub } from '../support/github/fake-github.ts';
import { makePki, openssl, type Pki } from '../support/openssl.ts';
import { startPages } from '../support/page-server.ts';
import { forget, type Run, runAction, type Workflow } from '../support/runner.ts';
import { reply, replyJson, startScripted } from '../support/scripted-server.ts';
import { record } from '../support/workflow.ts';
import { commandIn } from '../text/runner-commands.ts';

const asOf = '2026-06-01';
const token = 'ghs_hostiletexttoken';
const repository = { full_name: 'acme/certs', default_branch: 'main' };

/** CN and OU of one certificate. */
function subjectOf(name: string): Buffer {
  return sequence(set(attribute('2.5.4.11', utf8(name))), set(attribute('2.5.4.3', utf8(name))));
}

const rawDnsName = (name: string) => extension('2.5.29.17', sequence(tlv(0x82, Buffer.from(name))));

/** A CA certificate, one with an invalid name, and a pin, under a file name of the same kind. */
function filesFor(name: string, i: number): Record<string, Buffer> {
  const subject = subjectOf(name);
  const file = asFileName(name);
  const until = { notAfter: time(0x17, '270101000000Z'), serial: integer(1, i) };
  const expiring = { notAfter: time(0x17, '260610000000Z'), serial: integer(2, i) };
  return {
    [`certs/ca/${file}`]: certificate({ ...until, subject, extensions: [basicConstraints(true)] }),
    [`certs/names/${file}`]: certificate({ ...until, subject, extensions: [rawDnsName(name)] }),
    [`certs/broken/${file}`]: Buffer.from(
      `-----BEGIN CERTIFICATE-----\n${name}\n-----END CERTIFICATE-----\n`,
    ),
    [`pins/${file}`]: certificate({ ...expiring, subject, extensions: [] }),
  };
}

const files = Object.assign({}, ...breakOuts.map(filesFor));
const inputs = {
  authorize: 'certs/**',
  pins: 'pins/**',
  'as-of': asOf,
  report: 'out/report.json',
  sarif: 'out/report.sarif',
  'github-token': token,
};

let github: FakeGitHub;
let pki: Pki;
const runs: Run[] = [];

beforeAll(async () => {
  pki = makePki();
  github = await startFakeGitHub({
    [token]: { contents: 'read', 'pull-requests': 'write', issues: 'write' },
  });
});

afterAll(async () => {
  await github.close();
  pki.remove();
  for (const run of runs) forget(run);
});

async function run(workflow: Partial<Workflow>): Promise<Run> {
  const done = await runAction({
    payload: { repository },
    ...workflow,
    inputs: { ...inputs, ...workflow.inputs },
    env: { GITHUB_API_URL: github.url, GITHUB_REPOSITORY: 'acme/certs', ...workflow.env },
  });
  runs.push(done);
  return done;
}

/** The selector by which our own signs are shown in colour is one of the characters that cannot be seen. */
function withoutEmoji(words: string): string {
  return words.replace(/[⚠ℹ]\ufe0f/gu, '');
}

/** What the runner would do for a run's output: nothing but what this Action says itself. */
function expectQuietLog({ stdout, stderr, annotations, left }: Run): void {
  const ours = /^::(error|warning|notice)( [^:]*)?::/;
  for (const line of stdout.split('\n')) {
    const command = commandIn(line);
    if (command !== null) expect(line).toMatch(command === 'add-mask' ? /^::add-mask::/ : ours);
    // The runner removes the place of an annotation from the line before it shows the rest.
    const shown = line.replace(/(?<=^::\w+ .*)file=[^,:]*/, '');
    expect(withoutEmoji(shown)).not.toMatch(takesEffect);
    expect(shown).not.toMatch(/##\w*\[/);
  }
  expect(stderr).toBe('');
  for (const level of ['error', 'warning', 'notice'])
    expect(annotations.filter((each) => each.level === level).length).toBeLessThanOrEqual(10);
  for (const { message, properties } of annotations) {
    expect(message).not.toMatch(takesEffect);
    expect(message).not.toContain('\n');
    expect(Object.keys(properties).filter((name) => !['title', 'file', 'line'].includes(name))).toEqual([]);
    expect(properties['title']).not.toMatch(trace);
  }
  const others = [...left].filter(([place]) => /\/(env|path|state)$/.test(place));
  expect(others.map(([, bytes]) => bytes.length)).toEqual([0, 0, 0]);
}

function expectQuietOutputs({ outputs }: Run): void {
  expect(Object.keys(outputs).sort()).toEqual([...outputNames].sort());
  const { comment = '', ...lines } = outputs;
  expectQuietMarkdown(comment);
  for (const [name, value] of Object.entries(lines)) {
    expect(value).not.toMatch(takesEffect);
    if (!['pins', 'updated-files'].includes(name)) expect(value).not.toMatch(trace);
  }
  expect(Array.isArray(JSON.parse(outputs['updated-files'] ?? ''))).toBe(true);
}

function parse(markdown: string): Root {
  return unified().use(remarkParse).use(remarkGfm).parse(markdown);
}

function nodesOf(node: Nodes): readonly Nodes[] {
  return 'children' in node ? [node, ...node.children.flatMap(nodesOf)] : [node];
}

/** Markdown in which words from outside are code, and only our own words are anything else. */
function expectQuietMarkdown(markdown: string): void {
  expect(withoutEmoji(markdown)).not.toMatch(takesEffect);
  expect(markdown).toMatch(trace);
  for (const node of nodesOf(parse(markdown))) {
    switch (node.type) {
      case 'inlineCode':
        break;
      case 'html':
        expect(node.value).toMatch(
          /^<!-- certspotter-action[\w:=/., -]* -->(\n<!-- certspotter-action[\w:=/., -]* -->)*$/,
        );
        break;
      case 'link':
        expect(node.url).toMatch(
          /^https:\/\/github\.com\/certspotter-action\/certspotter-action\/[\w./-]*#[a-z-]+$/,
        );
        break;
      case 'code':
        expect(node.lang).toBe('mermaid');
        for (const line of node.value.split('\n').filter((each) => trace.test(each)))
          expect(line).toMatch(/^ +section [\p{L}\p{N} .…=-]*$/u);
        break;
      case 'text':
        expect(node.value).not.toMatch(/zq\d+z|@|#\d|https?:|www\.|\[\^|:[a-z_]+:|\$/);
        break;
      case 'table':
        expect(new Set(node.children.map((row) => row.children.length)).size).toBe(1);
        break;
      default:
        expect([
          'root',
          'heading',
          'paragraph',
          'list',
          'listItem',
          'tableRow',
          'tableCell',
          'strong',
          'break',
        ]).toContain(node.type);
    }
  }
}

/** JSON that keeps every name as it is, in letters that show and do nothing. */
function expectQuietFile(done: Run, path: string): unknown {
  const contents = readFileSync(join(done.workspace, path), 'utf8');
  expect(contents).not.toMatch(takesEffect);
  expect(contents).not.toMatch(/##\w*\[/);
  for (const line of contents.split('\n')) expect(commandIn(line)).toBeNull();
  return JSON.parse(contents);
}

function list(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return (Array.isArray(value) ? value : []).map(record);
}

function expectQuietSarif(done: Run): void {
  const [first] = list(record(expectQuietFile(done, 'out/report.sarif'))['runs']);
  const results = list(first?.['results']);
  expect(results.length).toBeGreaterThanOrEqual(breakOuts.length);
  for (const result of results) {
    const { text: message } = record(result['message']);
    expect(message).not.toMatch(/\]\(/);
    const [location] = list(result['locations']);
    const { uri } = record(record(record(location)['physicalLocation'])['artifactLocation']);
    expect(uri).toMatch(/^[A-Za-z0-9._~!'()*%/-]+$/);
  }
}

describe('a pull request with about sixty names that try to escape', () => {
  let done: Run;
  beforeAll(async () => {
    const { number } = github.store.openPullRequest();
    const base = github.store.commit({ 'README.md': 'words' });
    const pull = {
      number,
      head: { sha: '3'.repeat(40), ref: 'topic', repo: repository },
      base: { sha: base, ref: 'main', repo: repository },
    };
    done = await run({
      files,
      eventName: 'pull_request',
      ref: `refs/pull/${number}/merge`,
      payload: { number, pull_request: pull, repository },
      inputs: { comment: 'always' },
    });
  });

  it('reads every one of their files, and reports each', () => {
    const report = record(done.json('out/report.json'));
    expect(report['counts']).toMatchObject({ files: 4 * breakOuts.length, pins: breakOuts.length });
    const paths = new Set(list(report['findings']).map(({ path }) => path));
    for (const name of breakOuts) expect(paths).toContain(`certs/broken/${asFileName(name)}`);
  });

  it('has a log in which the runner finds no command but ours', () => expectQuietLog(done));

  it('has outputs with our names, one line each but for the comment', () => {
    expectQuietOutputs(done);
    const names = list(JSON.parse(done.outputs['pins'] ?? '')).map(({ name }) => name);
    for (const name of breakOuts.filter((each) => each.length < 100 && !/[\p{Cc}",+;<>\\]/u.test(each)))
      expect(names).toContain(`CN=${name},OU=${name}`);
  });

  it('has a summary in which they are code and nothing else', () => expectQuietMarkdown(done.summary));

  it('gets a comment in which they are code and nothing else', () => {
    expect(github.store.comments).toHaveLength(1);
    for (const { body } of github.store.comments) expectQuietMarkdown(body);
  });

  it('has a report that keeps them whole, and shows none', () => {
    const report = record(expectQuietFile(done, 'out/report.json'));
    const names = new Set(list(report['documents']).flatMap(({ dnsNames: all }) => all));
    for (const name of breakOuts) expect(names).toContain(name);
  });

  it('has a SARIF file without links, and with addresses for paths', () => expectQuietSarif(done));
});

describe('a schedule that watches pins with such names', () => {
  it('opens an issue in which they are code, under a title of letters', async () => {
    const done = await run({ files, eventName: 'schedule', inputs: { authorize: '', issue: 'true' } });
    expectQuietLog(done);
    const issues = github.store.issues.filter(({ pullRequest }) => !pullRequest);
    expect(issues).toHaveLength(1);
    for (const { title, body } of issues) {
      expect(title).toMatch(/^[\p{L}\p{N} :,.…=-]+$/u);
      expectQuietMarkdown(body);
    }
  });
});

describe('a service that answers with them', () => {
  it('gets them nowhere where they have an effect', async () => {
    const service = await startScripted((n) => {
      const name = breakOuts[n % breakOuts.length] ?? '';
      const part = { code: name, message: name, field: name };
      return n % 2 === 0
        ? replyJson(422, { ...part, sub_errors: [part, part] })
        : reply(400, { 'content-type': 'text/html' }, `<title>${name}</title>`);
    });
    const good = breakOuts.map((name, i) => {
      const extensions = [dnsNames(`n${i}.example.com`)];
      const key = {
        key: sequence(sequence(tlv(0x06, Buffer.of(0x2b, 0x65, 0x70))), tlv(0x03, Buffer.alloc(33, i))),
      };
      const until = { notAfter: time(0x17, '270101000000Z') };
      return [
        `certs/${asFileName(name)}`,
        certificate({ ...key, ...until, subject: subjectOf(name), extensions }),
      ];
    });
    const done = await run({
      files: Object.fromEntries(good),
      inputs: { 'api-key': 'k11111_hostile-text', 'api-url': service.url.href, pins: '' },
    });
    expect(done.outputs['failed']).toBe(String(breakOuts.length));
    expectQuietLog(done);
    expectQuietOutputs(done);
    expectQuietMarkdown(done.summary);
    expectQuietSarif(done);
    expectQuietFile(done, 'out/report.json');
    await service.close();
  });
});

describe('a page that publishes certificates with them', () => {
  it('gets them into no file except as a comment and in the certificate itself', async () => {
    const names = breakOuts.filter((_, i) => i % 4 === 0);
    const pin = (name: string, i: number, notAfter: string) =>
      certificate({
        subject: subjectOf(name),
        serial: integer(0x55, i),
        notAfter: time(0x17, notAfter),
        extensions: [],
      });
    const armoured = (der: Uint8Array) => openssl(['x509', '-inform', 'DER'], der).toString();
    const published = names.map((name, i) => pin(name, i, '280101000000Z'));
    const tls = { key: pki.server.key, cert: pki.server.certificate };
    const html = published.map((der, i) => `<p>${names[i]}</p><pre>${armoured(der)}</pre>`).join('');
    const pages = await startPages(tls, { '/': reply(200, { 'content-type': 'text/html' }, html) });
    const entries = names.map(
      (_, i) =>
        `- files: pins/${i}.der\n  source: https://localhost:${pages.port}/\n  verify: none\n  update: new/${i}.pem\n`,
    );
    const done = await run({
      files: {
        'c.yml': `pins:\n${entries.join('')}`,
        ...Object.fromEntries(names.map((name, i) => [`pins/${i}.der`, pin(name, i + 100, '270101000000Z')])),
      },
      inputs: { authorize: '', pins: '', config: 'c.yml' },
      env: { NODE_EXTRA_CA_CERTS: pki.root.path },
    });
    expectQuietLog(done);
    expectQuietMarkdown(done.summary);
    expect(JSON.parse(done.outputs['updated-files'] ?? '')).toHaveLength(names.length);
    names.forEach((_, i) => {
      const contents = readFileSync(join(done.workspace, `new/${i}.pem`), 'utf8');
      expect(contents).not.toMatch(takesEffect);
      const [header = '', ...rest] = contents.split(/^(?=-----BEGIN)/m);
      expect(header).toMatch(/^(# .*\n)+$/);
      expect(header).not.toContain('-----');
      expect(rest).toHaveLength(1);
      expect(new X509Certificate(contents).raw).toEqual(published[i]);
    });
    await pages.close();
  });
});

describe('inputs and config files with them', () => {
  it('are refused in one quiet message', async () => {
    const done = await run({
      files: { 'c.yml': `pins:\n${breakOuts.map((name) => `- ${JSON.stringify(name)}: 1\n`).join('')}` },
      inputs: {
        config: 'c.yml',
        mode: breakOuts[1] ?? '',
        shard: breakOuts[9] ?? '',
        'fail-before': breakOuts[10] ?? '',
        'api-url': breakOuts[36] ?? '',
        report: breakOuts[0] ?? '',
      },
    });
    expect([done.exitCode, done.annotations.length]).toEqual([1, 1]);
    for (const line of done.stdout.split('\n')) {
      const command = commandIn(line);
      if (command !== null) expect(line).toMatch(/^::error::/);
      expect(line).not.toMatch(takesEffect);
    }
    expect(done.outputs).toEqual({ outcome: 'fail' });
  });
});
