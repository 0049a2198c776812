import type { Finding } from '../findings/finding.ts';
import type { Host } from '../host.ts';
import type { RawInputs } from '../inputs/definition.ts';
import type { Settings } from '../inputs/settings.ts';
import { commentOf } from '../report/comment.ts';
import type { RunResult } from '../report/result.ts';

/** What was posted on GitHub. */
export interface Announcement {
  /** Markdown of the comment, whether it is posted or not; empty outside of a job. */
  readonly comment: string;
  /** A warning for each thing that GitHub did not allow, or that several jobs share. */
  readonly findings: readonly Finding[];
}

/** Posts the comment and the issues on GitHub that the settings ask for; what does that is only loaded then. */
export async function announce(
  result: RunResult,
  settings: Settings,
  raw: RawInputs,
  host: Host,
): Promise<Announcement> {
  const { context, signal } = host;
  if (context === null) return { comment: '', findings: [] };
  const comment = commentOf(result);
  if (signal.aborted) return { comment, findings: [] };
  if (settings.comment === 'never' && !settings.issue) return { comment, findings: [] };
  const { post } = await import('./post.ts');
  return { comment, findings: await post({ result, comment, settings, raw }, context, host) };
}
