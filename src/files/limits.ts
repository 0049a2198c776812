const mebibyte = 1024 * 1024;

/** Bytes in one file; a larger file is not read, which is an error. */
export const maxFileSize = 16 * mebibyte;

/** Bytes in the config file; the YAML parser takes seconds for some hostile files of this size. */
export const maxConfigSize = 128 * 1024;

/** Files that the patterns of one run can match; those beyond are not read, which is an error. */
export const maxFiles = 200_000;

/** Documents that one run reads; once there are so many, no further file is read, which is an error. */
export const maxDocuments = 250_000;

/** Levels of folders; deeper ones are not entered, which is an error. */
export const maxDepth = 200;

/** Bytes in the file that an audit keeps from run to run: a hundred thousand domains. */
export const maxStateSize = 16 * mebibyte;

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
