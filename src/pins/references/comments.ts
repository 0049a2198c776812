/** A line that is a comment as a whole, in the languages of configuration files and programs. */
const wholeLine = /^\s*(?:#(?!define\b)|\/\/|;|--\s|<!--|\*\s|rem\s)/i;

/**
 * The rest of a line from a `#` or `//` after a space. Quoted strings come first, so that none of it begins in one; of
 * those that have no end in their line there is at most one of each kind, which keeps this linear.
 */
const quotedOrTrailing = /"[^"\n]*"|'[^'\n]*'|(?<=[^\S\n])(?:#|\/\/)[^\n]*/g;

export function isComment(line: string): boolean {
  return wholeLine.test(line);
}

/**
 * A text, which has no markup comments, with its other comments made blank, so that offsets and lines stay: what is only
 * mentioned there is not in force. Takes time linear in its length.
 */
export function withoutComments(text: string): string {
  const lines = withoutBlocks(text).split('\n');
  return lines.map((line) => (isComment(line) ? blank(line) : withoutTrailing(line))).join('\n');
}

function withoutTrailing(line: string): string {
  return line.replace(quotedOrTrailing, (part) => (/^["']/.test(part) ? part : blank(part)));
}

/** A text with its XML and HTML comments made blank. */
export function withoutMarkupComments(text: string): string {
  return withoutDelimited(text, '<!--', '-->', () => true);
}

/** Comments as in C, Java and Terraform; within a path, such as `/etc/*.conf`, none begins. */
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
