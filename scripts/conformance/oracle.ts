import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the oracle says about one object; fields that a comparison doesn't need are left out. */
export interface OracleEntry {
  readonly path: string;
  readonly index: number | null;
  readonly kind: string;
  readonly expect: string;
  /** Absent for what was found as DER. */
  readonly line: number | null;
  readonly flags: readonly string[];
  /** Everything that the oracle says of the object, by its own field names. */
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Reads `oracle.jsonl`: one JSON object a line. */
export function readOracle(folder: string): readonly OracleEntry[] {
  return readFileSync(join(folder, 'oracle.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => toEntry(JSON.parse(line)));
}

function toEntry(parsed: unknown): OracleEntry {
  const fields = toRecord(parsed);
  return {
    path: textOf(fields['path']) ?? '',
    index: numberOf(fields['index']),
    kind: textOf(fields['kind']) ?? 'none',
    expect: textOf(fields['expect']) ?? 'none',
    line: numberOf(fields['line']),
    flags: textsOf(fields['flags']) ?? [],
    fields,
  };
}

function toRecord(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) throw new TypeError('a line of the oracle is no object');
  return Object.fromEntries(Object.entries(value));
}

export function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function numberOf(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}

/** A list of strings, or null where it is none. */
export function textsOf(value: unknown): readonly string[] | null {
  return Array.isArray(value) && value.every((each) => typeof each === 'string') ? value : null;
}

/** RDNs as lists of [OID, value], flattened in encoded order. */
export function attributesOf(value: unknown): readonly string[] | null {
  if (!Array.isArray(value)) return null;
  return value.flatMap((rdn) => (Array.isArray(rdn) ? rdn.map((pair) => String(pair)) : []));
}
