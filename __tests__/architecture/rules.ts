import type { IFlattenedRuleSet, IForbiddenRuleType } from 'dependency-cruiser';
import { expand, type Picture, roomsIn } from './picture.ts';

/** Rooms that every room may import from, and that are not drawn. */
const everybodys = ['text', 'findings', 'group-by', 'json', 'version'];

/** Built-in modules that compute and touch nothing. */
const pureBuiltIns = ['buffer', 'crypto', 'path', 'url', 'util'];

/** Packages that compute and touch nothing, by the room that uses them. */
const purePackages: Readonly<Record<string, readonly string[]>> = {
  audit: ['tldts'],
  glob: ['picomatch'],
  inputs: ['fastest-levenshtein', 'valibot', 'yaml'],
  report: ['sarif'],
  scan: ['@peculiar/asn1-pfx', '@peculiar/asn1-schema'],
  x509: ['@peculiar/x509', 'reflect-metadata'],
};

/** Told apart from the rest of its folder: the shape of a run on GitHub, without a way to GitHub. */
const context = '^src/github/context[.]js$';

/** A regular expression for the files of a room: a folder of `src/`, or a single file in it. */
function filesOf(room: string): string {
  if (room === 'context') return context;
  return `${room === 'github' ? `(?!${context})` : ''}^src/${room}(?:/|[.]js$)`;
}

/** All rooms, the ones that are not drawn included. */
export function allRooms(picture: Picture): readonly string[] {
  return [...everybodys, ...roomsIn(picture)];
}

/** Rooms of values only: bytes, times and settings come in as arguments, and nothing is touched outside. */
export function pureRooms({ frames }: Picture): readonly string[] {
  return [...everybodys, ...(frames.get('pure') ?? [])];
}

/** The room of a file, by its path from the root; null for what is not ours. */
export function roomOf(path: string, picture: Picture): string | null {
  return allRooms(picture).find((room) => new RegExp(filesOf(room)).test(path)) ?? null;
}

function knowsOnly(picture: Picture): readonly IForbiddenRuleType[] {
  const allowed = picture.arrows.flatMap((arrow) => expand(arrow, picture));
  return allRooms(picture).map((room) => {
    const drawn = allowed.filter(({ from }) => from === room).map(({ to }) => to);
    const known = everybodys.includes(room) ? ['text'] : everybodys;
    return {
      name: `${room}-knows-only-these`,
      severity: 'error',
      from: { path: filesOf(room) },
      to: { path: '^src/', pathNot: [room, ...drawn, ...known].map(filesOf) },
    };
  });
}

function isPure(room: string): IForbiddenRuleType {
  return {
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
  };
}

/** What no import may do. */
export function rulesOf(picture: Picture): IFlattenedRuleSet {
  return {
    forbidden: [
      { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
      {
        name: 'only-actions-knows-the-toolkit',
        severity: 'error',
        from: { path: '^src/', pathNot: filesOf('actions') },
        to: { path: '@actions/core' },
      },
      {
        name: 'only-github-knows-octokit',
        severity: 'error',
        from: { path: '^src/', pathNot: filesOf('github') },
        to: { path: '@octokit/|@actions/github' },
      },
      ...knowsOnly(picture),
      ...pureRooms(picture).map(isPure),
    ],
  };
}
