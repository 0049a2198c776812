import type { RunContext } from './context.ts';

/** As many items of a list as the service gives at once; Gitea and Forgejo have a name of their own for it. */
export function pageSize(service: RunContext['service']): { per_page: number } | { limit: number } {
  return service === 'github' ? { per_page: 100 } : { limit: 50 };
}
