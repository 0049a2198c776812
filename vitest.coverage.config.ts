import { defineConfig, mergeConfig } from 'vitest/config';
import everything from './vitest.config.ts';

/** What the tests reach: `npm run coverage`. What runs in child processes, as the shipped bundle does, does not count. */
export default mergeConfig(
  everything,
  defineConfig({
    test: {
      exclude: ['__tests__/{e2e,examples}/**'],
      setupFiles: ['__tests__/support/fixed-seed.ts'],
      coverage: {
        enabled: true,
        provider: 'v8',
        include: ['src/**/*.ts'],
        reporter: ['text', 'json-summary'],
        thresholds: {
          lines: 99,
          // `base/` talks to git, and the tests that try all of it do so in the shipped bundle, which does not count.
          branches: 97,
          functions: 99,
          'src/{text,findings,inputs,documents,plan,pins,report}/**': { lines: 99.9, branches: 99.5 },
        },
      },
    },
  }),
);
