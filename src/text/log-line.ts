import { escaped, toPlain } from './plain.ts';
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
