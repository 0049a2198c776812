import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { lfsPointer } from '../../src/base/versions.ts';
import { newCertificate, newRequest } from '../support/certificates.ts';
import type { Files } from '../support/git-repository.ts';
import { Proposal, workflowPath, workflowWith } from '../support/proposal.ts';

let contents: readonly string[];

beforeAll(() => {
  const [one, two] = [newRequest({ dnsNames: ['one.example'] }), newRequest({ dnsNames: ['two.example'] })];
  const wider = newRequest({ dnsNames: ['one.example', 'more.example'], key: one.key });
  const certificate = newCertificate({ dnsNames: ['three.example'] });
  contents = [
    ...[one.pem, two.pem, wider.pem, certificate.pem, `${two.pem}${certificate.pem}`],
    ...[lfsPointer(Buffer.from(one.pem)), one.pem.replaceAll('\n', '\r\n'), 'words'],
  ];
});

/** Nothing there, a file with one of the contents, or a link. */
type Entry = null | number | { readonly link: string };

const paths = ['certs/a.csr', 'certs/b.csr', 'certs/deep/c.csr', 'real/d.csr', 'other/e.csr', 'certs/alias'];

const entry: fc.Arbitrary<Entry> = fc.oneof(
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 5, arbitrary: fc.nat({ max: 7 }) },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom('../real/d.csr', 'b.csr', '../real', '../certs/deep/../a.csr', 'alias/d.csr', '../none')
      .map((link) => ({ link })),
  },
);

const inputs = fc.record(
  {
    authorize: fc.constantFrom('certs/*.csr', 'certs/**', '**/*.csr', 'certs/a.csr', 'real/*'),
    'authorize-by': fc.constantFrom('key', 'certificate', 'certificate-hash'),
    'dns-names': fc.constantFrom('added.example', 'one.example'),
    mode: fc.constantFrom('auto', 'plan'),
    config: fc.constant('c.yml'),
  },
  { requiredKeys: ['authorize'] },
);

const config = fc.constantFrom(
  'authorize: [{files: other/*}]',
  'authorize: [{files: certs/b.csr, dns-names: [config.example]}]',
  'authorize: [{files: "**/*.csr", by: certificate}]',
  'authorize: 7',
);

const attributes = fc.constantFrom('', '*.csr text eol=crlf\n', '*.csr filter=lfs\n', '*.txt diff\n');

/** Seldom there, so that not everything is unknown. */
function seldom<Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> {
  return fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: value });
}

const other = seldom(
  fc.record({ inputs, on: fc.constantFrom(['push'], ['pull_request', 'push'], ['schedule']) }),
);

const side = fc.record({
  files: fc.tuple(...paths.map(() => entry)),
  ...{ inputs, config, attributes, other, apply: seldom(inputs) },
});

type Side = typeof side extends fc.Arbitrary<infer Value> ? Value : never;

const kept = { weight: 3, arbitrary: fc.constant(undefined) };

/** What a pull request changes: as a rule a thing or two. */
const changes: fc.Arbitrary<Partial<Omit<Side, 'files'>> & { files?: readonly (Entry | undefined)[] }> =
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        files: fc.tuple(...paths.map(() => fc.oneof(kept, { weight: 1, arbitrary: entry }))),
      }),
    },
    { weight: 2, arbitrary: fc.record({ inputs }) },
    { weight: 1, arbitrary: fc.record({ inputs, apply: seldom(inputs) }) },
    { weight: 1, arbitrary: fc.record({ apply: seldom(inputs) }) },
    { weight: 1, arbitrary: fc.record({ config }) },
    { weight: 1, arbitrary: fc.record({ attributes }) },
    { weight: 1, arbitrary: fc.record({ other }) },
  );

function filesOf(side: Side): Files {
  const entries = paths.map((path, i) => {
    const found = side.files[i] ?? null;
    return [path, typeof found === 'number' ? (contents[found] ?? '') : found] as const;
  });
  return {
    ...Object.fromEntries(entries),
    'c.yml': side.config,
    '.gitattributes': side.attributes,
    [workflowPath]: workflowWith(side.inputs, { apply: side.apply }),
    '.github/workflows/other.yml':
      side.other === null ? null : workflowWith(side.other.inputs, { on: side.other.on }),
  };
}

let said = 0;

afterAll(() => {
  // A property that hardly ever applies would prove nothing.
  expect(said).toBeGreaterThan(3);
});

it('whenever nothing is said to change, the merge posts nothing that the base does not', {
  timeout: 900_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(side, changes, async (before, change) => {
      const files = before.files.map((old, i) => {
        const next = change.files?.[i];
        return next === undefined ? old : next;
      });
      const after: Side = { ...before, ...change, files };
      const proposal = await Proposal.open({ fromSources: true });
      try {
        proposal.commit(filesOf(before), filesOf(after));
        const plan = await proposal.plan();
        const saysNothing = plan.comment.includes('changes no authorizations');
        if (!saysNothing && plan.unchanged.length === 0) return;
        const base = await proposal.push(proposal.base);
        const isOneJob = before.apply === null && after.apply === null;
        if (isOneJob && before.inputs.mode !== 'plan' && after.inputs.mode !== 'plan')
          expect(plan.unchanged.filter((pair) => !base.has(pair))).toEqual([]);
        if (!saysNothing) return;
        said += 1;
        const merged = await proposal.push(proposal.merge);
        expect([...merged].filter((pair) => !base.has(pair))).toEqual([]);
      } finally {
        await proposal.close();
      }
    }),
    { numRuns: 40 },
  );
});
