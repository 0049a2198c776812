/** Requests that run at a time, each over a connection of its own. */
export const concurrency = 8;

/** How long a request may take and how often it is tried; times in milliseconds. */
export interface Timings {
  /** Tries of one authorization, the first among them. */
  readonly tries: number;
  /** All tries of one authorization together, the waits among them. */
  readonly total: number;
  /** Connecting, TLS included. */
  readonly connect: number;
  /** One try: connecting, sending, and waiting for the status line and headers. */
  readonly perTry: number;
  /** The body of an answer, whose status decides already. */
  readonly body: number;
  /** The shortest first wait. Each wait is between once and twice as long as this, doubled every time. */
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
