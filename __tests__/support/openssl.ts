import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What openssl prints for a command; it is the tests' witness that does not share our code. */
export function openssl(args: readonly string[], input: Uint8Array | string = ''): Buffer {
  return execFileSync('openssl', args, { input, stdio: ['pipe', 'pipe', 'pipe'] });
}

export interface Issued {
  /** Path of the certificate in PEM. */
  readonly path: string;
  readonly key: Buffer;
  readonly certificate: Buffer;
  readonly der: Buffer;
}

export interface Pki {
  readonly root: Issued;
  /** For localhost and the loopback addresses, issued by the root. */
  readonly server: Issued;
  /** A CSR in DER for `dnsNames`. */
  request(dnsNames: readonly string[]): Buffer;
  /** A certificate of the root's for other names, or another time. */
  issue(subjectAltName: string, days?: number): Issued;
  remove(): void;
}

const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];

/** Makes a private root and what it issues, in a folder of their own. */
export function makePki(): Pki {
  const folder = mkdtempSync(join(tmpdir(), 'pki-'));
  const at = (name: string) => join(folder, name);
  const issued = (name: string): Issued => {
    const certificate = readFileSync(at(`${name}.pem`));
    const der = openssl(['x509', '-outform', 'DER'], certificate);
    return { path: at(`${name}.pem`), key: readFileSync(at(`${name}.key`)), certificate, der };
  };
  const rootFiles = ['-keyout', at('root.key'), '-out', at('root.pem')];
  openssl(['req', '-x509', ...newKey, ...rootFiles, '-subj', '/CN=Test root', '-days', '2']);
  let count = 0;
  const issue = (subjectAltName: string, days = 2) => {
    count += 1;
    const name = `leaf${count}`;
    writeFileSync(at(`${name}.ext`), `subjectAltName=${subjectAltName}\n`);
    const csr = openssl(['req', '-new', ...newKey, '-keyout', at(`${name}.key`), '-subj', '/CN=leaf']);
    const signer = ['-CA', at('root.pem'), '-CAkey', at('root.key'), '-days', String(days)];
    openssl(['x509', '-req', ...signer, '-extfile', at(`${name}.ext`), '-out', at(`${name}.pem`)], csr);
    return issued(name);
  };
  return {
    root: issued('root'),
    server: issue('DNS:localhost,IP:127.0.0.1,IP:::1'),
    issue,
    request: (dnsNames) => {
      const names = dnsNames.map((name) => `DNS:${name}`).join(',');
      const files = ['-keyout', at('request.key'), '-outform', 'DER'];
      return openssl([
        'req',
        '-new',
        ...newKey,
        ...files,
        '-subj',
        '/',
        '-addext',
        `subjectAltName=${names}`,
      ]);
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
