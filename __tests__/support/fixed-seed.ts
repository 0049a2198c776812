import fc from 'fast-check';

/** For coverage, whose figures are to be the same each time: properties are tried with the same values. */
fc.configureGlobal({ seed: 1 });
