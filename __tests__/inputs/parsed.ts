import type { Result } from '../../src/findings/result.ts';
import { toPlain } from '../../src/text/plain.ts';
import type { Text } from '../../src/text/text.ts';

/** The value of a reading that must have succeeded. */
export function accepted<T>(result: Result<T, Text | readonly Text[]>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.reason)}`);
  return result.value;
}

/** The words of a reading that must have failed. */
export function refused(result: Result<unknown>): string {
  if (result.ok) throw new Error(`accepted: ${JSON.stringify(result.value)}`);
  return toPlain(result.reason);
}
