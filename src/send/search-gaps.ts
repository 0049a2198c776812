import type { Gap } from '../audit/audit.ts';
import type { SendError } from '../plan/authorization.ts';
import { counted, type Text, text } from '../text/text.ts';
import { describeError } from './findings.ts';

type Reason = Omit<Gap, 'domains'>;

/** Refusals that are not about the domain: the key, the URL or a proxy is the cause. */
const general: ReadonlySet<number> = new Set([401, 405, 407]);

/** Why the API does not search a domain; null if the error is not about the domain. */
export function refusalOf(error: SendError): Reason | null {
  const { status } = error;
  const isRefusal = status !== null && status >= 400 && status < 500;
  if (!isRefusal || general.has(status) || isTransient(status)) return null;
  return {
    why: text`the API refused the request: ${describeError(error)}`,
    hint: text`List the domains to search in audit-domains. A public suffix such as co.uk, or a name that is not public, cannot be searched.`,
  };
}

/**
 * Why no further request is sent.
 *
 * @param retryAfter milliseconds that the API asks to wait; null if it does not say
 */
export function gapOf(error: SendError, retryAfter: number | null): Reason {
  const wait = retryAfter === null || retryAfter > longestWait ? [] : waitWords(retryAfter);
  return {
    why: text`the API did not answer all requests: ${describeError(error)}${wait}`,
    hint: hintFor(error),
  };
}

/** A longer time is meaningless, or means never. */
const longestWait = 30 * 86_400_000;

function waitWords(milliseconds: number): Text {
  const seconds = Math.ceil(milliseconds / 1000);
  return text`; it asks the client to wait ${counted(seconds, text`second`, text`seconds`)}`;
}

function hintFor({ status }: SendError): Text {
  if (status === 429) {
    return text`Run the audit less often or at another time, list fewer domains in audit-domains, or set audit-with-key for a higher limit. The API limits the queries per hour.`;
  }
  if (status === 401) {
    return text`Copy the current API key into the secret that api-key reads, or set audit-with-key to false. The API rejected the key.`;
  }
  if (status !== null && status < 400) {
    return text`Check ct-api-url: redirects are not followed, and the answer must be a JSON list.`;
  }
  return text`Check that the runner can reach the host in ct-api-url: firewall, egress rules, https_proxy and no_proxy. Then run it again.`;
}

function isTransient(status: number): boolean {
  return status === 408 || status === 429;
}

export const timeIsUp: Reason = {
  why: text`it took longer than one run allows`,
  hint: text`Run it again later, or spread the domains over several runs with audit-domains.`,
};

export const stuckPages: Reason = {
  why: text`the pages of the API's answer repeat or do not say where the next one begins`,
  hint: text`Run it again later. If this happens again, report it to SSLMate.`,
};

export function malformed(domains: readonly string[], count: number): Gap {
  const what: Text = counted(count, text`row`, text`rows`);
  return {
    domains,
    why: text`${what} of the API's answer could not be read, and might be certificates with an unknown key`,
    hint: text`Run it again later. If this happens again, check ct-api-url and the API's answer.`,
  };
}

export function requestsUsed(requests: number): Reason {
  const count = counted(requests, text`request`, text`requests`);
  return {
    why: text`the limit of ${count} was reached`,
    hint: text`Raise audit-requests, or spread the domains over several runs with audit-domains.`,
  };
}

export function issuancesUsed({ count, names }: { readonly count: number; readonly names: number }): Reason {
  return {
    why: text`${count} issuances with ${names} names were read, which is the limit of one run`,
    hint: text`Spread the domains over several runs with audit-domains.`,
  };
}
