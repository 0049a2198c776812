/** From worst to mildest; GitHub's own annotation levels. */
export const levels = ['error', 'warning', 'notice'] as const;

export type Level = (typeof levels)[number];

/** Why findings come before others of their level, most urgent first: a leaked secret, what may be an attack, an outage, work that was not done. */
const urgencies = ['secret', 'attack', 'outage', 'undone'] as const;

type Urgency = (typeof urgencies)[number];

/** What the documentation and code scanning say about a code, in Markdown. */
interface CodeFacts {
  /** What makes it more urgent than others of its level; without it, it comes after those. */
  readonly urgency?: Urgency;
  readonly title: string;
  /** The levels that it comes with; the first is the usual one. */
  readonly levels: readonly [Level, ...Level[]];
  readonly cause: string;
  readonly cure: string;
}

/**
 * The closed list of finding codes. The page `docs/findings.md`, the SARIF rules and the type
 * `FindingCode` derive from this table.
 */
export const findingCodes = {
  'file-unreadable': {
    title: 'A matched file cannot be read',
    levels: ['error'],
    cause:
      'A file that a pattern matches could not be read: it is larger than 16 MiB, no regular file, a link that leads outside of the workspace, or the system refused to open it. Or there are more files, levels of folders or documents than one run takes up, or the job was cancelled before all were read. Or a result could not be written where `report`, `sarif` or `update` say.',
    cure: 'Exclude the path with a line that starts with `!`, or put the certificate itself where the pattern looks. Results go into the workspace or the temporary folder of the runner.',
  },
  'no-files-found': {
    title: 'A pattern matches no file, or no longer the certificate of a pin',
    levels: ['error', 'warning'],
    cause:
      'A pattern of `authorize`, `pins` or the config file matches nothing. Often the checkout step is missing, or the pattern is relative to another folder than the workspace. A warning in a pull request: the base branch watches a pin, and nothing in the pull request matches a certificate of it any more, as its file is removed or its pattern or entry has changed.',
    cure: 'Correct the pattern, or set `if-no-files-found` to `warn` or `ignore` if the files come and go. Merge a pull request that removes a pin only if nothing trusts its certificate any more.',
  },
  'no-document': {
    title: 'A matched file holds no certificate or CSR',
    levels: ['error', 'warning', 'notice'],
    cause:
      'A matched file holds neither a certificate nor a certificate signing request that can be read. Files that only patterns of wildcards alone match, such as `**`, are reported one by one where their name ends like that of a certificate, such as `.pem`, `.crt` or `.csr`, and nothing else is said of them; all others are counted in one notice. If none of them has a document, that is what `if-no-files-found` says, or a notice where an error says why.',
    cure: 'Narrow the pattern so that it leaves the file out, or put the certificate into it. A pattern that names a folder or a part of the name, such as `certs/**` or `**/*.pem`, reports every file without a document.',
  },
  malformed: {
    title: 'A certificate or CSR is damaged',
    levels: ['error', 'warning'],
    cause:
      'Something announces itself as a certificate or a CSR but is cut off, altered, or holds a value that the standards do not allow, such as month 13. A warning means that the document counts all the same, or that it stands in source code or documentation that only patterns such as `**` match, where most are examples; there is one for each such file.',
    cure: 'Copy the document anew from where it was issued. `openssl x509 -in FILE -noout -text` or `openssl req` shows how far it can be read.',
  },
  'private-key': {
    urgency: 'secret',
    title: 'A private key stands in a matched file',
    levels: ['error'],
    cause:
      'A matched file holds a private key. Nothing of it was printed, but whoever can read the repository has it.',
    cure: 'Treat the key as compromised: make a new one, have the certificate reissued and the old one revoked. Removing the file does not remove it from the history. Leave out keys that protect nothing, such as those of tests, with a line that starts with `!`, such as `!**/testdata/**`.',
  },
  'keystore-locked': {
    title: 'A key store cannot be opened',
    levels: ['error', 'notice'],
    cause:
      'A PKCS #12 store, or a part of it, is encrypted, and neither the empty password nor one of `keystore-passwords` opens it, or its iteration count is beyond what a run spends on it. A notice: a store (JKS, JCEKS, or PKCS #12 without encryption) was read without a password, and none of those given verifies that it is unaltered.',
    cure: 'Give the password of the store in `keystore-passwords` or, for one entry, name the environment variable that has it in `keystore-password-env`; take both from secrets. A store that only contains certificates can also be exported without encryption.',
  },
  unsupported: {
    title: 'An object is passed over because this Action does not read its kind',
    levels: ['notice', 'error'],
    cause:
      'An object in a file is none of what this Action reads, such as an attribute certificate or a revocation list, or it is encoded in a way that is passed over. An error: a key has more DNS names than one request carries.',
    cure: 'Nothing, if it is meant to be there. Otherwise convert it to PEM or DER, or use several keys.',
  },
  'commented-out': {
    title: 'A document is commented out',
    levels: ['notice'],
    cause:
      'A certificate or CSR stands in a comment of a file that contains more than comments. Nothing uses it, so it is neither authorized nor judged as a pin; in the report, its `commentedOut` is true.',
    cure: 'Nothing, if it is meant to be there. A file that consists of comments alone is read as if it had none.',
  },
  'csr-signature-invalid': {
    urgency: 'undone',
    title: 'The signature of a CSR does not verify',
    levels: ['error'],
    cause:
      'The signature of a CSR does not verify with the public key in it: the request was altered after it was signed, or was signed with another key. It is not sent.',
    cure: 'Make the CSR anew with the private key that belongs to it.',
  },
  'csr-signature-unverified': {
    title: 'The signature of a CSR uses an algorithm that cannot be verified here',
    levels: ['warning'],
    cause:
      'The signature of a CSR uses an algorithm that the platform cannot verify. Its key is authorized by its hash and the names that the plan shows; the CSR itself is not sent.',
    cure: 'Check it elsewhere (`openssl req -verify -in FILE`), or use a common algorithm such as ECDSA with SHA-256.',
  },
  'csr-ambiguous': {
    title: 'Programs may read different names in a CSR',
    levels: ['notice'],
    cause:
      'A CSR is encoded in a way that programs read differently: it is not in DER, it requests extensions twice or in an attribute of Microsoft, its subjectAltName contains names in unusual forms, or its common name is in an unusual type of string or has control characters. Instead of the CSR, the hash of its key and the names that the plan shows are sent, so that nothing else can be authorized.',
    cure: 'Check that the names in the plan are the ones you want. A CSR that `openssl req` creates from the same key does not have this problem.',
  },
  'weak-key': {
    title: 'A key is too short',
    levels: ['warning'],
    cause: 'An RSA key is shorter than 2048 bits. Public certificate authorities refuse it.',
    cure: 'Make a new key: RSA with 2048 bits or more, or ECDSA with P-256.',
  },
  'weak-signature': {
    title: 'A CSR is signed with a broken hash function',
    levels: ['warning'],
    cause: 'A CSR is signed with MD5, SHA-1 or an older hash function, for which collisions can be made.',
    cure: 'Make the CSR anew with SHA-256: `openssl req -new -sha256 …`.',
  },
  'no-dns-names': {
    title: 'A key has no DNS name to be authorized for',
    levels: ['error'],
    cause:
      'A key has no DNS name to be authorized for: neither its documents nor `dns-names` give one. Cert Spotter authorizes a key for names only.',
    cure: 'Say the names under `dns-names`, or have a subjectAltName put into the CSR or certificate.',
  },
  'invalid-dns-name': {
    title: 'A name is no DNS name and is left out',
    levels: ['warning'],
    cause:
      'A name is no DNS name and was left out, such as an address with a space, a label of more than 63 characters, or a wildcard that is not the whole leftmost label.',
    cure: 'Correct the name in the CSR or under `dns-names`. International names are converted to A-labels for you.',
  },
  'name-not-in-san': {
    title: 'The common name is missing from the subject alternative names',
    levels: ['warning'],
    cause:
      'The common name of the subject is a DNS name that is missing from the subjectAltName. Cert Spotter counts it, so it is authorized as well; TLS clients ignore it.',
    cure: 'Add it to the subjectAltName, or take it out of the subject if nobody uses it.',
  },
  'ca-certificate': {
    title: 'A CA certificate is left out',
    levels: ['notice'],
    cause:
      'A CA certificate, such as the intermediate of a chain file, was left out: its key does not belong to your names. There is one notice for each file.',
    cure: 'Nothing. Leave CA certificates out of the pattern if you prefer not to read this.',
  },
  'certificate-expired': {
    title: 'An expired certificate is left out',
    levels: ['warning'],
    cause:
      'A certificate ended before the moment that the run judges as of, so there is nothing left to authorize.',
    cure: 'Remove it from the repository, or put its successor in its place.',
  },
  'wrong-kind': {
    title: 'A document cannot be authorized in the chosen way',
    levels: ['error', 'warning'],
    cause:
      'A document cannot be authorized in the way that was asked for: `certificate` and `certificate-hash` need a certificate, and a CSR is none; `certificate` needs one that is no precertificate. A CSR among pins is a warning.',
    cure: 'Use `authorize-by: key` for CSRs, and `certificate-hash` for precertificates; a config entry can say so for some files only.',
  },
  'api-key-missing': {
    urgency: 'undone',
    title: 'There is something to authorize but no API key',
    levels: ['error'],
    cause:
      'The run would apply and there is something to authorize, but `api-key` is empty. Secrets are not handed to workflows of forks and Dependabot, and a misspelt secret is an empty one.',
    cure: 'Store the key as a secret of the repository and pass it as `api-key`. Use `mode: plan` where no key is to be had.',
  },
  'apply-refused': {
    urgency: 'undone',
    title: 'Applying is refused for this event',
    levels: ['error'],
    cause:
      'Applying is refused where a stranger may have chosen what to authorize: pull requests of forks, `pull_request_target` and `workflow_run`.',
    cure: 'Use `mode: auto`, and let the push to the default branch apply what was reviewed.',
  },
  'api-rejected': {
    urgency: 'undone',
    title: 'Cert Spotter rejected an authorization',
    levels: ['error'],
    cause:
      'Cert Spotter answered an authorization with an error that another try would not change. Its own words stand in the message.',
    cure: 'After 401 and 403, check the API key and what it may do. Otherwise correct what the message names: the field, the name or the document.',
  },
  'api-unreachable': {
    urgency: 'undone',
    title: 'Cert Spotter could not be reached or kept failing',
    levels: ['error'],
    cause:
      'Cert Spotter could not be reached, or kept failing, through up to five tries within two minutes: the network, a proxy, a time-out, or an error on its side.',
    cure: 'Run the job again later: what is authorized already does no harm a second time. Behind a proxy, set `https_proxy` and allow the host of `api-url`.',
  },
  'api-not-tried': {
    title: 'An authorization was not tried',
    levels: ['error'],
    cause:
      'An authorization was not sent because the run ended the sending before: the key was refused, the service had not answered for five minutes, or the job was cancelled.',
    cure: 'Cure the first failure and run the job again.',
  },
  'pin-expired': {
    urgency: 'outage',
    title: 'A pinned certificate has expired',
    levels: ['error'],
    cause:
      'No certificate of a pin is valid any more: systems that trust it by identity refuse its owner, or soon will.',
    cure: 'Get the successor from its owner, check it by another way than the one it came by, and put it beside the old one.',
  },
  'pin-expiring': {
    urgency: 'outage',
    title: 'A pinned certificate is near its end',
    levels: ['warning', 'error'],
    cause:
      'A pin has less time left than `warn-before` (a warning) or `fail-before` (an error), and no certificate in the repository follows without a gap.',
    cure: 'Get the successor from its owner and add it while the present one is still valid, so that both are trusted during the change.',
  },
  'pin-not-yet-valid': {
    urgency: 'outage',
    title: 'A pinned certificate is not valid yet',
    levels: ['error'],
    cause: 'The only certificates of a pin have not begun yet.',
    cure: 'Keep the present certificate beside the new one until that begins, or correct the clock or `as-of`.',
  },
  'pin-mismatch': {
    urgency: 'outage',
    title: 'A pinned certificate is not the expected one',
    levels: ['error'],
    cause:
      'A certificate of a pin is not as `expect` says: subject, issuer, serial number or a hash differs.',
    cure: 'If its owner announced the change, confirm that with the owner and correct `expect`. If not, do not trust the certificate.',
  },
  'pin-superseded': {
    title: 'An older pinned certificate may be removed',
    levels: ['notice', 'warning'],
    cause:
      'An older certificate of a pin nears its end, and its successor is in place already. A warning means that the older one is past `fail-before` and only its names, not an entry of the config file, say that both belong to one owner.',
    cure: 'Remove the older one once it has ended or its owner no longer uses it. If both are one owner’s, list their files in one entry of the config file; if not, in an entry each.',
  },
  'pin-usage-lost': {
    title: 'A later certificate lacks a usage of the pinned one',
    levels: ['warning'],
    cause:
      'A later certificate, in the repository or on the page at `source`, lacks an extended key usage that the present one has, such as `client-auth`. It does not count as the successor. Public authorities no longer issue server certificates for client authentication from 2026 on.',
    cure: 'Ask the owner for a certificate with that usage, or find out whether your systems check it. If they don’t, say in `expect.usage` what you need.',
  },
  'pin-renewal-published': {
    urgency: 'outage',
    title: 'The owner has published the successor of a pinned certificate',
    levels: ['warning'],
    cause:
      'The page at `source` shows a certificate with the subject of the pin that lasts longer and is not in the repository yet; or one with another subject that is as `expect` says, or that is the only other one there.',
    cure: 'Check its hashes and serial number with its owner, then add it. With `update`, the Action writes the file, and a later step can open a pull request.',
  },
  'pin-unverified': {
    title: 'Nothing shows that a published certificate is genuine',
    levels: ['warning'],
    cause:
      'The page at `source` shows a certificate that may be the successor, but no authority whose certificate stands in the repository or on the page has signed it, nor the key in `expect.issuer-public-key-sha256`. It may be made up. It is not written.',
    cure: 'Ask its owner. If it is genuine, add the certificate of its issuer to the files that are read. Where the owner has no issuer that can be verified, `verify: none` leaves the check to you.',
  },
  'pin-not-published': {
    title: 'The owner no longer publishes a pinned certificate',
    levels: ['warning', 'notice'],
    cause:
      'The page at `source` does not show a certificate that you have pinned. Its owner may have replaced it, or the page changed. A notice means that the page shows the certificate, but its own text does not name the serial number.',
    cure: 'Look at the page, and ask its owner whether the certificate is still in use.',
  },
  'pin-reference-stale': {
    title: 'A file mentions a pinned certificate that ends soon, but not its successor',
    levels: ['warning', 'error'],
    cause:
      'A file under `references` of a pin mentions, by fingerprint or as PEM, only a certificate that ends within `warn-before` (a warning) or `fail-before` (an error), and not the successor that is in the repository or at `source`. Whatever reads that file refuses the owner once the certificate is replaced. Or an Android `pin-set` is about to expire or has expired, after which its pins no longer count, or it has no backup pin.',
    cure: 'Add the value that the message gives, which is in the same notation, beside the one that is there; take the old one out once its certificate has ended. Give a `pin-set` a second pin, and a later `expiration`.',
  },
  'pin-reference-unknown': {
    title: 'A fingerprint belongs to no certificate in the repository',
    levels: ['notice'],
    cause:
      'A file under `references` of a pin mentions what looks like the fingerprint of a certificate, but no certificate that this run has read has it. Or no file under `references` mentions any certificate at all.',
    cure: 'Take the fingerprint out of the file if its certificate is no longer used; else add the certificate to the repository, so that its end is watched. Correct `references` if it names other files than you meant.',
  },
  'source-unreachable': {
    title: 'The page where the owner publishes the certificate cannot be read',
    levels: ['warning'],
    cause:
      'The page at `source` could not be read: the network, its TLS certificate, a redirect that is not allowed, a private address, more than 4 MiB or more than 30 seconds; or it holds no certificate. The expiry was judged all the same.',
    cure: 'Open the address in a browser, correct `source`, or allow it in the proxy.',
  },
  'base-unknown': {
    title: 'What the base branch authorizes and watches is not known',
    levels: ['warning'],
    cause:
      'A plan is compared with what the base branch authorizes and watches by its own workflow and config file. The pull request changes more of a workflow than the inputs of this Action, adds this Action, or changes another workflow that may use it; or inputs are expressions that may come out differently after the merge; or what is checked out is not what the merge brings. Then nothing counts as unchanged, and everything is shown.',
    cure: 'Review all keys and names that are shown, and the changes to workflow files. Give `authorize`, `authorize-by`, `dns-names` and `config` as plain values, and check out what `pull_request` runs on, which is what `actions/checkout` does when it is not told otherwise.',
  },
  'not-checked-out': {
    title: 'A file that the patterns match is not in the checkout',
    levels: ['warning'],
    cause:
      'The checkout does not hold the content of a matched file: it is a pointer of Git LFS, or stands outside of the sparse checkout or in a submodule that was not checked out, or a filter changes it. It was not read, and counts neither as there nor as removed.',
    cure: 'Set `lfs: true`, `submodules: true` or another `sparse-checkout` for `actions/checkout`, or leave the path out with a line that starts with `!`.',
  },
  'unknown-issuance': {
    urgency: 'attack',
    title: 'A certificate for your names has a key that is not in the repository',
    levels: ['warning', 'error'],
    cause:
      'Certificate Transparency logs hold an unexpired certificate for an audited domain, and no certificate, precertificate or CSR that this run has read has its key. `audit` chooses the level.',
    cure: 'If you ordered it, add its CSR or certificate to the repository. If a provider makes it for you, add it to `audit.allow` in the config file, with the reason. If nobody knows of it, treat it as an attack: ask its issuer to revoke it, and find out how the name was validated.',
  },
  'certificate-revoked': {
    urgency: 'outage',
    title: 'A certificate in the repository is revoked',
    levels: ['warning'],
    cause: 'The search of the logs says that a certificate in the repository has been revoked.',
    cure: 'Find out who had it revoked and why. Replace it wherever it is used, with a new key if that may be compromised, and remove it.',
  },
  'issuance-missing': {
    title: 'A CSR has no certificate',
    levels: ['notice'],
    cause:
      'A CSR has stood in the repository for longer than `audit.missing-after` (7 days), and the logs hold no unexpired certificate with its key. Git tells how long: where the history of the checkout does not go back so far, nothing is said.',
    cure: 'Order the certificate, or remove the CSR, and its key from the authorized keys in the settings of Cert Spotter. `audit.missing-after: never` turns this off.',
  },
  'name-not-monitored': {
    title: 'Cert Spotter does not monitor a name',
    levels: ['warning'],
    cause:
      'A name that is authorized or audited is not among the domains that the account monitors, or its monitoring is disabled: Cert Spotter reports no certificate for it, whatever is authorized.',
    cure: 'Add or enable the domain in Cert Spotter. `example.com` means only this name, `.example.com` the name and everything below it.',
  },
  'audit-incomplete': {
    title: 'The audit could not read everything',
    levels: ['warning'],
    cause:
      'The search of the logs ended before all issuances were read: the API refused a domain, limited the rate, failed or could not be reached, or a limit of requests, time or size was met. What was read is reported; what was not read is not known to be fine.',
    cure: 'Run the audit again later, name fewer domains in `audit-domains`, raise `audit-requests`, or use `audit-with-key` for a higher limit. A public suffix, such as `co.uk`, cannot be searched.',
  },
  'github-api': {
    title: 'GitHub refused or failed a request',
    levels: ['warning'],
    cause:
      'GitHub refused or failed a request for the comment, the issue or the base branch. Usually the token lacks a permission. Or several jobs of a workflow share a comment or an issue, as nothing tells them apart.',
    cure: 'Do what the message says, such as granting a permission under `permissions` of the job. Pull requests of forks have a token that may only read. Jobs that share something need the input `id`.',
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
