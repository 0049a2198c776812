import { X509Certificate } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { PinEntry } from '../../src/inputs/settings.ts';
import { groupPins } from '../../src/pins/group.ts';
import { KnownIssuers } from '../../src/pins/issuers.ts';
import { judgePin } from '../../src/pins/judge.ts';
import { readDocuments } from '../../src/scan/read.ts';
import { toPlain } from '../../src/text/plain.ts';
import { checkSource } from '../../src/watch/look-at-source.ts';
import { temporaryFolder, workspaceWith } from '../files/workspace.ts';
import { pinEntry } from '../pins/entry.ts';
import { newCertificate } from '../support/certificates.ts';
import { trust } from '../support/fetching.ts';
import { makePki, type Pki } from '../support/openssl.ts';
import { type PageServer, startPages } from '../support/page-server.ts';
import { reader } from '../support/reader.ts';
import { never } from '../support/sending.ts';
import { settings } from '../support/settings.ts';

const asOf = Date.UTC(2026, 5, 1);
let pki: Pki;
let pinned: string;
let successor: string;
let next: string;
let pages: PageServer | null = null;

beforeAll(() => {
  pki = makePki();
  trust(pki);
  const until = (notAfter: string) =>
    newCertificate({
      subject: '/CN=Checkpoints',
      dnsNames: [],
      notBefore: new Date('2026-01-01'),
      notAfter: new Date(notAfter),
    }).pem;
  [pinned, successor, next] = [until('2027-01-01'), until('2028-01-01'), until('2029-01-01')];
  return () => pki.remove();
});

afterEach(async () => {
  await pages?.close();
  pages = null;
});

function serialOf(pem: string): string {
  return new X509Certificate(pem).serialNumber;
}

/** What comes of a pin whose owner shows this page. */
async function watched(
  page: string | Buffer,
  changes: Partial<PinEntry> = {},
  workspace = workspaceWith({}),
) {
  pages = await startPages(
    { key: pki.server.key, cert: pki.server.certificate },
    { '/': ({ response }) => response.end(page) },
  );
  const entry = pinEntry({ name: 'Uptrends', verify: 'none', ...changes });
  const { found } = readDocuments('pin.pem', Buffer.from(pinned));
  const [pin] = groupPins(
    [entry],
    found.map(({ document }) => ({ document, entry })),
  );
  if (pin === undefined) throw new Error('no pin');
  const host = { workspace, runnerTemp: null, context: null, environment: {}, signal: never, now: asOf };
  const quiet = { hide: () => undefined, say: () => {}, progress: () => {} };
  const source = new URL(`https://localhost:${pages.port}/`);
  const { status, findings, updatedFiles } = await checkSource(pin, source, judgePin(pin, asOf, 'error'), {
    settings: settings({ asOf }),
    host: { ...host, ...quiet },
    issuers: new KnownIssuers(),
    reader: reader(),
  });
  return {
    codes: findings.map(({ level, code }) => `${level} ${code}`),
    messages: findings.map(({ message }) => toPlain(message)),
    advice: toPlain(status.advice),
    published: status.published !== null,
    updatedFiles,
    workspace,
  };
}

const published =
  /^Its owner has published the successor, which expires on 1 January 2028: check its hashes and pin it next to this one\.$/;

describe('a page that shows', () => {
  it('only what is pinned changes nothing', async () => {
    expect(await watched(pinned, { update: '{serial}.pem' })).toMatchObject({
      codes: [],
      advice: 'Nothing to do.',
      published: false,
      updatedFiles: [],
    });
  });

  it('a certificate under a label that does not fit says so, at the pin', async () => {
    const seen = await watched(pinned.replaceAll('CERTIFICATE', 'CERTIFICATE REQUEST'));
    expect(seen.codes).toEqual(['warning malformed']);
    expect(seen.messages[0]).toMatch(
      /is labeled CERTIFICATE REQUEST but contains a certificate and is treated as such/,
    );
  });

  it('a successor in a comment does not count', async () => {
    expect(await watched(`${pinned}\n<!-- ${successor} -->`)).toMatchObject({ codes: [], published: false });
  });

  it('a successor is reported, and nothing is written unless update is set', async () => {
    const seen = await watched(pinned + successor);
    expect(seen).toMatchObject({
      codes: ['warning pin-renewal-published'],
      published: true,
      updatedFiles: [],
    });
    expect(seen.advice).toMatch(published);
    expect(readdirSync(seen.workspace)).toEqual([]);
  });

  it('a successor whose subject is not as expected is reported and not written', async () => {
    const expected = { subject: ['CN=Somebody else'] };
    const seen = await watched(pinned + successor, { update: 'new.pem', expect: expected });
    expect(seen.codes).toEqual(['error pin-mismatch', 'warning pin-renewal-published']);
    expect(seen.advice).toBe('Find out whose certificate this is before any system trusts it.');
    expect(readdirSync(seen.workspace)).toEqual([]);
  });

  it('a successor is written once if update is set', async () => {
    const workspace = workspaceWith({});
    const first = await watched(pinned + successor, { update: 'pins/new.pem' }, workspace);
    expect(first.updatedFiles).toEqual(['pins/new.pem']);
    expect(first.advice).toContain('check the hashes of pins/new.pem and merge it');
    await pages?.close();
    const second = await watched(pinned + successor, { update: 'pins/new.pem' }, workspace);
    expect(second.updatedFiles).toEqual([]);
    expect(second.advice).toMatch(published);
  });
});

describe("a page's own words", () => {
  const shown = (serial: string) => `<h1>Our certificate</h1><p>Serial number: ${serial}</p>${pinned}`;

  it.each(['utf8', 'utf16le'] as const)('are read in %s', async (encoding) => {
    const page = (serial: string) => Buffer.from(`\ufeff${shown(serial)}`, encoding);
    expect((await watched(page(serialOf(pinned)))).codes).toEqual([]);
    await pages?.close();
    expect((await watched(page('c0ffee'))).codes).toEqual(['notice pin-not-published']);
  });
});

describe('several successors', () => {
  it('are written to a file each, if the serial number distinguishes them', async () => {
    const seen = await watched(pinned + successor + next, { update: 'pins/{serial}.pem' });
    expect(seen.codes).toEqual(['warning pin-renewal-published', 'warning pin-renewal-published']);
    expect(seen.updatedFiles).toHaveLength(2);
    expect(readdirSync(join(seen.workspace, 'pins'))).toHaveLength(2);
    expect(seen.advice).toMatch(/ expires on 1 January 2029: check the hashes of .*, .* and merge them\.$/);
  });

  it('share a file otherwise, and are written again only if one is missing there', async () => {
    const workspace = workspaceWith({});
    const runs: (readonly string[])[] = [];
    for (const page of [pinned + next, pinned + successor + next, pinned + successor + next]) {
      runs.push((await watched(page, { update: 'new.pem' }, workspace)).updatedFiles);
      await pages?.close();
    }
    expect(runs).toEqual([['new.pem'], ['new.pem'], []]);
    const { found } = readDocuments('new.pem', readFileSync(join(workspace, 'new.pem')));
    expect(found).toHaveLength(2);
  });
});

describe('a successor that cannot be written', () => {
  it.each<[string, (workspace: string, outside: string) => void, string]>([
    [
      'as a link leads outside',
      (workspace, outside) => symlinkSync(outside, join(workspace, 'pins')),
      'pins/new.pem goes through a link that leads outside the workspace',
    ],
    [
      'as a link leads nowhere',
      (workspace) => symlinkSync('nothing', join(workspace, 'pins')),
      'pins/new.pem goes through a broken link',
    ],
  ])('%s is an error, and everything else is still reported', async (_, prepare, reason) => {
    const [workspace, outside] = [temporaryFolder(), temporaryFolder()];
    prepare(workspace, outside);
    const seen = await watched(pinned + successor, { update: 'pins/new.pem' }, workspace);
    expect(seen.codes).toEqual(['warning pin-renewal-published', 'error file-unreadable']);
    expect(seen.messages[1]).toBe(`The successor of the pin Uptrends could not be written: ${reason}.`);
    expect(seen).toMatchObject({ updatedFiles: [], published: true });
    expect(seen.advice).toMatch(published);
    expect(existsSync(join(outside, 'new.pem'))).toBe(false);
  });
});
