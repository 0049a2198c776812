/** The signal of a job that is never cancelled. */
export const never = new AbortController().signal;
