/** DER by hand, for certificates that no tool would issue. */
export function tlv(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  return Buffer.concat([Buffer.of(tag, ...lengthOctets(content.length)), content]);
}

/** The same with more length octets than needed. */
export function longTlv(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  return Buffer.concat([Buffer.of(tag, 0x84), length, content]);
}

/** The same with an indefinite length, which BER allows. */
export function indefiniteTlv(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  return Buffer.concat([Buffer.of(tag, 0x80), ...parts, Buffer.of(0, 0)]);
}

function lengthOctets(length: number): number[] {
  if (length < 0x80) return [length];
  const hex = length.toString(16);
  const octets = [...Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex')];
  return [0x80 | octets.length, ...octets];
}

export const sequence = (...parts: readonly Uint8Array[]) => tlv(0x30, ...parts);
export const set = (...parts: readonly Uint8Array[]) => tlv(0x31, ...parts);
export const integer = (...octets: readonly number[]) => tlv(0x02, Buffer.from(octets));
export const octets = (content: Uint8Array) => tlv(0x04, content);
export const bits = (content: Uint8Array) => tlv(0x03, Buffer.of(0), content);
export const utf8 = (value: string) => tlv(0x0c, Buffer.from(value));
export const explicit = (n: number, ...parts: readonly Uint8Array[]) => tlv(0xa0 | n, ...parts);
export const time = (tag: number, value: string) => tlv(tag, Buffer.from(value));

export function oid(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  return tlv(0x06, Buffer.from([first * 40 + second, ...rest].flatMap(base128)));
}

function base128(arc: number): number[] {
  const octetsOfArc = [arc % 128];
  for (let left = Math.floor(arc / 128); left > 0; left = Math.floor(left / 128))
    octetsOfArc.unshift((left % 128) | 0x80);
  return octetsOfArc;
}

export const attribute = (type: string, value: Uint8Array) => sequence(oid(type), value);
export const commonName = (value: string) => sequence(set(attribute('2.5.4.3', utf8(value))));

export const extension = (type: string, value: Uint8Array) => sequence(oid(type), octets(value));
export const dnsNames = (...names: readonly string[]) =>
  extension('2.5.29.17', sequence(...names.map((name) => tlv(0x82, Buffer.from(name, 'latin1')))));
export const basicConstraints = (ca: boolean) =>
  extension('2.5.29.19', sequence(...(ca ? [tlv(0x01, Buffer.of(0xff))] : [])));
export const sctList = extension(
  '1.3.6.1.4.1.11129.2.4.2',
  octets(Buffer.from('not a real list of timestamps')),
);
export const poison = extension('1.3.6.1.4.1.11129.2.4.3', Buffer.of(0x05, 0x00));

const ed25519 = sequence(oid('1.3.101.112'));
export const ed25519Key = sequence(ed25519, bits(Buffer.alloc(32, 7)));

/** The fields of a TBSCertificate, each as DER. */
export interface TbsParts {
  readonly version?: Uint8Array;
  readonly serial?: Uint8Array;
  readonly issuer?: Uint8Array;
  readonly notBefore?: Uint8Array;
  readonly notAfter?: Uint8Array;
  readonly subject?: Uint8Array;
  readonly key?: Uint8Array;
  /** What is between key and extensions. */
  readonly ids?: readonly Uint8Array[];
  /** Undefined for none. */
  readonly extensions?: readonly Uint8Array[] | undefined;
}

export function tbsCertificate(parts: TbsParts = {}): Buffer {
  const { version = explicit(0, integer(2)), serial = integer(1), ids = [], extensions } = parts;
  const {
    issuer = commonName('Example CA'),
    subject = commonName('www.example.com'),
    key = ed25519Key,
  } = parts;
  const { notBefore = time(0x17, '250101000000Z'), notAfter = time(0x17, '260101000000Z') } = parts;
  const validity = sequence(notBefore, notAfter);
  const last = extensions === undefined ? [] : [explicit(3, sequence(...extensions))];
  return sequence(version, serial, ed25519, issuer, validity, subject, key, ...ids, ...last);
}

export function signed(toBeSigned: Uint8Array): Buffer {
  return sequence(toBeSigned, ed25519, bits(Buffer.alloc(64, 9)));
}

export const certificate = (parts: TbsParts = {}) => signed(tbsCertificate(parts));

/** A CertificationRequest with attributes as they are given, or none at all. */
export function request(attributes: readonly Uint8Array[] | null, version = integer(0)): Buffer {
  const last = attributes === null ? [] : [explicit(0, ...attributes)];
  return signed(sequence(version, commonName('www.example.com'), ed25519Key, ...last));
}

export const extensionRequest = (type: string, ...extensions: readonly Uint8Array[]) =>
  sequence(oid(type), set(sequence(...extensions)));

export function signedData(members: readonly Uint8Array[], wrap: typeof tlv = tlv): Buffer {
  const content = wrap(0x30, oid('1.2.840.113549.1.7.1'));
  const data = wrap(0x30, integer(1), set(), content, wrap(0xa0, ...members), set());
  return wrap(0x30, oid('1.2.840.113549.1.7.2'), wrap(0xa0, data));
}
