/**
 * Whether an HTTP status may pass by itself: 408 Request Timeout, 429 Too Many Requests (RFC 6585), and
 * what is the server's own trouble.
 */
export function isRetryable(status: number): boolean {
  return status === 408 || status === 429 || status >= 500;
}
