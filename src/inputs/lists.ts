/** The entries of a newline-separated list; lines that start with `#` are comments. */
export function listOf(value: string): readonly string[] {
  return value
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}
