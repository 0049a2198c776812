/**
 * The closed list of finding codes. The docs (`docs/findings.md`), the SARIF rules and the type
 * `FindingCode` all derive from this table.
 */
export const findingCodes = {
  'file-unreadable': 'A matched file cannot be read',
  'no-files-found': 'A pattern matches no file',
  'no-document': 'A matched file holds no certificate or CSR',
  malformed: 'A certificate or CSR is damaged',
  'private-key': 'A private key stands in a matched file',
  unsupported: 'An object is passed over because this Action does not read its kind',
  'csr-signature-invalid': 'The signature of a CSR does not verify',
  'csr-signature-unverified': 'The signature of a CSR uses an algorithm that cannot be verified here',
  'weak-key': 'A key is too short',
  'weak-signature': 'A CSR is signed with a broken hash function',
  'no-dns-names': 'A key has no DNS name to be authorized for',
  'invalid-dns-name': 'A name is no DNS name and is left out',
  'name-not-in-san': 'The common name is missing from the subject alternative names',
  'ca-certificate': 'A CA certificate is left out',
  'certificate-expired': 'An expired certificate is left out',
  'wrong-kind': 'A document cannot be authorized in the chosen way',
  'api-key-missing': 'There is something to authorize but no API key',
  'apply-refused': 'Applying is refused for this event',
  'api-rejected': 'Cert Spotter rejected an authorization',
  'api-unreachable': 'Cert Spotter could not be reached or kept failing',
  'api-not-tried': 'An authorization was not tried',
  'pin-expired': 'A pinned certificate has expired',
  'pin-expiring': 'A pinned certificate is near its end',
  'pin-not-yet-valid': 'A pinned certificate is not valid yet',
  'pin-mismatch': 'A pinned certificate is not the expected one',
  'pin-superseded': 'An older pinned certificate may be removed',
  'pin-renewal-published': 'The owner has published the successor of a pinned certificate',
  'pin-not-published': 'The owner no longer publishes a pinned certificate',
  'source-unreachable': 'The page where the owner publishes the certificate cannot be read',
  'github-api': 'GitHub refused or failed a request',
} as const satisfies Record<string, string>;

export type FindingCode = keyof typeof findingCodes;

/** All codes in the order of the table. */
export const allFindingCodes: readonly FindingCode[] = Object.keys(findingCodes).filter(isFindingCode);

function isFindingCode(value: string): value is FindingCode {
  return Object.hasOwn(findingCodes, value);
}
