/** From so many files or documents on, memory is minded more than time. */
export const manyItems = 20_000;

/**
 * V8 doubles its young generation, up to 128 MB, when much of what is made stays in use. In a huge repository, where
 * most of it does to the end, that takes memory and saves no time: from here on it stays as big as it is, to the end of
 * the process.
 */
export function keepYoungGeneration(): void {
  process.getBuiltinModule('node:v8').setFlagsFromString('--semi-space-growth-factor=1');
}
