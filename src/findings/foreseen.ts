/** The error, if it is of the one kind that is known to be thrown; any other is a defect of ours and goes on its way. */
export function expected<Expected extends Error>(
  kind: new (...args: never[]) => Expected,
  thrown: unknown,
): Expected {
  if (thrown instanceof kind) return thrown;
  throw thrown;
}

/**
 * Gives what a function returns, or the error of the one kind that it is known to throw.
 */
export function foreseen<T, Foreseen extends Error>(
  kind: new (...args: never[]) => Foreseen,
  attempt: () => T,
): T | Foreseen {
  try {
    return attempt();
  } catch (error) {
    return expected(kind, error);
  }
}
