import type { Encoding } from '../documents/document.ts';
import type { RequestBody } from './authorization.ts';
import { chainOf, type Issuers } from './chain.ts';
import { isRequestItem, type PlanItem, type UploadedCertificateItem } from './item.ts';
import type { Names } from './names.ts';

/**
 * What is sent for a document that shares its authorization with no other. A CSR is sent as it is if its signature is valid
 * and all programs read it alike; a certificate or its hash is sent if the settings say so. Null for everything else, for
 * which the key's hash and names are sent.
 *
 * @param issuersOf the issuers in the document's file
 */
export function ownBody(item: PlanItem, { areItsOwn }: Names, issuersOf: Issuers): RequestBody | null {
  if (isRequestItem(item)) {
    return areItsOwn && item.signature === 'valid' ? requestBody(item.document.encoding, item.der) : null;
  }
  if (item.by === 'certificate') return certificateBody(item, issuersOf);
  return item.by === 'certificate-hash' ? { kind: 'tbs-json', tbsSha256: item.document.tbsSha256 } : null;
}

function requestBody(encoding: Encoding, der: Uint8Array): RequestBody {
  return encoding === 'pem' ? { kind: 'pem-request', der } : { kind: 'der-request', der };
}

function certificateBody(item: UploadedCertificateItem, issuersOf: Issuers): RequestBody {
  if (item.document.encoding === 'der') return { kind: 'der-certificate', der: item.der };
  const chain = chainOf(item, issuersOf).map(({ der }) => der);
  return chain.length === 1 ? { kind: 'pem-certificate', der: item.der } : { kind: 'pem-chain', chain };
}
