import { Failure } from '../findings/result.ts';
import { text } from '../text/text.ts';
import type { ReadDocument, Signed } from './certificate.ts';
import type { CertificateRequest, DocumentOrigin, SignatureAlgorithm } from './document.ts';
import { childrenOf, contextTag, type Element, expectTag, octetsOf, tags } from './element.ts';
import { type Extensions, noExtensions, readExtensions } from './extensions.ts';
import { commonNamesOf, rfc4514 } from './name.ts';
import { objectIdentifier } from './object-identifier.ts';
import { algorithmOid, publicKeyOf, sha256 } from './public-key.ts';
import { pssHash, rsassaPss } from './signature.ts';
import { signatureAlgorithmOf } from './signature-algorithms.ts';

/** RFC 2985 section 5.4.2. */
export const extensionRequest = '1.2.840.113549.1.9.14';
export const microsoftExtensions = '1.3.6.1.4.1.311.2.1.14';

/**
 * Reads a CertificationRequest (RFC 2986 section 4).
 * @throws Failure
 */
export function readCertificationRequest(
  bytes: Buffer,
  signed: Signed,
  standing: DocumentOrigin,
): ReadDocument {
  const [version, subject, publicKey, attributes, ...rest] = childrenOf(bytes, signed.toBeSigned);
  expectTag(version, tags.integer, 'the version');
  if (rest.length > 0) throw new Failure(text`something follows the attributes`);
  const extensions = requestedExtensions(bytes, attributes);
  const name = expectTag(subject, tags.sequence, 'the subject');
  const keyInfo = expectTag(publicKey, tags.sequence, 'the public key');
  const document: CertificateRequest = {
    ...standing,
    kind: 'certificate-request',
    subject: rfc4514(bytes, name),
    commonNames: commonNamesOf(bytes, name),
    publicKeySha256: sha256(octetsOf(bytes, keyInfo)),
    ...publicKeyOf(bytes, keyInfo),
    signatureAlgorithm: signatureAlgorithm(bytes, signed.algorithm),
    dnsNames: extensions.dnsNames,
    ca: extensions.ca,
    usages: extensions.usages,
  };
  return { document, damagedExtensions: extensions.damaged };
}

/** RSASSA-PSS names its hash function in its parameters: without it, the name would hide a broken one. */
function signatureAlgorithm(bytes: Buffer, algorithm: Element): SignatureAlgorithm {
  const known = signatureAlgorithmOf(algorithmOid(bytes, algorithm, 'the signature algorithm'));
  const hash = known.oid === rsassaPss ? pssHash(bytes, algorithm) : null;
  return hash === null ? known : { ...known, name: `${known.name} with ${hash}`, hash };
}

function requestedExtensions(bytes: Buffer, attributes: Element | undefined): Extensions {
  const extensions = noExtensions();
  for (const { oid, values } of attributesOf(bytes, attributes)) {
    if (oid !== extensionRequest && oid !== microsoftExtensions) continue;
    for (const sequence of childrenOf(bytes, expectTag(values, tags.set, 'the value of an attribute'))) {
      readExtensions(extensions, bytes, expectTag(sequence, tags.sequence, 'the list of extensions'));
    }
  }
  return extensions;
}

/**
 * The attributes of a request; `more` is what follows their values, which should be nothing.
 * @throws Failure
 */
export function* attributesOf(bytes: Buffer, attributes: Element | undefined) {
  if (attributes === undefined) return;
  for (const attribute of childrenOf(bytes, expectTag(attributes, contextTag(0), 'the list of attributes'))) {
    const [type, values, ...more] = childrenOf(bytes, expectTag(attribute, tags.sequence, 'an attribute'));
    const oid = objectIdentifier(bytes, expectTag(type, tags.objectIdentifier, 'the type of an attribute'));
    yield { oid, values, more };
  }
}
