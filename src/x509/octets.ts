/** The octet at an offset; 0 beyond the end. */
export function octetAt(bytes: Uint8Array, at: number): number {
  return bytes[at] ?? 0;
}

/** The octet at an offset within the bytes: for the loops over every byte of a file. */
export function octetWithin(bytes: Uint8Array, at: number): number {
  return Number(bytes[at]);
}
