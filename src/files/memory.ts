/** From this number of files or documents on, saving memory matters more than saving time. */
export const manyItems = 20_000;

/**
 * V8 doubles its young generation, up to 128 MB, when many objects stay in use. In a huge repository, most objects stay
 * in use until the end, so this takes memory and saves no time. From here on, the young generation keeps its size until
 * the end of the process.
 */
export function keepYoungGeneration(): void {
  process.getBuiltinModule('node:v8').setFlagsFromString('--semi-space-growth-factor=1');
}
