/** Tables differ in the length of their rows, so an estimate aims a little lower than the limit. */
const margin = 0.95;

/**
 * Renders with fewer and fewer rows per table until the page is short enough. Without any row a page is a
 * few thousand characters long, since each outside value in it is shortened.
 *
 * @param render makes the page with at most so many rows per table
 * @param measure the length of a page, in the unit of the limit
 */
export function fitRows(
  render: (rows: number) => string,
  mostRows: number,
  limit: number,
  measure: (page: string) => number,
): string {
  let rows = mostRows;
  let page = render(rows);
  while (measure(page) > limit && rows > 0) {
    const fitting = Math.floor((rows * limit * margin) / measure(page));
    rows = Math.min(fitting, rows - 1);
    page = render(rows);
  }
  return page;
}
