import type { Connect } from '../github/client.ts';
import type { RunContext } from '../github/context.ts';
import type { Settings } from '../inputs/settings.ts';

/**
 * The way to GitHub's API with the run's token; null where none was handed over. The client is loaded when it is
 * first needed.
 */
export function connectionTo(
  { apiUrl, runId: run }: RunContext,
  { githubToken: token }: Settings,
  signal: AbortSignal,
): Connect | null {
  if (token === null) return null;
  return async () => {
    const { connect } = await import('../github/client.ts');
    return connect({ token, apiUrl, run, signal });
  };
}
