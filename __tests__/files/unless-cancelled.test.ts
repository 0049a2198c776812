import { describe, expect, it } from 'vitest';
import { unlessCancelled } from '../../src/files/cancellation.ts';

const endless = new Promise<string>(() => {});

describe('work that a cancelled job does not wait for', () => {
  it('has its own result', async () => {
    expect(await unlessCancelled(new AbortController().signal, Promise.resolve('done'))).toBe('done');
  });

  it('fails with its own error', async () => {
    const failing = Promise.reject(new Error('a defect'));
    await expect(unlessCancelled(new AbortController().signal, failing)).rejects.toThrow('a defect');
  });

  it('is given up if the job has been cancelled already', async () => {
    expect(await unlessCancelled(AbortSignal.abort(), endless)).toBeNull();
  });

  it('is given up as soon as the job is cancelled', async () => {
    const controller = new AbortController();
    const waiting = unlessCancelled(controller.signal, endless);
    controller.abort();
    expect(await waiting).toBeNull();
  });
});
