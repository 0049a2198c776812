import { type LastIds, lastIdsJson, readLastIds } from '../audit/last-ids.ts';
import { readStateFile } from '../files/read.ts';
import { WriteError, writeInside } from '../files/write.ts';
import { catchKind } from '../findings/foreseen.ts';
import type { Host } from '../host.ts';
import { text } from '../text/text.ts';

type Place = Pick<Host, 'workspace' | 'temporary' | 'say'>;

/** How far an earlier run has read; nothing where it has left nothing of use. */
export function readState(state: string | null, host: Place): LastIds {
  const bytes = state === null ? null : readStateFile(state, rootsOf(host));
  return bytes === null ? new Map() : readLastIds(bytes);
}

/** Leaves for the next run how far this one has read. That run can do without, so a failure is a line in the log. */
export function writeState(state: string | null, lastIds: LastIds, host: Place): void {
  if (state === null) return;
  const problem = catchKind(WriteError, () => writeInside(state, [lastIdsJson(lastIds)], rootsOf(host)));
  if (problem instanceof WriteError) host.say(text`The state of the audit is not kept: ${problem.text}.`);
}

function rootsOf({ workspace, temporary }: Place) {
  return { workspace, runnerTemp: temporary };
}
