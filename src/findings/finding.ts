import type { Text } from '../text/text.ts';
import type { FindingCode } from './codes.ts';

/** From worst to mildest; GitHub's own annotation levels. */
export const levels = ['error', 'warning', 'notice'] as const;

export type Level = (typeof levels)[number];

/** One thing worth telling. */
export interface Finding {
  readonly level: Level;
  readonly code: FindingCode;
  /** Path relative to the workspace, with `/`; null where no file is concerned. */
  readonly path: string | null;
  /** 1-based; null where no line is concerned. */
  readonly line: number | null;
  /** What happened, where. */
  readonly message: Text;
  /** What to do next. */
  readonly hint: Text;
}

/** Where a finding belongs. */
export interface Place {
  readonly path: string;
  readonly line: number | null;
}

export const nowhere = { path: null, line: null } as const;
