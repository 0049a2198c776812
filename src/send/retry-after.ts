/**
 * The milliseconds to wait that a `Retry-After` header asks for (RFC 9110 section 10.2.3: seconds, or a date in any of the
 * three formats of section 5.6.7); null if it is not valid. A date in the past is 0. The result can be huge, even
 * infinite, so the caller must compare it before waiting.
 *
 * @param value the value of one header, or of several
 * @param now milliseconds since 1970
 */
export function retryAfterOf(value: string | readonly string[] | undefined, now: number): number | null {
  const values = typeof value === 'string' ? [value] : (value ?? []);
  const waits = values.map((each) => waitOf(each.trim(), now)).filter((wait) => wait !== null);
  return waits.length === 0 ? null : Math.max(...waits);
}

function waitOf(value: string, now: number): number | null {
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  if (!/^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? .*\d\d:\d\d:\d\d/.test(value)) return null;
  // The third format, that of asctime in C, has no time zone and means UTC like the others.
  const date = Date.parse(value.endsWith('GMT') ? value : `${value} GMT`);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
