import { type Finding, finding, nowhere, type Place } from '../findings/finding.ts';
import { isCertificateCode, isTlsCode } from '../http/network-failure.ts';
import type { Authorization, SendError, Sent } from '../plan/authorization.ts';
import { counted, join, type Text, text } from '../text/text.ts';

/** What to do about a request that failed, by its HTTP status or the code of the network error. */
export function hintFor(error: SendError): Text {
  return error.status === null ? networkHint(error.code ?? '') : statusHint(error.status);
}

function statusHint(status: number): Text {
  if (status >= 300 && status < 400) {
    return text`Set api-url to the URL that the service redirects to, if you trust it. Redirects are not followed, so that the key is not sent to another host.`;
  }
  if (status >= 500) {
    return text`Run the job again later: the service, or a proxy in front of it, has a problem. Authorizing twice does no harm.`;
  }
  return (
    byStatus[status] ??
    text`Fix what the service rejects. Running the job again without a change does not help.`
  );
}

const byStatus: Readonly<Record<number, Text>> = {
  401: text`Copy the current key from your SSLMate account page into the secret that api-key reads: this one is wrong, was replaced or has expired.`,
  403: text`Check that the plan of your account includes the API, and that the key is allowed to authorize: the key is known but lacks permission.`,
  404: text`Check api-url: this URL does not exist. It ends in /api/v3/monitoring.`,
  407: text`Add a login to the URL in https_proxy: the proxy requires one.`,
  408: text`Run the job again later: the service timed out waiting for the request. Authorizing twice does no harm.`,
  413: text`Put fewer names or certificates into the request: it is larger than the service accepts.`,
  429: text`Run the job again later, less often, or with fewer shards at a time: the service limits the rate of requests. Authorizing twice does no harm.`,
};

function networkHint(code: string): Text {
  if (isCertificateCode(code)) {
    return text`If a proxy inspects TLS, save its root certificate to a file and set NODE_EXTRA_CA_CERTS to the path: the certificate of the host in api-url cannot be verified.`;
  }
  if (isTlsCode(code)) return withoutTls;
  return byCode[code] ?? unreachable;
}

const withoutTls = text`Check the port in api-url and the URL in https_proxy: the server does not speak TLS, or no version of it that is supported here. The URL of a proxy without TLS starts with http://.`;

const unreachable = text`Check that the runner can reach the host in api-url (firewall, egress rules, https_proxy, no_proxy), then run the job again; authorizing twice does no harm.`;

const byCode: Readonly<Record<string, Text>> = {
  ENOTFOUND: text`Check api-url: the host name does not exist. If the runner can reach the internet only through a proxy, set https_proxy.`,
  EAI_AGAIN: text`Check the DNS of the runner: it cannot resolve names at the moment. If the runner can reach the internet only through a proxy, set https_proxy.`,
  PROXY_REFUSED: text`Allow connections to the host in api-url in the proxy, add the login that it requires to https_proxy, or list the host in no_proxy.`,
  PROXY_BROKEN: text`Check the URL in https_proxy, especially its port, or list the host in api-url in no_proxy.`,
  BAD_PROXY: text`Set https_proxy to a URL such as http://proxy.example:3128. SOCKS is not supported.`,
  CANCELLED: text`Run the job again: it is unknown whether the service accepted the request. Authorizing twice does no harm.`,
};

/** Number of names to show for an authorization. */
const maxNames = 3;

/**
 * An error for each authorization that failed or was not sent, at its first document.
 *
 * @param sent the result of each authorization, in the same order
 */
export function sendFindings(
  authorizations: readonly Authorization[],
  sent: readonly Sent[],
): readonly Finding[] {
  return authorizations.flatMap((authorization, i) => {
    const outcome = sent[i];
    return outcome === undefined ? [] : findingsFor(authorization, outcome);
  });
}

function findingsFor(authorization: Authorization, sent: Sent): readonly Finding[] {
  const what = nameOf(authorization);
  switch (sent.status) {
    case 'planned':
    case 'authorized':
      return [];
    case 'not-tried': {
      const message = text`Cert Spotter was not asked to authorize ${what}: ${sent.why}.`;
      return [finding('error', 'api-not-tried', placeOf(authorization), message, notTriedHint)];
    }
    case 'failed': {
      const [code, verb] =
        sent.reason === 'rejected'
          ? (['api-rejected', text`Cert Spotter rejected ${what}`] as const)
          : ([
              'api-unreachable',
              text`Cert Spotter did not authorize ${what} after ${counted(sent.attempts, text`attempt`, text`attempts`)}`,
            ] as const);
      const message = text`${verb}: ${describeError(sent.error)}.`;
      return [finding('error', code, placeOf(authorization), message, hintFor(sent.error))];
    }
  }
}

const notTriedHint = text`Fix the cause, then run the job again; authorizing twice does no harm.`;

function placeOf({ documents: [first] }: Authorization): Place | typeof nowhere {
  return first ?? nowhere;
}

/** `the key of a.example, b.example and 2 more`. */
function nameOf({ by, dnsNames }: Authorization): Text {
  const shown = dnsNames.slice(0, maxNames);
  const what = by === 'key' ? text`the key` : text`the certificate`;
  if (shown.length === 0) return what;
  const more = dnsNames.length - shown.length;
  return text`${what} of ${join(shown, text`, `)}${more > 0 ? text` and ${more} more` : text``}`;
}

/** `HTTP 422 invalid: “no name” (field dns_names); too_long: “…”`. */
export function describeError(error: SendError): Text {
  const status = error.status === null ? text`` : text`HTTP ${error.status} `;
  return join([text`${status}${partOf(error)}`, ...error.subErrors.map(partOf)], text`; `);
}

/** `invalid: “no name” (field dns_names)`; parts that are missing are omitted. */
function partOf({ code, message, field }: SendError['subErrors'][number]): Text {
  const words = message === '' ? [] : [text`“${message}”`];
  const place = field === null ? text`` : text` (field ${field})`;
  return text`${join([...(code === null ? [] : [code]), ...words], text`: `)}${place}`;
}
