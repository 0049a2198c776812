import { isCertificateCode, isTlsCode } from '../http/network-error.ts';
import type { SendError } from '../plan/authorization.ts';
import { type Text, text } from '../text/text.ts';

/** What to do about a request that failed: the likely cause, by status or by the network's code. */
export function hintFor(error: SendError): Text {
  return error.status === null ? networkHint(error.code ?? '') : statusHint(error.status);
}

function statusHint(status: number): Text {
  if (status >= 300 && status < 400) {
    return text`Redirects are not followed, so that the key goes to no other host. Set api-url to the service's real address.`;
  }
  if (status >= 500) {
    return text`The service, or a proxy before it, has trouble. Run the job again later; authorizing twice does no harm.`;
  }
  return byStatus[status] ?? text`Correct what the service objects to. Running again as it is will not help.`;
}

const byStatus: Readonly<Record<number, Text>> = {
  401: text`The key is wrong, was replaced or has expired. Copy the current one from the account page at SSLMate into the secret that api-key reads.`,
  403: text`The key is known but may not do this. Check that the account's plan includes the API, and that the key may authorize.`,
  404: text`There is no such address. Check api-url; it ends in /api/v3/monitoring.`,
  407: text`The proxy wants a login. Put it into the address in https_proxy.`,
  408: text`The service gave up waiting for the request. Run the job again later; authorizing twice does no harm.`,
  413: text`The service takes no request as big as this one. Put fewer names or certificates into it.`,
  429: text`The service limits how many requests it takes. Run the job again later, less often, or in fewer parts at a time; authorizing twice does no harm.`,
};

function networkHint(code: string): Text {
  if (isCertificateCode(code)) {
    return text`The certificate of the host in api-url does not verify. Where a proxy inspects TLS, put its root certificate into a file and name that in NODE_EXTRA_CA_CERTS.`;
  }
  if (isTlsCode(code)) return withoutTls;
  return byCode[code] ?? unreachable;
}

const withoutTls = text`What answers there speaks no TLS, or none that is understood. Check the port in api-url, and the address in https_proxy: a proxy without TLS is written with http://.`;

const unreachable = text`Check that the runner can reach the host in api-url: firewall, egress rules, https_proxy and no_proxy. Then run the job again; authorizing twice does no harm.`;

const byCode: Readonly<Record<string, Text>> = {
  ENOTFOUND: text`No such host name. Check api-url, and where the runner reaches the internet through a proxy only, set https_proxy.`,
  EAI_AGAIN: text`Names cannot be resolved now. Check the runner's DNS, and where it reaches the internet through a proxy only, set https_proxy.`,
  PROXY_REFUSED: text`Let the proxy allow connections to the host in api-url, put the login that it wants into https_proxy, or name the host in no_proxy.`,
  PROXY_BROKEN: text`Check the address in https_proxy, its port above all, or name the host in api-url in no_proxy.`,
  BAD_PROXY: text`Set https_proxy to an address such as http://proxy.example:3128. SOCKS is not supported.`,
  CANCELLED: text`It may or may not have been authorized. Run the job again; authorizing twice does no harm.`,
};
