import picomatch from 'picomatch';
import { text } from '../text/text.ts';
import { Automaton } from './automaton.ts';
import { parseExpression } from './expression.ts';
import { compile } from './program.ts';
import { UnsupportedGlob } from './unsupported.ts';

/** Parentheses and braces within each other; the time to read them grows faster than their number. */
const maxNesting = 20;

/**
 * A function that tells whether a path matches a glob, in time linear in the length of the path, where a regular
 * expression may take exponential time. What the glob means is what picomatch makes of it.
 *
 * Files whose names start with a dot, or hold a line end, match like others; what `!` means at the beginning has been
 * settled before. `posix` makes `[!a]` what it is in every shell, the same as `[^a]`.
 *
 * @throws {UnsupportedGlob}
 */
export function globMatcher(glob: string): (path: string) => boolean {
  if (nestingOf(glob) > maxNesting) throw tooNested();
  const { source } = picomatch.makeRe(glob, { dot: true, nonegate: true, posix: true, flags: 's' });
  return expressionMatcher(source);
}

/**
 * The same for the source of a regular expression with the flag `s`, which begins with `^`.
 * @throws {UnsupportedGlob}
 */
export function expressionMatcher(source: string): (path: string) => boolean {
  const program = compile(parseExpression(source));
  // Many are only looked at for faults.
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

function tooNested(): UnsupportedGlob {
  return new UnsupportedGlob(
    text`has parentheses or braces more than ${maxNesting} levels deep; write several simpler patterns, one per line`,
  );
}
