// Makes examples/repository anew: a CSR, a chain and a DER certificate. Their private keys are thrown away.
// The Uptrends certificate beside them is the real one, as its owner's page showed it, and is not made here.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const target = join(dirname(fileURLToPath(import.meta.url)), '../../examples/repository/certs');
const work = mkdtempSync(join(tmpdir(), 'example-'));
const openssl = (...args) => execFileSync('openssl', args, { cwd: work, stdio: ['ignore', 'pipe', 'pipe'] });
const validity = ['-startdate', '20250101000000Z', '-enddate', '20450101000000Z'];

const key = (name) => openssl('ecparam', '-name', 'prime256v1', '-genkey', '-noout', '-out', `${name}.key`);

/** A CSR for these names; the first one is the common name. */
function request(name, ...dnsNames) {
  key(name);
  const san = `subjectAltName=${dnsNames.map((each) => `DNS:${each}`).join(',')}`;
  const subject = ['-subj', `/O=Example Ltd/CN=${dnsNames[0]}`, '-addext', san];
  openssl('req', '-new', '-key', `${name}.key`, '-out', `${name}.csr`, ...subject);
}

function issue(name, issuer, extensions) {
  writeFileSync(join(work, 'index.txt'), '');
  const from = ['-cert', `${issuer}.pem`, '-keyfile', `${issuer}.key`];
  const rest = ['-extensions', extensions, '-notext', '-batch', '-create_serial', ...validity];
  openssl('ca', '-config', 'ca.cnf', '-in', `${name}.csr`, '-out', `${name}.pem`, ...from, ...rest);
}

writeFileSync(
  join(work, 'ca.cnf'),
  `[ca]
default_ca = here
[here]
database = index.txt
serial = serial
new_certs_dir = .
default_md = sha256
policy = any
copy_extensions = copy
unique_subject = no
[any]
organizationName = optional
commonName = supplied
[authority]
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign, cRLSign
subjectKeyIdentifier = hash
[leaf]
basicConstraints = critical, CA:FALSE
keyUsage = critical, digitalSignature
extendedKeyUsage = serverAuth
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
`,
);

try {
  key('root');
  const root = ['-key', 'root.key', '-days', '7300', '-subj', '/O=Example Ltd/CN=Example Root'];
  openssl(
    'req',
    '-x509',
    '-new',
    '-config',
    'ca.cnf',
    '-extensions',
    'authority',
    ...root,
    '-out',
    'root.pem',
  );
  key('issuing');
  openssl(
    'req',
    '-new',
    '-key',
    'issuing.key',
    '-out',
    'issuing.csr',
    '-subj',
    '/O=Example Ltd/CN=Example Issuing CA',
  );
  issue('issuing', 'root', 'authority');
  request('shop', 'shop.example.com', 'www.shop.example.com');
  request('api', 'api.example.com', '*.api.example.com');
  issue('api', 'issuing', 'leaf');
  request('mail', 'mail.example.com');
  issue('mail', 'issuing', 'leaf');
  openssl('x509', '-in', 'mail.pem', '-outform', 'DER', '-out', 'mail.der');
  const read = (name) => readFileSync(join(work, name));
  writeFileSync(join(target, 'shop.csr'), read('shop.csr'));
  writeFileSync(join(target, 'api-chain.pem'), Buffer.concat([read('api.pem'), read('issuing.pem')]));
  writeFileSync(join(target, 'mail.der'), read('mail.der'));
} finally {
  rmSync(work, { recursive: true, force: true });
}
