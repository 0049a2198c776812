/** The error, if it is of the one kind that is expected; any other is a bug in this Action and is thrown again. */
export function expectKind<Expected extends Error>(
  kind: new (...args: never[]) => Expected,
  thrown: unknown,
): Expected {
  if (thrown instanceof kind) return thrown;
  throw thrown;
}

/** What a function returns, or the error of the one kind that it is expected to throw. */
export function catchKind<T, Foreseen extends Error>(
  kind: new (...args: never[]) => Foreseen,
  attempt: () => T,
): T | Foreseen {
  try {
    return attempt();
  } catch (error) {
    return expectKind(kind, error);
  }
}
