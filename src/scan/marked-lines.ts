import type { Boundary } from './boundary.ts';
import type { TextScan } from './text-scan.ts';

/**
 * A line without its mark, which is different on every line of a text; null if it has none.
 * @param after how many lines after the first
 */
type WithoutMark = (line: string, after: number) => string | null;

/** Steps through the lines of a text, from an offset on. */
class TextLines {
  readonly #text: Buffer;
  /** The offset after the last line that was returned. */
  at: number;

  constructor(text: Buffer, from: number) {
    this.#text = text;
    this.at = from;
  }

  /** The next line without its line end; null after the last. */
  next(): string | null {
    if (this.at >= this.#text.length) return null;
    const lineEnd = this.#text.indexOf(0x0a, this.at);
    const end = lineEnd < 0 ? this.#text.length : lineEnd;
    const line = this.#text.toString('latin1', this.at, end);
    this.at = Math.min(end + 1, this.#text.length);
    return line.replace(/\r$/, '');
  }
}

/** Whether a line is the last one of PEM armor. */
function isLastLine(line: string): boolean {
  return /^\s*-----END /.test(line);
}

/** Whether a line is the first one of PEM armor. */
function isFirstLine(line: string): boolean {
  return /^\s*-----BEGIN /.test(line);
}

/** A path of `grep`, a line number, and the separator before the line: `a.pem:12:`, `  12 | `, `12` and a tab. */
const numbered = /^(\s*|\S{1,400}[:-])(\d{1,7})(\s*[:|.)\]>-]?\s*)$/;
/** A path of `grep` without numbers, as for several files: `a.pem:`. */
const named = /^(\S{1,400}):$/;

/** The marks that begin with what precedes the first line; null if that is not a mark. */
function lineMarks(prefix: string): WithoutMark | null {
  const [, head = '', number, separator = ''] = numbered.exec(prefix) ?? [];
  if (number !== undefined && separator !== '') return numbers(head, Number(number), separator.trim());
  const [, path] = named.exec(prefix) ?? [];
  return path === undefined ? null : (line) => afterPath(line, path);
}

function numbers(head: string, first: number, separator: string): WithoutMark {
  const path = head.slice(0, -1);
  return (line, after) => {
    const rest = head.trim() === '' ? line.trimStart() : afterPath(line, path);
    const number = String(first + after);
    if (rest?.startsWith(number) !== true) return null;
    return afterSeparator(rest.slice(number.length), separator);
  };
}

/** `grep` writes a hyphen instead of the colon if a line is only context. */
function afterPath(line: string, path: string): string | null {
  const separator = line.charAt(path.length);
  if (!line.startsWith(path) || (separator !== ':' && separator !== '-')) return null;
  return line.slice(path.length + 1).trim();
}

function afterSeparator(rest: string, separator: string): string | null {
  if (separator === '') return rest === rest.trimStart() && rest !== '' ? null : rest.trim();
  const trimmed = rest.trimStart();
  const fits = trimmed.startsWith(separator) || (separator === ':' && trimmed.startsWith('-'));
  return fits ? trimmed.slice(separator.length).trim() : null;
}

const added = '+';
const removed = '-';
const context = ' ';
const marks = new Set([added, removed, context]);

interface MarkedLine {
  readonly mark: string;
  readonly content: string;
}

/**
 * Reads PEM armor in a diff, of which some lines are added or removed, as it was before and after the change; null
 * if all have the same mark, which is read like any margin, except for `-`, which boundaries consist of.
 *
 * @param prefix the mark of the first line
 */
function diffVersions(lines: TextLines, prefix: string): readonly string[] | null {
  const marked = linesUntilLast(lines, prefix);
  if (marked === null) return null;
  if (prefix !== removed && marked.every(({ mark }) => mark === prefix)) return null;
  return [added, removed]
    .filter((mark) => prefix === mark || (prefix === context && marked.some((line) => line.mark === mark)))
    .map((mark) => version(marked, mark));
}

/**
 * Null if the armor does not end, or another line is not a line of a diff.
 * @param lines the first of which comes without its mark
 */
function linesUntilLast(lines: TextLines, prefix: string): readonly MarkedLine[] | null {
  const found: MarkedLine[] = [];
  for (let line = lines.next(); line !== null; line = lines.next()) {
    if (found.length === 0) {
      found.push({ mark: prefix, content: line });
      continue;
    }
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

/** The longest path that `grep` prints before each line, with the number of the line. */
const longestPrefix = 512;

/**
 * Reads PEM armor each of whose lines has a different mark, which could pass for base64: the lines of `cat -n`,
 * `nl` and listings in documentation, of `grep -n` with context, and of a diff that changes a part of a certificate.
 * @returns the offset from which to read on; null if the lines are not marked like this
 */
export function readMarked(scan: TextScan, begin: Boundary): number | null {
  const prefix = scan.mayNest ? prefixOf(scan.text, begin) : null;
  if (prefix === null) return null;
  const withoutMark = lineMarks(prefix);
  return withoutMark === null ? readDiff(scan, begin, prefix) : readLines(scan, begin, withoutMark);
}

function readDiff(scan: TextScan, begin: Boundary, prefix: string): number | null {
  const { armor } = scan.budgets;
  if (armor.isOver || !marks.has(prefix)) return null;
  const isSixthDash = scan.text.toString('latin1', begin.start, begin.start + sixDashes.length) === sixDashes;
  const lines = new TextLines(scan.text, isSixthDash ? begin.start + 1 : begin.start);
  const versions = diffVersions(lines, prefix);
  if (versions === null) armor.spend(lines.at - begin.start);
  else for (const version of versions) scan.readNested(Buffer.from(version, 'latin1'), begin.start);
  return versions === null ? null : lines.at;
}

/** What precedes PEM armor on its line; a sixth dash is the mark of a removed line. */
function prefixOf(text: Buffer, { start }: Boundary): string | null {
  let at = start;
  while (at > 0 && start - at <= longestPrefix && text[at - 1] !== 0x0a && text[at - 1] !== 0x0d) at--;
  if (start - at > longestPrefix) return null;
  if (at < start) return text.toString('latin1', at, start);
  return text.toString('latin1', start, start + sixDashes.length) === sixDashes ? '-' : null;
}

const sixDashes = '------B';

function readLines(scan: TextScan, begin: Boundary, withoutMark: WithoutMark): number | null {
  const lines = new TextLines(scan.text, begin.start);
  const contents: string[] = [];
  let end = begin.start;
  for (let line = lines.next(); line !== null; line = lines.next()) {
    const content = contents.length === 0 ? line : withoutMark(line, contents.length);
    if (content === null) break;
    contents.push(content);
    end = lines.at;
    if (isLastLine(content)) break;
  }
  if (contents.length < 2) return null;
  scan.readNested(Buffer.from(contents.join('\n'), 'latin1'), begin.start);
  return end;
}
