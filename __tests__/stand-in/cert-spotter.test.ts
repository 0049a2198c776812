import { createHash } from 'node:crypto';
import { connect } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type StandIn, startCertSpotter } from '../../stand-in/cert-spotter.mjs';
import { makePki, openssl } from '../support/openssl.ts';

const pki = makePki();
const key = 'key';
const hash = createHash('sha256').update('any').digest('hex');
const csr = pki.request(['a.example.com', '*.b.example.com']);
const csrPem = openssl(['req'], openssl(['req', '-inform', 'DER'], csr)).toString();
const leafPem = openssl(['x509'], pki.server.certificate).toString();
const rootPem = openssl(['x509'], pki.root.certificate).toString();
const lineOf = (pem: string, n: number) => pem.split('\n')[n] ?? '';

const types = {
  pem: 'application/x-pem-file',
  pkcs10: 'application/pkcs10',
  json: 'application/json',
  chain: 'application/pem-certificate-chain',
  cert: 'application/pkix-cert',
};

let service: StandIn;
beforeAll(async () => {
  service = await startCertSpotter({ key });
});
afterAll(async () => {
  await service.close();
  pki.remove();
});

interface Asked {
  readonly endpoint?: string;
  readonly method?: string;
  readonly type?: string;
  readonly authorization?: string;
  readonly body?: string | Uint8Array;
}

async function ask({ endpoint = 'known_keys', method = 'POST', type = types.json, ...rest }: Asked) {
  const { authorization = `Bearer ${key}`, body = '' } = rest;
  const response = await fetch(`${service.url}/${endpoint}`, {
    method,
    headers: { 'content-type': type, ...(authorization === '' ? {} : { authorization }) },
    body: method === 'GET' ? null : Buffer.from(body),
  });
  return { status: response.status, body: await response.json() };
}

const keyJson = (fields: object) => ({
  body: JSON.stringify({ pubkey_sha256: hash, dns_names: ['a.example'], ...fields }),
});
const tbsJson = (fields: object) => ({ endpoint: 'known_certs', body: JSON.stringify(fields) });
const pem = (body: string) => ({ type: types.pem, body });
const certPem = (body: string) => ({ endpoint: 'known_certs', type: types.pem, body });
const chain = (body: string) => ({ endpoint: 'known_certs', type: types.chain, body });
const der = (body: Uint8Array) => ({ type: types.pkcs10, body });
const certDer = (body: Uint8Array) => ({ endpoint: 'known_certs', type: types.cert, body });
const noise = (bytes: Uint8Array) => Buffer.concat([bytes, Buffer.from([0])]);

describe('the stand-in accepts', () => {
  const publicKey = createHash('sha256')
    .update(openssl(['pkey', '-pubin', '-outform', 'DER'], openssl(['req', '-noout', '-pubkey'], csrPem)))
    .digest('hex');
  const asked = {
    endpoint: 'known_keys',
    kind: 'request',
    publicKeySha256: publicKey,
    dnsNames: ['a.example.com', '*.b.example.com'],
  };
  const leaf = { endpoint: 'known_certs', kind: 'certificate', subject: 'CN=leaf', chainLength: 1 };

  it.each<[string, Asked, object]>([
    ['a CSR in PEM', pem(csrPem), asked],
    ['a CSR in DER', der(csr), asked],
    [
      'a key',
      keyJson({ dns_names: ['*.a.example', '_b.xn--c-0ga.example'] }),
      { kind: 'key', publicKeySha256: hash },
    ],
    ['a certificate in PEM', certPem(leafPem), leaf],
    ['a chain', chain(leafPem + rootPem), { ...leaf, chainLength: 2 }],
    ['a certificate in DER', certDer(pki.server.der), leaf],
    ['a hash', tbsJson({ tbs_sha256: hash }), { endpoint: 'known_certs', kind: 'tbs', tbsSha256: hash }],
  ])('%s', async (_, request, authorized) => {
    expect(await ask(request)).toEqual({ status: 200, body: {} });
    expect(service.authorized.at(-1)).toMatchObject(authorized);
    expect(service.requests.at(-1)).toMatchObject({ method: 'POST', status: 200 });
  });
});

describe('the stand-in refuses', () => {
  let before: number;
  beforeEach(() => {
    before = service.authorized.length;
  });

  it.each<[string, Asked, number]>([
    ['no key', { ...keyJson({}), authorization: '' }, 401],
    ['another key', { ...keyJson({}), authorization: 'Bearer other' }, 401],
    ['the key as a Basic login', { ...keyJson({}), authorization: `Basic ${btoa(`${key}:`)}` }, 401],
    ['GET', { method: 'GET' }, 405],
    ['PUT', { ...keyJson({}), method: 'PUT' }, 405],
    ['another path', { ...keyJson({}), endpoint: 'known_key' }, 404],
    ['a path below', { ...keyJson({}), endpoint: 'known_keys/' }, 404],
    ['a type with a parameter', { ...keyJson({}), type: 'application/json; charset=utf-8' }, 415],
    ['a chain as a key', { ...chain(leafPem), endpoint: 'known_keys' }, 415],
    ['a DER CSR as a certificate', { ...der(csr), endpoint: 'known_certs' }, 415],
    ['broken JSON', { body: '{' }, 400],
    ['JSON that is not an object', { body: '[]' }, 400],
    ['null', { body: 'null' }, 400],
    ['no names', keyJson({ dns_names: [] }), 422],
    ['names that are no list', keyJson({ dns_names: 'a.example' }), 422],
    ['a name twice', keyJson({ dns_names: ['a.example', 'a.example'] }), 422],
    ['a name in capitals', keyJson({ dns_names: ['A.example'] }), 422],
    ['a name with a final dot', keyJson({ dns_names: ['a.example.'] }), 422],
    ['a name that is an address', keyJson({ dns_names: ['10.0.0.1'] }), 422],
    ['a name with a wildcard within', keyJson({ dns_names: ['a*.example'] }), 422],
    ['a U-label', keyJson({ dns_names: ['ä.example'] }), 422],
    ['a hash in capitals', keyJson({ pubkey_sha256: hash.toUpperCase() }), 422],
    ['a short hash', keyJson({ pubkey_sha256: hash.slice(1) }), 422],
    ['one field more', keyJson({ comment: '' }), 400],
    ['one field less', { body: JSON.stringify({ pubkey_sha256: hash }) }, 400],
    ['a hash of another name', tbsJson({ cert_sha256: hash }), 400],
    ['a hash that is not valid', tbsJson({ tbs_sha256: 1 }), 422],
    ['PEM with words before', pem(`my CSR\n${csrPem}`), 400],
    ['PEM with words after', pem(`${csrPem}\n`), 400],
    ['PEM with CRLF', pem(csrPem.replaceAll('\n', '\r\n')), 400],
    ['PEM without a final line end', pem(csrPem.trimEnd()), 400],
    ['PEM with other columns', pem(csrPem.replace(`${lineOf(csrPem, 1)}\n`, lineOf(csrPem, 1))), 400],
    ['PEM of the older label', pem(csrPem.replaceAll('CERTIFICATE REQUEST', 'NEW CERTIFICATE REQUEST')), 400],
    ['two CSRs', pem(csrPem + csrPem), 400],
    ['a certificate as a CSR', pem(leafPem), 400],
    ['a certificate with a CSR’s label', pem(leafPem.replaceAll('CERTIFICATE', 'CERTIFICATE REQUEST')), 400],
    [
      'a CSR without names',
      der(
        openssl([
          'req',
          '-new',
          '-newkey',
          'ed25519',
          '-nodes',
          '-keyout',
          '/dev/null',
          '-outform',
          'DER',
          '-subj',
          '/CN=a.example',
        ]),
      ),
      422,
    ],
    ['a CSR with a trailing byte', der(noise(csr)), 400],
    ['a CSR that breaks off', der(csr.subarray(0, -1)), 400],
    ['a certificate as a DER CSR', der(pki.server.der), 400],
    ['nothing', der(Buffer.alloc(0)), 400],
    ['two certificates as one', certPem(leafPem + rootPem), 400],
    ['a CSR as a certificate', certPem(csrPem), 400],
    ['a chain the wrong way round', chain(rootPem + leafPem), 400],
    ['a chain of strangers', chain(leafPem + leafPem), 400],
    ['a DER certificate with a trailing byte', certDer(noise(pki.server.der)), 400],
    ['a CSR as a DER certificate', certDer(csr), 400],
    ['more than a megabyte', der(Buffer.alloc(1024 * 1024 + 1)), 413],
  ])('%s', async (_, request, status) => {
    const answer = await ask(request);
    expect(answer.status).toBe(status);
    expect(answer.body).toMatchObject({
      code: expect.stringMatching(/^[a-z_]+$/),
      message: expect.any(String),
    });
    expect(service.authorized).toHaveLength(before);
  });

  it('names the field at fault', async () => {
    expect((await ask(keyJson({ dns_names: [] }))).body).toMatchObject({ field: 'dns_names' });
  });
});

it('survives a client that hangs up', async () => {
  const { port } = new URL(service.url);
  const before = service.requests.length;
  await new Promise<void>((resolve) => {
    const socket = connect(Number(port), '127.0.0.1', () => {
      socket.write('POST /api/v3/monitoring/known_keys HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\n{');
      setTimeout(() => socket.resetAndDestroy(), 50);
    });
    socket.once('close', () => resolve());
  });
  expect((await ask(keyJson({}))).status).toBe(200);
  expect(service.requests.length).toBe(before + 2);
});

it('can be slow, and reports a port that is in use', async () => {
  const slow = await startCertSpotter({ key, latency: 100 });
  const start = performance.now();
  await fetch(`${slow.url}/known_keys`, { method: 'POST' });
  expect(performance.now() - start).toBeGreaterThanOrEqual(99);
  await expect(startCertSpotter({ key, port: Number(new URL(slow.url).port) })).rejects.toThrow(/EADDRINUSE/);
  await slow.close();
});
