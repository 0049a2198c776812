/** A rendering within a limit, and whether it had to show fewer rows for it. */
export interface Fitted {
  readonly content: string;
  readonly shortened: boolean;
}

/**
 * Renders with fewer and fewer rows per table until the result is short enough. Without any row a page is
 * a few thousand characters long, since each outside value in it is shortened.
 *
 * @param render makes the page with at most so many rows per table
 * @param measure the length of a page, in the unit of the limit
 */
export function fitRows(
  render: (rows: number) => string,
  mostRows: number,
  limit: number,
  measure: (page: string) => number,
): Fitted {
  let rows = mostRows;
  let content = render(rows);
  while (measure(content) > limit && rows > 0) {
    rows = Math.floor(rows / 2);
    content = render(rows);
  }
  return { content, shortened: rows < mostRows };
}
