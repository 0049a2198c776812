import { type Finding, finding, nowhere, type Place } from '../findings/finding.ts';
import type { Authorization, SendError, Sent } from '../plan/authorization.ts';
import { counted, join, type Text, text } from '../text/text.ts';
import { hintFor } from './hints.ts';

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
