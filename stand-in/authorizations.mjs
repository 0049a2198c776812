import { readChain, readPem, readRequest } from './documents.mjs';

/** What the service holds against a request: an answer with SSLMate's error object. */
export class Refusal extends Error {
  constructor(status, code, message, field) {
    super(message);
    this.status = status;
    this.body = field === undefined ? { code, message } : { code, message, field };
  }
}

/**
 * The bodies that Cert Spotter's Authorization page allows, per path and media type.
 *
 * @type {Record<string, Record<string, (body: Buffer) => object>>}
 */
const readers = {
  known_keys: {
    'application/x-pem-file': (body) => request(onlyOne(readPem(body, 'CERTIFICATE REQUEST'))),
    'application/pkcs10': (body) => request(body),
    'application/json': keyJson,
  },
  known_certs: {
    'application/x-pem-file': (body) => chain([onlyOne(readPem(body, 'CERTIFICATE'))]),
    'application/pem-certificate-chain': (body) => chain(readPem(body, 'CERTIFICATE')),
    'application/pkix-cert': (body) => chain([body]),
    'application/json': tbsJson,
  },
};

/**
 * Reads what a body authorizes.
 *
 * @param {string} endpoint `known_keys` or `known_certs`
 * @param {string | undefined} contentType
 * @param {Buffer} body
 * @throws {Refusal}
 */
export function readAuthorization(endpoint, contentType, body) {
  const read = readers[endpoint]?.[contentType ?? ''];
  if (read === undefined) {
    throw new Refusal(
      415,
      'unsupported_content_type',
      `${endpoint} takes no ${contentType ?? 'unknown type'}`,
    );
  }
  try {
    return { endpoint, ...read(body) };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(400, 'invalid_body', `The body cannot be read: ${error.message}`);
  }
}

function onlyOne(documents) {
  if (documents.length !== 1) throw new Error('one document was due');
  return documents[0];
}

function request(der) {
  const { publicKeySha256, dnsNames } = readRequest(der);
  if (dnsNames.length === 0) throw new Refusal(422, 'no_dns_names', 'The CSR has no dNSName in its SAN');
  return { kind: 'request', publicKeySha256, dnsNames };
}

function chain(certificates) {
  return { kind: 'certificate', ...readChain(certificates) };
}

function keyJson(body) {
  const { pubkey_sha256: hash, dns_names: names } = fields(body, ['dns_names', 'pubkey_sha256']);
  checkHash(hash, 'pubkey_sha256');
  const valid = Array.isArray(names) && names.length > 0 && new Set(names).size === names.length;
  if (!valid || !names.every(isDnsName)) {
    throw new Refusal(422, 'invalid_dns_names', 'DNS names were due: at least one, each once', 'dns_names');
  }
  return { kind: 'key', publicKeySha256: hash, dnsNames: names };
}

function tbsJson(body) {
  const { tbs_sha256: hash } = fields(body, ['tbs_sha256']);
  checkHash(hash, 'tbs_sha256');
  return { kind: 'tbs', tbsSha256: hash };
}

function fields(body, names) {
  const value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (!isObject || Object.keys(value).sort().join() !== names.join()) {
    throw new Refusal(
      400,
      'invalid_fields',
      `An object with exactly these fields was due: ${names.join(', ')}`,
    );
  }
  return value;
}

function checkHash(value, field) {
  if (typeof value !== 'string' || !/^[\da-f]{64}$/.test(value)) {
    throw new Refusal(422, 'invalid_hash', 'A SHA-256 hash in lower-case hex was due', field);
  }
}

function isDnsName(name) {
  return (
    typeof name === 'string' &&
    name.length <= 253 &&
    /^(\*\.)?([a-z\d_]([a-z\d_-]{0,61}[a-z\d_])?\.)+[a-z\d-]*[a-z][a-z\d-]*$/.test(name)
  );
}
