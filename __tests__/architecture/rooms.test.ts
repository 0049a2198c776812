import { readdirSync, readFileSync } from 'node:fs';
import type { ICruiseResult } from 'dependency-cruiser';
import { beforeAll, describe, expect, it } from 'vitest';
import { cruiseSources } from './cruise.ts';
import { type Arrow, expand, readPicture } from './picture.ts';
import { allRooms, pureRooms, roomOf, rulesOf } from './rules.ts';

const picture = readPicture();
const rules = rulesOf(picture);

let cruised: ICruiseResult;

beforeAll(async () => {
  cruised = await cruiseSources('with types', rules);
});

function violationsIn({ summary }: ICruiseResult): readonly string[] {
  return summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
}

describe('the rooms of src/', () => {
  it('import only what they may', () => {
    expect(violationsIn(cruised)).toEqual([]);
  });

  it('contain every file', () => {
    const files = cruised.modules.map(({ source }) => source).filter((path) => path.startsWith('src/'));
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter((path) => roomOf(path, picture) === null)).toEqual([]);
  });

  it('need every arrow that is drawn', () => {
    const used = new Set(arrowsIn(cruised));
    const isNeeded = (arrow: Arrow) =>
      expand(arrow, picture).some(({ from, to }) => used.has(`${from} → ${to}`));
    expect(picture.arrows.length).toBeGreaterThan(15);
    expect(picture.arrows.filter((arrow) => !isNeeded(arrow))).toEqual([]);
  });
});

/** A file that does what its room may not, by its path, with the rule that it breaks. */
const intruders: readonly (readonly [path: string, source: string, rule: string])[] = [
  [
    'plan/reads.ts',
    "import { readdirSync, readFileSync } from 'node:fs'; readFileSync('x');",
    'plan-is-pure',
  ],
  ['pins/fetches.ts', "import { fetch } from 'undici'; fetch('x');", 'pins-is-pure'],
  ['report/prints.ts', "import { info } from '@actions/core'; info('x');", 'only-actions-knows-the-toolkit'],
  [
    'send/posts.ts',
    "import { getOctokit } from '@actions/github'; getOctokit('x');",
    'only-github-knows-octokit',
  ],
  [
    'scan/asks.ts',
    "import type { Settings } from '../inputs/settings.ts'; let s: Settings;",
    'scan-knows-only',
  ],
  ['files/sends.ts', "const send = await import('../send/cert-spotter.ts');", 'files-knows-only'],
  ['plan/connects.ts', "import { connect } from '../github/client.ts'; connect;", 'plan-knows-only'],
  ['text/finds.ts', "import '../findings/finding.ts';", 'text-knows-only'],
];

describe('a file that does what its room may not', () => {
  let violations: readonly string[];

  beforeAll(async () => {
    const files = Object.fromEntries(intruders.map(([path, source]) => [path, source]));
    violations = violationsIn(await cruiseSources('with types', rules, files));
  });

  it.each(intruders)('%s: %s', (path, _, rule) => {
    const from = `src/${path.replace('.ts', '.js')}`;
    expect(violations.filter((each) => each.includes(`: ${from} →`)).join()).toContain(rule);
  });
});

describe('a pure room', () => {
  const files = readdirSync(new URL('../../src', import.meta.url), { recursive: true, encoding: 'utf8' });

  it.each(pureRooms(picture))(
    '%s reads no clock and no environment, and leaves nothing to chance',
    (room) => {
      const sources = files.filter(
        (path) => path.endsWith('.ts') && roomOf(scriptOf(path), picture) === room,
      );
      expect(sources).not.toEqual([]);
      const impure =
        /\bprocess\.|\bDate\.now|new Date\(\)|Math\.random|performance\.now|\bfetch\(|setTimeout/;
      const read = (path: string) => readFileSync(new URL(`../../src/${path}`, import.meta.url), 'utf8');
      expect(sources.filter((path) => impure.test(read(path)))).toEqual([]);
    },
  );
});

describe('the table in docs/architecture.md', () => {
  it('lists every room, and says correctly whether it is pure', () => {
    const page = readFileSync(new URL('../../docs/architecture.md', import.meta.url), 'utf8');
    const rows = [...page.matchAll(/^\| `(\w+)(?:\/|\.ts)` \|.*\| (yes|no) \|$/gm)];
    const told = new Map(rows.map(([, room = '', pure]) => [room, pure === 'yes']));
    const untold = ['context', 'group-by', 'host', 'json', 'version'];
    const rooms = allRooms(picture).filter((room) => !untold.includes(room));
    expect([...told.keys()].toSorted()).toEqual(rooms.toSorted());
    for (const room of rooms) expect(told.get(room), room).toBe(pureRooms(picture).includes(room));
  });
});

describe('the start of the Action', () => {
  it('loads nothing that a run of one pin does not need', async () => {
    const { modules } = await cruiseSources('without types');
    const bySource = new Map(modules.map((module) => [module.source, module]));
    const loaded = new Set<string>();
    const load = (source: string) => {
      if (loaded.has(source)) return;
      loaded.add(source);
      for (const { resolved, dynamic } of bySource.get(source)?.dependencies ?? [])
        if (!dynamic) load(resolved);
    };
    load('src/index.js');
    expect(loaded.size).toBeGreaterThan(50);
    const packages = [...loaded].filter((source) => !source.startsWith('src/'));
    const heavy =
      /@peculiar|reflect-metadata|undici|@actions\/github|@octokit|\byaml\b|valibot|p-retry|ipaddr/;
    expect(packages.filter((name) => heavy.test(name))).toEqual([]);
    // What decides whether there is anything to do for these rooms, and loads the rest of them.
    const entries = ['send/authorize', 'watch/check-references', 'watch/watch'];
    const effects = [...loaded].filter((source) => /^src\/(?:cli|http|send|watch)\//.test(source));
    expect(effects.toSorted()).toEqual(entries.map((name) => `src/${name}.js`));
    const pieces = ['audit/findings', 'github/post', 'scan/read', 'write'];
    expect(pieces.filter((name) => loaded.has(`src/${name}.js`))).toEqual([]);
  });
});

function arrowsIn({ modules }: ICruiseResult): readonly string[] {
  return modules.flatMap(({ source, dependencies }) =>
    dependencies.map(({ resolved }) => `${roomOf(source, picture)} → ${roomOf(resolved, picture)}`),
  );
}

/** The path under which the cruise knows a file. */
function scriptOf(path: string): string {
  return `src/${path.replace(/\.ts$/, '.js')}`;
}
