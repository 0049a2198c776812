import type { IFlattenedRuleSet, IForbiddenRuleType } from 'dependency-cruiser';

/**
 * Each room with the rooms that it may import from, besides `text` and `findings`, which are everybody's:
 * docs/architecture.md draws this table. A room is a folder of `src/`, or a file that stands there on its own.
 */
export const rooms: Readonly<Record<string, readonly string[]>> = {
  text: [],
  findings: [],
  documents: [],
  inputs: ['documents'],
  context: [],
  plan: ['documents', 'inputs', 'context'],
  pins: ['documents', 'inputs'],
  report: ['documents', 'plan', 'pins'],
  version: [],
  files: ['inputs'],
  http: ['version'],
  send: ['documents', 'plan', 'http'],
  source: ['http'],
  github: ['context', 'inputs', 'http'],
  host: ['context'],
  stages: [
    'documents',
    'inputs',
    'context',
    'plan',
    'pins',
    'report',
    'version',
    'files',
    'send',
    'source',
    'github',
    'host',
  ],
  main: ['documents', 'inputs', 'plan', 'report', 'host', 'stages'],
  runner: ['inputs', 'context', 'report', 'host', 'main'],
  command: ['inputs', 'pins', 'plan', 'report', 'version', 'host', 'main', 'runner'],
  index: ['runner', 'command'],
};

const everybodys = ['text', 'findings'];

/** Rooms of values only: bytes, times and settings come in as arguments, and nothing is touched outside. */
export const pureRooms = ['text', 'findings', 'documents', 'inputs', 'context', 'plan', 'pins', 'report'];

/** Built-in modules that compute and touch nothing. */
const pureBuiltIns = ['buffer', 'crypto', 'path', 'url'];

/** Packages that compute and touch nothing, by the room that uses them. */
const purePackages: Readonly<Record<string, readonly string[]>> = {
  documents: ['@peculiar/x509', 'reflect-metadata'],
  inputs: ['fastest-levenshtein', 'valibot', 'yaml'],
  report: ['mdast', 'mdast-util-gfm-table', 'mdast-util-to-markdown', 'sarif'],
};

/** Told apart from the rest of its folder: the shape of a run on GitHub, without a way to GitHub. */
const context = '^src/github/context[.]js$';

/** The room of a file, by its path from the root; null for what is not ours. */
export function roomOf(path: string): string | null {
  return Object.keys(rooms).find((room) => new RegExp(filesOf(room)).test(path)) ?? null;
}

/** A regular expression for the files of a room. */
function filesOf(room: string): string {
  if (room === 'context') return context;
  return `${room === 'github' ? `(?!${context})` : ''}^src/${room}(?:/|[.]js$)`;
}

const knowsOnly: readonly IForbiddenRuleType[] = Object.entries(rooms).map(([room, known]) => ({
  name: `${room}-knows-only-these`,
  severity: 'error',
  from: { path: filesOf(room) },
  to: {
    path: '^src/',
    pathNot: [room, ...known, ...(everybodys.includes(room) ? ['text'] : everybodys)].map(filesOf),
  },
}));

const pure: readonly IForbiddenRuleType[] = pureRooms.map((room) => ({
  name: `${room}-is-pure`,
  severity: 'error',
  from: { path: filesOf(room) },
  to: {
    dependencyTypesNot: ['local'],
    pathNot: [
      ...pureBuiltIns.map((name) => `^(?:node:)?${name}$`),
      ...(purePackages[room] ?? []).map((name) => `(?:^|node_modules/(?:@types/)?)${name}(?:/|$)`),
    ],
  },
}));

/** What no import may do. */
export const rules: IFlattenedRuleSet = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'only-the-runner-knows-the-toolkit',
      severity: 'error',
      from: { path: '^src/', pathNot: filesOf('runner') },
      to: { path: '@actions/core' },
    },
    {
      name: 'only-github-knows-octokit',
      severity: 'error',
      from: { path: '^src/', pathNot: filesOf('github') },
      to: { path: '@octokit/|@actions/github' },
    },
    ...knowsOnly,
    ...pure,
  ],
};
