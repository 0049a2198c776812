import { monitoringFindings } from '../audit/findings.ts';
import { unwatchedOf } from '../audit/monitoring.ts';
import { type Finding, finding, nowhere } from '../findings/finding.ts';
import type { Host } from '../host.ts';
import type { Settings } from '../inputs/settings.ts';
import type { Authorization, Sent } from '../plan/authorization.ts';
import { type Text, text } from '../text/text.ts';

/**
 * Warns about names that Cert Spotter does not monitor. The list is read with the API key; without one, there are no
 * warnings. Nothing else in the account is read, and nothing is changed.
 *
 * @param names normalized; can be wildcards
 */
export async function watchedNames(
  names: readonly string[],
  settings: Settings,
  host: Host,
): Promise<readonly Finding[]> {
  const watched = await look(names, settings, host);
  if (watched.kind === 'known') return watched.findings;
  const unread = finding(
    'warning',
    'audit-incomplete',
    nowhere,
    text`The list of monitored domains could not be read: ${watched.why}.`,
    text`Check api-key and api-url, and check in Cert Spotter that it monitors these names.`,
  );
  return [unread];
}

/**
 * The same for what a run without an audit has just authorized. Because no audit was requested, a list that cannot be read
 * is only a line in the log.
 */
export async function watchedAuthorizations(
  authorizations: readonly Authorization[],
  sent: readonly Sent[],
  settings: Settings,
  host: Host,
): Promise<readonly Finding[]> {
  const authorized = authorizations.filter((_, i) => sent[i]?.status === 'authorized');
  const names = authorized.flatMap(({ dnsNames }) => dnsNames);
  const watched = await look(names, settings, host);
  if (watched.kind === 'known') return watched.findings;
  host.say(text`The list of monitored domains could not be read: ${watched.why}.`);
  return [];
}

type Looked =
  | { readonly kind: 'known'; readonly findings: readonly Finding[] }
  | { readonly kind: 'unread'; readonly why: Text };

async function look(
  names: readonly string[],
  { apiKey, apiUrl }: Settings,
  { environment, signal }: Host,
): Promise<Looked> {
  const qualified = names.filter((name) => name.includes('.'));
  if (apiKey === null || signal.aborted || qualified.length === 0) return { kind: 'known', findings: [] };
  const { monitoredDomains, describeError } = await import('../send/index.ts');
  const monitored = await monitoredDomains({ apiUrl, apiKey, environment, signal });
  return 'message' in monitored
    ? { kind: 'unread', why: describeError(monitored) }
    : { kind: 'known', findings: monitoringFindings(unwatchedOf(qualified, monitored)) };
}
