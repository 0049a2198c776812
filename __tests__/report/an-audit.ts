import { type Audit, auditOf } from '../../src/audit/audit.ts';
import { type Issuance, Issuances } from '../../src/audit/issuances.ts';
import { RepositoryRecords } from '../../src/audit/repository.ts';
import { aCertificate, asOf, hashOf } from './build.ts';

interface Sample extends Partial<Omit<Issuance, 'revoked'>> {
  /** Stands for the key. */
  readonly key: string;
  /** Path of the repository's certificate, if it is there and revoked. */
  readonly revoked?: string;
}

/** An audit that found certificates in the logs; the repository has the keys of those with a path, and `known`. */
export function anAudit(samples: readonly Sample[], complete = true): Audit {
  const issuances = new Issuances();
  const repository = new RepositoryRecords();
  repository.add(aCertificate({ publicKeySha256: hashOf('known') }), null);
  for (const [n, { key, revoked, ...different }] of samples.entries()) {
    const publicKeySha256 = hashOf(key);
    const tbsSha256 = hashOf(`tbs ${n}`);
    if (revoked !== undefined)
      repository.add(aCertificate({ publicKeySha256, tbsSha256, path: revoked }), null);
    issuances.add({
      tbsSha256,
      publicKeySha256,
      dnsNames: ['www.example.com'],
      issuer: 'O=Example Trust, CN=CA 1',
      issuerFriendlyName: null,
      notBefore: Date.UTC(2026, 4, 1),
      notAfter: Date.UTC(2026, 8, 1),
      ...different,
      revoked: revoked !== undefined,
    });
  }
  const searched = {
    issuances,
    domains: ['example.com'],
    complete: new Set(complete ? ['example.com'] : []),
    gaps: complete ? [] : [{ domains: ['example.com'], why: [], hint: [] }],
    lastIds: new Map(),
  };
  return auditOf(searched, repository, { allow: [] }, asOf, new Set());
}
