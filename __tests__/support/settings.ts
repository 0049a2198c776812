import type { Settings } from '../../src/inputs/settings.ts';
import { now } from './documents.ts';

/** What a run is asked to do where nothing is asked, but for what is given. */
export function settings(changes: Partial<Settings> = {}): Settings {
  return {
    apiKey: null,
    apiUrl: new URL('http://127.0.0.1:9/api/v3/monitoring'),
    authorize: [],
    pins: [],
    asOf: now,
    mode: 'auto',
    ifNoFilesFound: 'error',
    githubToken: null,
    keystorePasswords: [],
    comment: 'never',
    issue: false,
    report: null,
    sarif: null,
    shard: { index: 0, count: 1 },
    id: null,
    warnOnly: false,
    audit: {
      level: 'never',
      domains: [],
      withKey: false,
      requests: 100,
      state: null,
      apiUrl: new URL('http://127.0.0.1:9/v1'),
      allow: [],
      missingAfter: null,
    },
    ...changes,
  };
}
