/** The value of a JSON text; undefined, which no JSON means, if it is not valid. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A JSON object: values of any kind, by name. */
export type Fields = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The fields of a value that should be an object; none if it is something else. */
export function fieldsOf(value: unknown): Fields {
  return isObject(value) ? value : {};
}
