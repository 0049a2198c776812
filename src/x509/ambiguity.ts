import { attempt } from '../findings/result.ts';
import { type Text, text } from '../text/text.ts';
import { attributesOf, extensionRequest, microsoftExtensions } from './certification-request.ts';
import { childrenOf, contentOf, type Element, elementAt, expectTag, tags } from './element.ts';
import { canonical } from './encode.ts';
import { dnsNameTag } from './extensions.ts';
import { commonNameAmbiguity } from './name.ts';
import { objectIdentifier } from './object-identifier.ts';
import { extensionsTag } from './tbs-certificate.ts';

const subjectAltName = '2.5.29.17';

/** Further extensions with names of the subject: the subjectAltName before X.509 version 3, and Netscape's. */
const formerNames = new Set(['2.5.29.7', '2.16.840.1.113730.1.12']);

/**
 * Attributes without DNS names that common tools write: unstructuredName, challengePassword, unstructuredAddress and
 * friendlyName of RFC 2985, and those in which Windows describes itself.
 */
const plainAttributes = new Set([
  '1.2.840.113549.1.9.2',
  '1.2.840.113549.1.9.7',
  '1.2.840.113549.1.9.8',
  '1.2.840.113549.1.9.20',
  '1.3.6.1.4.1.311.13.2.2',
  '1.3.6.1.4.1.311.13.2.3',
  '1.3.6.1.4.1.311.21.20',
]);

/** The tags of GeneralName, each in its standard form (RFC 5280 section 4.2.1.6). */
const generalNames = new Set([0xa0, 0x81, 0x82, 0xa3, 0xa4, 0xa5, 0x86, 0x87, 0x88]);

/**
 * Why two programs could read different names in a certification request, as a clause; null if every
 * program must read the same. That requires all of this: the request is DER throughout, it has at most one
 * extensionRequest with one value, no other attribute or extension that could contain names, no extension twice, in its
 * subjectAltName only general names with their standard tags and dNSNames in ASCII, and common names that every program
 * reads as the same text.
 *
 * @param der one whole request, as it is in the file
 */
export function ambiguityOfRequest(der: Uint8Array): Text | null {
  return firstAmbiguity(der, function* (bytes, whole, [version, subject, , attributes]) {
    if (!canonical(bytes, whole).equals(bytes)) yield notDer;
    if (childrenOf(bytes, whole).length !== 3) yield text`something follows its signature`;
    if (!isZero(bytes, version)) yield text`its version is not 1`;
    const why = commonNameAmbiguity(bytes, expectTag(subject, tags.sequence, 'the subject'));
    if (why !== null) yield why;
    yield* attributeAmbiguities(bytes, attributes);
  });
}

/**
 * Why two programs could read different names in a certificate, as a clause; null if every program must
 * read the same.
 *
 * @param der one whole certificate, as it is in the file
 */
export function ambiguityOfCertificate(der: Uint8Array): Text | null {
  return firstAmbiguity(der, function* (bytes, _whole, fields) {
    for (const field of fields) {
      // The certificate was accepted by its CA, so only its names matter.
      if (field.tag === extensionsTag)
        yield* extensionAmbiguities(bytes, childrenOf(bytes, field)[0], (oid) => oid === subjectAltName);
    }
  });
}

/** Version 1 is written as 0 (RFC 2986 section 4.1). */
function isZero(bytes: Buffer, version: Element | undefined): boolean {
  const { content, contentEnd } = expectTag(version, tags.integer, 'the version');
  return contentEnd - content === 1 && bytes[content] === 0;
}

type Ambiguities = Iterable<Text>;

const notDer = text`it is not encoded in DER`;

/** @param find examines the whole structure and the fields of its signed part */
function firstAmbiguity(
  der: Uint8Array,
  find: (bytes: Buffer, whole: Element, fields: readonly Element[]) => Ambiguities,
): Text | null {
  const bytes = Buffer.from(der);
  const first = attempt(() => {
    const whole = elementAt(bytes, 0, bytes.length);
    const toBeSigned = expectTag(childrenOf(bytes, whole)[0], tags.sequence, 'what is signed');
    for (const why of find(bytes, whole, childrenOf(bytes, toBeSigned))) return why;
    return null;
  });
  return first.ok ? first.value : notDer;
}

function* attributeAmbiguities(bytes: Buffer, attributes: Element | undefined): Ambiguities {
  let requests = 0;
  for (const { oid, values, more } of attributesOf(bytes, attributes)) {
    if (more.length > 0) yield text`something follows the values of an attribute`;
    if (oid === extensionRequest) {
      if (++requests > 1) yield text`it has more than one extensionRequest attribute`;
      yield* valueAmbiguities(bytes, expectTag(values, tags.set, 'the values of an attribute'));
    } else if (oid === microsoftExtensions) {
      yield text`it requests extensions in a Microsoft attribute, which many programs ignore`;
    } else if (!plainAttributes.has(oid)) {
      yield text`its attribute ${oid} could contain names`;
    }
  }
}

function* valueAmbiguities(bytes: Buffer, values: Element): Ambiguities {
  const [extensions, ...others] = childrenOf(bytes, values);
  if (extensions === undefined || others.length > 0)
    yield text`its extensionRequest attribute does not have exactly one value`;
  yield* extensionAmbiguities(bytes, extensions, () => true);
}

/** @param matters whether an extension of this type must be unambiguous */
function* extensionAmbiguities(
  bytes: Buffer,
  extensions: Element | undefined,
  matters: (oid: string) => boolean,
): Ambiguities {
  const seen = new Set<string>();
  for (const extension of childrenOf(bytes, expectTag(extensions, tags.sequence, 'the extensions'))) {
    const [type, ...rest] = childrenOf(bytes, expectTag(extension, tags.sequence, 'an extension'));
    const oid = objectIdentifier(bytes, expectTag(type, tags.objectIdentifier, 'the type of an extension'));
    if (!matters(oid)) continue;
    if (seen.has(oid)) yield text`its extension ${oid} occurs more than once`;
    seen.add(oid);
    if (formerNames.has(oid)) yield text`its extension ${oid} could contain names`;
    const value = rest.at(-1);
    if (rest.length !== (rest[0]?.tag === tags.boolean ? 2 : 1) || isFalse(bytes, rest[0])) yield notDer;
    if (oid === subjectAltName) {
      yield* nameAmbiguities(bytes, expectTag(value, tags.octetString, 'the value of an extension'));
    }
  }
}

/** DER leaves out a value that is the default, as FALSE is for `critical` (X.690 section 11.5). */
function isFalse(bytes: Buffer, element: Element | undefined): boolean {
  return element?.tag === tags.boolean && bytes[element.content] === 0;
}

function* nameAmbiguities(bytes: Buffer, value: Element): Ambiguities {
  const content = contentOf(bytes, value);
  const names = elementAt(content, 0, content.length);
  for (const name of childrenOf(content, names)) {
    if (!generalNames.has(name.tag)) {
      yield text`its subjectAltName contains a name with the tag ${hex(name.tag)}, which RFC 5280 does not define`;
    }
    if (name.tag === dnsNameTag && !isPrintableAscii(contentOf(content, name))) {
      yield text`a DNS name in its subjectAltName is not printable ASCII`;
    }
  }
  if (names.tag !== tags.sequence || !canonical(content, names).equals(content)) {
    yield text`its subjectAltName is not encoded in DER`;
  }
}

function hex(octet: number): string {
  return `0x${octet.toString(16).padStart(2, '0')}`;
}

function isPrintableAscii(octets: Buffer): boolean {
  return octets.every((octet) => octet >= 0x20 && octet < 0x7f);
}
