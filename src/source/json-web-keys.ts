/** The `x5u` URLs of a JSON Web Key Set (RFC 7517 sections 4.6 and 5), without duplicates; empty if it is not one. */
export function x5uIn(page: string): readonly URL[] {
  const keys = keysIn(page);
  const addresses = keys.flatMap((key) =>
    isRecord(key) && typeof key['x5u'] === 'string' && URL.canParse(key['x5u'])
      ? [new URL(key['x5u']).href]
      : [],
  );
  return [...new Set(addresses)].map((address) => new URL(address));
}

function keysIn(page: string): readonly unknown[] {
  if (!/^\s*\{/.test(page)) return [];
  try {
    const value: unknown = JSON.parse(page);
    const keys = isRecord(value) ? (value['keys'] ?? [value]) : [];
    return Array.isArray(keys) ? keys : [];
  } catch {
    // Text that begins with a brace but is not JSON contains no keys.
    return [];
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
