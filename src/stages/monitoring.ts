import { monitoringFindings } from '../audit/findings.ts';
import { unwatchedOf } from '../audit/monitoring.ts';
import { type Finding, finding, nowhere } from '../findings/finding.ts';
import type { Host } from '../host.ts';
import type { Settings } from '../inputs/settings.ts';
import { text } from '../text/text.ts';

/**
 * Warns about names that Cert Spotter does not monitor. The list is read with the API key, without which nothing is said;
 * nothing else of the account is read, and nothing is changed.
 *
 * @param names normalized, wildcards among them
 */
export async function watchedNames(
  names: readonly string[],
  { apiKey, apiUrl }: Settings,
  { environment, signal }: Host,
): Promise<readonly Finding[]> {
  const qualified = names.filter((name) => name.includes('.'));
  if (apiKey === null || signal.aborted || qualified.length === 0) return [];
  const [{ monitoredDomains }, { describe }] = await Promise.all([
    import('../send/monitored-domains.ts'),
    import('../send/findings.ts'),
  ]);
  const monitored = await monitoredDomains({ apiUrl, apiKey, environment, signal });
  if (!('message' in monitored)) return monitoringFindings(unwatchedOf(qualified, monitored));
  const unread = finding(
    'warning',
    'audit-incomplete',
    nowhere,
    text`The list of monitored domains could not be read: ${describe(monitored)}.`,
    text`Check api-key and api-url, and look in Cert Spotter whether it monitors these names.`,
  );
  return [unread];
}
