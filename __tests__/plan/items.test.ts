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
import { byPlace, isRequestItem, isUploaded, type SignatureCheck } from '../../src/plan/item.ts';
import { type AskedDocument, planItems } from '../../src/plan/items.ts';
import { certificate, hashedItem, request, requestItem, uploadedItem } from '../support/documents.ts';

function entry(by: AuthorizeEntry['by'], ...dnsNames: readonly string[]): AuthorizeEntry {
  return { origin: 'input', files: { include: ['**'], exclude: [] }, dnsNames, by };
}

async function items(asked: Partial<AskedDocument>) {
  const verified: Uint8Array[] = [];
  const verify = async (der: Uint8Array): Promise<SignatureCheck> => {
    verified.push(der);
    return 'unverifiable';
  };
  const all = await planItems([{ document: certificate(), der: null, entries: [], ...asked }], verify);
  return { all, verified };
}

describe('what is asked of a document', () => {
  it('is one item for each way that entries ask for, with the names of all of them, each once', async () => {
    const entries = [entry('key', 'a', 'b'), entry('certificate-hash'), entry('key', 'b', 'c')];
    const { all } = await items({ entries });
    expect(all.map(({ by, dnsNames }) => [by, dnsNames])).toEqual([
      ['key', ['a', 'b', 'c']],
      ['certificate-hash', []],
    ]);
  });

  it('is nothing where no entry asks', async () => {
    expect((await items({})).all).toEqual([]);
  });

  it('takes the bytes of a certificate only where it is uploaded', async () => {
    const der = Buffer.from('certificate');
    const { all } = await items({ der, entries: [entry('certificate'), entry('key')] });
    expect(all.map((item) => 'der' in item && item.der)).toEqual([der, false]);
  });

  it('verifies a CSR where its key is to be authorized, and only there', async () => {
    const der = Buffer.from('request');
    const { all, verified } = await items({
      document: request(),
      der,
      entries: [entry('key'), entry('certificate')],
    });
    expect(all.map((item) => isRequestItem(item) && item.signature)).toEqual(['unverifiable', 'valid']);
    expect(verified).toEqual([der]);
  });

  it('cannot be without the bytes that are to be sent', async () => {
    await expect(items({ entries: [entry('certificate')] })).rejects.toThrow('were not kept');
    await expect(items({ document: request(), entries: [entry('key')] })).rejects.toThrow('were not kept');
  });
});

it('items are told apart by document and way', () => {
  const each = [requestItem(), hashedItem(), uploadedItem(), requestItem({}, { by: 'certificate' })];
  expect(each.map((item) => [isRequestItem(item), isUploaded(item)])).toEqual([
    [true, false],
    [false, false],
    [false, true],
    [true, false],
  ]);
});

it('items stand in the order of paths, and in a file by their place', () => {
  const places = [
    ['b', 0],
    ['a', 10],
    ['a', 2],
    ['B', 1],
  ] as const;
  const sorted = places.map(([path, index]) => hashedItem({ path, index })).sort(byPlace);
  expect(sorted.map(({ document }) => `${document.path}${document.index}`)).toEqual([
    'B1',
    'a2',
    'a10',
    'b0',
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
