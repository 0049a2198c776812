/** Number of simultaneous requests, each on its own connection. */
export const concurrency = 8;

/** How long a request can take and how often it is tried; times in milliseconds. */
export interface Timings {
  /** Attempts at one authorization, including the first. */
  readonly tries: number;
  /** All attempts at one authorization together, including the waits. */
  readonly total: number;
  /** Connecting, including TLS. */
  readonly connect: number;
  /** One attempt: connecting, sending, and waiting for the status line and headers. */
  readonly perTry: number;
  /** The body of a response, whose status has already decided the result. */
  readonly body: number;
  /** The minimum of the first wait. A wait takes between one and two times its minimum, which doubles every time. */
  readonly firstWait: number;
}

export const defaultTimings: Timings = {
  tries: 5,
  total: 120_000,
  connect: 10_000,
  perTry: 30_000,
  body: 5_000,
  firstWait: 1_000,
};
