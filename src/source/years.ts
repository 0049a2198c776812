/** The years that `{year}` stands for: the current and the next one, in UTC. */
export function yearsAt(asOf: number): readonly [number, number] {
  const year = new Date(asOf).getUTCFullYear();
  return [year, year + 1];
}

/** `URL` percent-encodes a brace in a path, but not in a query. */
const placeholder = /\{year\}|%7Byear%7D/gi;

/** One URL for each year if it contains `{year}`; otherwise only the URL itself. */
export function addressesIn(source: URL, years: readonly number[]): readonly URL[] {
  return [...new Set(years.map((year) => source.href.replace(placeholder, String(year))))].map(
    (href) => new URL(href),
  );
}

/** One pattern for each year if it contains `{year}`; otherwise only the pattern itself. */
export function patternsIn(pattern: string, years: readonly number[]): readonly string[] {
  return [...new Set(years.map((year) => pattern.replaceAll('{year}', String(year))))];
}
