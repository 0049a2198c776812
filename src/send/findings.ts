import type { Finding } from '../findings/finding.ts';
import type { Authorization, SendError, Sent } from '../plan/authorization.ts';
import { join, type Text, text } from '../text/text.ts';
import { hintFor } from './hints.ts';

/** Names shown of an authorization. */
const maxNames = 3;

/**
 * An error for each authorization that was sent in vain or not tried, at its first document.
 *
 * @param sent what became of each authorization, in the same order
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
  if (sent.status === 'not-tried') {
    const message = text`${what} was not tried: ${sent.why}`;
    return [{ ...base(authorization), code: 'api-not-tried', message, hint: notTriedHint }];
  }
  if (sent.status !== 'failed') return [];
  const { error, attempts } = sent;
  const hint = hintFor(error);
  const answer = describe(error);
  return sent.reason === 'rejected'
    ? [
        {
          ...base(authorization),
          code: 'api-rejected',
          message: text`Cert Spotter rejected ${what}: ${answer}`,
          hint,
        },
      ]
    : [
        {
          ...base(authorization),
          code: 'api-unreachable',
          message: text`${what} could not be authorized after ${tries(attempts)}: ${answer}`,
          hint,
        },
      ];
}

const notTriedHint = text`Resolve the other errors of the sending, then run the job again; authorizing twice does no harm.`;

function base({ documents }: Authorization): Pick<Finding, 'level' | 'path' | 'line'> {
  const [first] = documents;
  return { level: 'error', path: first?.path ?? null, line: first?.line ?? null };
}

function tries(attempts: number): Text {
  return attempts === 1 ? text`1 try` : text`${attempts} tries`;
}

/** `the key of a.example, b.example and 2 more`. */
function nameOf({ by, dnsNames }: Authorization): Text {
  const shown = dnsNames.slice(0, maxNames);
  const what = by === 'key' ? text`the key` : text`the certificate`;
  if (shown.length === 0) return what;
  const more = dnsNames.length - shown.length;
  return text`${what} of ${join(shown, text`, `)}${more > 0 ? text` and ${more} more` : text``}`;
}

/** `HTTP 422 invalid_request: “bad name” (field dns_names; also: …)`. */
function describe(error: SendError): Text {
  const status = error.status === null ? [] : [text`HTTP ${error.status}`];
  const head = join([...status, ...(error.code === null ? [] : [error.code])], text` `);
  const subErrors = error.subErrors.map((each) => text`; ${withField(each)}`);
  return text`${head}${head.length === 0 ? text`` : text`: `}${error.message}${fieldOf(error)}${join(subErrors, text``)}`;
}

function withField(error: SendError['subErrors'][number]): Text {
  const code = error.code === null ? text`` : text`${error.code}: `;
  return text`${code}${error.message}${fieldOf(error)}`;
}

function fieldOf({ field }: { readonly field: string | null }): Text {
  return field === null ? text`` : text` (field ${field})`;
}
