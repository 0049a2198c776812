/** How much of everything a page shows. */
export type Detail<Knob extends string> = Readonly<Record<Knob, number>>;

/** What may be given up for a page to fit, and down to where. */
export interface Reduction<Knob extends string> {
  readonly knob: Knob;
  readonly floor: number;
}

/**
 * Renders in as much detail as fits: what comes first among the reductions is given up first, and no further than needed.
 * Without any detail a page is a few thousand characters long, since each outside value in it is shortened.
 *
 * @param measure the length of a page, in the unit of the limit
 */
export function fitted<Knob extends string>(
  most: Detail<Knob>,
  reductions: readonly Reduction<Knob>[],
  render: (detail: Detail<Knob>) => string,
  limit: number,
  measure: (page: string) => number,
): string {
  let detail = most;
  let page = render(detail);
  for (const { knob, floor } of reductions) {
    if (measure(page) <= limit) return page;
    const reduced = { ...detail, [knob]: Math.min(floor, detail[knob]) };
    const shorter = render(reduced);
    if (measure(shorter) <= limit) {
      const size = (value: number) => measure(render({ ...detail, [knob]: value }));
      return render({
        ...detail,
        [knob]: largest(reduced[knob], detail[knob], (value) => size(value) <= limit),
      });
    }
    detail = reduced;
    page = shorter;
  }
  return page;
}

/** The largest whole number that fits, of which the lower one is known to and the upper one is known not to. */
function largest(lower: number, upper: number, fits: (value: number) => boolean): number {
  let [low, high] = [lower, upper];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}
