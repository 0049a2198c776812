import { execFileSync } from 'node:child_process';
import { createECDH, randomFillSync, X509Certificate } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A certificate that openssl made, and where in it lies what makes another one of it. */
interface Template {
  readonly der: Buffer;
  readonly serial: number;
  readonly key: number;
  readonly numbers: readonly number[];
  /** Writes another public key of the same kind and length. */
  readonly newKey: (certificate: Buffer, at: number) => void;
}

const serial = Buffer.from('4242424242424242424242424242424242', 'hex').subarray(0, 16);
const number = '00000000';
const name = `host-${number}.example.com`;

/**
 * Makes any number of certificates that all differ in key, serial number and names, half with RSA and half with
 * P-256 keys. Only the two that they are made from are really signed: nothing that is measured here verifies that.
 */
export class Certificates {
  readonly #templates = [rsaTemplate(), ecTemplate()] as const;
  #count = 0;

  /** The next certificate in PEM. */
  next(): string {
    const { der, ...at } = this.#templates[this.#count % 2 === 0 ? 0 : 1];
    const certificate = Buffer.from(der);
    const digits = String(this.#count++).padStart(number.length, '0');
    for (const offset of at.numbers) certificate.write(digits, offset, 'latin1');
    randomFillSync(certificate, at.serial + 1, serial.length - 1);
    at.newKey(certificate, at.key);
    const lines = certificate.toString('base64').replace(/.{64}(?=.)/g, '$&\n');
    return `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`;
  }
}

function rsaTemplate(): Template {
  const der = issued(['-newkey', 'rsa:2048']);
  return templateOf(der, keyPart(der, 'n'), (certificate, at) => {
    randomFillSync(certificate, at, 256);
    certificate[at] = 0x80 | (certificate[at] ?? 0);
    certificate[at + 255] = 1 | (certificate[at + 255] ?? 0);
  });
}

function ecTemplate(): Template {
  const der = issued(['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256']);
  const curve = createECDH('prime256v1');
  return templateOf(der, keyPart(der, 'x') - 1, (certificate, at) => {
    curve.generateKeys().copy(certificate, at);
  });
}

/** A certificate of a CA that is made for it, with the extensions that certificates have today. */
function issued(key: readonly string[]): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'certspotter-bench-ca-'));
  try {
    const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-keyout', 'ca.key'];
    request(folder, [...newKey, '-out', 'ca.pem', '-subj', '/C=GB/O=Example Ltd/CN=Example CA R3']);
    const ca = ['-CA', 'ca.pem', '-CAkey', 'ca.key', '-set_serial', `0x${serial.toString('hex')}`];
    const names = [
      '-subj',
      `/O=Example Ltd/CN=${name}`,
      '-addext',
      `subjectAltName=DNS:${name},DNS:www.${name}`,
    ];
    const uses = [
      'basicConstraints=critical,CA:FALSE',
      'keyUsage=critical,digitalSignature',
      'extendedKeyUsage=serverAuth',
    ];
    const leaf = [...names, ...uses.flatMap((use) => ['-addext', use])];
    return request(folder, [...key, ...ca, ...leaf, '-outform', 'DER', '-keyout', '/dev/null']);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function request(cwd: string, args: readonly string[]): Buffer {
  const always = ['req', '-x509', '-nodes', '-days', '3650'];
  return execFileSync('openssl', [...always, ...args], { cwd, stdio: ['ignore', 'pipe', 'ignore'] });
}

function keyPart(der: Buffer, part: 'n' | 'x'): number {
  const value = new X509Certificate(der).publicKey.export({ format: 'jwk' })[part];
  if (typeof value !== 'string') throw new Error('openssl made a key of another kind.');
  return der.indexOf(Buffer.from(value, 'base64url'));
}

function templateOf(der: Buffer, key: number, newKey: Template['newKey']): Template {
  const numbers: number[] = [];
  for (let at = der.indexOf(number); at >= 0; at = der.indexOf(number, at + 1)) numbers.push(at);
  return { der, serial: der.indexOf(serial), key, numbers, newKey };
}
