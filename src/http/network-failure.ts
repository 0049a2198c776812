import { Failure } from '../findings/result.ts';
import { type Text, text } from '../text/text.ts';

/**
 * Whether an HTTP status can be temporary: 408 Request Timeout, 429 Too Many Requests (RFC 6585), and server errors.
 */
export function isRetryable(status: number): boolean {
  return status === 408 || status === 429 || status >= 500;
}

/** Why there was no response. */
export class NetworkFailure extends Failure {
  /** Node's, OpenSSL's or undici's, or `TIMED_OUT`, `PROXY_REFUSED`, `PROXY_BROKEN`, `BAD_PROXY` or `ADDRESS_REFUSED`. */
  readonly code: string | null;
  /** Whether a retry makes sense: a certificate that cannot be verified now cannot be verified in a second either. */
  readonly transient: boolean;

  constructor(code: string | null, why: Text, transient: boolean) {
    super(why);
    this.code = code;
    this.transient = transient;
  }
}

/** No response came in time. */
export function timedOut(milliseconds: number): NetworkFailure {
  return new NetworkFailure('TIMED_OUT', text`no response within ${duration(milliseconds)}`, true);
}

/** The proxy responded, but did not open a tunnel. */
export function tunnelRefused(status: number): NetworkFailure {
  const why = text`the proxy refused the connection with HTTP ${status}`;
  return new NetworkFailure('PROXY_REFUSED', why, isRetryable(status));
}

/** The proxy closed the connection before it opened a tunnel. */
export function tunnelClosed({ message }: Error): NetworkFailure {
  return new NetworkFailure('PROXY_BROKEN', text`the proxy closed the connection: ${message}`, true);
}

const certificateCodes = new Set([
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'INVALID_CA',
  'INVALID_PURPOSE',
  'HOSTNAME_MISMATCH',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'UND_ERR_PRX_TLS',
]);

/** Whether a code means that a certificate could not be verified. */
export function isCertificateCode(code: string): boolean {
  return certificateCodes.has(code) || code.startsWith('CERT_');
}

/** Whether a code means that TLS failed: the certificate could not be verified, or there is no TLS at all. */
export function isTlsCode(code: string): boolean {
  return isCertificateCode(code) || code === 'EPROTO' || /^(ERR_SSL_|ERR_TLS_)/.test(code);
}

/** Converts what Node, OpenSSL and undici throw if a request gets no response. */
export function networkFailureOf(thrown: unknown): NetworkFailure {
  const error = innermost(thrown);
  if (error instanceof NetworkFailure) return error;
  const code = codeOf(error);
  const message = error.message.trim() || (code ?? 'the connection failed');
  const isLasting = code !== null && (isTlsCode(code) || code === 'UND_ERR_INVALID_ARG');
  return new NetworkFailure(code, text`${message}`, !isLasting);
}

/** The root cause; if several addresses were tried, that of the first one. */
function innermost(thrown: unknown): Error {
  if (thrown instanceof AggregateError && thrown.errors.length > 0) return innermost(thrown.errors[0]);
  if (!(thrown instanceof Error)) return new Error(String(thrown));
  return thrown.cause instanceof Error ? innermost(thrown.cause) : thrown;
}

function codeOf(error: Error): string | null {
  return 'code' in error && typeof error.code === 'string' ? error.code : null;
}

function duration(milliseconds: number): Text {
  return milliseconds < 1000 ? text`${milliseconds} ms` : text`${Math.round(milliseconds / 1000)} s`;
}
