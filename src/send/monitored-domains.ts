import { type MonitoredDomain, readMonitoredDomains } from '../audit/domains.ts';
import { failed, ok, type Result } from '../findings/result.ts';
import type { SendError } from '../plan/authorization.ts';
import { type Reply, readJson, type Try, unusable } from './reply.ts';
import { Service, type ServiceOptions } from './service.ts';

/** Bytes read of the list: enough for a hundred thousand domains. */
const maxListBytes = 16 * 1024 * 1024;

/** The domains that the key's account monitors, or why they are not known. Nothing is ever added or removed. */
export async function monitoredDomains(
  options: ServiceOptions,
): Promise<Result<readonly MonitoredDomain[], SendError>> {
  const limits = { connections: 1, replyBytes: maxListBytes, timings: { tries: 2 } };
  const service = new Service(options, limits);
  try {
    const request = { method: 'GET', path: 'monitored_domains' } as const;
    const { last } = await service.ask(request, readList, options.signal);
    return last.ok ? last : failed(last.reason.error);
  } finally {
    await service.close();
  }
}

function readList(reply: Reply): Try<readonly MonitoredDomain[]> {
  const json = readJson(reply);
  if (!json.ok) return json;
  const domains = readMonitoredDomains(json.value);
  return domains === null ? unusable(reply.status, 'a response that is not a list of domains') : ok(domains);
}
