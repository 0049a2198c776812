/** GitHub's annotation levels, most severe first. */
export const levels = ['error', 'warning', 'notice'] as const;

export type Level = (typeof levels)[number];

/** Reasons to list a finding before others of its level, most urgent first: a leaked secret, a possible attack, an outage, work that was not done. */
const urgencies = ['secret', 'attack', 'outage', 'undone'] as const;

type Urgency = (typeof urgencies)[number];

/** What the documentation and code scanning say about a code, in Markdown. */
interface CodeFacts {
  /** Findings without an urgency come after those of the same level that have one. */
  readonly urgency?: Urgency;
  readonly title: string;
  /** The levels that its findings can have; the first is the usual one. */
  readonly levels: readonly [Level, ...Level[]];
  readonly cause: string;
  readonly fix: string;
}

/**
 * The closed list of finding codes. The page `docs/findings.md`, the SARIF rules and the type
 * `FindingCode` are derived from this table.
 */
export const findingCodes = {
  'file-unreadable': {
    title: 'A file cannot be read or written',
    levels: ['error'],
    cause:
      'A file that matches a pattern could not be read: it is larger than 16 MiB, it is not a regular file, it is a link that leads outside the workspace, or the system refused to open it. Or a run matches too many files, levels of folders or documents, or the job was canceled before all files were read. Or a result could not be written to the path in `report`, `sarif` or `update`.',
    fix: 'Exclude the path with a line that starts with `!`, or put the certificate itself where the pattern matches it. Write results inside the workspace or the temporary folder of the runner.',
  },
  'no-files-found': {
    title: 'A pattern matches no file, or no longer the certificate of a pin',
    levels: ['error', 'warning'],
    cause:
      'A pattern in `authorize`, `pins` or the config file matches no file. Often the checkout step is missing, or the pattern is not relative to the workspace. A warning on a pull request means that the base branch watches a pin, and nothing in the pull request matches any of its certificates, because its file was removed or its pattern or entry was changed.',
    fix: 'Add `actions/checkout`, or correct the pattern. If the files come and go, set `if-no-files-found` to `warn` or `ignore`. Merge a pull request that removes a pin only if nothing trusts its certificate any longer.',
  },
  'no-document': {
    title: 'A matched file contains no certificate or CSR',
    levels: ['error', 'warning', 'notice'],
    cause:
      'A matched file contains neither a certificate nor a certificate signing request (CSR) that can be read. Some files are matched only by patterns that consist of wildcards, such as `**`. Of these, each with the extension of a certificate, such as `.pem`, `.crt` or `.csr`, is reported, unless another finding says what it contains; all others are counted in one notice. If none of them has a document, `if-no-files-found` sets the level, or it is a notice if an error gives the reason.',
    fix: 'Narrow the pattern so that it does not match the file, or add the certificate to the file. A pattern that names a folder or a part of the file name, such as `certs/**` or `**/*.pem`, reports every file without a document.',
  },
  malformed: {
    title: 'A certificate or CSR is damaged',
    levels: ['error', 'warning'],
    cause:
      'A certificate or CSR is truncated or altered, or contains a value that the standards do not allow, such as month 13. A warning means that the document is used anyway, or that it is in source code or documentation that only patterns such as `**` match, where most are examples; there is one warning for each such file.',
    fix: 'Get the document again from where it was issued. `openssl x509 -in FILE -noout -text` or `openssl req -in FILE -noout -text` shows how much of it can be read.',
  },
  'private-key': {
    urgency: 'secret',
    title: 'A matched file contains a private key',
    levels: ['error'],
    cause:
      'A matched file contains a private key. Nothing of it was printed, but everyone who can read the repository has it. If there is only a placeholder in its PEM armor, such as `XXXX` or `REDACTED`, that is a notice with the code `unsupported`.',
    fix: 'Treat the key as compromised: create a new one, have the certificate reissued, and have the old one revoked. Removing the file does not remove the key from the history. Exclude keys that protect nothing, such as those of tests, with a line that starts with `!`, such as `!**/testdata/**`.',
  },
  'keystore-locked': {
    title: 'A key store cannot be opened',
    levels: ['error', 'notice'],
    cause:
      'A PKCS #12 store, or a part of it, is encrypted, and neither the empty password nor any password in `keystore-passwords` opens it, or its iteration count is higher than the limit of a run. A notice means that a store (JKS, JCEKS, or PKCS #12 without encryption) was read without a password, and none of the given passwords verifies its integrity.',
    fix: 'Add the password of the store to `keystore-passwords` or, for one entry, name the environment variable that contains it in `keystore-password-env`; take both from secrets. A store that contains only certificates can also be exported without encryption.',
  },
  unsupported: {
    title: 'An object is skipped because its type is not supported',
    levels: ['notice', 'error'],
    cause:
      'An object in a file has a type that this Action does not read, such as an attribute certificate or a revocation list, or an encoding that it does not support. The object is skipped. An error means that a key has more DNS names than fit into one request.',
    fix: 'Do nothing if the object is meant to be there. Otherwise convert it to PEM or DER, or use several keys.',
  },
  'commented-out': {
    title: 'A document is commented out',
    levels: ['notice'],
    cause:
      'A certificate or CSR is in a comment, in a file that contains more than comments. Nothing uses it, so it is neither authorized nor checked as a pin; in the report, its `commentedOut` is true.',
    fix: 'Do nothing if it is meant to be there. A file that consists only of comments is read as if they were none.',
  },
  'csr-signature-invalid': {
    urgency: 'undone',
    title: 'The signature of a CSR is invalid',
    levels: ['error'],
    cause:
      'The signature of a CSR does not verify with the public key in it: the CSR was altered after it was signed, or it was signed with another key. It is not sent.',
    fix: 'Create the CSR again with the private key that belongs to it.',
  },
  'csr-signature-unverified': {
    title: 'The signature of a CSR uses an algorithm that cannot be verified here',
    levels: ['warning'],
    cause:
      'The signature of a CSR uses an algorithm that the platform cannot verify. The key is authorized by its hash, for the names that the plan shows; the CSR itself is not sent.',
    fix: 'Verify it elsewhere (`openssl req -verify -in FILE`), or use a common algorithm such as ECDSA with SHA-256.',
  },
  'csr-ambiguous': {
    title: 'Programs can read different names from a CSR',
    levels: ['notice'],
    cause:
      'A CSR is encoded in a way that programs read differently: it is not DER, it requests extensions twice or in a Microsoft attribute, its subjectAltName contains names in unusual forms, or its common name has an unusual string type or control characters. Instead of the CSR, the hash of its key and the names that the plan shows are sent, so that nothing else can be authorized.',
    fix: 'Check that the names in the plan are the ones that you want. A CSR that `openssl req` creates from the same key does not have this problem.',
  },
  'weak-key': {
    title: 'A key is too short',
    levels: ['warning'],
    cause: 'An RSA key is shorter than 2048 bits. Public certificate authorities reject it.',
    fix: 'Create a new key: RSA with 2048 bits or more, or ECDSA with P-256.',
  },
  'weak-signature': {
    title: 'A CSR is signed with a broken hash function',
    levels: ['warning'],
    cause: 'A CSR is signed with MD5, SHA-1 or an older hash function, for which collisions can be created.',
    fix: 'Create the CSR again with SHA-256: `openssl req -new -sha256 …`.',
  },
  'no-dns-names': {
    title: 'A key has no DNS name to be authorized for',
    levels: ['error'],
    cause:
      'A key has no DNS name to be authorized for: neither its certificates and CSRs nor `dns-names` contain one. Cert Spotter authorizes a key only for names.',
    fix: 'Add the names to `dns-names`, or have a subjectAltName added to the CSR or certificate.',
  },
  'invalid-dns-name': {
    title: 'A name is not a valid DNS name and is left out',
    levels: ['warning'],
    cause:
      'A name is not a valid DNS name and is left out: for example, it contains a space, a label of more than 63 characters, or a wildcard that is not the whole leftmost label.',
    fix: 'Correct the name in the CSR or under `dns-names`. International names are converted to A-labels automatically.',
  },
  'name-not-in-san': {
    title: 'The common name is missing from the subject alternative names',
    levels: ['warning'],
    cause:
      'The common name of the subject is a DNS name that is missing from the subjectAltName. Cert Spotter respects it, so it is authorized as well; TLS clients ignore it.',
    fix: 'Add it to the subjectAltName, or remove it from the subject if it is not used.',
  },
  'ca-certificate': {
    title: 'A CA certificate is left out',
    levels: ['notice'],
    cause:
      'A CA certificate, such as the intermediate certificate in a chain file, is left out because its key does not belong to your names. There is one notice for each file.',
    fix: 'Do nothing, or exclude CA certificates from the pattern to avoid this notice.',
  },
  'certificate-expired': {
    title: 'An expired certificate is left out',
    levels: ['warning'],
    cause:
      'A certificate has expired as of the time of the check (now, or `as-of`), so there is nothing left to authorize.',
    fix: 'Remove it from the repository, or replace it with its successor.',
  },
  'wrong-kind': {
    title: 'A document cannot be authorized in the chosen way',
    levels: ['error', 'warning'],
    cause:
      'A document cannot be authorized as `authorize-by` says: `certificate` and `certificate-hash` need a certificate, not a CSR, and `certificate` needs one that is not a precertificate. A warning means that a CSR is among the pins.',
    fix: 'Use `authorize-by: key` for CSRs, and `certificate-hash` for precertificates; an entry in the config file can set this for some files only.',
  },
  'api-key-missing': {
    urgency: 'undone',
    title: 'There is something to authorize but no API key',
    levels: ['error'],
    cause:
      'The run would apply, and there is something to authorize, but `api-key` is empty. GitHub does not pass secrets to workflows of forks and Dependabot, and a secret whose name is misspelled is empty.',
    fix: 'Store the key as a secret of the repository and pass it as `api-key`. Use `mode: plan` if the key is not available.',
  },
  'apply-refused': {
    urgency: 'undone',
    title: 'Applying is refused for this event',
    levels: ['error'],
    cause:
      'Applying is refused for events in which a stranger can choose what to authorize: pull requests from forks, `pull_request_target` and `workflow_run`.',
    fix: 'Use `mode: auto`, and let the push to the default branch apply what was reviewed.',
  },
  'api-rejected': {
    urgency: 'undone',
    title: 'Cert Spotter rejected an authorization',
    levels: ['error'],
    cause:
      'Cert Spotter responded to an authorization with an error that a retry would not fix. The message quotes it.',
    fix: 'For 401 and 403, check the API key and its permissions. Otherwise correct what the message names: the field, the name or the document.',
  },
  'api-unreachable': {
    urgency: 'undone',
    title: 'Cert Spotter could not be reached or kept failing',
    levels: ['error'],
    cause:
      'Cert Spotter could not be reached, or kept failing, in up to five tries within two minutes. The cause is the network, a proxy, a timeout, or an error of the service.',
    fix: 'Run the job again later: it does no harm to authorize a key twice. Behind a proxy, set `https_proxy` and allow the host of `api-url`.',
  },
  'api-not-tried': {
    title: 'An authorization was not sent',
    levels: ['error'],
    cause:
      'An authorization was not sent because the run had stopped sending: the key was refused, the service did not respond for five minutes, or the job was canceled.',
    fix: 'Fix the first failure and run the job again.',
  },
  'pin-expired': {
    urgency: 'outage',
    title: 'A pinned certificate has expired',
    levels: ['error'],
    cause:
      'No certificate of a pin is valid any more: systems that trust it by identity reject its owner, or soon will.',
    fix: 'Get the successor from its owner, verify it through another channel, and add it next to the old one.',
  },
  'pin-expiring': {
    urgency: 'outage',
    title: 'A pinned certificate expires soon',
    levels: ['warning', 'error'],
    cause:
      'A pin expires within `warn-before` (a warning) or `fail-before` (an error), and no certificate in the repository takes over without a gap.',
    fix: 'Get the successor from its owner and add it while the current one is still valid, so that both are trusted during the change.',
  },
  'pin-not-yet-valid': {
    urgency: 'outage',
    title: 'A pinned certificate is not valid yet',
    levels: ['error'],
    cause: 'A pin has only certificates that become valid in the future.',
    fix: 'Keep the current certificate next to the new one until the new one becomes valid, or correct the clock or `as-of`.',
  },
  'pin-mismatch': {
    urgency: 'outage',
    title: 'A pinned certificate is not the expected one',
    levels: ['error'],
    cause:
      'A certificate of a pin does not match `expect`: its subject, issuer, usage, serial number or a hash differs.',
    fix: 'If its owner announced the change, confirm it with the owner and correct `expect`. If not, do not trust the certificate.',
  },
  'pin-superseded': {
    title: 'An older pinned certificate can be removed',
    levels: ['notice', 'warning'],
    cause:
      'An older certificate of a pin expires soon, and its successor is in place already. A warning means that the older one is past `fail-before`, and only the names, not an entry in the config file, say that both belong to one owner.',
    fix: 'Remove the older one once it has expired or its owner no longer uses it. If both belong to one owner, list their files in one entry of the config file; if not, in separate entries.',
  },
  'pin-usage-lost': {
    title: 'A later certificate lacks a usage of the pinned one',
    levels: ['warning'],
    cause:
      'A later certificate, in the repository or on the page at `source`, lacks an extended key usage of the current one, such as `client-auth`. It does not count as the successor. Public certificate authorities stop issuing web server certificates with `client-auth` in 2026.',
    fix: 'Ask the owner for a certificate with that usage, or find out whether your systems check it. If they do not, set `expect.usage` to what you need.',
  },
  'pin-renewal-published': {
    urgency: 'outage',
    title: 'The owner has published the successor of a pinned certificate',
    levels: ['warning'],
    cause:
      'The page at `source` shows a certificate that expires later than the pin and is not in the repository yet. It has the subject of the pin, or it has another subject and matches `expect` or is the only other certificate on the page.',
    fix: 'Check its hashes and serial number with its owner, then add it. With `update`, the Action writes the file, and a later step can open a pull request.',
  },
  'pin-unverified': {
    title: 'Nothing proves that a published certificate is genuine',
    levels: ['warning'],
    cause:
      'The page at `source` shows a certificate that might be the successor, but it is signed neither by an authority whose certificate is in the repository or on the page, nor by the key in `expect.issuer-public-key-sha256`. It might be forged. It is not written.',
    fix: 'Ask its owner. If it is genuine, add the certificate of its issuer to the files that are read. If its issuer cannot be verified, set `verify: none` and check the certificate yourself.',
  },
  'pin-not-published': {
    title: 'The owner no longer publishes a pinned certificate',
    levels: ['warning', 'notice'],
    cause:
      'The page at `source` does not show a certificate that you have pinned. Its owner might have replaced it, or the page has changed. A notice means that the page shows the certificate, but its text does not contain the serial number.',
    fix: 'Open the page, and ask the owner whether the certificate is still in use.',
  },
  'pin-reference-stale': {
    title: 'A file mentions a pinned certificate that expires soon, but not its successor',
    levels: ['warning', 'error'],
    cause:
      'A file under `references` of a pin mentions, by fingerprint or as PEM, only a certificate that expires within `warn-before` (a warning) or `fail-before` (an error), and not the successor that is in the repository or at `source`. A system that reads this file rejects the owner once the certificate is replaced. Or an Android `pin-set` expires soon or has expired, after which Android ignores its pins, or it has no backup pin.',
    fix: 'Add the value in the message, which is in the same notation, next to the current one; remove the old one once its certificate has expired. Add a second pin to a `pin-set`, and set a later `expiration`.',
  },
  'pin-reference-unknown': {
    title: 'A fingerprint matches no certificate in the repository',
    levels: ['notice'],
    cause:
      'A file under `references` of a pin mentions what looks like the fingerprint of a certificate, but it matches no certificate that this run has read. Or no file under `references` mentions any certificate.',
    fix: 'Remove the fingerprint from the file if its certificate is no longer used. Otherwise add the certificate to the repository, so that its expiry is watched. Correct `references` if it matches other files than you meant.',
  },
  'source-unreachable': {
    title: 'The page where the owner publishes the certificate cannot be read',
    levels: ['warning'],
    cause:
      'The page at `source` could not be read because of the network, its TLS certificate, a redirect that is not allowed, a private address, more than 4 MiB, or more than 30 seconds; or it contains no certificate. The expiry of the pin was checked anyway.',
    fix: 'Open the address in a browser, correct `source`, or allow the address in the proxy.',
  },
  'base-unknown': {
    title: 'What the base branch authorizes and watches is not known',
    levels: ['warning'],
    cause:
      'A plan is compared with what the base branch authorizes and watches by its own workflow and config file. This is not possible if the pull request changes more of a workflow than the inputs of this Action, adds this Action, or changes another workflow that might use it; if inputs are expressions whose value can differ after the merge; or if the checkout is not the result of the merge. Then nothing counts as unchanged, and everything is shown.',
    fix: 'Review all keys and names that are shown, and the changes to workflow files. Set `authorize`, `authorize-by`, `dns-names` and `config` to plain values, and check out the commit that `pull_request` runs on, as `actions/checkout` does by default.',
  },
  'not-checked-out': {
    title: 'A file that the patterns match is not in the checkout',
    levels: ['warning'],
    cause:
      'The checkout does not contain the content of a matched file: it is a Git LFS pointer, it is outside the sparse checkout or in a submodule that was not checked out, or a filter changes it. It was not read, and counts neither as present nor as removed.',
    fix: 'Set `lfs: true`, `submodules: true` or another `sparse-checkout` for `actions/checkout`, or exclude the path with a line that starts with `!`.',
  },
  'unknown-issuance': {
    urgency: 'attack',
    title: 'A certificate for your names has a key that is not in the repository',
    levels: ['warning', 'error'],
    cause:
      'Certificate Transparency logs contain an unexpired certificate for an audited domain, and no certificate, precertificate or CSR that this run has read has its key. `audit` sets the level.',
    fix: 'If you ordered it, add its CSR or certificate to the repository. If a provider ordered it for you, add it to `audit.allow` in the config file, with the reason. If no one in your organization knows it, treat it as an attack: ask its issuer to revoke it, and find out how the name was validated.',
  },
  'certificate-revoked': {
    urgency: 'outage',
    title: 'A certificate in the repository is revoked',
    levels: ['warning'],
    cause: 'According to the search of the logs, a certificate in the repository has been revoked.',
    fix: 'Find out who had it revoked, and why. Replace it wherever it is used, with a new key if the old one might be compromised, and remove it.',
  },
  'issuance-missing': {
    title: 'A CSR has no certificate',
    levels: ['notice'],
    cause:
      'A CSR has been in the repository for longer than `audit.missing-after` (7 days), and the logs contain no unexpired certificate with its key. Git says how long; if the history in the checkout does not go back that far, nothing is reported.',
    fix: 'Order the certificate, or remove the CSR, and its key from the authorized keys in the settings of Cert Spotter. `audit.missing-after: never` turns this off.',
  },
  'name-not-monitored': {
    title: 'Cert Spotter does not monitor a name',
    levels: ['warning'],
    cause:
      'A name that is authorized or audited is not among the domains that the account monitors, or its monitoring is disabled. Cert Spotter does not report any certificate for it, authorized or not.',
    fix: 'Add or enable the domain in Cert Spotter. `example.com` covers only this name; `.example.com` covers the name and everything below it.',
  },
  'audit-incomplete': {
    title: 'The audit could not read everything',
    levels: ['warning'],
    cause:
      'The search of the logs ended before all issuances were read: the API refused a domain, limited the rate, failed or could not be reached, or a limit on requests, time or size was reached. What was read is reported; nothing is known about the rest.',
    fix: 'Run the audit again later, list fewer domains in `audit-domains`, raise `audit-requests`, or use `audit-with-key` for a higher limit. A public suffix, such as `co.uk`, cannot be searched.',
  },
  'github-api': {
    title: 'GitHub refused or failed a request',
    levels: ['warning'],
    cause:
      'A request to GitHub for the comment, the issue or the base branch was refused or failed. Usually the token lacks a permission. Or several jobs of a workflow share a comment or an issue because nothing distinguishes them.',
    fix: 'Do what the message says, such as granting a permission under `permissions` of the job. The token of a pull request from a fork can only read. Jobs that share a comment or an issue need the input `id`.',
  },
} as const satisfies Record<string, CodeFacts>;

export type FindingCode = keyof typeof findingCodes;

/** All codes in the order of the table. */
export const allFindingCodes: readonly FindingCode[] = Object.keys(findingCodes).filter(isFindingCode);

function isFindingCode(value: string): value is FindingCode {
  return Object.hasOwn(findingCodes, value);
}

const ranks: ReadonlyMap<FindingCode, number> = new Map(
  allFindingCodes.map((code, i) => [code, rankOf(code, i)]),
);

/** By urgency, then in the order of the table. */
function rankOf(code: FindingCode, index: number): number {
  const { urgency }: CodeFacts = findingCodes[code];
  const group = urgency === undefined ? urgencies.length : urgencies.indexOf(urgency);
  return group * allFindingCodes.length + index;
}

/** Orders codes by urgency among findings of one level, most urgent first. */
export function compareUrgency(a: FindingCode, b: FindingCode): number {
  return Number(ranks.get(a)) - Number(ranks.get(b));
}
