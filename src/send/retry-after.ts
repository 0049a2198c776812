/**
 * Milliseconds to wait that a `Retry-After` header asks for (RFC 9110 section 10.2.3: seconds, or a date in
 * any of the three forms of section 5.6.7); null where it asks for nothing that makes sense. A date in the
 * past is 0. The result may be huge, up to infinity; it is for the caller to compare, not to wait.
 *
 * @param value one header's value, or several
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
  // The third form, of C's asctime, names no time zone and means UTC like the others.
  const date = Date.parse(value.endsWith('GMT') ? value : `${value} GMT`);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
