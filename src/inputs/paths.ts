import { isAbsolute, relative, resolve, sep } from 'node:path';
import { text } from '../text/text.ts';
import { invalid, type Parsed, parsed } from './fault.ts';

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
export function parseOutputPath(path: string, { workspace, runnerTemp }: Roots): Parsed<string> {
  if (path.includes('\0')) return invalid(text`contains a NUL character`);
  if (/[/\\]$/.test(path)) return invalid(text`${path} names a folder, not a file`);
  const target = resolve(workspace, path);
  const root = [workspace, runnerTemp].find((folder) => folder !== null && isInside(folder, target));
  if (root === undefined || root === null) {
    return invalid(text`${path} is not inside the workspace or the runner's temporary folder`);
  }
  if (entersGit(relative(root, target)))
    return invalid(text`${path} is inside .git, and nothing is written there`);
  return parsed(target);
}

/** Checks, judging only by the names, that a file to read is in the workspace. Returns the absolute path. */
export function parseInputPath(path: string, workspace: string): Parsed<string> {
  if (path.includes('\0')) return invalid(text`contains a NUL character`);
  const target = resolve(workspace, path);
  if (!isInside(workspace, target)) return invalid(text`${path} is not inside the workspace`);
  if (entersGit(relative(workspace, target)))
    return invalid(text`${path} is inside .git, and nothing is read there`);
  return parsed(target);
}

const placeholder = /\{([^{}]*)\}/g;

/**
 * Checks the template of a path to write newly published certificates to: for every serial number, it must be inside the
 * workspace, and its only placeholder is `{serial}`.
 * @returns the template relative to the workspace, with `/`
 */
export function parseUpdatePath(template: string, workspace: string): Parsed<string> {
  const unknown = [...template.matchAll(placeholder)].find(([, name]) => name !== 'serial');
  if (unknown !== undefined)
    return invalid(text`${unknown[0]} is not a placeholder; the only one is {serial}`);
  const example = template.replaceAll('{serial}', '01');
  if (/[{}]/.test(example))
    return invalid(text`${template} has a stray brace; the only placeholder is {serial}`);
  const target = parseOutputPath(example, { workspace, runnerTemp: null });
  return target.ok
    ? parsed(fromWorkspace(template, workspace))
    : invalid(text`${template} must be a file inside the workspace and outside .git`);
}

/** A path relative to the workspace, with `/`, however it was written. */
export function fromWorkspace(path: string, workspace: string): string {
  return relative(workspace, resolve(workspace, path)).replaceAll(sep, '/');
}
