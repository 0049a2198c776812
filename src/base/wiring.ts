import { posix } from 'node:path';
import { readWiring, type Use, type WiringFile } from './workflow.ts';

/** One version of the repository's files, with paths relative to the workspace. */
export interface Version {
  /** Where the repository is in the workspace: `''`, or such as `source/`. */
  readonly folder: string;
  /** Paths of all workflow files. */
  readonly workflows: readonly string[];
  /** A value that is the same for the same content; null if there is no such file. */
  shaOf(path: string): string | null;
  /** Null if there is no such file, or it is not available. */
  text(path: string): Promise<string | null>;
}

/** What a run executes: its workflow file, and the files of the repository that this one uses. */
export interface Wiring {
  readonly files: ReadonlyMap<string, WiringFile>;
  /** All uses, in the order in which GitHub finds them. */
  readonly uses: readonly Use[];
  /** Path of a used file in the repository, by its use. */
  readonly local: ReadonlyMap<Use, string>;
}

/** Files that a workflow can consist of. */
const mostFiles = 50;

/** Reads a workflow file and what it uses from its own repository; null if one of these cannot be read. */
export async function wiringOf(path: string, version: Version): Promise<Wiring | null> {
  const files = new Map<string, WiringFile>();
  const local = new Map<Use, string>();
  const open = [path];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (files.has(next)) continue;
    const text = await version.text(next);
    const file = text === null ? null : readWiring(next, text);
    if (file === null || files.size === mostFiles) return null;
    files.set(next, file);
    for (const use of file.uses) {
      const target = placeOf(use.uses, version);
      if (target === null) continue;
      local.set(use, target);
      open.push(target);
    }
  }
  return { files, uses: [...files.values()].flatMap(({ uses }) => uses), local };
}

/**
 * Where something that is used is in the repository; null if it is in another repository. A workflow is named
 * relative to the root of the repository, an action relative to the workspace.
 */
function placeOf(uses: string, version: Version): string | null {
  if (!uses.startsWith('./')) return null;
  const named = posix.normalize(uses.slice(2)).replace(/\/$/, '');
  const inside = named === '.' ? '' : `${named}/`;
  const places = [`${version.folder}${named}`, `${inside}action.yml`, `${inside}action.yaml`];
  return places.find((path) => version.shaOf(path) !== null) ?? places[1] ?? null;
}

/** The actions that are used under the name of this one. */
export interface OwnName {
  /** `GITHUB_ACTION_REPOSITORY`, such as `owner/name`; null if the action is in the repository itself. */
  readonly repository: string | null;
}

/** The name of this Action's repository, also in forks. */
const usualName = 'certspotter-action';

/** Whether a use refers to this Action. */
export function isOwn(use: Use, { local, files }: Wiring, { repository }: OwnName): boolean {
  const place = local.get(use);
  if (place !== undefined) return repository === null && files.get(place)?.isProgram === true;
  const [name = ''] = use.uses.toLowerCase().split('@');
  return name === repository?.toLowerCase() || name.split('/')[1] === usualName;
}

/** Whether a file of a workflow, or what it uses, might use this Action, judged by its text alone. */
export async function mentions(wiring: Wiring, version: Version, own: OwnName): Promise<boolean> {
  if (wiring.uses.some((use) => isOwn(use, wiring, own))) return true;
  const texts = await Promise.all([...wiring.files.keys()].map((path) => version.text(path)));
  const words = [usualName, own.repository?.toLowerCase() ?? usualName];
  return texts.some((text) => words.some((word) => text?.toLowerCase().includes(word)));
}
