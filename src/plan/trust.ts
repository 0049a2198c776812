import { type Finding, finding, nowhere } from '../findings/finding.ts';
import { isDefaultBranchRun, type RunContext } from '../github/context.ts';
import type { Mode } from '../inputs/definition.ts';
import { type Text, text } from '../text/text.ts';

/** Whether this run may send authorizations to Cert Spotter, and why. */
export interface Decision {
  readonly mode: 'plan' | 'apply';
  /** A clause for the log. */
  readonly reason: Text;
  /** Set if `apply` was requested and is refused. */
  readonly refusal: Finding | null;
}

/** Events that give runs the secrets of the base repository, on content that others might have written. */
const untrustedEvents: ReadonlySet<string> = new Set(['pull_request_target', 'workflow_run']);

const proposalEvents: ReadonlySet<string> = new Set(['pull_request', 'merge_group']);

/**
 * Decides between plan and apply. Whoever can get a key authorized can suppress the alert about a certificate that they
 * should not have, so if the event leaves any doubt, the run only plans.
 *
 * @param context null outside GitHub Actions
 */
export function decide(asked: Mode, context: RunContext | null): Decision {
  if (asked === 'plan') return plan(text`mode is plan`);
  return asked === 'apply' ? decideApply(context) : decideAuto(context);
}

function decideAuto(context: RunContext | null): Decision {
  if (context === null) return plan(text`this is not a GitHub Actions run; to authorize, set mode to apply`);
  const { eventName } = context;
  if (untrustedEvents.has(eventName) || proposalEvents.has(eventName)) {
    return plan(text`${eventName} only proposes a change`);
  }
  if (context.proposal === 'foreign') {
    return plan(
      text`${eventName} is about a pull request that does not, or might not, come from this repository`,
    );
  }
  return isDefaultBranchRun(context)
    ? apply(text`${eventName} runs on the default branch`)
    : plan(text`${eventName} on ${context.ref} is not known to be a run on the default branch`);
}

function decideApply(context: RunContext | null): Decision {
  if (context !== null && untrustedEvents.has(context.eventName)) {
    return refused(
      text`${context.eventName} runs with secrets on content that a stranger might have written, so nothing is authorized.`,
      text`Authorize on a push to the default branch, and set mode to auto for everything else.`,
    );
  }
  if (context?.proposal === 'foreign') {
    return refused(
      text`This run is about a pull request from a fork or of unknown origin, so nothing is authorized.`,
      text`Set mode to auto, which shows the plan on the pull request and applies it after the merge.`,
    );
  }
  return apply(text`mode is apply`);
}

function plan(reason: Text): Decision {
  return { mode: 'plan', reason, refusal: null };
}

function apply(reason: Text): Decision {
  return { mode: 'apply', reason, refusal: null };
}

function refused(message: Text, hint: Text): Decision {
  const refusal = finding('error', 'apply-refused', nowhere, message, hint);
  return { mode: 'plan', reason: text`mode apply is refused here`, refusal };
}
