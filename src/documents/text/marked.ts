import type { Boundary } from './boundary.ts';
import { diffVersions, isDiffMark } from './diff.ts';
import { type LineMarks, lineMarks } from './line-marks.ts';
import { isLastLine, TextLines } from './text-lines.ts';
import type { TextScan } from './text-scan.ts';

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
  const marks = lineMarks(prefix);
  if (marks !== null) return readLines(scan, begin, marks);
  return readDiff(scan, begin, prefix);
}

function readDiff(scan: TextScan, begin: Boundary, prefix: string): number | null {
  const { armour } = scan.patience;
  if (armour.isOver || !isDiffMark(prefix)) return null;
  const isSixthDash = scan.text.toString('latin1', begin.start, begin.start + sixDashes.length) === sixDashes;
  const lines = new TextLines(scan.text, isSixthDash ? begin.start + 1 : begin.start);
  const versions = diffVersions(lines, prefix);
  if (versions === null) armour.spend(lines.at - begin.start);
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

function readLines(scan: TextScan, begin: Boundary, marks: LineMarks): number | null {
  const lines = new TextLines(scan.text, begin.start);
  const contents = [lines.next() ?? ''];
  let end = lines.at;
  for (let line = lines.next(); line !== null; line = lines.next()) {
    const content = marks.strip(line, contents.length);
    if (content === null) break;
    contents.push(content);
    end = lines.at;
    if (isLastLine(content)) break;
  }
  if (contents.length < 2) return null;
  scan.readNested(Buffer.from(contents.join('\n'), 'latin1'), begin.start);
  return end;
}
