import { readConfigFile } from '../files/read.ts';
import type { Host } from '../host.ts';
import type { Settings } from '../inputs/settings.ts';
import type { RunContext } from './context.ts';
import { identityOf, useOf } from './identity.ts';

/** What code scanning is to tell this use's findings from others by; null where the step that uploads them says it. */
export async function categoryOf(settings: Settings, { context, workspace }: Host): Promise<string | null> {
  if (context === null) return 'certspotter-action/';
  const { uploadsUnderCategory } = await import('./upload-category.ts');
  const workflow = await workflowFile(context, workspace);
  const isNamed = workflow !== null && uploadsUnderCategory(workflow, context.job);
  return isNamed ? null : identityOf(context, useOf(settings)).category;
}

/** The workflow's file as it is checked out; null where it is not, as where it lies in another repository. */
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
