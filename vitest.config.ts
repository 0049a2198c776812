import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Tests that change a module of Node for the whole process. */
const alone = ['__tests__/files/{closed,draft,exchanged}.test.ts'];

/**
 * Tests that mostly start other processes. The larger a process is, the longer it takes to start another, so these
 * run where no other test has left modules and garbage behind.
 */
const starting = ['__tests__/{base,cli,e2e}/*.test.ts'];

export default defineConfig({
  test: {
    globalSetup: '__tests__/support/temporary-folder.ts',
    // Many tests wait for processes and servers that they have started.
    maxWorkers: availableParallelism() + 1,
    // Far more than any test takes: a slow machine must not decide one.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    setupFiles: ['__tests__/support/seed.ts'],
    // With --coverage, as in `npm test`. What runs in child processes, as the shipped bundle does, does not count.
    coverage: {
      provider: 'v8',
      reportOnFailure: true,
      include: ['src/**/*.ts'],
      reporter: ['text-summary', 'json-summary'],
      thresholds: {
        lines: 99,
        // `base/` talks to git, and the tests that try all of it do so in the shipped bundle, which does not count.
        branches: 97,
        functions: 99,
        'src/{text,findings,x509,scan,inputs,plan,pins,report}/**': { lines: 99.9, branches: 99.5 },
      },
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'shared',
          isolate: false,
          include: ['__tests__/**/*.test.ts'],
          exclude: [...alone, ...starting],
        },
      },
      { extends: true, test: { name: 'processes', isolate: false, include: starting } },
      { extends: true, test: { name: 'alone', include: alone } },
    ],
  },
});
