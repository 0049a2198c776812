import { posix } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** Where the runner mounts its work folder in the container of a job (`container:` in a workflow). */
const mount = '/__w';

/**
 * Translates a path into the container of a job. `${{ runner.temp }}` and `${{ github.workspace }}` are folders of the host
 * machine, such as `/home/runner/work/_temp`, which do not exist inside (https://github.com/actions/runner/issues/965).
 *
 * @returns the unchanged path if there is no such container, or if the path is in neither folder
 */
export function containerPath(path: string, { RUNNER_TEMP, GITHUB_WORKSPACE }: Environment): string {
  if (!posix.isAbsolute(path) || path.startsWith(`${mount}/`)) return path;
  for (const folder of [RUNNER_TEMP, GITHUB_WORKSPACE]) {
    if (folder === undefined || !folder.startsWith(`${mount}/`)) continue;
    const below = folder.slice(mount.length);
    const at = path.indexOf(`${below}/`);
    if (at > 0) return `${folder}${path.slice(at + below.length)}`;
  }
  return path;
}
