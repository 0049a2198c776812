export const authorizeBys = ['key', 'certificate', 'certificate-hash'] as const;
export type AuthorizeBy = (typeof authorizeBys)[number];

export const auditLevels = ['never', 'warn', 'error'] as const;
export type AuditLevel = (typeof auditLevels)[number];

export const modes = ['auto', 'plan', 'apply'] as const;
export type Mode = (typeof modes)[number];

export const missingFilesPolicies = ['error', 'warn', 'ignore'] as const;
export type IfNoFilesFound = (typeof missingFilesPolicies)[number];

export const commentPolicies = ['never', 'on-change', 'always'] as const;
export type CommentPolicy = (typeof commentPolicies)[number];

/** What a user writes in an input; the documentation, the command line and the typings depend on it. */
export type InputKind =
  | 'secret'
  | 'patterns'
  | 'list'
  | 'choice'
  | 'flag'
  | 'duration'
  | 'moment'
  | 'file'
  | 'shard'
  | 'name'
  | 'count'
  | 'address';

export interface InputDefinition {
  readonly name: string;
  readonly kind: InputKind;
  /** As in `action.yml`; never empty. */
  readonly default?: string;
  /** One sentence or two, without any markup except `code`. */
  readonly description: string;
  /** The allowed words of a choice. */
  readonly choices?: readonly string[];
}

const definitions = [
  {
    name: 'api-key',
    kind: 'secret',
    description:
      'Cert Spotter API key. Required when a run applies. Pass it from a secret; a job masks it before it does anything else.',
  },
  {
    name: 'authorize',
    kind: 'patterns',
    description:
      'Globs of the certificate and CSR files whose keys to authorize, one per line. A line that starts with `!` excludes files; a line that starts with `#` is a comment.',
  },
  {
    name: 'authorize-by',
    kind: 'choice',
    default: 'key',
    choices: authorizeBys,
    description:
      'What to authorize: the `key` (covers every certificate with that key, even before it is issued), one `certificate`, or only its hash (`certificate-hash`).',
  },
  {
    name: 'dns-names',
    kind: 'list',
    description: 'DNS names to authorize in addition to those in the certificates and CSRs, one per line.',
  },
  {
    name: 'pins',
    kind: 'patterns',
    description:
      'Globs of the files with pinned certificates to watch, one per line. `!` and `#` work as in `authorize`.',
  },
  {
    name: 'fail-before',
    kind: 'duration',
    default: '30d/33%',
    description:
      'Report an error if a pin expires sooner than this: `30d`, `12h`, `45m`, `20%` of its lifetime, or two of these joined by `/`, of which the shorter applies.',
  },
  {
    name: 'warn-before',
    kind: 'duration',
    default: '60d/50%',
    description: 'Report a warning if a pin expires sooner than this. Same format as `fail-before`.',
  },
  {
    name: 'as-of',
    kind: 'moment',
    description:
      'Check expiry as of this time instead of now: an ISO 8601 date or time, or an offset from now such as `+14d`.',
  },
  {
    name: 'config',
    kind: 'file',
    description:
      'Path of a YAML file with settings for each entry: names, thresholds, what a pin must match, and where its owner publishes it.',
  },
  {
    name: 'keystore-passwords',
    kind: 'secret',
    description:
      'Passwords for PKCS #12, JKS and JCEKS key stores, one per line. They are tried in order, after the empty password. Pass them from secrets; a job masks each before it does anything else.',
  },
  {
    name: 'mode',
    kind: 'choice',
    default: 'auto',
    choices: modes,
    description:
      '`plan` shows what would be authorized; `apply` also sends it; `auto` applies on the default branch and plans everywhere else.',
  },
  {
    name: 'if-no-files-found',
    kind: 'choice',
    default: 'error',
    choices: missingFilesPolicies,
    description:
      'What to do if a pattern matches no file, or if `**` finds no certificate in any file: report an `error`, report a warning (`warn`), or `ignore` it.',
  },
  {
    name: 'github-token',
    kind: 'secret',
    default: `\${{ github.token }}`,
    description: 'Token for the comment, the issue and the comparison with the base branch.',
  },
  {
    name: 'comment',
    kind: 'choice',
    default: 'never',
    choices: commentPolicies,
    description:
      'Whether to keep one comment with the plan on the pull request: `never`, `on-change` (if there is something to report) or `always`.',
  },
  {
    name: 'issue',
    kind: 'flag',
    default: 'false',
    description:
      'Keep one tracking issue for pins that need attention and one for audit results, and close each when nothing is left to do.',
  },
  {
    name: 'report',
    kind: 'file',
    description: "Path to write the JSON report to, inside the workspace or the runner's temporary folder.",
  },
  {
    name: 'sarif',
    kind: 'file',
    description:
      "Path to write a SARIF 2.1.0 file for code scanning to, inside the workspace or the runner's temporary folder.",
  },
  {
    name: 'shard',
    kind: 'shard',
    description: '`i/n`: do part i of n of the work, to spread it over a matrix.',
  },
  {
    name: 'id',
    kind: 'name',
    description:
      'Distinguishes uses of this Action that share a workflow file, job and step, such as the jobs of a matrix or two calls of a reusable workflow. Each gets its own comment, issue and SARIF category. At most 64 letters, digits, `.`, `_` and `-`.',
  },
  {
    name: 'warn-only',
    kind: 'flag',
    default: 'false',
    description: 'Do not fail the step on errors. The output `outcome` is still `fail`.',
  },
  {
    name: 'api-url',
    kind: 'address',
    default: 'https://sslmate.com/api/v3/monitoring',
    description: "Base URL of the Cert Spotter API. Change it to use SSLMate's sandbox.",
  },
  {
    name: 'audit',
    kind: 'choice',
    default: 'never',
    choices: auditLevels,
    description:
      'Search the Certificate Transparency logs for certificates whose key is not in the repository: `never`, or report each as a warning (`warn`) or an `error`.',
  },
  {
    name: 'audit-domains',
    kind: 'list',
    description:
      'Domains to audit, including everything below them, one per line. Replaces the domains of the files under `authorize`.',
  },
  {
    name: 'audit-with-key',
    kind: 'flag',
    default: 'false',
    description: 'Also send `api-key` to the host of `ct-api-url`, which raises its hourly query limit.',
  },
  {
    name: 'audit-requests',
    kind: 'count',
    default: '100',
    description: 'Maximum number of requests that one run sends to `ct-api-url`.',
  },
  {
    name: 'audit-state',
    kind: 'file',
    description:
      'File in which a cache keeps from run to run how far each domain was read, so that what is new is read first; all is read anyway.',
  },
  {
    name: 'ct-api-url',
    kind: 'address',
    default: 'https://api.certspotter.com/v1',
    description: 'Base URL of the Certificate Transparency search API that the audit uses.',
  },
] as const satisfies readonly InputDefinition[];

export type InputName = (typeof definitions)[number]['name'];

/** Every input, in the order of the documentation. */
export const inputs: readonly (InputDefinition & { readonly name: InputName })[] = definitions;

/** The inputs as the user set them; one that is missing or empty has its default. */
export type RawInputs = { readonly [Name in InputName]?: string | undefined };
