import { posix } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** Where the runner mounts its work folder in the container of a job (`container:` in a workflow). */
const mount = '/__w';

/**
 * A path as the container of a job has it. `${{ runner.temp }}` and `${{ github.workspace }}` name folders of the machine
 * around it, such as `/home/runner/work/_temp`, which do not exist inside (https://github.com/actions/runner/issues/965).
 *
 * @returns the path as it is, outside of such a container and where it names neither folder
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
