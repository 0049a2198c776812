/** A hidden line in a body, by which a later run finds what an earlier one wrote. */
export interface HiddenLine {
  /** An HTML comment on one line. */
  readonly comment: string;
  isIn(body: string): boolean;
}

/** GitHub may store line ends of its own. */
export function sameBody(a: string, b: string): boolean {
  return normalize(a) === normalize(b);
}

function normalize(body: string): string {
  return body.replaceAll('\r\n', '\n').trimEnd();
}
