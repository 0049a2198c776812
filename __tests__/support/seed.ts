import fc from 'fast-check';

/** Properties are tried with the same values each time, unless SEED says otherwise: so coverage holds still as well. */
fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 1) });
