import { isFirstLine, isLastLine, type TextLines } from './text-lines.ts';

const added = '+';
const removed = '-';
const context = ' ';
const marks = new Set([added, removed, context]);

interface MarkedLine {
  readonly mark: string;
  readonly content: string;
}

/** Whether everything before PEM armor on its line can be the mark of a diff. */
export function isDiffMark(prefix: string): boolean {
  return marks.has(prefix);
}

/**
 * Reads PEM armor in a diff, of which some lines are added or removed, as it was before and after the change; null
 * if all have the same mark, which is read like any margin, except for `-`, which boundaries consist of.
 *
 * @param prefix the mark of the first line
 */
export function diffVersions(lines: TextLines, prefix: string): readonly string[] | null {
  const first = { mark: prefix, content: lines.next() ?? '' };
  const others = linesUntilLast(lines, prefix);
  if (others === null) return null;
  if (prefix !== removed && others.every(({ mark }) => mark === prefix)) return null;
  return [added, removed]
    .filter((mark) => prefix === mark || (prefix === context && others.some((line) => line.mark === mark)))
    .map((mark) => version([first, ...others], mark));
}

/** Null if the armor does not end, or the first line is not a line of a diff. */
function linesUntilLast(lines: TextLines, prefix: string): readonly MarkedLine[] | null {
  const found: MarkedLine[] = [];
  for (let line = lines.next(); line !== null; line = lines.next()) {
    const mark = line.charAt(0);
    const content = line.slice(1);
    if (!marks.has(mark) || isFirstLine(content)) return null;
    found.push({ mark, content });
    const belongs = mark === context || mark === (prefix === removed ? removed : added);
    if (belongs && isLastLine(content)) return found;
  }
  return null;
}

/** The lines on one side of the change, up to the first that ends the armor. */
function version(lines: readonly MarkedLine[], mark: string): string {
  const own = lines
    .filter((line) => line.mark === mark || line.mark === context)
    .map(({ content }) => content);
  const last = own.findIndex(isLastLine);
  return own.slice(0, last < 0 ? own.length : last + 1).join('\n');
}
