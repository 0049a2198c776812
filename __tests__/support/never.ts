/** The signal of a job that nobody cancels. */
export const never = new AbortController().signal;
