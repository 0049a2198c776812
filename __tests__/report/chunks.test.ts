import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrayLines, inChunks } from '../../src/report/json.ts';

describe('chunks', () => {
  it('contain all pieces in order, and none is empty', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('', 'a', 'b'.repeat(30_000), 'c'.repeat(65_536))), (pieces) => {
        const chunks = [...inChunks(pieces)];
        expect(chunks.join('')).toBe(pieces.join(''));
        expect(chunks).not.toContain('');
        for (const chunk of chunks.slice(0, -1)) expect(chunk.length).toBeGreaterThanOrEqual(65_536);
      }),
    );
  });

  it.each([
    [[], '[]'],
    [['1'], '[\n    1\n  ]'],
    [['1', '2'], '[\n    1,\n    2\n  ]'],
  ])('write the list %j', (items, json) => {
    expect([...arrayLines(items, '  ')].join('')).toBe(json);
  });
});
