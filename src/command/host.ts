import type { Host } from '../host.ts';
import { contextOf } from '../runner/event.ts';
import { readPayload } from '../runner/payload.ts';
import { type Text, text } from '../text/text.ts';
import type { Shell } from './shell.ts';
import type { Terminal } from './terminal.ts';

/**
 * The environment of a run that is started as a command. In a job of GitHub Actions, the same rules of trust apply to the
 * command as to the Action, and paths are relative to the checkout.
 *
 * @param watcher where to show progress; null to show none
 */
export function hostOf({ environment, folder }: Shell, signal: AbortSignal, watcher: Terminal | null): Host {
  const say = (words: Text) => watcher?.progress(words);
  const context = contextOf(environment, readPayload(environment['GITHUB_EVENT_PATH'], say));
  return {
    workspace: context?.workspace ?? folder,
    temporary: environment['RUNNER_TEMP'] ?? null,
    context,
    environment,
    signal,
    now: Date.now(),
    // A terminal cannot mask anything; no password is ever written to it.
    hide: () => undefined,
    say,
    progress: (done, of) => say(text`${done} of ${of} authorizations completed`),
  };
}
