/** How much of each part a page shows. */
type Detail<Knob extends string> = Readonly<Record<Knob, number>>;

/** A part of a page that can be reduced, and how far. */
interface Reduction<Knob extends string> {
  readonly knob: Knob;
  readonly floor: number;
}

/**
 * Renders as much detail as fits. The first reduction is applied first, and none further than needed. Without any detail,
 * a page is a few thousand characters long, because each outside value in it is shortened.
 *
 * Rendering a page that is much too long is slow, so the search starts with all reductions applied and undoes them from
 * the last to the first.
 *
 * @param measure the length of a page, in the unit of the limit; in UTF-16 units unless given
 */
export function fitted<Knob extends string>(
  most: Detail<Knob>,
  reductions: readonly Reduction<Knob>[],
  render: (detail: Detail<Knob>) => string,
  limit: number,
  measure: (page: string) => number = ({ length }) => length,
): string {
  const fits = (page: string) => measure(page) <= limit;
  const whole = render(most);
  if (fits(whole)) return whole;
  let detail = most;
  const given: { readonly knob: Knob; readonly value: number }[] = [];
  for (const { knob, floor } of reductions) {
    given.push({ knob, value: detail[knob] });
    detail = { ...detail, [knob]: Math.min(floor, detail[knob]) };
  }
  for (const { knob, value } of given.reverse()) {
    const kept = largest(detail[knob], value, (more) => fits(render({ ...detail, [knob]: more })));
    detail = { ...detail, [knob]: kept };
    if (kept < value) break;
  }
  return render(detail);
}

/** The largest whole number up to `upper` that fits. `lower` is assumed to fit; the steps to the next try at most double. */
function largest(lower: number, upper: number, fits: (value: number) => boolean): number {
  let low = lower;
  let step = 1;
  while (low < upper && fits(Math.min(low + step, upper))) {
    low = Math.min(low + step, upper);
    step *= 2;
  }
  let high = Math.min(low + step, upper + 1);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}
