import { auditLevels, authorizeBys, commentPolicies, missingFilesPolicies, modes } from './settings.ts';

/** What a user writes in an input: tells documentation, command line and typings how to ask for it. */
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
  /** As in `action.yml`; empty where the input has none. */
  readonly default: string;
  /** One sentence or two; no markup but `code`. */
  readonly description: string;
  /** The words allowed, for a choice. */
  readonly choices?: readonly string[];
}

/** Every input, in the order in which documentation lists them. */
export const inputs = [
  {
    name: 'api-key',
    kind: 'secret',
    default: '',
    description:
      'Cert Spotter API key, needed where a run applies. Give it from a secret; a job masks it before anything else happens.',
  },
  {
    name: 'authorize',
    kind: 'patterns',
    default: '',
    description:
      'Globs of certificate and CSR files whose keys to authorize, one per line; a line that starts with `!` excludes, one that starts with `#` is a comment.',
  },
  {
    name: 'authorize-by',
    kind: 'choice',
    default: 'key',
    choices: authorizeBys,
    description:
      'What to authorize: the `key` (for any certificate with it, best before issuance), the `certificate` itself, or only its hash (`certificate-hash`).',
  },
  {
    name: 'dns-names',
    kind: 'list',
    default: '',
    description: 'DNS names to authorize in addition to those that the documents carry, one per line.',
  },
  {
    name: 'pins',
    kind: 'patterns',
    default: '',
    description:
      'Globs of files with pinned certificates, whose expiry to watch, one per line; `!` and `#` as for `authorize`.',
  },
  {
    name: 'fail-before',
    kind: 'duration',
    default: '30d/33%',
    description:
      'A pin that expires sooner is an error: `30d`, `12h`, `45m`, `20%` of its lifetime, or two joined by `/`, meaning the shorter.',
  },
  {
    name: 'warn-before',
    kind: 'duration',
    default: '60d/50%',
    description: 'A pin that expires sooner is a warning; written like `fail-before`.',
  },
  {
    name: 'as-of',
    kind: 'moment',
    default: '',
    description:
      'Judge expiry as of this moment instead of now: an ISO 8601 date or time, or a time from now such as `+14d`.',
  },
  {
    name: 'config',
    kind: 'file',
    default: '',
    description:
      'Path of a YAML file with settings per entry: names, thresholds, what a pin is expected to be, and where its owner publishes it.',
  },
  {
    name: 'keystore-passwords',
    kind: 'secret',
    default: '',
    description:
      'Passwords of PKCS #12, JKS and JCEKS key stores among the files, one per line; tried in turn, after the empty one. Give them from secrets; a job masks each before anything else happens.',
  },
  {
    name: 'mode',
    kind: 'choice',
    default: 'auto',
    choices: modes,
    description:
      '`plan` shows what would be authorized, `apply` also sends it; `auto` applies on the default branch only and plans everywhere else.',
  },
  {
    name: 'if-no-files-found',
    kind: 'choice',
    default: 'error',
    choices: missingFilesPolicies,
    description:
      'What a pattern that matches nothing is: an `error`, a warning (`warn`), or nothing (`ignore`).',
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
      'Keep one comment on the pull request with the plan: `never`, `on-change` (when there is something to say) or `always`.',
  },
  {
    name: 'issue',
    kind: 'flag',
    default: 'false',
    description:
      'Keep one tracking issue for pins that need attention, and one for what the audit finds, and close each when there is nothing.',
  },
  {
    name: 'report',
    kind: 'file',
    default: '',
    description: "Path to write the JSON report to, inside the workspace or the runner's temporary folder.",
  },
  {
    name: 'sarif',
    kind: 'file',
    default: '',
    description:
      "Path to write a SARIF 2.1.0 file for code scanning to, inside the workspace or the runner's temporary folder.",
  },
  {
    name: 'shard',
    kind: 'shard',
    default: '',
    description: '`i/n`: do the i-th of n parts of the work, to spread it over a matrix.',
  },
  {
    name: 'id',
    kind: 'name',
    default: '',
    description:
      'Tells uses of this Action apart that share a workflow file, job and step, such as the jobs of a matrix or two calls of a reusable workflow: each has its own comment, issue and SARIF category. At most 64 letters, digits, `.`, `_` and `-`.',
  },
  {
    name: 'warn-only',
    kind: 'flag',
    default: 'false',
    description: 'Errors do not fail the step; the output `outcome` says `fail` all the same.',
  },
  {
    name: 'api-url',
    kind: 'address',
    default: 'https://sslmate.com/api/v3/monitoring',
    description: "Base address of the API; another one for SSLMate's sandbox.",
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
    default: '',
    description:
      'Domains to audit with everything below them, one per line, instead of those of the documents under `authorize`.',
  },
  {
    name: 'audit-with-key',
    kind: 'flag',
    default: 'false',
    description:
      'Send `api-key` to the host of `ct-api-url` too, which raises the number of queries that it answers in an hour.',
  },
  {
    name: 'audit-requests',
    kind: 'count',
    default: '100',
    description: 'The most requests that one run sends to `ct-api-url`.',
  },
  {
    name: 'audit-state',
    kind: 'file',
    default: '',
    description:
      'File in which a cache keeps from run to run how far each domain was read, so that what is new is read first; all is read anyway.',
  },
  {
    name: 'ct-api-url',
    kind: 'address',
    default: 'https://api.certspotter.com/v1',
    description: 'Base address of the Certificate Transparency search API that the audit asks.',
  },
] as const satisfies readonly InputDefinition[];

export type InputName = (typeof inputs)[number]['name'];

/** The inputs as a user gave them; what is missing or empty has its default. */
export type RawInputs = { readonly [Name in InputName]?: string | undefined };
