import picomatch from 'picomatch';
import { Failure } from '../findings/result.ts';
import { text } from '../text/text.ts';
import { Automaton, compile } from './automaton.ts';
import { parseExpression } from './expression.ts';

/** Levels of nested parentheses and braces; the time to parse them grows faster than their number. */
const maxNesting = 20;

/**
 * Returns a function that checks whether a path matches a glob, in time linear in the length of the path; a regular
 * expression can take exponential time. The meaning of the glob is that of picomatch.
 *
 * Files whose names start with a dot or contain a line break match like others; a `!` at the beginning was handled
 * before. `posix` makes `[!a]` the same as `[^a]`, as in every shell.
 *
 * @throws Failure
 */
export function globMatcher(glob: string): (path: string) => boolean {
  if (nestingOf(glob) > maxNesting) throw tooNested();
  const { source } = picomatch.makeRe(glob, { dot: true, nonegate: true, posix: true, flags: 's' });
  return expressionMatcher(source);
}

/**
 * The same for the source of a regular expression with the flag `s`, which begins with `^`.
 * @throws Failure
 */
export function expressionMatcher(source: string): (path: string) => boolean {
  const program = compile(parseExpression(source));
  // Many patterns are only checked for errors.
  let automaton: Automaton | null = null;
  return (path) => {
    automaton ??= new Automaton(program);
    return automaton.matches(path);
  };
}

function nestingOf(glob: string): number {
  let [depth, deepest] = [0, 0];
  for (const [bracket] of glob.matchAll(/\\.|[({})]/gs)) {
    if (bracket === '(' || bracket === '{') depth += 1;
    else if (bracket === ')' || bracket === '}') depth = Math.max(0, depth - 1);
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

function tooNested(): Failure {
  return new Failure(
    text`nests parentheses or braces more than ${maxNesting} levels deep; write several simpler patterns, one per line`,
  );
}
