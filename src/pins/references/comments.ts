/** A line that is only a comment, in the languages of configuration files and programs. */
const wholeLine = /^\s*(?:#(?!define\b)|\/\/|;|--\s|<!--|\*\s|rem\s)/i;

/**
 * The rest of a line from a `#` or `//` after a space. Quoted strings are matched first, so that no comment begins inside
 * one. A line has at most one unclosed string of each kind, which keeps this linear.
 */
const quotedOrTrailing = /"[^"\n]*"|'[^'\n]*'|(?<=[^\S\n])(?:#|\/\/)[^\n]*/g;

export function isComment(line: string): boolean {
  return wholeLine.test(line);
}

/**
 * A text without markup comments, with its other comments replaced by spaces, so that offsets and lines stay the same:
 * what only a comment mentions has no effect. Takes time linear in its length.
 */
export function withoutComments(text: string): string {
  const lines = withoutBlocks(text).split('\n');
  return lines.map((line) => (isComment(line) ? blank(line) : withoutTrailing(line))).join('\n');
}

function withoutTrailing(line: string): string {
  return line.replace(quotedOrTrailing, (part) => (/^["']/.test(part) ? part : blank(part)));
}

/** A text with its XML and HTML comments replaced by spaces. */
export function withoutMarkupComments(text: string): string {
  return withoutDelimited(text, '<!--', '-->', () => true);
}

/** Comments as in C, Java and Terraform; none begins inside a path such as `/etc/*.conf`. */
function withoutBlocks(text: string): string {
  return withoutDelimited(text, '/*', '*/', (at) => at === 0 || /[\s;{}(,]/.test(text.charAt(at - 1)));
}

function withoutDelimited(
  text: string,
  open: string,
  close: string,
  begins: (at: number) => boolean,
): string {
  const parts: string[] = [];
  let at = 0;
  for (let start = text.indexOf(open); start !== -1; ) {
    if (begins(start)) {
      const found = text.indexOf(close, start + open.length);
      if (found === -1) break;
      const end = found + close.length;
      parts.push(text.slice(at, start), blank(text.slice(start, end)));
      at = end;
    }
    start = text.indexOf(open, Math.max(at, start + open.length));
  }
  parts.push(text.slice(at));
  return parts.join('');
}

function blank(text: string): string {
  return text.includes('\n') ? text.replace(/[^\n]/g, ' ') : ' '.repeat(text.length);
}
