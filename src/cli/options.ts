import { type InputDefinition, type InputKind, type InputName, inputs } from '../inputs/definition.ts';

/** An input that is set as `--name value`: all of them but `mode`, which the subcommand sets. */
type FlagName = Exclude<InputName, 'mode'>;

export interface Flag extends InputDefinition {
  readonly name: FlagName;
  /** Whether it can be repeated, because its value is a list. */
  readonly repeatable: boolean;
  /** What the help shows instead of its value; null if it takes none. */
  readonly placeholder: string | null;
  /** The environment variable that sets it if the option is absent. */
  readonly variable: string | null;
  /** Whether it concerns pull requests and issues, and does nothing elsewhere. */
  readonly forGitHub: boolean;
}

/** Every user of a machine can read command lines, and shells remember them, so secrets come from variables. */
const variables: { readonly [Name in FlagName]?: string } = {
  'api-key': 'CERTSPOTTER_API_KEY',
  'github-token': 'GITHUB_TOKEN',
  'keystore-passwords': 'CERTSPOTTER_KEYSTORE_PASSWORDS',
};

const forGitHub: ReadonlySet<InputName> = new Set(['github-token', 'comment', 'issue', 'id']);

const placeholders: Record<InputKind, string | null> = {
  secret: 'secret',
  patterns: 'glob',
  list: 'name',
  choice: null,
  flag: null,
  duration: 'span',
  moment: 'time',
  file: 'path',
  shard: 'i/n',
  name: 'name',
  count: 'number',
  address: 'url',
};

/** The options that come from the table of inputs, in its order. */
export const flags: readonly Flag[] = inputs.flatMap(({ name, ...input }) => {
  if (name === 'mode') return [];
  return {
    ...input,
    name,
    repeatable: input.kind === 'patterns' || input.kind === 'list',
    placeholder: input.choices?.join('|') ?? placeholders[input.kind],
    variable: variables[name] ?? null,
    forGitHub: forGitHub.has(name),
  };
});

/** An option that only the command has; none of these takes a value. */
export interface Switch {
  readonly name: 'json' | 'quiet' | 'help' | 'version';
  readonly short: string | null;
  readonly description: string;
}

export const switches: readonly Switch[] = [
  {
    name: 'json',
    short: null,
    description: 'Write only the JSON report to standard output.',
  },
  { name: 'quiet', short: 'q', description: 'Print nothing if all is well.' },
  { name: 'help', short: 'h', description: 'Show this help.' },
  { name: 'version', short: 'V', description: 'Show the version.' },
];

/** The subcommands: the first word after the program's name. */
export const commands = {
  plan: 'Show what would be authorized, and the state of the pins. Sends nothing and needs no key.',
  apply: 'Do what plan does, and send the authorizations to Cert Spotter.',
  audit:
    'Search the Certificate Transparency logs for certificates whose key is not in the repository. Each is an error unless --audit says otherwise. Authorizes nothing.',
  explain:
    'Show whether the repository has the public key with this SHA-256, since which commit, and for which names it is authorized. Sends nothing.',
  check: 'Check what plan checks, but print only what is wrong: for hooks, gates and cron.',
} as const;

export type CommandName = keyof typeof commands;

/** Those that carry out a whole run. */
export type RunName = Exclude<CommandName, 'explain'>;
