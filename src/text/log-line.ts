import { escaped, toPlain } from './plain.ts';
import type { Text } from './text.ts';

/**
 * A text as one line of a job's log that the runner takes for no workflow command.
 *
 * The runner reads `::command::` where a line starts with it (after any space) and `##[command]` anywhere
 * in a line (actions/runner, ActionCommand.TryParseV2 and TryParse). Line ends can't come from outside,
 * as `toPlain` shows them as `\u{a}`; `%0A` counts only inside of a command. Other services that may run
 * the command have theirs as `##vso[…]` (Azure Pipelines) and `##teamcity[…]`.
 */
export function toLogLine(text: Text): string {
  return withoutCommands(toPlain(text));
}

/** A line that starts no command, whatever it is made of. */
export function withoutCommands(line: string): string {
  return line
    .replace(/##(\w*)\[/g, (_, area: string) => `##${area}${escaped('[')}`)
    .replace(/^(\s*):(?=:)/u, (_, space: string) => `${space}${escaped(':')}`);
}
