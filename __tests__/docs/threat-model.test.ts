import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exists, testsIn } from '../support/named-tests.ts';

const page = readFileSync(new URL('../../docs/threat-model.md', import.meta.url), 'utf8');
const tables = page.slice(page.indexOf('## Attacks')).split('\n');
const rows = tables.filter((line) => line.startsWith('| ') && !line.startsWith('| Attack '));

describe('docs/threat-model.md', () => {
  it('lists attacks', () => {
    expect(rows.length).toBeGreaterThan(30);
  });

  it.each(rows.map((row) => [row.split(' | ')[0]?.slice(2), row] as const))('%s: proven', (_, row) => {
    const named = testsIn(row);
    expect(named).not.toEqual([]);
    expect(named.filter((test) => !exists(test))).toEqual([]);
  });

  it('would notice a test that does not exist', () => {
    expect(
      exists({ file: 'docs/threat-model.test.ts', title: 'would notice a test that does not exist' }),
    ).toBe(true);
    expect(exists({ file: 'docs/threat-model.test.ts', title: 'docs/threat-model.md' })).toBe(false);
    expect(exists({ file: 'docs/none.test.ts', title: 'would notice a test that does not exist' })).toBe(
      false,
    );
  });
});
