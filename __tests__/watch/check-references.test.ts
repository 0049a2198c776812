import { describe, expect, it } from 'vitest';
import type { Patterns } from '../../src/inputs/settings.ts';
import { KnownCertificates } from '../../src/pins/references/pin.ts';
import { toPlain } from '../../src/text/plain.ts';
import { checkReferences } from '../../src/watch/check-references.ts';
import { patterns, workspaceWith } from '../files/workspace.ts';
import { pinEntry } from '../pins/entry.ts';
import {
  asOf,
  ending,
  fingerprints,
  found,
  other,
  pinOf,
  successor,
} from '../pins/references/certificates.ts';
import { never } from '../support/never.ts';

const old = fingerprints(ending).certificateSha256;
const workspace = workspaceWith({
  'nginx.conf': `fingerprint ${old}\n`,
  'empty.conf': 'nothing\n',
  'other.conf': `fingerprint ${fingerprints(other).certificateSha256}\n`,
  'big.conf': Buffer.alloc(17 * 1024 * 1024),
});

async function toldUnless(signal: AbortSignal, ...references: readonly (Patterns | null)[]) {
  return toldWith(new KnownCertificates(), signal, ...references);
}

async function toldWith(
  known: KnownCertificates,
  signal: AbortSignal,
  ...references: readonly (Patterns | null)[]
) {
  const certificates = [found(ending, 'old.pem'), found(successor, 'new.pem')];
  known.add(certificates, true);
  const pins = references.map((each, i) => ({
    pin: pinOf(
      pinEntry({ name: `pin ${i}`, references: each }),
      certificates.map(({ document }) => document),
    ),
    renewals: [],
  }));
  const findings = await checkReferences(
    pins,
    known,
    { asOf, ifNoFilesFound: 'error' },
    { workspace, signal },
  );
  return findings.map(({ level, code, path, message }) => [level, code, path, toPlain(message)]);
}

const told = (...references: readonly (Patterns | null)[]) => toldUnless(never, ...references);

describe('references', () => {
  it('that are not configured are not looked at', async () => {
    expect(await told(null, null)).toEqual([]);
  });

  it('are checked for each entry, and what is unknown is reported once', async () => {
    const entries = [patterns('nginx.conf', 'other.conf'), null, patterns('*.conf', '!big.conf')];
    expect((await told(...entries)).map(([level, code, path]) => [level, code, path])).toEqual([
      ['error', 'pin-reference-stale', 'nginx.conf'],
      ['error', 'pin-reference-stale', 'nginx.conf'],
      ['notice', 'pin-reference-unknown', 'other.conf'],
    ]);
  });

  it('that were not all read when the job was cancelled are reported', async () => {
    expect(await toldUnless(AbortSignal.abort(), patterns('*.conf'))).toEqual([
      ['error', 'file-unreadable', null, 'The run was canceled: Not all files under `references` were read.'],
    ]);
  });

  it('were all read if the job was cancelled after the last one', async () => {
    const job = new AbortController();
    class Cancelling extends KnownCertificates {
      override has(hash: string): boolean {
        job.abort();
        return super.has(hash);
      }
    }
    const findings = await toldWith(new Cancelling(), job.signal, patterns('other.conf'));
    expect(findings.map(([level, code, path]) => [level, code, path])).toEqual([
      ['notice', 'pin-reference-unknown', 'other.conf'],
    ]);
  });

  it('that mention nothing are reported', async () => {
    expect(await told(patterns('empty.conf'))).toEqual([
      [
        'notice',
        'pin-reference-unknown',
        null,
        'No file under references of the pin pin 0 (empty.conf) mentions a certificate.',
      ],
    ]);
  });

  it('that match nothing, or cannot be read, are reported like other files', async () => {
    const findings = await told(patterns('missing.conf', 'big.conf'));
    expect(findings.map(([level, code, path]) => [level, code, path])).toEqual([
      ['error', 'no-files-found', null],
      ['error', 'file-unreadable', 'big.conf'],
    ]);
  });
});
