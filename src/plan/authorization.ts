import type { AuthorizeBy } from '../inputs/definition.ts';
import type { DocumentPlace, Encoding } from '../x509/document.ts';
import { chainOf, type Issuers } from './chain.ts';
import { isRequestItem, type PlanItem, type UploadedCertificateItem } from './items.ts';
import type { Names } from './names.ts';

/**
 * What is sent to the service: one variant for each row of its Authorization page
 * (https://sslmate.com/help/reference/certspotter_authorization_api).
 * `der` is exactly what the file contains; the sender only adds the armor.
 */
export type RequestBody =
  | { readonly kind: 'pem-request'; readonly der: Uint8Array }
  | { readonly kind: 'der-request'; readonly der: Uint8Array }
  | { readonly kind: 'key-json'; readonly publicKeySha256: string; readonly dnsNames: readonly string[] }
  | { readonly kind: 'pem-certificate'; readonly der: Uint8Array }
  /** Leaf first, each followed by its issuer. */
  | { readonly kind: 'pem-chain'; readonly chain: readonly Uint8Array[] }
  | { readonly kind: 'der-certificate'; readonly der: Uint8Array }
  | { readonly kind: 'tbs-json'; readonly tbsSha256: string };

export type Endpoint = 'known_keys' | 'known_certs';

/** How an authorization differs from that of the base branch. */
export type Change =
  | { readonly kind: 'new' }
  /** The names that the key is not authorized for on the base branch. */
  | { readonly kind: 'widened'; readonly gained: readonly string[] }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'unknown' };

/** One request to Cert Spotter to treat a key or a certificate as known. */
export interface Authorization {
  /** Stable identifier of what is authorized: `key:<hex>`, `certificate:<hex>` or `tbs:<hex>`. */
  readonly id: string;
  readonly by: AuthorizeBy;
  readonly body: RequestBody;
  readonly publicKeySha256: string;
  readonly tbsSha256: string | null;
  /** Normalized, in order of appearance. */
  readonly dnsNames: readonly string[];
  readonly documents: readonly DocumentPlace[];
}

const requests = {
  'pem-request': { endpoint: 'known_keys', contentType: 'application/x-pem-file' },
  'der-request': { endpoint: 'known_keys', contentType: 'application/pkcs10' },
  'key-json': { endpoint: 'known_keys', contentType: 'application/json' },
  'pem-certificate': { endpoint: 'known_certs', contentType: 'application/x-pem-file' },
  'pem-chain': { endpoint: 'known_certs', contentType: 'application/pem-certificate-chain' },
  'der-certificate': { endpoint: 'known_certs', contentType: 'application/pkix-cert' },
  'tbs-json': { endpoint: 'known_certs', contentType: 'application/json' },
} as const satisfies Record<RequestBody['kind'], { endpoint: Endpoint; contentType: string }>;

/** The last part of the address that an authorization is posted to. */
export function endpointOf({ body }: Authorization): Endpoint {
  return requests[body.kind].endpoint;
}

/** The media type that an authorization's body is posted as. */
export function contentTypeOf({ body }: Authorization): string {
  return requests[body.kind].contentType;
}

/** The names that an authorization adds compared with the base branch; null if that is not known. */
export function gainedNames({ dnsNames }: Authorization, change: Change): readonly string[] | null {
  switch (change.kind) {
    case 'new':
      return dnsNames;
    case 'widened':
      return change.gained;
    case 'unchanged':
      return [];
    case 'unknown':
      return null;
  }
}

/** A failed request as the service or the network reported it; everything in it is outside text. */
export interface SendError {
  readonly code: string | null;
  readonly message: string;
  readonly field: string | null;
  readonly status: number | null;
  readonly subErrors: readonly {
    readonly code: string | null;
    readonly message: string;
    readonly field: string | null;
  }[];
}

/** The result of sending an authorization. */
export type Sent =
  | { readonly status: 'planned'; readonly attempts: 0 }
  | { readonly status: 'authorized'; readonly attempts: number }
  | {
      readonly status: 'failed';
      readonly attempts: number;
      readonly error: SendError;
      readonly reason: 'rejected' | 'unreachable';
    }
  | { readonly status: 'not-tried'; readonly attempts: 0; readonly why: string };

/** An authorization, its change compared with the base branch, and the result of sending it. */
export interface AuthorizationResult {
  readonly authorization: Authorization;
  readonly change: Change;
  readonly sent: Sent;
}

/**
 * What is sent for a document that does not share its authorization with another. A CSR is sent unchanged if its
 * signature is valid and all programs read it alike; a certificate or its hash is sent if the settings say so. Null for
 * everything else, for which the key's hash and names are sent.
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
