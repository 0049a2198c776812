import { readFileSync } from 'node:fs';
import { type Text, text } from '../text/text.ts';

/**
 * The event's payload. Without one that can be read there is nothing to go by, and everything in doubt is
 * a plan.
 *
 * @param path `GITHUB_EVENT_PATH`
 * @returns the parsed JSON; null where there is none
 */
export function readPayload(path: string | undefined, say: (line: Text) => void): unknown {
  if (path === undefined || path === '') return null;
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    say(text`The event's payload cannot be read: ${String(error)}.`);
    return null;
  }
}
