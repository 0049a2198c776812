import { pemOf } from '../documents/armour.ts';
import {
  type Authorization,
  contentTypeOf,
  type Endpoint,
  endpointOf,
  type RequestBody,
} from '../plan/authorization.ts';

/** A POST request, as described in https://sslmate.com/help/reference/certspotter_authorization_api. */
export interface AuthorizationRequest {
  readonly endpoint: Endpoint;
  readonly contentType: string;
  readonly body: string | Uint8Array;
}

/** The request for an authorization, without the API key. */
export function requestFor(authorization: Authorization): AuthorizationRequest {
  return {
    endpoint: endpointOf(authorization),
    contentType: contentTypeOf(authorization),
    body: payloadOf(authorization.body),
  };
}

function payloadOf(body: RequestBody): string | Uint8Array {
  switch (body.kind) {
    case 'pem-request':
      return pemOf('CERTIFICATE REQUEST', body.der);
    case 'pem-certificate':
      return pemOf('CERTIFICATE', body.der);
    case 'pem-chain':
      return body.chain.map((der) => pemOf('CERTIFICATE', der)).join('');
    case 'der-request':
    case 'der-certificate':
      return body.der;
    case 'key-json':
      return JSON.stringify({ pubkey_sha256: body.publicKeySha256, dns_names: body.dnsNames });
    case 'tbs-json':
      return JSON.stringify({ tbs_sha256: body.tbsSha256 });
  }
}
