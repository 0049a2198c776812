import { describe, expect, it } from 'vitest';
import { lingering, Turns } from '../../src/files/cancellation.ts';

describe('turns of long work', () => {
  it('yield, so that a signal to end is received', async () => {
    const job = new AbortController();
    const turns = new Turns(job.signal);
    setImmediate(() => job.abort());
    // Nothing here waits for anything else.
    const started = performance.now();
    while (!(await turns.areOver())) expect(performance.now() - started).toBeLessThan(10_000);
    expect(job.signal.aborted).toBe(true);
  });

  it('are over at once if the job is cancelled', async () => {
    expect(await new Turns(AbortSignal.abort()).areOver()).toBe(true);
  });
});

describe('a lingering signal', () => {
  it.each(['before', 'after'])(
    'aborts a moment later than another that aborts %s it is made',
    async (when) => {
      const job = new AbortController();
      const reason = new Error('canceled');
      if (when === 'before') job.abort(reason);
      const lingers = lingering(job.signal, 5);
      if (when === 'after') job.abort(reason);
      expect(lingers.aborted).toBe(false);
      await new Promise((resolve) => lingers.addEventListener('abort', resolve));
      expect(lingers.reason).toBe(reason);
    },
  );
});
