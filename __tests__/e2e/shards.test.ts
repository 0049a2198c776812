import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StandIn, startCertSpotter } from '../../stand-in/cert-spotter.mjs';
import { newCertificate, newRequest, publicKeySha256 } from '../support/certificates.ts';
import { forget, type Run, runAction } from '../support/runner.ts';

const key = 'k12345_matrix-key';
const count = 4;

/** What a matrix of four jobs did, each with the same checkout, at the same time. */
describe('a matrix of shards', () => {
  const requests = Array.from({ length: 12 }, (_, i) => newRequest({ dnsNames: [`h${i}.example.com`] }));
  const pins = Array.from({ length: 6 }, (_, i) => newCertificate({ subject: `/CN=pin ${i}`, dnsNames: [] }));
  let service: StandIn;
  let runs: readonly Run[];

  beforeAll(async () => {
    service = await startCertSpotter({ key, latency: 20 });
    const files = Object.fromEntries([
      ...requests.flatMap(({ pem }, i) => [
        [`certs/${i}.csr`, pem],
        [`certs/copy/${i}.csr`, pem],
      ]),
      ...pins.map(({ pem }, i) => [`pins/${i}.pem`, pem]),
      ...Array.from({ length: 6 }, (_, i) => [`certs/empty-${i}.csr`, 'nothing']),
    ]);
    const shards = Array.from({ length: count }, (_, i) => `${i + 1}/${count}`);
    runs = await Promise.all(
      shards.map((shard) =>
        runAction({
          files,
          payload: { repository: { full_name: 'octo-org/certificates', default_branch: 'main' } },
          inputs: {
            'api-key': key,
            'api-url': service.url,
            authorize: 'certs/**',
            pins: 'pins/*.pem',
            shard,
            report: 'report.json',
          },
        }),
      ),
    );
  });

  afterAll(async () => {
    await service.close();
    runs.forEach(forget);
  });

  it('authorizes every key once, for all the files that contain it', () => {
    const keys = service.authorized.map((each) => ('publicKeySha256' in each ? each.publicKeySha256 : ''));
    expect([...keys].sort()).toEqual(requests.map(({ pem }) => publicKeySha256('req', pem)).sort());
    const sent = runs.map(({ outputs }) => Number(outputs['authorized']));
    expect(sent.reduce((sum, each) => sum + each, 0)).toBe(requests.length);
    expect(Math.max(...sent)).toBeLessThan(requests.length);
  });

  it('checks every pin once', () => {
    const judged = runs.flatMap(({ outputs }) =>
      [...(outputs['pins'] ?? '').matchAll(/CN=pin \d/g)].map(String),
    );
    expect(judged.sort()).toEqual(pins.map((_, i) => `CN=pin ${i}`));
  });

  it('reports what is wrong with a file once', () => {
    const told = runs.flatMap(({ stdout }) =>
      [...stdout.matchAll(/file=(certs\/empty-\d\.csr)/g)].map(([, path]) => path),
    );
    expect(told.sort()).toEqual(Array.from({ length: 6 }, (_, i) => `certs/empty-${i}.csr`));
  });
});
