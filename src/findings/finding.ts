import type { Text } from '../text/text.ts';
import type { FindingCode, Level } from './codes.ts';

/** One thing worth telling. */
export interface Finding {
  readonly level: Level;
  readonly code: FindingCode;
  /** Path relative to the workspace, with `/`; null where no file is concerned. */
  readonly path: string | null;
  /** 1-based; null where no line is concerned. */
  readonly line: number | null;
  /** Its place among others of the same level and code, the lowest first; 0 unless given. */
  readonly rank?: number;
  /** What happened, where. */
  readonly message: Text;
  /** What to do next. */
  readonly hint: Text;
}

/** Where a finding belongs: a path relative to the workspace, and a 1-based line. */
export interface Place {
  readonly path: string;
  readonly line: number | null;
}

/** The place of a finding that concerns no file. */
export const nowhere = { path: null, line: null } as const;

/** Makes a finding; a document is a place, too. */
export function finding(
  level: Level,
  code: FindingCode,
  { path, line }: Place | typeof nowhere,
  message: Text,
  hint: Text,
): Finding {
  return { level, code, path, line, message, hint };
}
