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
          branches: 99,
          functions: 99,
          'src/{text,findings,inputs,documents,plan,pins,report}/**': { lines: 100, branches: 100 },
        },
      },
    },
  }),
);
