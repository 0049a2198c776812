import { readConfigFile } from '../files/read.ts';
import type { Host } from '../host.ts';
import type { Settings } from '../inputs/settings.ts';
import type { RunContext } from './context.ts';
import { identityOf } from './identity.ts';

/** The category of the findings of this use in code scanning; null if the step that uploads them sets it. */
export async function categoryOf(settings: Settings, { context, workspace }: Host): Promise<string | null> {
  if (context === null) return 'certspotter-action/';
  const workflow = await workflowFile(context, workspace);
  const isNamed = workflow !== null && (await uploadsUnderCategory(workflow, context.job));
  return isNamed ? null : identityOf(context, settings).category;
}

/**
 * Whether a job uploads SARIF with its own `category`. github/codeql-action/upload-sarif respects it only for a file
 * that names none in `automationDetails`.
 *
 * @param workflow the workflow's file
 * @param job its key there; the job of a reusable workflow is in another file, and counts as one without a category
 */
export async function uploadsUnderCategory(workflow: Uint8Array, job: string): Promise<boolean> {
  const { readWiring } = await import('./workflow-file.ts');
  const uses = readWiring('', Buffer.from(workflow).toString('utf8'))?.uses ?? [];
  return uses.some((use) => use.job === job && /\/upload-sarif@/.test(use.uses) && use.with['category']);
}

/** The workflow file in the checkout; null if it is not there, for example because it is in another repository. */
async function workflowFile(context: RunContext, workspace: string): Promise<Uint8Array | null> {
  const { workflowPath } = context;
  if (workflowPath === null) return null;
  const { repositoryPaths } = await import('./repository-paths.ts');
  const { folders } = await repositoryPaths(context, [workflowPath]);
  for (const folder of [...folders, '']) {
    const read = readConfigFile(`${folder}${workflowPath}`, workspace);
    if (read.ok) return read.value;
  }
  return null;
}
