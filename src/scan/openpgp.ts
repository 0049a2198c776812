import { octetAt } from '../x509/octets.ts';

interface Packet {
  readonly tag: number;
  readonly content: number;
  readonly end: number;
}

const secretKeyTags = new Set([5, 7]);

/** Signatures, keys, subkeys, markers, trust, user IDs and attributes, padding. */
const keyRingTags = new Set([2, 5, 7, 10, 12, 13, 17, 21]);

/**
 * Where the packets of a binary OpenPGP key ring end if it begins with a secret key (RFC 9580 section 5.5.3); null if a
 * file does not begin with one. Other files can begin like a secret key by chance, but then it neither ends with the file
 * nor is it followed by another packet of a key ring.
 */
export function secretKeyRingEnd(bytes: Buffer): number | null {
  const key = packetAt(bytes, 0);
  if (key === null || !secretKeyTags.has(key.tag) || !isSecretKey(bytes.subarray(key.content, key.end)))
    return null;
  let { end } = key;
  for (let next = packetAt(bytes, end); next !== null && keyRingTags.has(next.tag); ) {
    end = next.end;
    next = packetAt(bytes, end);
  }
  return end > key.end || end === bytes.length ? end : null;
}

/** The packet at an offset (RFC 9580 section 4.2); null if there is none, it is incomplete, or it comes in parts. */
function packetAt(bytes: Buffer, at: number): Packet | null {
  const first = octetAt(bytes, at);
  const isOld = first < 0xc0;
  const octets = isOld ? oldLengthOctets[first & 3] : newLengthOctets(octetAt(bytes, at + 1));
  const content = at + 1 + (octets ?? 0);
  if (first < 0x80 || octets === undefined || content > bytes.length) return null;
  const end = content + (isOld ? oldLength(bytes, content, octets) : newLength(bytes, content, octets));
  return end > bytes.length ? null : { tag: isOld ? (first >> 2) & 0xf : first & 0x3f, content, end };
}

const oldLengthOctets = [1, 2, 4, 0];

/** Without a length, the packet extends to the end of the file. */
function oldLength(bytes: Buffer, content: number, octets: number): number {
  return octets === 0 ? bytes.length - content : bytes.readUIntBE(content - octets, octets);
}

function newLengthOctets(first: number): number | undefined {
  if (first < 192) return 1;
  if (first < 224) return 2;
  return first === 255 ? 5 : undefined;
}

function newLength(bytes: Buffer, content: number, octets: number): number {
  if (octets === 5) return bytes.readUInt32BE(content - 4);
  return octets === 2 ? bytes.readUInt16BE(content - 2) - (192 << 8) + 192 : octetAt(bytes, content - 1);
}

/** In seconds: PGP is from 1991. Keys that are derived from a passphrase have a creation time of 0. */
const [earliest, latest] = [Date.UTC(1991, 0) / 1000, Date.UTC(2050, 0) / 1000];

/** Octets before the key material: version 3 has a validity, and versions 5 and 6 the length of the public key. */
const headerLengths = new Map([
  [3, 8],
  [4, 6],
  [5, 10],
  [6, 10],
]);

function isSecretKey(packet: Buffer): boolean {
  const version = octetAt(packet, 0);
  const header = headerLengths.get(version);
  if (header === undefined || packet.length <= header) return false;
  const created = packet.readUInt32BE(1);
  const material = packet.subarray(header);
  if (created !== 0 && (created < earliest || created >= latest)) return false;
  if (version > 4 && packet.readUInt32BE(6) >= material.length) return false;
  return beginsWithPublicKey(material, octetAt(packet, version === 3 ? 7 : 5));
}

/** Octets of the public keys of X25519, X448, Ed25519 and Ed448. */
const publicKeyLengths = new Map([
  [25, 32],
  [26, 56],
  [27, 32],
  [28, 57],
]);

/** RFC 9580 section 5.5.5; after a public key without a length comes how the secret one is encrypted (section 3.7.2). */
function beginsWithPublicKey(material: Buffer, algorithm: number): boolean {
  const length = publicKeyLengths.get(algorithm);
  const usage = octetAt(material, length ?? 0);
  if (length !== undefined) return material.length > 2 * length && (usage <= 13 || usage >= 253);
  if ([1, 2, 3, 16, 17, 20].includes(algorithm)) return beginsWithNumber(material, 512);
  return [18, 19, 22].includes(algorithm) && beginsWithCurve(material);
}

/** A multiprecision integer of so many bits or more, without leading zeros, and something after it. */
function beginsWithNumber(material: Buffer, minBits: number): boolean {
  if (material.length < 3) return false;
  const bits = material.readUInt16BE(0);
  const first = octetAt(material, 2) >> ((bits - 1) & 7);
  return bits >= minBits && bits <= 16_384 && first === 1 && 2 + Math.ceil(bits / 8) < material.length;
}

/** The OID of a curve, which begins with 1.2 or 1.3, and a point on it. */
function beginsWithCurve(material: Buffer): boolean {
  const length = octetAt(material, 0);
  const isOid = length > 2 && length <= 16 && [0x2a, 0x2b].includes(octetAt(material, 1));
  return isOid && beginsWithNumber(material.subarray(1 + length), 200);
}
