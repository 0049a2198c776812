/**
 * One tag-length-value in DER: a tag of one octet, the shortest definite length, and the content (X.690 section 10.1).
 */
export function encoded(tag: number, ...content: readonly Uint8Array[]): Buffer {
  const length = content.reduce((sum, part) => sum + part.length, 0);
  return Buffer.concat([Uint8Array.of(tag, ...lengthOctets(length)), ...content]);
}

function lengthOctets(length: number): number[] {
  if (length < 0x80) return [length];
  const octets: number[] = [];
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) octets.unshift(rest % 256);
  return [0x80 | octets.length, ...octets];
}

/** The elements of a SET OF in the order that DER requires (X.690 section 11.6). */
export function inSetOrder(elements: readonly Buffer[]): readonly Buffer[] {
  return [...elements].sort(Buffer.compare);
}
