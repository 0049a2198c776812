import type { Parsed } from '../../src/inputs/reader.ts';
import { toPlain } from '../../src/text/plain.ts';

/** The value of a reading that must have succeeded. */
export function accepted<T>(result: Parsed<T>): T {
  if (!result.ok) throw new Error(`refused: ${toPlain(result.fault)}`);
  return result.value;
}

/** The words of a reading that must have failed. */
export function refused(result: Parsed<unknown>): string {
  if (result.ok) throw new Error(`accepted: ${JSON.stringify(result.value)}`);
  return toPlain(result.fault);
}
