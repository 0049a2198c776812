import { syncBuiltinESMExports } from 'node:module';
import promises from 'node:timers/promises';
import { afterAll, beforeAll, vi } from 'vitest';

/** In the tests of a file, a setTimeout of 0.6 seconds or more takes a twentieth of that. */
export function shortWaits(): void {
  let restore = () => {};
  beforeAll(() => {
    restore = shortenWaits();
  });
  afterAll(() => restore());
}

/** Makes every setTimeout of 0.6 seconds or more take a twentieth of that. Returns how to undo it. */
export function shortenWaits(): () => void {
  const { setTimeout } = globalThis;
  const sleep = promises.setTimeout;
  const shorter = (callback: unknown, milliseconds = 0, ...rest: readonly unknown[]): unknown =>
    Reflect.apply(setTimeout, undefined, [callback, shortened(milliseconds), ...rest]);
  vi.stubGlobal('setTimeout', Object.assign(shorter, setTimeout));
  setSleep((milliseconds = 0, ...rest) => sleep(shortened(milliseconds), ...rest));
  return () => {
    vi.unstubAllGlobals();
    setSleep(sleep);
  };
}

function setSleep(sleep: typeof promises.setTimeout): void {
  promises.setTimeout = sleep;
  syncBuiltinESMExports();
}

function shortened(milliseconds: number): number {
  return milliseconds >= 600 ? milliseconds / 20 : milliseconds;
}
