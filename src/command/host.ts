import type { Host } from '../host.ts';
import { contextOf } from '../runner/event.ts';
import { readPayload } from '../runner/payload.ts';
import { type Text, text } from '../text/text.ts';
import type { Shell } from './shell.ts';
import type { Terminal } from './terminal.ts';

/**
 * What a run gets to know of the world from a command. In a job of GitHub Actions the rules of trust hold for
 * the command as they do for the Action, and paths are relative to the checkout.
 *
 * @param watcher who follows the run; null where nobody wants to
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
    // A terminal hides nothing by itself; no password is ever written there.
    hide: () => undefined,
    say,
    progress: (done, of) => say(text`${done} of ${of} authorizations have ended`),
  };
}
