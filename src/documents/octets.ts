/** The octet at an offset; 0 beyond the end. */
export function octetAt(bytes: Uint8Array, at: number): number {
  return bytes[at] ?? 0;
}
