/** Kept equal to package.json's by a test. */
export const version = '1.1.0';
