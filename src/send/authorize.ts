import { type Finding, finding, nowhere } from '../findings/finding.ts';
import type { Host } from '../host.ts';
import type { Settings } from '../inputs/settings.ts';
import type { Authorization, Sent } from '../plan/authorization.ts';
import type { Decision } from '../plan/trust.ts';
import { text } from '../text/text.ts';

/** The results of sending the authorizations, in their order. */
export interface Sending {
  readonly sent: readonly Sent[];
  readonly findings: readonly Finding[];
}

/** Sends the authorizations if the run may do so. A plan uses neither the API key nor the network. */
export async function authorize(
  authorizations: readonly Authorization[],
  { mode }: Decision,
  settings: Settings,
  host: Host,
): Promise<Sending> {
  if (authorizations.length === 0) return { sent: [], findings: [] };
  if (mode === 'plan') return { sent: authorizations.map(() => planned), findings: [] };
  const { apiKey } = settings;
  if (apiKey === null) return { sent: authorizations.map(() => withoutKey), findings: [apiKeyMissing(host)] };
  const { CertSpotter, sendAll, sendFindings } = await import('./index.ts');
  const { environment, signal } = host;
  const client = new CertSpotter({ apiUrl: settings.apiUrl, apiKey, environment, signal });
  let done = 0;
  try {
    const onSent = () => host.progress(++done, authorizations.length);
    const sent = await sendAll(authorizations, client, { signal, onSent });
    return { sent, findings: sendFindings(authorizations, sent) };
  } finally {
    await client.close();
  }
}

const planned: Sent = { status: 'planned', attempts: 0 };

const withoutKey: Sent = { status: 'not-tried', attempts: 0, why: 'there is no API key' };

function apiKeyMissing({ context }: Host): Finding {
  const hint =
    context === null
      ? text`Set the environment variable CERTSPOTTER_API_KEY. The key is on your SSLMate account page.`
      : text`Pass it from a secret: api-key: \${{ secrets.CERTSPOTTER_API_KEY }}. GitHub does not pass secrets to runs from forks or Dependabot, and a secret that does not exist is empty.`;
  return finding(
    'error',
    'api-key-missing',
    nowhere,
    text`There is something to authorize, but api-key is not set.`,
    hint,
  );
}
