import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, vi } from 'vitest';
import { apiKey } from './sending.ts';

/** Sends from a separate process: Node reads NODE_EXTRA_CA_CERTS only when it starts. */
export async function sendApart(apiUrl: string, env: Record<string, string>, count = 1, more: Apart = {}) {
  const file = new URL('./send-apart.ts', import.meta.url).pathname;
  const args = [file, apiUrl, String(count), ...(more.connect === undefined ? [] : [String(more.connect)])];
  const running = promisify(execFile)(process.execPath, args, {
    env,
    timeout: 40_000,
    killSignal: 'SIGKILL',
  });
  if (more.cancelWhen) {
    await vi.waitUntil(more.cancelWhen, { timeout: 20_000 });
    running.child.kill('SIGTERM');
  }
  const { stdout, stderr } = await running;
  expect(stderr).toBe('');
  expect(stdout).not.toContain(apiKey);
  return JSON.parse(stdout);
}

export interface Apart {
  /** Milliseconds that a connection may take to make. */
  readonly connect?: number;
  /** Cancels the job as soon as this is so. */
  readonly cancelWhen?: () => boolean;
}
