import { describe, expect, it } from 'vitest';
import { publicKeyAlgorithmName } from '../../src/x509/public-key.ts';
import { isBrokenHash, keyTypesOf, signatureAlgorithmOf } from '../../src/x509/signature-algorithms.ts';
import { opensslNames } from '../support/openssl-names.ts';

/** Signature algorithms whose names are openssl's. */
const signatures = [
  ['1.2.840.113549.1.1.2', 'md2WithRSAEncryption'],
  ['1.2.840.113549.1.1.3', 'md4WithRSAEncryption'],
  ['1.2.840.113549.1.1.4', 'md5WithRSAEncryption'],
  ['1.3.14.3.2.3', 'md5WithRSA'],
  ['1.2.840.113549.1.1.5', 'sha1WithRSAEncryption'],
  ['1.3.14.3.2.29', 'sha1WithRSA'],
  ['1.2.840.113549.1.1.10', 'rsassaPss'],
  ['1.2.840.113549.1.1.11', 'sha256WithRSAEncryption'],
  ['1.2.840.113549.1.1.12', 'sha384WithRSAEncryption'],
  ['1.2.840.113549.1.1.13', 'sha512WithRSAEncryption'],
  ['1.2.840.113549.1.1.14', 'sha224WithRSAEncryption'],
  ['1.2.840.10045.4.1', 'ecdsa-with-SHA1'],
  ['1.2.840.10045.4.3.1', 'ecdsa-with-SHA224'],
  ['1.2.840.10045.4.3.2', 'ecdsa-with-SHA256'],
  ['1.2.840.10045.4.3.3', 'ecdsa-with-SHA384'],
  ['1.2.840.10045.4.3.4', 'ecdsa-with-SHA512'],
  ['1.2.840.10040.4.3', 'dsaWithSHA1'],
  ['1.3.14.3.2.13', 'dsaWithSHA'],
  ['1.3.14.3.2.15', 'shaWithRSAEncryption'],
  ['1.3.14.3.2.27', 'dsaWithSHA1-old'],
  ['2.16.840.1.101.3.4.3.1', 'dsa_with_SHA224'],
  ['2.16.840.1.101.3.4.3.2', 'dsa_with_SHA256'],
  ['2.16.840.1.101.3.4.3.3', 'dsa_with_SHA384'],
  ['2.16.840.1.101.3.4.3.4', 'dsa_with_SHA512'],
  ['2.16.840.1.101.3.4.3.9', 'ecdsa_with_SHA3-224'],
  ['2.16.840.1.101.3.4.3.10', 'ecdsa_with_SHA3-256'],
  ['2.16.840.1.101.3.4.3.11', 'ecdsa_with_SHA3-384'],
  ['2.16.840.1.101.3.4.3.12', 'ecdsa_with_SHA3-512'],
  ['2.16.840.1.101.3.4.3.13', 'RSA-SHA3-224'],
  ['2.16.840.1.101.3.4.3.14', 'RSA-SHA3-256'],
  ['2.16.840.1.101.3.4.3.15', 'RSA-SHA3-384'],
  ['2.16.840.1.101.3.4.3.16', 'RSA-SHA3-512'],
  ['1.3.101.112', 'ED25519'],
  ['1.3.101.113', 'ED448'],
  ['1.2.643.2.2.3', 'GOST R 34.11-94 with GOST R 34.10-2001'],
  ['1.2.643.7.1.1.3.2', 'GOST R 34.10-2012 with GOST R 34.11-2012 (256 bit)'],
  ['1.2.643.7.1.1.3.3', 'GOST R 34.10-2012 with GOST R 34.11-2012 (512 bit)'],
] as const;

/** The same for keys and signatures, and too new for many builds of openssl. */
const postQuantum = [
  ['2.16.840.1.101.3.4.3.17', 'ML-DSA-44'],
  ['2.16.840.1.101.3.4.3.18', 'ML-DSA-65'],
  ['2.16.840.1.101.3.4.3.19', 'ML-DSA-87'],
  ['2.16.840.1.101.3.4.3.20', 'SLH-DSA-SHA2-128s'],
  ['2.16.840.1.101.3.4.3.21', 'SLH-DSA-SHA2-128f'],
  ['2.16.840.1.101.3.4.3.22', 'SLH-DSA-SHA2-192s'],
  ['2.16.840.1.101.3.4.3.23', 'SLH-DSA-SHA2-192f'],
  ['2.16.840.1.101.3.4.3.24', 'SLH-DSA-SHA2-256s'],
  ['2.16.840.1.101.3.4.3.25', 'SLH-DSA-SHA2-256f'],
  ['2.16.840.1.101.3.4.3.26', 'SLH-DSA-SHAKE-128s'],
  ['2.16.840.1.101.3.4.3.27', 'SLH-DSA-SHAKE-128f'],
  ['2.16.840.1.101.3.4.3.28', 'SLH-DSA-SHAKE-192s'],
  ['2.16.840.1.101.3.4.3.29', 'SLH-DSA-SHAKE-192f'],
  ['2.16.840.1.101.3.4.3.30', 'SLH-DSA-SHAKE-256s'],
  ['2.16.840.1.101.3.4.3.31', 'SLH-DSA-SHAKE-256f'],
] as const;

const keys = [
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
  ['2.16.840.1.101.3.4.4.1', 'ML-KEM-512'],
  ['2.16.840.1.101.3.4.4.2', 'ML-KEM-768'],
  ['2.16.840.1.101.3.4.4.3', 'ML-KEM-1024'],
] as const;

describe('algorithms', () => {
  it.each([...signatures, ...postQuantum])('the signature algorithm %s is %s', (oid, name) => {
    expect(signatureAlgorithmOf(oid)).toMatchObject({ oid, name });
  });

  it('of signatures are called what openssl calls them', () => {
    expect(opensslNames(signatures.map(([oid]) => oid))).toEqual(signatures.map(([, name]) => name));
  });

  it.each([...keys, ...postQuantum])('a key of %s is one for %s', (oid, name) => {
    expect(publicKeyAlgorithmName(oid)).toBe(name);
  });

  it('without a name are called by their identifiers', () => {
    expect(publicKeyAlgorithmName('1.2.3')).toBe('1.2.3');
    expect(signatureAlgorithmOf('1.2.3')).toEqual({ oid: '1.2.3', name: '1.2.3', hash: null });
    expect(keyTypesOf('1.2.3')).toBeNull();
    expect(publicKeyAlgorithmName('2.16.840.1.101.3.4.3.32')).toBe('2.16.840.1.101.3.4.3.32');
  });

  it.each(signatures.filter(([, name]) => /md\d|sha/i.test(name) && !/rsassa|SHA3/i.test(name)))(
    '%s, %s, is over the hash function in its name',
    (oid, name) => {
      const { hash } = signatureAlgorithmOf(oid);
      expect(hash).toBe(/md\d|sha\d*/i.exec(name)?.[0].toLowerCase());
      expect(isBrokenHash(hash)).toBe(/md|sha1?(?!\d)/i.test(name));
    },
  );

  it('that bring their own hash function are not over a broken one', () => {
    for (const oid of ['1.3.101.112', '2.16.840.1.101.3.4.3.17']) {
      expect(isBrokenHash(signatureAlgorithmOf(oid).hash)).toBe(false);
    }
  });

  it.each([
    ['1.2.840.113549.1.1.11', ['rsa']],
    ['1.2.840.113549.1.1.10', ['rsa', 'rsa-pss']],
    ['1.2.840.10045.4.3.2', ['ec']],
    ['2.16.840.1.101.3.4.3.2', ['dsa']],
    ['1.3.101.113', ['ed448']],
    ['2.16.840.1.101.3.4.3.19', ['ml-dsa-87']],
    ['2.16.840.1.101.3.4.3.31', ['slh-dsa-shake-256f']],
    ['1.2.643.2.2.3', null],
  ])('%s is verified with keys of %j', (oid, types) => {
    expect(keyTypesOf(oid)).toEqual(types);
  });
});
