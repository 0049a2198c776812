import { describe, expect, it } from 'vitest';
import { uploadsUnderCategory } from '../../src/github/sarif-category.ts';

const upload = 'github/codeql-action/upload-sarif@8aad20d150bbac5944a9f9d289da16a4b0d87c1e';

function workflow(step: string): Uint8Array {
  return Buffer.from(
    `jobs:\n  scan:\n    steps:\n      - run: true\n      - ${step}\n  other:\n    steps: []\n`,
  );
}

describe('the category of an upload', () => {
  it.each([
    [`{ uses: "${upload}", with: { category: certificates } }`, 'scan', true],
    [`{ uses: "${upload}", with: { sarif_file: a.sarif } }`, 'scan', false],
    [`{ uses: "${upload}", with: { category: "" } }`, 'scan', false],
    [`{ uses: "${upload}", with: { category: certificates } }`, 'other', false],
    [`{ uses: "${upload}", with: { category: certificates } }`, 'called', false],
    ['{ uses: "acme/upload@v1", with: { category: certificates } }', 'scan', false],
    [`{ uses: "${upload}" }`, 'scan', false],
  ])('%s in job %s: %s', async (step, job, expected) => {
    expect(await uploadsUnderCategory(workflow(step), job)).toBe(expected);
  });

  it.each(['', '- a\n- b', 'jobs: { scan: { steps: 7 } }', 'jobs: {', '\0', 'a: &a [*a, *a]'])(
    'is null in %j',
    async (text) => {
      expect(await uploadsUnderCategory(Buffer.from(text), 'scan')).toBe(false);
    },
  );
});
