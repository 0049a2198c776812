import { afterAll, beforeAll, vi } from 'vitest';

/** In the tests of a file, a setTimeout of 0.6 seconds or more takes a twentieth of that. */
export function shortWaits(): void {
  const { setTimeout } = globalThis;
  beforeAll(() => {
    const shorter = (callback: unknown, milliseconds = 0, ...rest: readonly unknown[]): unknown =>
      Reflect.apply(setTimeout, undefined, [callback, shortened(milliseconds), ...rest]);
    vi.stubGlobal('setTimeout', Object.assign(shorter, setTimeout));
  });
  afterAll(() => vi.unstubAllGlobals());
}

function shortened(milliseconds: number): number {
  return milliseconds >= 600 ? milliseconds / 20 : milliseconds;
}
