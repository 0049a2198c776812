/**
 * Gives what a function returns, or the error of the one kind that it is known to throw. Any other error is a
 * defect of ours and goes on its way.
 */
export function foreseen<T, Foreseen extends Error>(
  kind: new (...args: never[]) => Foreseen,
  attempt: () => T,
): T | Foreseen {
  try {
    return attempt();
  } catch (error) {
    if (error instanceof kind) return error;
    throw error;
  }
}
