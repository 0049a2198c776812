/**
 * DER in the strict PEM armor of RFC 7468 section 3: 64 columns, LF, and a line end after the last line.
 *
 * @param label such as `CERTIFICATE` or `CERTIFICATE REQUEST`
 */
export function pemOf(label: string, der: Uint8Array): string {
  const base64 = Buffer.from(der.buffer, der.byteOffset, der.byteLength).toString('base64');
  const lines = base64.match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}
