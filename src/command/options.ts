import { type InputDefinition, type InputKind, type InputName, inputs } from '../inputs/definition.ts';

/** An input that is given as `--name value`; all of them but `mode`, which the command's own name tells. */
export type FlagName = Exclude<InputName, 'mode'>;

export interface Flag extends InputDefinition {
  readonly name: FlagName;
  /** Given several times, its values are the lines of a list. */
  readonly repeatable: boolean;
  /** What stands for its value in the help; null where it has none. */
  readonly placeholder: string | null;
  /** Where its value comes from if it is not given. */
  readonly variable: string | null;
  /** It is about pull requests and issues and does nothing elsewhere. */
  readonly forGitHub: boolean;
}

/** Command lines can be read by every user of a machine, and shells remember them: secrets have a better way in. */
const variables: { readonly [Name in FlagName]?: string } = {
  'api-key': 'CERTSPOTTER_API_KEY',
  'github-token': 'GITHUB_TOKEN',
  'keystore-passwords': 'CERTSPOTTER_KEYSTORE_PASSWORDS',
};

const forGitHub: ReadonlySet<InputName> = new Set(['github-token', 'comment', 'issue', 'id']);

const placeholders: Record<InputKind, string | null> = {
  secret: 'key',
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
export const flags: readonly Flag[] = inputs.flatMap((input) =>
  input.name === 'mode' ? [] : [flagOf(input.name, input)],
);

function flagOf(name: FlagName, input: InputDefinition): Flag {
  return {
    ...input,
    name,
    repeatable: input.kind === 'patterns' || input.kind === 'list',
    placeholder: input.choices?.join('|') ?? placeholders[input.kind],
    variable: variables[name] ?? null,
    forGitHub: forGitHub.has(name),
  };
}

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
    description: 'Write the JSON report to standard output, and nothing else there.',
  },
  { name: 'quiet', short: 'q', description: 'Say nothing if all is well.' },
  { name: 'help', short: 'h', description: 'Show this help.' },
  { name: 'version', short: 'V', description: 'Show the version.' },
];

/** What the command can be asked to do, by its first word. */
export const commands = {
  plan: 'Show what would be authorized, and how the pins stand. Nothing is sent, and no key is needed.',
  apply: 'Also send the authorizations to Cert Spotter.',
  audit:
    'Search the Certificate Transparency logs for certificates whose key is not in the repository, which is an error unless --audit says otherwise. Nothing is sent but domains.',
  explain:
    'Tell whether the repository has the public key with this SHA-256, since which commit, and for which names it authorizes it. Nothing is sent.',
  check: 'Judge the same things as plan, but tell only what is wrong: for hooks, gates and cron.',
} as const;

export type CommandName = keyof typeof commands;

/** Those that carry out a whole run. */
export type RunName = Exclude<CommandName, 'explain'>;
