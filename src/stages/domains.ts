import type { Authorization } from '../plan/authorization.ts';
import type { DomainOf } from '../report/review.ts';

/** The public suffix list, which is only loaded where there are names. */
export async function registrableDomains(authorizations: readonly Authorization[]): Promise<DomainOf> {
  if (authorizations.length === 0) return () => null;
  const { registrableDomain } = await import('../report/registrable-domain.ts');
  return registrableDomain;
}
