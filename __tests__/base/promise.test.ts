import { fromSources, runBy } from '../support/proposal.ts';

// The same cases as end to end, from the sources: what they reach counts.
runBy(fromSources);
await import('../e2e/promise.test.ts');
