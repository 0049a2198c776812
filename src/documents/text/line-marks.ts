/** Marks that are different on every line of a text. */
export interface LineMarks {
  /**
   * A line without its mark; null if it has none.
   * @param after how many lines after the first
   */
  readonly strip: (line: string, after: number) => string | null;
}

/** A path of `grep`, a line number, and the separator before the line: `a.pem:12:`, `  12 | `, `12` and a tab. */
const numbered = /^(\s*|\S{1,400}[:-])(\d{1,7})(\s*[:|.)\]>-]?\s*)$/;
/** A path of `grep` without numbers, as for several files: `a.pem:`. */
const named = /^(\S{1,400}):$/;

/** The marks that begin with what precedes the first line; null if that is not a mark. */
export function lineMarks(prefix: string): LineMarks | null {
  const [, head = '', number, separator = ''] = numbered.exec(prefix) ?? [];
  if (number !== undefined && separator !== '') return numbers(head, Number(number), separator.trim());
  const [, path] = named.exec(prefix) ?? [];
  return path === undefined ? null : { strip: (line) => afterPath(line, path) };
}

function numbers(head: string, first: number, separator: string): LineMarks {
  const path = head.slice(0, -1);
  return {
    strip: (line, after) => {
      const rest = head.trim() === '' ? line.trimStart() : afterPath(line, path);
      const number = String(first + after);
      if (rest?.startsWith(number) !== true) return null;
      return afterSeparator(rest.slice(number.length), separator);
    },
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
