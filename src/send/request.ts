import { armour } from '../documents/armour.ts';
import type { Authorization, Endpoint, RequestBody } from '../plan/authorization.ts';

/** One POST, as https://sslmate.com/help/reference/certspotter_authorization_api describes it. */
export interface AuthorizationRequest {
  readonly endpoint: Endpoint;
  readonly contentType: string;
  readonly body: string | Uint8Array;
}

const routes = {
  'pem-request': { endpoint: 'known_keys', contentType: 'application/x-pem-file' },
  'der-request': { endpoint: 'known_keys', contentType: 'application/pkcs10' },
  'key-json': { endpoint: 'known_keys', contentType: 'application/json' },
  'pem-certificate': { endpoint: 'known_certs', contentType: 'application/x-pem-file' },
  'pem-chain': { endpoint: 'known_certs', contentType: 'application/pem-certificate-chain' },
  'der-certificate': { endpoint: 'known_certs', contentType: 'application/pkix-cert' },
  'tbs-json': { endpoint: 'known_certs', contentType: 'application/json' },
} as const satisfies Record<RequestBody['kind'], { endpoint: Endpoint; contentType: string }>;

export function endpointOf({ body }: Authorization): Endpoint {
  return routes[body.kind].endpoint;
}

/** Media type without parameters. */
export function contentTypeOf({ body }: Authorization): string {
  return routes[body.kind].contentType;
}

/** The request that asks for an authorization, without the key. */
export function requestFor(authorization: Authorization): AuthorizationRequest {
  return { ...routes[authorization.body.kind], body: payloadOf(authorization.body) };
}

function payloadOf(body: RequestBody): string | Uint8Array {
  switch (body.kind) {
    case 'pem-request':
      return armour('CERTIFICATE REQUEST', body.der);
    case 'pem-certificate':
      return armour('CERTIFICATE', body.der);
    case 'pem-chain':
      return body.chain.map((der) => armour('CERTIFICATE', der)).join('');
    case 'der-request':
    case 'der-certificate':
      return body.der;
    case 'key-json':
      return JSON.stringify({ pubkey_sha256: body.publicKeySha256, dns_names: body.dnsNames });
    case 'tbs-json':
      return JSON.stringify({ tbs_sha256: body.tbsSha256 });
  }
}
