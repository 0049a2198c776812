/** What a label announces (RFC 7468, and the labels of OpenSSL and Netscape's software). */
export type LabelKind = 'certificate' | 'certificate-request' | 'signed-data' | 'private-key' | 'foreign';

const kinds = new Map<string, LabelKind>([
  ['CERTIFICATE', 'certificate'],
  ['X509 CERTIFICATE', 'certificate'],
  ['TRUSTED CERTIFICATE', 'certificate'],
  ['CERTIFICATE REQUEST', 'certificate-request'],
  ['NEW CERTIFICATE REQUEST', 'certificate-request'],
  ['PKCS7', 'signed-data'],
  ['CMS', 'signed-data'],
]);

/** Keys of OpenSSL, OpenSSH, SSH and PGP, and the static and tls-crypt keys of OpenVPN. */
const privateKey = /PRIVATE KEY|SECRET KEY|^OpenVPN .*\bkey\b/i;

export function labelKind(label: string): LabelKind {
  return kinds.get(label) ?? (privateKey.test(label) ? 'private-key' : 'foreign');
}

/** With this label, With this label, OpenSSL's trust settings follow the certificate in the same armor. */
export function allowsMore(label: string): boolean {
  return label === 'TRUSTED CERTIFICATE';
}
