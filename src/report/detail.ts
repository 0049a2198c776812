/** No name takes less space than this, so more names than this allows need not be tried. */
const shortestName = 7;

/** How much of each part of a result a page shows: a number of rows, places or names; of hints, all (1) or none (0). */
export type PageDetail = Readonly<ReturnType<typeof mostDetail>>;

/** @param maxLength of the page, in the unit in which it is measured */
export function mostDetail(rows: number, maxLength: number) {
  return {
    places: 3,
    hints: 1,
    findings: rows,
    pins: rows,
    audit: rows,
    removed: rows,
    pinChanges: rows,
    gains: Math.floor(maxLength / shortestName),
  };
}

/**
 * What is reduced to save space, in this order. New names are reduced only after everything else has at most so many rows, so
 * that nothing can be used to crowd them out.
 */
export function reductionsTo(rows: number) {
  return [
    { knob: 'places', floor: 0 },
    { knob: 'hints', floor: 0 },
    { knob: 'findings', floor: rows },
    { knob: 'audit', floor: rows },
    { knob: 'pins', floor: rows },
    { knob: 'removed', floor: rows },
    { knob: 'pinChanges', floor: 0 },
    { knob: 'gains', floor: 0 },
    { knob: 'findings', floor: 0 },
    { knob: 'audit', floor: 0 },
    { knob: 'pins', floor: 0 },
    { knob: 'removed', floor: 0 },
  ] as const;
}
