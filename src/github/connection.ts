import type { Settings } from '../inputs/settings.ts';
import type { Connect } from './client.ts';
import type { RunContext } from './context.ts';

/**
 * The way to GitHub's API with the run's token; null if there is none. The client is loaded when it is first
 * needed.
 */
export function connectionTo(
  { apiUrl, runId: run }: RunContext,
  { githubToken: token }: Settings,
  signal: AbortSignal,
): Connect | null {
  if (token === null) return null;
  return async () => {
    const { connect } = await import('./client.ts');
    return connect({ token, apiUrl, run, signal });
  };
}
