import fc from 'fast-check';

/** Properties are tried with the same values each time, unless SEED is set, so that the coverage does not change either. */
fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 1) });
