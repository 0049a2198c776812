import { findingCodes, type Level, levels } from '../findings/codes.ts';
import type { Finding } from '../findings/finding.ts';
import { toLogLine } from '../text/output.ts';
import { counted, type Text, text } from '../text/text.ts';

/** GitHub shows at most this many annotations per level and step. */
const maxPerLevel = 10;

/** One annotation for the runner: `title` and `message` are safe to print unchanged. */
export interface Annotation {
  readonly level: Level;
  readonly title: string;
  readonly message: string;
  /** Path relative to the workspace; outside text, which the toolkit escapes as a property of the command. */
  readonly file: string | null;
  /** 1-based. */
  readonly line: number | null;
}

/** The annotations of a run, most severe first. If a level has too many, its tenth annotation says how many more there are. */
export function annotationsOf(findings: readonly Finding[]): readonly Annotation[] {
  return levels.flatMap((level) =>
    ofLevel(
      level,
      findings.filter((finding) => finding.level === level),
    ),
  );
}

function ofLevel(level: Level, worstFirst: readonly Finding[]): readonly Annotation[] {
  if (worstFirst.length <= maxPerLevel) return worstFirst.map(annotation);
  const shown = worstFirst.slice(0, maxPerLevel - 1).map(annotation);
  return [...shown, moreOf(level, worstFirst.length - shown.length)];
}

function annotation({ level, code, path, line, message, hint }: Finding): Annotation {
  return {
    level,
    title: `${findingCodes[code].title} (${code})`,
    message: toLogLine(text`${message} ${hint}`),
    file: path,
    line,
  };
}

const manyOf: Record<Level, readonly [Text, Text]> = {
  error: [text`error`, text`errors`],
  warning: [text`warning`, text`warnings`],
  notice: [text`notice`, text`notices`],
};

function moreOf(level: Level, count: number): Annotation {
  const more = counted(count, text`more ${manyOf[level][0]}`, text`more ${manyOf[level][1]}`);
  return {
    level,
    title: toLogLine(more),
    message: toLogLine(
      text`GitHub shows ${maxPerLevel} per level. The job summary and the report list the others.`,
    ),
    file: null,
    line: null,
  };
}
