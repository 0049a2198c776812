import fc from 'fast-check';

/** For mutation testing, where each property is tried once per mutant: thousands of times in all. */
fc.configureGlobal({ numRuns: 20 });
