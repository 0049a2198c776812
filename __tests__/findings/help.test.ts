import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findingsDocument } from '../../scripts/docs/findings-document.ts';
import { allFindingCodes, findingCodes } from '../../src/findings/codes.ts';
import { helpUri } from '../../src/findings/unforeseen.ts';

const page = readFileSync(new URL('../../docs/findings.md', import.meta.url), 'utf8');

describe('the page about findings', () => {
  it('is what `node scripts/docs/findings.ts` writes', () => {
    expect(page).toBe(findingsDocument());
  });

  it.each(allFindingCodes)('has the anchor that %s leads to', (code) => {
    expect(helpUri(code).endsWith(`/docs/findings.md#${code}`)).toBe(true);
    expect(page).toContain(`\n## ${code}\n`);
    expect(findingCodes[code].cause).toMatch(/\.$/);
    expect(findingCodes[code].fix).toMatch(/\.$/);
  });
});
