import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentTypeOf, endpointOf, type RequestBody } from '../../src/plan/authorization.ts';
import { payloadOf } from '../../src/send/cert-spotter.ts';
import { type StandIn, startCertSpotter } from '../../stand-in/cert-spotter.mjs';
import { makePki, openssl } from '../support/openssl.ts';
import { apiKey, authorization, connectTo, never } from '../support/sending.ts';

const pki = makePki();
const names = ['a.example.com', '*.b.example.com'];
const csr = pki.request(names);
const leaf = pki.server.der;
const root = pki.root.der;
const hash = createHash('sha256').update('any').digest('hex');

const bodies: readonly [RequestBody, string, string][] = [
  [{ kind: 'pem-request', der: csr }, 'known_keys', 'application/x-pem-file'],
  [{ kind: 'der-request', der: csr }, 'known_keys', 'application/pkcs10'],
  [{ kind: 'key-json', publicKeySha256: hash, dnsNames: names }, 'known_keys', 'application/json'],
  [{ kind: 'pem-certificate', der: leaf }, 'known_certs', 'application/x-pem-file'],
  [{ kind: 'pem-chain', chain: [leaf, root] }, 'known_certs', 'application/pem-certificate-chain'],
  [{ kind: 'der-certificate', der: leaf }, 'known_certs', 'application/pkix-cert'],
  [{ kind: 'tbs-json', tbsSha256: hash }, 'known_certs', 'application/json'],
];

afterAll(() => pki.remove());

describe('every kind of body', () => {
  let service: StandIn;
  beforeAll(async () => {
    service = await startCertSpotter({ key: apiKey });
  });
  afterAll(() => service.close());

  it.each(bodies)('$kind goes to %s as %s and is accepted', async (body, endpoint, contentType) => {
    const asked = authorization(body);
    expect([endpointOf(asked), contentTypeOf(asked)]).toEqual([endpoint, contentType]);

    const client = connectTo(new URL(service.url));
    expect(await client.authorize(asked, never)).toEqual({ status: 'authorized', attempts: 1 });
    await client.close();

    const received = service.requests.at(-1);
    expect(received?.path).toBe(`/api/v3/monitoring/${endpoint}`);
    expect(received?.headers).toMatchObject({
      'content-type': contentType,
      authorization: `Bearer ${apiKey}`,
      'content-length': String(received?.body.length),
    });
  });
});

describe('what is sent, as openssl decodes it', () => {
  const sent = (body: RequestBody) => Buffer.from(payloadOf(body));

  it('is the CSR itself', () => {
    expect(openssl(['req', '-outform', 'DER'], sent({ kind: 'pem-request', der: csr }))).toEqual(csr);
    expect(sent({ kind: 'der-request', der: csr })).toEqual(csr);
  });

  it('is the certificate itself', () => {
    expect(openssl(['x509', '-outform', 'DER'], sent({ kind: 'pem-certificate', der: leaf }))).toEqual(leaf);
    expect(sent({ kind: 'der-certificate', der: leaf })).toEqual(leaf);
  });

  it('is the chain, leaf first', () => {
    const pem = sent({ kind: 'pem-chain', chain: [leaf, root] });
    expect(pem.toString()).toBe(
      openssl(['x509'], pki.server.certificate).toString() +
        openssl(['x509'], pki.root.certificate).toString(),
    );
  });

  it('has the fields of the page and no others', () => {
    const key = sent({ kind: 'key-json', publicKeySha256: hash, dnsNames: names }).toString();
    expect(JSON.parse(key)).toEqual({ pubkey_sha256: hash, dns_names: names });
    expect(JSON.parse(sent({ kind: 'tbs-json', tbsSha256: hash }).toString())).toEqual({ tbs_sha256: hash });
  });
});

it('leaves bytes around a view alone', () => {
  const view = new Uint8Array(Buffer.concat([Buffer.from('before'), csr, Buffer.from('after')])).subarray(
    6,
    6 + csr.length,
  );
  const pem = Buffer.from(payloadOf({ kind: 'pem-request', der: view }));
  expect(openssl(['req', '-outform', 'DER'], pem)).toEqual(csr);
});
