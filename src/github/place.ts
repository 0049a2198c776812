import type { Finding } from '../findings/finding.ts';
import type { Host } from '../host.ts';

/** The findings with paths relative to the repository, wherever in the workspace it is. */
export async function inRepository(
  findings: readonly Finding[],
  { context }: Host,
): Promise<readonly Finding[]> {
  const paths = findings.flatMap(({ path }) => (path === null ? [] : [path]));
  if (context === null || paths.length === 0) return findings;
  const { repositoryPaths } = await import('./repository-paths.ts');
  const { pathOf } = await repositoryPaths(context, paths);
  return findings.map((finding) =>
    finding.path === null ? finding : { ...finding, path: pathOf(finding.path) },
  );
}
