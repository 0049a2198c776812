const mebibyte = 1024 * 1024;

/** Bytes in one file to read; a bigger one is an error of its own. */
export const maxFileSize = 16 * mebibyte;

/** Bytes in the config file; the YAML reader takes seconds for some hostile files of this size. */
export const maxConfigSize = 128 * 1024;

/** Files that the patterns of one run may match; those beyond are not read, which is an error. */
export const maxFiles = 200_000;

/** Documents that one run takes up; once it has so many, no further file is read, which is an error. */
export const maxDocuments = 250_000;

/** Levels of folders that are walked; deeper ones are not entered, which is an error. */
export const maxDepth = 200;

/** Bytes in the file that an audit keeps from run to run: a hundred thousand domains. */
export const maxStateSize = 16 * mebibyte;
