import type { PinEntry } from '../../src/inputs/settings.ts';
import { day } from '../../src/text/instant.ts';

/** An entry of a config file with thresholds of 30 and 60 days, but for what is overridden. */
export function pinEntry(changes: Partial<PinEntry> = {}): PinEntry {
  return {
    origin: 'config',
    name: null,
    files: { include: ['pins/*.pem'], exclude: [] },
    failBefore: { kind: 'time', milliseconds: 30 * day },
    warnBefore: { kind: 'time', milliseconds: 60 * day },
    expect: {},
    source: null,
    sourceLinks: [],
    sourceHosts: [],
    verify: 'issuer',
    rotates: null,
    update: null,
    references: null,
    keystorePasswordEnv: null,
    ...changes,
  };
}
