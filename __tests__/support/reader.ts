import { DocumentReader } from '../../src/scan/keystore/reader.ts';
import { settings } from './settings.ts';

/** Reads documents with the given passwords, and an environment of these variables. */
export function reader(
  passwords: readonly string[] = [],
  environment: Readonly<Record<string, string>> = {},
) {
  return new DocumentReader(settings({ keystorePasswords: passwords }), {
    environment,
    hide: () => undefined,
  });
}
