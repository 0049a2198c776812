/** The years that `{year}` stands for: the present and the next one, in UTC. */
export function yearsAt(asOf: number): readonly [number, number] {
  const year = new Date(asOf).getUTCFullYear();
  return [year, year + 1];
}

/** A brace in a path is percent-encoded by `URL`, in a query it is not. */
const placeholder = /\{year\}|%7Byear%7D/gi;

/** An address for each year where it holds `{year}`; else just itself. */
export function addressesIn(source: URL, years: readonly number[]): readonly URL[] {
  return [...new Set(years.map((year) => source.href.replace(placeholder, String(year))))].map(
    (href) => new URL(href),
  );
}

/** A pattern for each year where it holds `{year}`; else just itself. */
export function patternsIn(pattern: string, years: readonly number[]): readonly string[] {
  return [...new Set(years.map((year) => pattern.replaceAll('{year}', String(year))))];
}
