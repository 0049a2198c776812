import { parseArguments } from '../../src/cli/arguments.ts';
import { toPlain } from '../../src/text/plain.ts';

/** The arguments of each `certspotter-action` command in a shell script or a line of cron. */
export function commandLinesIn(script: string): readonly (readonly string[])[] {
  const calls = script.matchAll(
    /(?:certspotter-action|"\$CERTSPOTTER_ACTION") ((?:plan|apply|audit|explain|check|-)[^\n|#]*)/g,
  );
  return [...calls].map(([, line = '']) => wordsOf(line));
}

/** The words of a simple command, quotes taken off. */
function wordsOf(line: string): readonly string[] {
  return [...line.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(
    ([, single, double, bare]) => single ?? double ?? bare ?? '',
  );
}

/** What is wrong with a command line; empty if the command accepts it. */
export function faultsOf(args: readonly string[]): readonly string[] {
  const request = parseArguments(args);
  return request.ok ? [] : request.reason.map(toPlain);
}
