import { ok } from '../../src/findings/result.ts';
import { loadSettings } from '../../src/inputs/load.ts';
import type { Settings } from '../../src/inputs/settings.ts';
import { accepted } from '../inputs/parsed.ts';
import { now } from './documents.ts';

const defaults = await readDefaults();

async function readDefaults(): Promise<Settings> {
  const context = { workspace: '/workspace', now, readConfig: () => ok(null), refuseOutput: () => null };
  const read = await loadSettings({ pins: 'none' }, context);
  return accepted(read);
}

/** The settings of a run without any files and with services that cannot be reached, but for the changes. */
export function settings(changes: Partial<Settings> = {}): Settings {
  return {
    ...defaults,
    apiUrl: new URL('http://127.0.0.1:9/api/v3/monitoring'),
    pins: [],
    audit: { ...defaults.audit, apiUrl: new URL('http://127.0.0.1:9/v1'), missingAfter: null },
    ...changes,
  };
}
