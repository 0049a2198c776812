/**
 * Names of public key algorithms by the OID in the SubjectPublicKeyInfo: RFC 3279, RFC 4055, RFC 5480,
 * RFC 8410, RFC 9881 (ML-DSA), RFC 9909 (SLH-DSA), RFC 9935 (ML-KEM), RFC 4491 and RFC 9215 (GOST).
 */
const publicKeyNames = new Map<string, string>([
  ['1.2.840.113549.1.1.1', 'RSA'],
  ['2.5.8.1.1', 'RSA'],
  ['1.2.840.113549.1.1.7', 'RSA-OAEP'],
  ['1.2.840.113549.1.1.10', 'RSA-PSS'],
  ['1.2.840.10045.2.1', 'EC'],
  ['1.3.132.1.12', 'EC'],
  ['1.3.132.1.13', 'EC'],
  ['1.2.840.10040.4.1', 'DSA'],
  ['1.3.14.3.2.12', 'DSA'],
  ['1.2.840.10046.2.1', 'DH'],
  ['1.2.840.113549.1.3.1', 'DH'],
  ['1.3.101.110', 'X25519'],
  ['1.3.101.111', 'X448'],
  ['1.3.101.112', 'Ed25519'],
  ['1.3.101.113', 'Ed448'],
  ['1.2.643.2.2.19', 'GOST R 34.10-2001'],
  ['1.2.643.2.2.20', 'GOST R 34.10-94'],
  ['1.2.643.7.1.1.1.1', 'GOST R 34.10-2012-256'],
  ['1.2.643.7.1.1.1.2', 'GOST R 34.10-2012-512'],
  ['2.16.840.1.101.3.4.3.17', 'ML-DSA-44'],
  ['2.16.840.1.101.3.4.3.18', 'ML-DSA-65'],
  ['2.16.840.1.101.3.4.3.19', 'ML-DSA-87'],
  ['2.16.840.1.101.3.4.4.1', 'ML-KEM-512'],
  ['2.16.840.1.101.3.4.4.2', 'ML-KEM-768'],
  ['2.16.840.1.101.3.4.4.3', 'ML-KEM-1024'],
  ...slhDsa(),
]);

/** A readable name, or the OID itself. */
export function publicKeyAlgorithmName(oid: string): string {
  return publicKeyNames.get(oid) ?? oid;
}

/** The twelve parameter sets of FIPS 205 have consecutive OIDs, the same for keys and signatures. */
export function slhDsa(): readonly (readonly [oid: string, name: string])[] {
  const sets = ['SHA2', 'SHAKE'].flatMap((hash) =>
    ['128s', '128f', '192s', '192f', '256s', '256f'].map((size) => `SLH-DSA-${hash}-${size}`),
  );
  return sets.map((name, i) => [`2.16.840.1.101.3.4.3.${20 + i}`, name] as const);
}
