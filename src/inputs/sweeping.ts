/**
 * Whether a pattern consists of wildcards alone, such as `**` or `*.*`: it names neither a folder nor any part of a
 * file's name, so it asks for whatever there may be.
 */
export function isSweeping(pattern: string): boolean {
  return /^[*?./]+$/.test(pattern);
}
