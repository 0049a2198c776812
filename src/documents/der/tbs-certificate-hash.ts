import { type Element, tags } from './element.ts';
import { sha256 } from './sha256.ts';

/** Where the parts of a TBSCertificate lie whose lengths change when an extension is taken out. */
export interface TbsParts {
  readonly tbs: Element;
  /** `[3]` around the extensions, and the sequence in it; null where there is none. */
  readonly wrapper: Element | null;
  readonly sequence: Element | null;
}

/**
 * SHA-256 of the TBSCertificate that a CT log signs (RFC 6962 section 3.2): SCT list and poison taken out, the
 * three lengths around them rewritten, the rest byte for byte. Extensions that become empty stay as an empty list.
 */
export function tbsCertificateSha256(bytes: Buffer, parts: TbsParts, removed: readonly Element[]): string {
  const { tbs, wrapper, sequence } = parts;
  if (wrapper === null || sequence === null || removed.length === 0) {
    return sha256(bytes.subarray(tbs.start, tbs.end));
  }
  const kept = keptBetween(bytes, sequence, removed);
  const extensions = wrap(wrapper.tag, [wrap(tags.sequence, kept)]);
  const before = bytes.subarray(tbs.content, wrapper.start);
  const after = bytes.subarray(wrapper.end, tbs.contentEnd);
  return sha256(wrap(tags.sequence, [before, extensions, after]));
}

function keptBetween(bytes: Buffer, sequence: Element, removed: readonly Element[]): Uint8Array[] {
  const kept: Uint8Array[] = [];
  let at = sequence.content;
  for (const extension of removed) {
    kept.push(bytes.subarray(at, extension.start));
    at = extension.end;
  }
  kept.push(bytes.subarray(at, sequence.contentEnd));
  return kept;
}

function wrap(tag: number, parts: readonly Uint8Array[]): Uint8Array {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  return Buffer.concat([Uint8Array.of(tag, ...lengthOctets(length)), ...parts]);
}

/** A definite length in its shortest form (X.690 section 10.1). */
function lengthOctets(length: number): number[] {
  if (length < 0x80) return [length];
  const octets: number[] = [];
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) octets.unshift(rest % 256);
  return [0x80 | octets.length, ...octets];
}
