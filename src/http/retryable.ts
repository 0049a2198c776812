/**
 * Whether an HTTP status can be temporary: 408 Request Timeout, 429 Too Many Requests (RFC 6585), and server errors.
 */
export function isRetryable(status: number): boolean {
  return status === 408 || status === 429 || status >= 500;
}
