import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Tests that replace a module of Node for the whole process, and so need one of their own. */
const alone = ['__tests__/files/{closed,draft,exchanged}.test.ts'];

export default defineConfig({
  test: {
    globalSetup: '__tests__/support/temporary-folder.ts',
    // Many tests wait for processes and servers that they have started.
    maxWorkers: availableParallelism() + 1,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: { name: 'shared', isolate: false, include: ['__tests__/**/*.test.ts'], exclude: alone },
      },
      { extends: true, test: { name: 'alone', include: alone } },
    ],
  },
});
