import { describe, expect, it } from 'vitest';
import type { AuthorizeEntry } from '../../src/inputs/settings.ts';
import {
  type Authorization,
  type Change,
  contentTypeOf,
  endpointOf,
  gainedNames,
  type RequestBody,
} from '../../src/plan/authorization.ts';
import { isRequestItem, isUploaded, planItems, verifyingOnce } from '../../src/plan/items.ts';
import type { Document } from '../../src/x509/document.ts';
import type { SignatureVerdict } from '../../src/x509/signature.ts';
import { certificate, hashedItem, request, requestItem, uploadedItem } from '../support/documents.ts';

function entry(by: AuthorizeEntry['by'], ...dnsNames: readonly string[]): AuthorizeEntry {
  return {
    origin: 'input',
    files: { include: ['**'], exclude: [] },
    dnsNames,
    by,
    keystorePasswordEnv: null,
  };
}

interface Asked {
  readonly document?: Document;
  readonly der?: Uint8Array;
  readonly entries?: readonly AuthorizeEntry[];
}

async function items({ document = certificate(), der = Buffer.of(), entries = [] }: Asked) {
  const verified: Uint8Array[] = [];
  const verify = async (_: unknown, der: Uint8Array): Promise<SignatureVerdict> => {
    verified.push(der);
    return 'unverifiable';
  };
  const all = await planItems([{ document, der }], entries, verify);
  return { all, verified };
}

describe('what entries request for a document', () => {
  it('is one item for each requested way, with the names of all entries, each once', async () => {
    const entries = [entry('key', 'a', 'b'), entry('certificate-hash'), entry('key', 'b', 'c')];
    const { all } = await items({ entries });
    expect(all.map(({ by, dnsNames }) => [by, dnsNames])).toEqual([
      ['key', ['a', 'b', 'c']],
      ['certificate-hash', []],
    ]);
  });

  it('is nothing without an entry', async () => {
    expect((await items({})).all).toEqual([]);
  });

  it('copies the bytes of a certificate only if it is uploaded', async () => {
    const der = Buffer.from('certificate');
    const { all } = await items({ der, entries: [entry('certificate'), entry('key')] });
    der.fill(0);
    expect(all.map((item) => 'der' in item && Buffer.from(item.der).toString())).toEqual([
      'certificate',
      false,
    ]);
  });

  it('is checked once for each CSR', async () => {
    const verified: string[] = [];
    const verify = verifyingOnce(async (der) => {
      verified.push(Buffer.from(der).toString());
      return der.length === 1 ? 'valid' : 'invalid';
    });
    const [first, second] = ['a', 'bc'].map((bytes) => ({ document: request(), der: Buffer.from(bytes) }));
    const found = [first, second, first].filter((each) => each !== undefined);
    const signatures = async () =>
      (await planItems(found, [entry('key')], verify)).map((item) => isRequestItem(item) && item.signature);
    expect(await signatures()).toEqual(['valid', 'invalid', 'valid']);
    expect(await signatures()).toEqual(['valid', 'invalid', 'valid']);
    expect(verified).toEqual(['a', 'bc']);
  });

  it('copies the bytes of a CSR', async () => {
    const der = Buffer.from('request');
    const { all } = await items({ document: request(), der, entries: [entry('key')] });
    der.fill(0);
    expect(all.map((item) => 'der' in item && Buffer.from(item.der).toString())).toEqual(['request']);
  });

  it('verifies a CSR only if its key is to be authorized', async () => {
    const der = Buffer.from('request');
    const { all, verified } = await items({
      document: request(),
      der,
      entries: [entry('key'), entry('certificate')],
    });
    expect(all.map((item) => isRequestItem(item) && item.signature)).toEqual(['unverifiable', 'valid']);
    expect(verified).toEqual([Uint8Array.from(der)]);
  });
});

it('items are distinguished by document and way', () => {
  const each = [requestItem(), hashedItem(), uploadedItem(), requestItem({}, { by: 'certificate' })];
  expect(each.map((item) => [isRequestItem(item), isUploaded(item)])).toEqual([
    [true, false],
    [false, false],
    [false, true],
    [true, false],
  ]);
});

const der = Buffer.of();

it.each<[RequestBody, string, string]>([
  [{ kind: 'pem-request', der }, 'known_keys', 'application/x-pem-file'],
  [{ kind: 'der-request', der }, 'known_keys', 'application/pkcs10'],
  [{ kind: 'key-json', publicKeySha256: '', dnsNames: [] }, 'known_keys', 'application/json'],
  [{ kind: 'pem-certificate', der }, 'known_certs', 'application/x-pem-file'],
  [{ kind: 'pem-chain', chain: [] }, 'known_certs', 'application/pem-certificate-chain'],
  [{ kind: 'der-certificate', der }, 'known_certs', 'application/pkix-cert'],
  [{ kind: 'tbs-json', tbsSha256: '' }, 'known_certs', 'application/json'],
])('%j goes to %s as %s', (body, endpoint, contentType) => {
  expect([endpointOf(authorization(body)), contentTypeOf(authorization(body))]).toEqual([
    endpoint,
    contentType,
  ]);
});

it.each<[Change, readonly string[] | null]>([
  [{ kind: 'new' }, ['a.example', 'b.example']],
  [{ kind: 'widened', gained: ['b.example'] }, ['b.example']],
  [{ kind: 'unchanged' }, []],
  [{ kind: 'unknown' }, null],
])('the names gained by %j are %j', (change, gained) => {
  expect(gainedNames(authorization({ kind: 'tbs-json', tbsSha256: '' }), change)).toEqual(gained);
});

function authorization(body: RequestBody): Authorization {
  const dnsNames = ['a.example', 'b.example'];
  return { id: 'key:k', by: 'key', body, publicKeySha256: 'k', tbsSha256: null, dnsNames, documents: [] };
}
