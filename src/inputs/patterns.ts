import { posix, sep } from 'node:path';
import { catchKind } from '../findings/foreseen.ts';
import { globMatcher } from '../glob/glob.ts';
import { UnsupportedGlob } from '../glob/unsupported.ts';
import { join, type Text, text } from '../text/text.ts';
import { invalid, type Parsed, parsed } from './fault.ts';
import { listOf } from './lists.ts';
import type { Patterns } from './settings.ts';

/** Globs in one list; each is compared with every file. */
export const maxPatterns = 10_000;

/** Characters in one glob. */
export const maxPatternLength = 4096;

/** Characters that can make a pattern match more than the path that it spells out. */
const wildcard = /[*?[\]{}()!+@|\\]/;

/** `..` as a whole segment, including in an alternative in braces or parentheses. */
const parentSegment = /(?:^|[/{,(|])\.\.(?=$|[/},)|])/;

/**
 * Reads a list of globs: lines that start with `!` exclude, lines that start with `#` are comments.
 * Globs become relative to the workspace; those that lead outside it are errors.
 * @param workspace absolute path
 * @param separator of the system; if it is `\`, that does not escape anything in a glob
 */
export function parsePatterns(value: string, workspace: string, separator: string = sep): Parsed<Patterns> {
  const withSlashes = (path: string) => (separator === '\\' ? path.replaceAll('\\', '/') : path);
  const lines = listOf(withSlashes(value));
  if (lines.length > maxPatterns) return invalid(text`lists more than ${maxPatterns} patterns`);
  const include: string[] = [];
  const exclude: string[] = [];
  const faults: Text[] = [];
  for (const line of lines) {
    const excludes = line.startsWith('!');
    const pattern = parsePattern(excludes ? excluded(line) : line, withSlashes(workspace));
    if (pattern.ok) (excludes ? exclude : include).push(pattern.value);
    else faults.push(pattern.fault);
  }
  if (faults.length === 0 && include.length === 0) faults.push(nothingIncluded(exclude));
  return faults.length === 0 ? parsed({ include, exclude }) : invalid(join(faults, text`; `));
}

/** Whether a pattern, or a segment of one, matches only the path that it spells out. */
export function isLiteral(pattern: string): boolean {
  return !wildcard.test(pattern);
}

/** Without its `!`. A slash at the end means a folder, which is excluded with everything in it. */
function excluded(line: string): string {
  return line.slice(1).trim().replace(/\/$/, '/**');
}

function nothingIncluded(exclude: readonly string[]): Text {
  return exclude.length === 0
    ? text`contains no patterns`
    : text`only excludes files; add a pattern that includes some`;
}

function parsePattern(line: string, workspace: string): Parsed<string> {
  if (line === '') return invalid(text`has a line with only !; write the pattern to exclude after it`);
  if (line.length > maxPatternLength)
    return invalid(text`contains a pattern of more than ${maxPatternLength} characters`);
  if (line.includes('\0')) return invalid(text`contains a pattern with a NUL character`);
  const pattern = withinWorkspace(line, workspace);
  if (pattern === null) return invalid(outsideFault(line, workspace));
  const plain = resolveParents(pattern);
  if (plain === '') return invalid(text`${line} matches the workspace itself; write ** for all files in it`);
  if (plain === null) return invalid(text`${line} can lead outside the workspace; write it without ..`);
  const unsupported = isLiteral(plain) ? null : unsupportedBy(plain);
  return unsupported === null ? parsed(plain) : invalid(text`${line} ${unsupported}`);
}

/** Why a glob is not supported; null if it is. */
function unsupportedBy(glob: string): Text | null {
  const outcome = catchKind(UnsupportedGlob, () => globMatcher(glob));
  return outcome instanceof UnsupportedGlob ? outcome.what : null;
}

/** The pattern relative to the workspace; null if it is an absolute path elsewhere. */
function withinWorkspace(pattern: string, workspace: string): string | null {
  const root = workspace.replace(/\/+$/, '');
  if (pattern.startsWith(`${root}/`)) return pattern.slice(root.length).replace(/^\/+/, '');
  return posix.isAbsolute(pattern) || /^[a-z]:\//i.test(pattern) ? null : pattern;
}

/** Resolves `.` and `..` as far as that is unambiguous; null if `..` can lead outside. */
function resolveParents(pattern: string): string | null {
  const segments: string[] = [];
  for (const segment of pattern.split('/')) {
    if (segment === '.' || segment === '') continue;
    if (segment !== '..') segments.push(segment);
    else if (!isLiteral(segments.pop() ?? '*')) return null;
  }
  const resolved = segments.join('/');
  return parentSegment.test(resolved) ? null : resolved;
}

function outsideFault(line: string, workspace: string): Text {
  return text`${line} is not inside the workspace ${workspace}; write patterns relative to it, such as certs/**/*.pem`;
}
