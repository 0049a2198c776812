import { withoutDeceptive } from './plain.ts';

/**
 * JSON that is also safe to look at and to print in a job's log: every character that could deceive, and
 * the bracket of `##[` and the like (see `toLogLine`), is written as `\uXXXX`, so a parser gets each string unchanged.
 */
export function toJson(value: unknown): string {
  const json = JSON.stringify(value);
  if (!conspicuous.test(json)) return json;
  return withoutDeceptive(json, escapeUnits).replace(/##(\w*)\[/g, '##$1\\u005b');
}

/** Nearly all JSON is plain ASCII, for which one quick test is enough. */
const conspicuous = /[^\t\n\r -~]|##\w*\[/;

function escapeUnits(character: string): string {
  return Array.from({ length: character.length }, (_, i) => escapeUnit(character.charCodeAt(i))).join('');
}

function escapeUnit(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`;
}
