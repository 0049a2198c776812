import { describe, expect, it } from 'vitest';
import { Turns } from '../../src/files/turns.ts';

describe('turns of long work', () => {
  it('let others have theirs, so that the end is heard of', async () => {
    const job = new AbortController();
    const turns = new Turns(job.signal);
    setImmediate(() => job.abort());
    // Nothing here waits for anything but the turns.
    const started = performance.now();
    while (!(await turns.areOver())) expect(performance.now() - started).toBeLessThan(10_000);
    expect(job.signal.aborted).toBe(true);
  });

  it('are over at once where the job is cancelled', async () => {
    expect(await new Turns(AbortSignal.abort()).areOver()).toBe(true);
  });
});
