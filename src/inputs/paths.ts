import { isAbsolute, posix, relative, resolve, sep } from 'node:path';
import { attempt, failed, ok, type Result } from '../findings/result.ts';
import { globMatcher } from '../glob/glob.ts';
import { join, type Text, text } from '../text/text.ts';
import { placeholderFault } from './addresses.ts';
import type { Patterns } from './settings.ts';
import { listOf, parseText } from './values.ts';

/** The folders that a run may access, as absolute paths. */
export interface Roots {
  /** `GITHUB_WORKSPACE`, the only folder to read from. */
  readonly workspace: string;
  /** `RUNNER_TEMP`; null outside GitHub Actions. Files may be written there, too. */
  readonly runnerTemp: string | null;
}

/** Whether an absolute path is inside a folder, judging only by the names. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** Whether a path goes through a `.git` folder, also on file systems that ignore case. */
export function entersGit(path: string): boolean {
  return path.split(/[/\\]/).some((segment) => segment.toLowerCase() === '.git');
}

/**
 * Checks, judging only by the names, that a file to write is in the workspace or the runner's temporary folder and not
 * in `.git`.
 * @param path absolute, or relative to the workspace
 * @returns the absolute path
 */
export function parseOutputPath(path: string, { workspace, runnerTemp }: Roots): Result<string> {
  if (path.includes('\0')) return failed(text`contains a NUL character`);
  if (/[/\\]$/.test(path)) return failed(text`${path} names a folder, not a file`);
  const target = resolve(workspace, path);
  const root = [workspace, runnerTemp].find((folder) => folder !== null && isInside(folder, target));
  if (root === undefined || root === null) {
    return failed(text`${path} is not inside the workspace or the runner's temporary folder`);
  }
  if (entersGit(relative(root, target)))
    return failed(text`${path} is inside .git, and nothing is written there`);
  return ok(target);
}

/** Checks, judging only by the names, that a file to read is in the workspace. Returns the absolute path. */
export function parseInputPath(path: string, workspace: string): Result<string> {
  if (path.includes('\0')) return failed(text`contains a NUL character`);
  const target = resolve(workspace, path);
  if (!isInside(workspace, target)) return failed(text`${path} is not inside the workspace`);
  if (entersGit(relative(workspace, target)))
    return failed(text`${path} is inside .git, and nothing is read there`);
  return ok(target);
}

const placeholder = /\{([^{}]*)\}/g;

/**
 * Checks the template of a path to write newly published certificates to: for every serial number, it must be inside the
 * workspace, and its only placeholder is `{serial}`.
 * @returns the template relative to the workspace, with `/`
 */
export function parseUpdatePath(template: string, workspace: string): Result<string> {
  const unknown = [...template.matchAll(placeholder)].find(([, name]) => name !== 'serial');
  if (unknown !== undefined)
    return failed(text`${unknown[0]} is not a placeholder; the only one is {serial}`);
  const example = template.replaceAll('{serial}', '01');
  if (/[{}]/.test(example))
    return failed(text`${template} has a stray brace; the only placeholder is {serial}`);
  const target = parseOutputPath(example, { workspace, runnerTemp: null });
  return target.ok
    ? ok(fromWorkspace(template, workspace))
    : failed(text`${template} must be a file inside the workspace and outside .git`);
}

/** A path relative to the workspace, with `/`, however it was written. */
export function fromWorkspace(path: string, workspace: string): string {
  return relative(workspace, resolve(workspace, path)).replaceAll(sep, '/');
}

/**
 * Whether a pattern consists of wildcards alone, such as `**` or `*.*`: it names neither a folder nor any part of a
 * file's name, so it asks for whatever there may be.
 */
export function isSweeping(pattern: string): boolean {
  return /^[*?./]+$/.test(pattern);
}

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
export function parsePatterns(value: string, workspace: string, separator: string = sep): Result<Patterns> {
  const withSlashes = (path: string) => (separator === '\\' ? path.replaceAll('\\', '/') : path);
  const lines = listOf(withSlashes(value));
  if (lines.length > maxPatterns) return failed(text`lists more than ${maxPatterns} patterns`);
  const include: string[] = [];
  const exclude: string[] = [];
  const faults: Text[] = [];
  for (const line of lines) {
    const excludes = line.startsWith('!');
    const pattern = parsePattern(excludes ? excluded(line) : line, withSlashes(workspace));
    if (pattern.ok) (excludes ? exclude : include).push(pattern.value);
    else faults.push(pattern.reason);
  }
  if (faults.length === 0 && include.length === 0) faults.push(nothingIncluded(exclude));
  return faults.length === 0 ? ok({ include, exclude }) : failed(join(faults, text`; `));
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

function parsePattern(line: string, workspace: string): Result<string> {
  if (line === '') return failed(text`has a line with only !; write the pattern to exclude after it`);
  if (line.length > maxPatternLength)
    return failed(text`contains a pattern of more than ${maxPatternLength} characters`);
  if (line.includes('\0')) return failed(text`contains a pattern with a NUL character`);
  const pattern = withinWorkspace(line, workspace);
  if (pattern === null) return failed(outsideFault(line, workspace));
  const plain = resolveParents(pattern);
  if (plain === '') return failed(text`${line} matches the workspace itself; write ** for all files in it`);
  if (plain === null) return failed(text`${line} can lead outside the workspace; write it without ..`);
  if (isLiteral(plain)) return ok(plain);
  const matcher = attempt(() => globMatcher(plain));
  return matcher.ok ? ok(plain) : failed(text`${line} ${matcher.reason.text}`);
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

/** Characters in a glob for links, which is compared with every link on a page. */
export const maxSourceLinkLength = 500;

/** Reads a glob of the links to follow, with `*`, `**`, `?` and `{year}`. */
export function parseSourceLink(value: string): Result<string> {
  const pattern = parseText(value, maxSourceLinkLength);
  const fault = pattern.ok ? placeholderFault(pattern.value) : null;
  return fault === null ? pattern : failed(fault);
}
