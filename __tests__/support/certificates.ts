import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  randomBytes,
  sign,
} from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pemOf } from '../../src/scan/notes.ts';
import {
  attribute,
  bits,
  explicit,
  extension,
  extensionRequest,
  integer,
  octets,
  oid,
  sequence,
  set,
  dnsNames as subjectAltName,
  time,
  tlv,
  utf8,
} from './der-builder.ts';
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

/**
 * Makes a CSR; its first DNS name is the common name unless a subject is given. For a key on the curve P-256 no process is
 * started: tests make hundreds of these.
 */
export function newRequest(options: CertificateOptions = {}): Issued {
  const { dnsNames = ['www.example.com'], key = newKey() } = options;
  const subject = options.subject ?? `/CN=${dnsNames[0]}`;
  const name = nameOf(subject);
  if (name === null || !isOnP256(key)) return { pem: requestByOpenssl(key, subject, dnsNames), key };
  const attributes =
    dnsNames.length === 0 ? [] : [extensionRequest('1.2.840.113549.1.9.14', subjectAltName(...dnsNames))];
  const info = sequence(integer(0), name, spkiOf(key), explicit(0, ...attributes));
  return { pem: pemOf('CERTIFICATE REQUEST', signedBy(key, info)), key };
}

/** Makes a certificate, signed by its issuer or by itself. */
export function newCertificate(options: CertificateOptions = {}): Issued {
  const { dnsNames = ['www.example.com'], key = newKey(), issuer = { pem: '', key } } = options;
  const subject = options.subject ?? `/CN=${dnsNames[0]}`;
  const name = nameOf(subject);
  const issuerName = issuer.pem === '' ? name : names.get(issuer.pem);
  if (options.extensions !== undefined || name === null || !issuerName || ![key, issuer.key].every(isOnP256))
    return { pem: certificateByOpenssl({ ...options, dnsNames, key, subject }, issuer), key };
  const { ca = false, notBefore = yearsFromNow(-0.5), notAfter = yearsFromNow(0.5) } = options;
  const keyId = createHash('sha1').update(spkiOf(key).subarray(-65)).digest();
  const tbs = sequence(
    ...[explicit(0, integer(2)), integer(1, ...randomBytes(15)), ecdsaWithSha256, issuerName],
    ...[sequence(timeOf(notBefore), timeOf(notAfter)), name, spkiOf(key)],
    explicit(
      3,
      sequence(
        sequence(
          oid('2.5.29.19'),
          tlv(0x01, Buffer.of(0xff)),
          octets(sequence(...(ca ? [tlv(0x01, Buffer.of(0xff))] : []))),
        ),
        extension('2.5.29.14', octets(keyId)),
        ...(dnsNames.length === 0 ? [] : [subjectAltName(...dnsNames)]),
      ),
    ),
  );
  const pem = pemOf('CERTIFICATE', signedBy(issuer.key, tbs));
  names.set(pem, name);
  return { pem, key };
}

/** The subjects of the certificates made here, in DER: they can issue others. */
const names = new Map<string, Uint8Array>();

const ecdsaWithSha256 = sequence(oid('1.2.840.10045.4.3.2'));

function signedBy(key: string, content: Buffer): Buffer {
  return sequence(content, ecdsaWithSha256, bits(sign('sha256', content, key)));
}

function isOnP256(key: string): boolean {
  return createPrivateKey(key).asymmetricKeyDetails?.namedCurve === 'prime256v1';
}

function spkiOf(key: string): Buffer {
  return createPublicKey(key).export({ format: 'der', type: 'spki' });
}

const attributeTypes: Readonly<Record<string, string>> = { CN: '2.5.4.3', O: '2.5.4.10' };

/** The name that openssl makes of its `-subj`; null for one that is not as simple as `/O=Octo/CN=Octo CA`. */
function nameOf(subject: string): Buffer | null {
  const parts = [...subject.matchAll(/\/(CN|O)=([^/+\\]+)/g)];
  if (parts.map(([whole]) => whole).join('') !== subject) return null;
  return sequence(
    ...parts.map(([, type = '', value = '']) => set(attribute(attributeTypes[type] ?? '', utf8(value)))),
  );
}

/** UTCTime until 2049, as RFC 5280 has it. */
function timeOf(date: Date): Buffer {
  return date.getUTCFullYear() < 2050 ? time(0x17, stamp(date).slice(2)) : time(0x18, stamp(date));
}

function requestByOpenssl(key: string, subject: string, dnsNames: readonly string[]): string {
  return inFolder((folder) => {
    writeFileSync(join(folder, 'key'), key);
    const san = dnsNames.length === 0 ? [] : ['-addext', sanLine(dnsNames)];
    return openssl(['req', '-new', '-key', join(folder, 'key'), '-subj', subject, ...san]).toString();
  });
}

function certificateByOpenssl(
  options: CertificateOptions & { dnsNames: readonly string[]; key: string; subject: string },
  issuer: Issued,
): string {
  const { dnsNames } = options;
  const request = requestByOpenssl(options.key, options.subject, dnsNames);
  return inFolder((folder) => {
    const file = (name: string, contents: string) => {
      writeFileSync(join(folder, name), contents);
      return join(folder, name);
    };
    const extensions = [
      `basicConstraints=critical,CA:${options.ca === true ? 'TRUE' : 'FALSE'}`,
      'subjectKeyIdentifier=hash',
      ...(dnsNames.length === 0 ? [] : [sanLine(dnsNames)]),
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
      file('csr', request),
      '-out',
      join(folder, 'out'),
      ...signer,
      ...rest,
    ]);
    return readFileSync(join(folder, 'out'), 'utf8');
  });
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

function sanLine(dnsNames: readonly string[]): string {
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
