import { escaped, toPlain, withoutDeceptive } from './plain.ts';
import type { Text } from './text.ts';

/**
 * A text as one line of a job's log that the runner does not interpret as a workflow command.
 *
 * The runner recognizes `::command::` at the beginning of a line (after any space) and `##[command]` anywhere
 * in a line (actions/runner, ActionCommand.TryParseV2 and TryParse). Outside text can't contain line ends,
 * as `toPlain` shows them as `\u{a}`; `%0A` has a meaning only inside a command. Other services that might run
 * the program have commands such as `##vso[…]` (Azure Pipelines) and `##teamcity[…]`.
 */
export function toLogLine(text: Text): string {
  return withoutCommands(toPlain(text));
}

/** Escapes everything in a line that could start a command. */
export function withoutCommands(line: string): string {
  return line
    .replace(/##(\w*)\[/g, (_, area: string) => `##${area}${escaped('[')}`)
    .replace(/^(\s*):(?=:)/u, (_, space: string) => `${space}${escaped(':')}`);
}

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
