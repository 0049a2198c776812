import { type Text, text } from '../text/text.ts';
import type { FindingCode, Level } from './codes.ts';

/** One problem or remark to report. */
export interface Finding {
  readonly level: Level;
  readonly code: FindingCode;
  /** Path relative to the workspace, with `/`; null if it is not about a file. */
  readonly path: string | null;
  /** 1-based; null if it is not about a line. */
  readonly line: number | null;
  /** Its order among others of the same level and code, the lowest first; 0 unless given. */
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

/** The place of a finding that is not about a file. */
export const nowhere = { path: null, line: null } as const;

/** Makes a finding; a document is also a place. */
export function finding(
  level: Level,
  code: FindingCode,
  { path, line }: Place | typeof nowhere,
  message: Text,
  hint: Text,
): Finding {
  return { level, code, path, line, message, hint };
}

/** `path:line`, or only the path. */
export function placeInWords({ path, line }: Place): Text {
  return line === null ? text`${path}` : text`${path}:${line}`;
}

/** The message with the place before it, if there is one. */
export function messageWithPlace({ path, line, message }: Finding): Text {
  return path === null ? message : text`${placeInWords({ path, line })}: ${message}`;
}
