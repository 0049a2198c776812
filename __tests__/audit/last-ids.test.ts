import { describe, expect, it } from 'vitest';
import { lastIdsJson, readLastIds } from '../../src/audit/last-ids.ts';

describe('the last ids', () => {
  it('are read as they were written', () => {
    const lastIds = new Map([
      ['example.com', '12345'],
      ['example.org', 'a-b'],
    ]);
    expect(readLastIds(Buffer.from(lastIdsJson(lastIds)))).toEqual(lastIds);
    expect(readLastIds(Buffer.from(lastIdsJson(new Map())))).toEqual(new Map());
  });

  it.each([
    '',
    '{',
    'null',
    '[]',
    '7',
    '{"lastIds": null}',
    '{"lastIds": ["1"]}',
    '{"lastIds": {"example.com": 7, "a.test": "", "b.test": "1 2", "c.test": {}}}',
  ])('are empty if a file contains %j', (words) => {
    const read = readLastIds(Buffer.from(words));
    expect([...read.keys()].filter((domain) => domain.includes('.'))).toEqual([]);
  });
});
