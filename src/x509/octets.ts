/** The octet at an offset; 0 beyond the end. */
export function octetAt(bytes: Uint8Array, at: number): number {
  return bytes[at] ?? 0;
}

/** The octet at an offset within the bytes: for the loops over every byte of a file. */
export function octetWithin(bytes: Uint8Array, at: number): number {
  return Number(bytes[at]);
}

/** Whether certain bytes are at an offset. */
export function standsAt(bytes: Uint8Array, at: number, wanted: Uint8Array): boolean {
  for (let i = 0; i < wanted.length; i++) if (bytes[at + i] !== wanted[i]) return false;
  return true;
}
