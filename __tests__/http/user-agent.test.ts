import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { userAgent } from '../../src/http/dispatcher.ts';

it('carries the version of the package', () => {
  const { name, version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  expect(userAgent).toBe(`${name}/${version}`);
});
