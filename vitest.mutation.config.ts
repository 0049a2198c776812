import { defineConfig } from 'vitest/config';

/** A room's own tests, which have to notice every change to the room: see scripts/mutation.mjs. */
export default defineConfig({
  test: {
    include: [`__tests__/${process.env['ROOM']}/**/*.test.ts`],
    // Files of many megabytes and random ones say nothing about a mutant that small tables do not.
    exclude: ['**/{scan/hostile,x509/hostile-certificates,scan/properties}.test.ts'],
    setupFiles: ['__tests__/support/fewer-runs.ts'],
    // Those take seconds each, and every mutant of a report would be tried with them.
    testNamePattern: /^(?!.*(10,000 of everything|short enough with any|no more results than))/,
    testTimeout: 60_000,
  },
});
