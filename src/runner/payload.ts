import { readFileSync } from 'node:fs';
import { type Text, text } from '../text/text.ts';

/**
 * Reads the payload of the event. Without it, nothing is known about the event, so the run only plans.
 *
 * @param path `GITHUB_EVENT_PATH`
 * @returns the parsed JSON; null if there is none
 */
export function readPayload(path: string | undefined, say: (line: Text) => void): unknown {
  if (path === undefined || path === '') return null;
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    say(text`The payload of the event cannot be read: ${String(error)}.`);
    return null;
  }
}
