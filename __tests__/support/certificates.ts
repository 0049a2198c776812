import { createHash, generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openssl } from './openssl.ts';

export interface CertificateOptions {
  readonly dnsNames?: readonly string[];
  /** As for openssl's `-subj`. */
  readonly subject?: string;
  /** Moments; a year around now unless given. */
  readonly notBefore?: Date;
  readonly notAfter?: Date;
  readonly ca?: boolean;
  readonly issuer?: Issued;
  /** A private key in PEM to use again. */
  readonly key?: string;
  /** Further lines of extensions, such as `1.3.6.1.4.1.11129.2.4.3=critical,ASN1:NULL`. */
  readonly extensions?: readonly string[];
}

/** Something that openssl made, as PEM. */
export interface Issued {
  readonly pem: string;
  readonly key: string;
}

/** @param algorithm as for `openssl genpkey`; without one, a key on the curve P-256, for which no process is started */
export function newKey(algorithm?: readonly string[]): string {
  if (algorithm !== undefined) return openssl(['genpkey', ...algorithm]).toString();
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
}

/** Makes a CSR; its first DNS name is the common name unless a subject is given. */
export function newRequest(options: CertificateOptions = {}): Issued {
  const { dnsNames = ['www.example.com'], key = newKey() } = options;
  const subject = options.subject ?? `/CN=${dnsNames[0]}`;
  const pem = inFolder((folder) => {
    writeFileSync(join(folder, 'key'), key);
    const san = dnsNames.length === 0 ? [] : ['-addext', sanOf(dnsNames)];
    return openssl(['req', '-new', '-key', join(folder, 'key'), '-subj', subject, ...san]).toString();
  });
  return { pem, key };
}

/** Makes a certificate, signed by its issuer or by itself. */
export function newCertificate(options: CertificateOptions = {}): Issued {
  const request = newRequest(options);
  const { dnsNames = ['www.example.com'], issuer = { pem: '', key: request.key } } = options;
  const pem = inFolder((folder) => {
    const file = (name: string, contents: string) => {
      writeFileSync(join(folder, name), contents);
      return join(folder, name);
    };
    const extensions = [
      `basicConstraints=critical,CA:${options.ca === true ? 'TRUE' : 'FALSE'}`,
      'subjectKeyIdentifier=hash',
      ...(dnsNames.length === 0 ? [] : [sanOf(dnsNames)]),
      ...(options.extensions ?? []),
    ];
    const config = file(
      'config',
      `[ca]\ndefault_ca=here\n[here]\ndatabase=${file('index', '')}\nserial=${join(folder, 'serial')}\nnew_certs_dir=${folder}\ndefault_md=sha256\npolicy=any\nunique_subject=no\n[any]\nC=optional\nO=optional\nCN=optional\nemailAddress=optional\n[extensions]\n${extensions.join('\n')}\n`,
    );
    const keyFile = ['-keyfile', file('issuer.key', issuer.key)];
    const signer =
      issuer.pem === '' ? ['-selfsign', ...keyFile] : ['-cert', file('issuer.pem', issuer.pem), ...keyFile];
    const validity = [
      '-startdate',
      stamp(options.notBefore ?? yearsFromNow(-0.5)),
      '-enddate',
      stamp(options.notAfter ?? yearsFromNow(0.5)),
    ];
    const rest = [
      '-extensions',
      'extensions',
      '-preserveDN',
      '-create_serial',
      '-notext',
      '-batch',
      ...validity,
    ];
    openssl([
      'ca',
      '-config',
      config,
      '-in',
      file('csr', request.pem),
      '-out',
      join(folder, 'out'),
      ...signer,
      ...rest,
    ]);
    return readFileSync(join(folder, 'out'), 'utf8');
  });
  return { pem, key: request.key };
}

/** The DER of a PEM document made here. */
export function derOf(pem: string): Buffer {
  return Buffer.from(pem.replace(/-----[^-]+-----/g, ''), 'base64');
}

/** SHA-256 of the public key of a CSR or certificate, as openssl extracts it. */
export function publicKeySha256(
  kind: 'req' | 'x509',
  input: string | Uint8Array,
  form: 'PEM' | 'DER' = 'PEM',
): string {
  const key = openssl([kind, '-inform', form, '-pubkey', '-noout'], input).toString();
  return createHash('sha256').update(derOf(key)).digest('hex');
}

export function yearsFromNow(years: number): Date {
  return new Date(Date.now() + years * 365.25 * 86_400_000);
}

function sanOf(dnsNames: readonly string[]): string {
  return `subjectAltName=${dnsNames.map((name) => `DNS:${name}`).join(',')}`;
}

/** As openssl wants it: `20250101000000Z`. */
function stamp(date: Date): string {
  return date.toISOString().replace(/[-:T]|\.\d+/g, '');
}

function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'openssl-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
