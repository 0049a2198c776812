import { createHash, X509Certificate } from 'node:crypto';
import { elements, only } from './der.mjs';

const SEQUENCE = 0x30;
const SET = 0x31;
const INTEGER = 0x02;
const BIT_STRING = 0x03;
const OCTET_STRING = 0x04;
const OID = 0x06;
const ATTRIBUTES = 0xa0;
const DNS_NAME = 0x82;

/** pkcs-9-at-extensionRequest, 1.2.840.113549.1.9.14 */
const EXTENSION_REQUEST = '2a864886f70d01090e';
/** id-ce-subjectAltName, 2.5.29.17 */
const SUBJECT_ALT_NAME = '551d11';

/** @param {Buffer} bytes */
export function sha256(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * Reads a CSR (RFC 2986).
 *
 * @param {Buffer} der
 * @returns {{ publicKeySha256: string, dnsNames: string[] }}
 */
export function readRequest(der) {
  const [info, algorithm, signature, ...more] = elements(only(der, SEQUENCE).content);
  expectTag(info, SEQUENCE);
  expectTag(algorithm, SEQUENCE);
  expectTag(signature, BIT_STRING);
  const [version, subject, publicKey, attributes] = elements(info.content);
  expectTag(version, INTEGER);
  expectTag(subject, SEQUENCE);
  expectTag(publicKey, SEQUENCE);
  if (more.length > 0 || version.content.toString('hex') !== '00') throw new Error('no CSR of version 1');
  return { publicKeySha256: sha256(publicKey.whole), dnsNames: attributes ? namesOf(attributes) : [] };
}

function namesOf(attributes) {
  expectTag(attributes, ATTRIBUTES);
  const requested = elements(attributes.content)
    .map(({ content }) => elements(content))
    .filter(([type]) => isOid(type, EXTENSION_REQUEST))
    .flatMap(([, values]) => elements(expectTag(values, SET).content));
  const extensions = requested
    .flatMap(({ content }) => elements(content))
    .map(({ content }) => elements(content));
  return extensions
    .filter(([type]) => isOid(type, SUBJECT_ALT_NAME))
    .flatMap((parts) => elements(only(expectTag(parts.at(-1), OCTET_STRING).content, SEQUENCE).content))
    .filter(({ tag }) => tag === DNS_NAME)
    .map(({ content }) => content.toString('latin1'));
}

function isOid(element, hex) {
  return element?.tag === OID && element.content.toString('hex') === hex;
}

function expectTag(element, tag) {
  if (element?.tag !== tag) throw new Error('another type was due');
  return element;
}

/**
 * Reads certificates; each must be issued by the next.
 *
 * @param {Buffer[]} chain DER, leaf first
 * @returns {{ certificateSha256: string, subject: string, chainLength: number }}
 */
export function readChain(chain) {
  const certificates = chain.map(readCertificate);
  certificates.slice(1).forEach((issuer, i) => {
    const certificate = certificates[i];
    if (!certificate.checkIssued(issuer) || !certificate.verify(issuer.publicKey)) {
      throw new Error('a certificate is not followed by its issuer');
    }
  });
  const [leaf] = certificates;
  return { certificateSha256: sha256(leaf.raw), subject: leaf.subject ?? '', chainLength: chain.length };
}

function readCertificate(der) {
  only(der, SEQUENCE);
  const certificate = new X509Certificate(der);
  if (!certificate.raw.equals(der)) throw new Error('there is more than one certificate');
  return certificate;
}

/**
 * The documents of a text in the strict form of RFC 7468: 64 columns, LF, nothing around or between.
 *
 * @param {Buffer} body
 * @param {string} label
 * @returns {Buffer[]} DER of each
 */
export function readPem(body, label) {
  const block = `-----BEGIN ${label}-----\n((?:[A-Za-z0-9+/]{64}\n)*[A-Za-z0-9+/]{1,64}={0,2}\n)-----END ${label}-----\n`;
  const text = body.toString('latin1');
  if (!new RegExp(`^(?:${block})+$`).test(text)) throw new Error(`no strict PEM of label ${label}`);
  return [...text.matchAll(new RegExp(block, 'g'))].map(([, base64]) => decodeBase64(base64));
}

function decodeBase64(lines) {
  const base64 = lines.replaceAll('\n', '');
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.toString('base64') !== base64) throw new Error('the base64 is not canonical');
  return bytes;
}
