import { type Finding, finding, nowhere } from '../findings/finding.ts';
import { isDefaultBranchRun, type RunContext } from '../github/context.ts';
import type { Mode } from '../inputs/definition.ts';
import { type Text, text } from '../text/text.ts';

/** Whether this run may change what Cert Spotter knows, and why. */
export interface Decision {
  readonly mode: 'plan' | 'apply';
  /** One sentence for the log. */
  readonly reason: Text;
  /** An `apply` that was asked for and is refused. */
  readonly refusal: Finding | null;
}

/** Events that run with the secrets of the base repository on what others may have written. */
const untrustedEvents: ReadonlySet<string> = new Set(['pull_request_target', 'workflow_run']);

const proposalEvents: ReadonlySet<string> = new Set(['pull_request', 'merge_group']);

/**
 * Decides between plan and apply. Whoever can get a key authorized can silence the alarm about a
 * certificate that they should not have, so where the event leaves a doubt, it is a plan.
 *
 * @param context null outside GitHub Actions
 */
export function decide(asked: Mode, context: RunContext | null): Decision {
  if (asked === 'plan') return plan(text`the mode asks for it`);
  return asked === 'apply' ? decideApply(context) : decideAuto(context);
}

function decideAuto(context: RunContext | null): Decision {
  if (context === null) return plan(text`this is no GitHub Actions run; use the apply mode to authorize`);
  const { eventName } = context;
  if (untrustedEvents.has(eventName) || proposalEvents.has(eventName)) {
    return plan(text`${eventName} only proposes a change`);
  }
  if (context.proposal === 'foreign') {
    return plan(
      text`${eventName} is about a pull request that does not come from this repository, or may not`,
    );
  }
  return isDefaultBranchRun(context)
    ? apply(text`${eventName} runs on the default branch`)
    : plan(text`${eventName} on ${context.ref} is not known to be a run on the default branch`);
}

function decideApply(context: RunContext | null): Decision {
  if (context !== null && untrustedEvents.has(context.eventName)) {
    return refused(
      text`${context.eventName} runs with secrets on what a stranger may have written, so nothing is authorized.`,
      text`Authorize on a push to the default branch, and use mode auto for everything else.`,
    );
  }
  if (context?.proposal === 'foreign') {
    return refused(
      text`This run is about a pull request from a fork, or from where cannot be known, so nothing is authorized.`,
      text`Use mode auto: it shows the plan on the pull request, and the merge applies it.`,
    );
  }
  return apply(text`the mode asks for it`);
}

function plan(reason: Text): Decision {
  return { mode: 'plan', reason, refusal: null };
}

function apply(reason: Text): Decision {
  return { mode: 'apply', reason, refusal: null };
}

function refused(message: Text, hint: Text): Decision {
  const refusal = finding('error', 'apply-refused', nowhere, message, hint);
  return { mode: 'plan', reason: message, refusal };
}
