import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['__tests__/**/*.test.ts'],
    globalSetup: '__tests__/support/temporary-folder.ts',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      reporter: ['text', 'json-summary'],
      // What runs in child processes only, as the tests of the shipped bundle do, does not count.
      thresholds: {
        lines: 95,
        branches: 95,
        functions: 95,
        'src/{text,findings,inputs,documents,plan,pins,report}/**': { lines: 100, branches: 100 },
      },
    },
  },
});
