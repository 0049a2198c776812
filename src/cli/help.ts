import { repositoryUrl } from '../findings/unforeseen.ts';
import { commands, type Flag, flags, type Switch, switches } from './options.ts';

const width = 80;
const indent = 6;

/** A few lines on how to call the command, for those who called it wrongly. */
export const usage = `Usage: certspotter-action <plan|apply|audit|explain|check> [options]

  certspotter-action plan  --authorize 'certs/**/*.csr'
  certspotter-action apply --authorize 'certs/**/*.csr'      (key: CERTSPOTTER_API_KEY)
  certspotter-action audit --authorize 'certs/**'
  certspotter-action explain <sha256> --authorize 'certs/**'
  certspotter-action check --pins 'pins/*.pem' --warn-before 60d

All options: certspotter-action --help
`;

/** The full help, 80 columns wide, generated from the same table as `action.yml`. */
export function helpPage(): string {
  return [
    'Usage: certspotter-action <plan|apply|audit|explain|check> [options]',
    '',
    ...wrap(
      'Authorizes the public keys of certificates and CSRs with Cert Spotter, so that it does not alert you to certificates that you ordered, and warns before pinned certificates expire.',
      0,
    ),
    '',
    'Commands:',
    ...Object.entries(commands).flatMap(([name, words]) =>
      entry(name === 'explain' ? 'explain <sha256>' : name, words),
    ),
    '',
    'Options; at least one of --authorize, --pins and --config is required:',
    ...flags.filter(({ forGitHub }) => !forGitHub).flatMap(flagEntry),
    '',
    'Options for GitHub Actions jobs:',
    ...flags.filter(({ forGitHub }) => forGitHub).flatMap(flagEntry),
    '',
    'General options:',
    ...switches.flatMap(switchEntry),
    '',
    ...closing,
    '',
  ].join('\n');
}

const closing = [
  'Exit status:',
  '  0    no finding is an error',
  '  1    at least one finding is an error; explain: the key is not there',
  '  2    the command line or the config file is invalid; nothing was sent',
  '  70   internal error: a bug in this program',
  '  74   cannot write to standard output, for example because the disk is full',
  '  130  interrupted (SIGINT), 143 terminated (SIGTERM); prints what it has so far',
  '',
  'Proxy: https_proxy, no_proxy. Color: NO_COLOR, FORCE_COLOR.',
  `Documentation: ${repositoryUrl}`,
];

function flagEntry({ name, placeholder, description, default: value, repeatable, variable }: Flag) {
  const remarks = [
    description.replaceAll('`', ''),
    ...(repeatable ? ['Can be repeated.'] : []),
    ...(variable === null
      ? []
      : [`Prefer the environment variable ${variable}: other users can read the command line.`]),
    ...(value === undefined || value.startsWith('${{') || placeholder === null ? [] : [`Default: ${value}.`]),
  ];
  return entry(placeholder === null ? `--${name}` : `--${name} <${placeholder}>`, remarks.join(' '));
}

function switchEntry({ name, short, description }: Switch): readonly string[] {
  return entry(short === null ? `--${name}` : `-${short}, --${name}`, description);
}

function entry(term: string, words: string): readonly string[] {
  return [`  ${term}`, ...wrap(words, indent)];
}

function wrap(words: string, margin: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || margin + last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.map((line) => ' '.repeat(margin) + line);
}
