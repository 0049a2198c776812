import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs openssl in a separate folder and returns the files that it wrote there. */
export function openssl(
  commands: readonly (readonly string[])[],
  files: readonly string[],
): Map<string, Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'documents-'));
  try {
    for (const command of commands)
      execFileSync('openssl', command, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    return new Map(files.map((file) => [file, readFileSync(join(folder, file))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What openssl prints for some input. */
export function opensslPrints(command: readonly string[], input: Uint8Array): string {
  return execFileSync('openssl', command, { input, encoding: 'utf8', stdio: ['pipe', 'pipe', 'pipe'] });
}

const ec = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-batch'];
const names = [
  '-subj',
  '/C=GB/O=Example, Ltd/CN=www.example.com',
  '-addext',
  'subjectAltName=DNS:www.example.com,DNS:example.com',
];

const made = openssl(
  [
    ['req', '-x509', ...ec, ...names, '-keyout', 'ec.key', '-out', 'cert.pem', '-days', '30'],
    ['req', '-new', ...ec, ...names, '-keyout', 'csr.key', '-out', 'csr.pem'],
    ['x509', '-in', 'cert.pem', '-outform', 'DER', '-out', 'cert.der'],
    ['req', '-in', 'csr.pem', '-outform', 'DER', '-out', 'csr.der'],
    [
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-batch',
      ...names,
      '-keyout',
      'rsa.key',
      '-out',
      'rsa.pem',
    ],
    ['x509', '-in', 'rsa.pem', '-outform', 'DER', '-out', 'rsa.der'],
    ['rsa', '-in', 'rsa.key', '-traditional', '-out', 'rsa.pkcs1.pem'],
    ['rsa', '-in', 'rsa.key', '-traditional', '-outform', 'DER', '-out', 'rsa.pkcs1.der'],
    ['pkcs8', '-topk8', '-in', 'ec.key', '-nocrypt', '-outform', 'DER', '-out', 'ec.pkcs8.der'],
    [
      'pkcs8',
      '-topk8',
      '-in',
      'ec.key',
      '-passout',
      'pass:secret',
      '-outform',
      'DER',
      '-out',
      'ec.encrypted.der',
    ],
    ['pkcs8', '-topk8', '-in', 'ec.key', '-passout', 'pass:secret', '-out', 'ec.encrypted.pem'],
    ['ec', '-in', 'ec.key', '-outform', 'DER', '-out', 'ec.sec1.der'],
    ['ec', '-in', 'ec.key', '-out', 'ec.sec1.pem'],
    [
      'pkcs12',
      '-export',
      '-in',
      'cert.pem',
      '-inkey',
      'ec.key',
      '-passout',
      'pass:secret',
      '-out',
      'both.p12',
    ],
    ['crl2pkcs7', '-nocrl', '-certfile', 'cert.pem', '-certfile', 'rsa.pem', '-out', 'both.p7b'],
    [
      'crl2pkcs7',
      '-nocrl',
      '-certfile',
      'cert.pem',
      '-certfile',
      'rsa.pem',
      '-outform',
      'DER',
      '-out',
      'both.p7.der',
    ],
    ['x509', '-in', 'cert.pem', '-trustout', '-addtrust', 'serverAuth', '-out', 'trusted.pem'],
  ],
  [
    'cert.pem',
    'cert.der',
    'csr.pem',
    'csr.der',
    'rsa.pem',
    'rsa.der',
    'ec.key',
    'rsa.key',
    'rsa.pkcs1.pem',
    'rsa.pkcs1.der',
    'ec.pkcs8.der',
    'ec.encrypted.der',
    'ec.encrypted.pem',
    'ec.sec1.der',
    'ec.sec1.pem',
    'both.p12',
    'both.p7b',
    'both.p7.der',
    'trusted.pem',
  ],
);

/** One of the files that openssl made for these tests. */
export function material(file: string): Buffer {
  const bytes = made.get(file);
  if (bytes === undefined) throw new Error(`no such material: ${file}`);
  return bytes;
}
