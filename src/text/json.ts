import { deceptive } from './plain.ts';

/**
 * JSON that is also safe to look at and to print in a job's log: every character that could deceive, and
 * the bracket of `##[`, stands as `\uXXXX`, so a parser gets each string exactly as it was.
 */
export function toJson(value: unknown): string {
  const json = JSON.stringify(value);
  return conspicuous.test(json) ? json.replace(deceptive, escapeUnits).replaceAll('##[', '##\\u005b') : json;
}

/** Nearly all JSON is plain ASCII, and for it one quick look is enough. */
const conspicuous = /[^\t\n\r -~]|##\[/;

function escapeUnits(character: string): string {
  return Array.from({ length: character.length }, (_, i) => escapeUnit(character.charCodeAt(i))).join('');
}

function escapeUnit(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`;
}
