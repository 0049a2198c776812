import { createHash } from 'node:crypto';
import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { foldersAbove } from '../files/folders.ts';
import { maxConfigSize } from '../files/limits.ts';
import { readRegular } from '../files/open.ts';
import { blobSha, type Tree, type TreeFile } from '../github/tree.ts';
import type { Version } from './wiring.ts';

/** Attributes that change the bytes of a file on checkout (https://git-scm.com/docs/gitattributes). */
const converting = /(?:^|[\s!-])(?:text|eol|crlf|binary|filter|ident|working-tree-encoding)(?:[\s=]|$)/;

/** The lines that convert files; all lines if a file defines macros. */
export function convertingLines(content: string): string {
  const lines = content.split(/\r?\n/).filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const hasMacros = lines.some((line) => line.startsWith('[attr]'));
  return lines.filter((line) => hasMacros || converting.test(line)).join('\n');
}

/** How the attributes of the head compare with those of the base. */
export interface CheckoutRules {
  /** Whether equal blobs at equal paths are checked out as equal files. */
  readonly areSame: boolean;
  /** Whether the base's files are checked out as they are stored. */
  readonly isBasePlain: boolean;
  /** Whether some of the base's files are stored in Git LFS. */
  readonly hasLfs: boolean;
  /** Whether some of the base's files go through another filter. */
  readonly hasFilters: boolean;
}

/** @param base and head: the lines that convert files, by path of their `.gitattributes` */
export function checkoutRules(
  base: ReadonlyMap<string, string>,
  head: ReadonlyMap<string, string>,
): CheckoutRules {
  const lines = [...base.values()].join('\n');
  const filters = [...lines.matchAll(/\sfilter=(\S+)/g)].map(([, name]) => name);
  return {
    areSame: base.size === head.size && [...base].every(([path, content]) => head.get(path) === content),
    isBasePlain: lines === '',
    hasLfs: filters.includes('lfs'),
    hasFilters: filters.some((name) => name !== 'lfs'),
  };
}

/**
 * The SHAs of the blobs as which git would store a file's content, by what git itself does on checkout: line
 * ends, `ident`, `working-tree-encoding`, and the pointers of Git LFS (https://git-scm.com/docs/gitattributes).
 *
 * @param lfs whether Git LFS can have replaced a pointer by the content
 */
export function* storedForms(bytes: Uint8Array, { lfs }: { readonly lfs: boolean }): Generator<string> {
  yield blobSha(bytes);
  if (lfs) yield blobSha(Buffer.from(lfsPointer(bytes)));
  for (const text of textForms(bytes)) {
    const lines = text.replaceAll('\r\n', '\n');
    const stamped = lines.replaceAll(/\$Id: [^$\n]*\$/g, '$Id$');
    for (const form of new Set([text, lines, stamped])) yield blobSha(Buffer.from(form, 'latin1'));
  }
}

/** Text as its bytes, one character each; git treats a file with a NUL in its first 8,000 bytes as binary. */
function* textForms(bytes: Uint8Array): Generator<string> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!buffer.subarray(0, binaryHorizon).includes(0)) yield buffer.toString('latin1');
  const label = utf16Of(buffer);
  if (label !== null) {
    yield Buffer.from(new TextDecoder(label).decode(buffer), 'utf8').toString('latin1');
  }
}

const binaryHorizon = 8000;

function utf16Of(buffer: Buffer): 'utf-16le' | 'utf-16be' | null {
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return 'utf-16le';
  return buffer[0] === 0xfe && buffer[1] === 0xff ? 'utf-16be' : null;
}

/**
 * What Git LFS stores in a repository instead of a file (https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md).
 */
export function lfsPointer(content: Uint8Array): string {
  const oid = createHash('sha256').update(content).digest('hex');
  return `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${content.length}\n`;
}

const workflowFile = /^\.github\/workflows\/[^/]+\.ya?ml$/;

/** The files of a commit. */
export class CommittedVersion implements Version {
  readonly folder: string;
  readonly workflows: readonly string[];
  readonly #tree: Tree;
  readonly #byPath: ReadonlyMap<string, TreeFile>;
  readonly #texts = new Map<string, Promise<string | null>>();

  /** @param folder if the repository is in the workspace */
  constructor(tree: Tree, folder: string) {
    this.folder = folder;
    this.#tree = tree;
    this.#byPath = new Map(tree.files.map((file) => [file.path, file]));
    this.workflows = tree.files.map(({ path }) => path).filter((path) => isWorkflow(path, folder));
  }

  shaOf(path: string): string | null {
    return this.#byPath.get(path)?.sha ?? null;
  }

  text(path: string): Promise<string | null> {
    const known = this.#texts.get(path) ?? this.#read(path);
    this.#texts.set(path, known);
    return known;
  }

  async #read(path: string): Promise<string | null> {
    const file = this.#byPath.get(path);
    if (file?.kind !== 'file') return null;
    const size = (await this.#tree.measure([file])).get(file.sha);
    if (size === undefined || size > maxConfigSize) return null;
    const content = (await this.#tree.read([file])).get(file.sha);
    return content === undefined ? null : Buffer.from(content).toString('utf8');
  }
}

/** The files of a working tree whose commit is not known, as in an image without git. */
export class WrittenVersion implements Version {
  readonly folder: string;
  readonly workflows: readonly string[];
  readonly #workspace: string;
  readonly #base: Version;

  /** @param base what files are compared with: a file as git would check it out counts as the same */
  constructor(workspace: string, folder: string, base: Version) {
    this.folder = folder;
    this.#workspace = workspace;
    this.#base = base;
    this.workflows = listed(join(workspace, folder, '.github/workflows'))
      .map((name) => `${folder}.github/workflows/${name}`)
      .filter((path) => isWorkflow(path, folder));
  }

  shaOf(path: string): string | null {
    const bytes = this.#bytes(path);
    if (bytes === null) return null;
    const forms = [...storedForms(bytes, { lfs: false })];
    const base = this.#base.shaOf(path);
    return base !== null && forms.includes(base) ? base : (forms[0] ?? null);
  }

  async text(path: string): Promise<string | null> {
    return this.#bytes(path)?.toString('utf8') ?? null;
  }

  #bytes(path: string): Buffer | null {
    try {
      return Buffer.from(readRegular(join(this.#workspace, path), maxConfigSize));
    } catch {
      return null;
    }
  }
}

/** A version that takes what is the same from another one, which is faster to read. */
export function reusing(version: Version, other: Version): Version {
  const { folder, workflows } = version;
  const shaOf = (path: string) => version.shaOf(path);
  const text = (path: string) => {
    const isSame = other.shaOf(path) === shaOf(path);
    return isSame ? other.text(path) : version.text(path);
  };
  return { folder, workflows, shaOf, text };
}

function isWorkflow(path: string, folder: string): boolean {
  return path.startsWith(folder) && workflowFile.test(path.slice(folder.length));
}

function listed(folder: string): readonly string[] {
  try {
    return lstatSync(folder).isDirectory() ? readdirSync(folder) : [];
  } catch {
    return [];
  }
}

const attributesFile = /(?:^|\/)\.gitattributes$/;

/** The lines of all `.gitattributes` that convert files, by path; null if one of them is not available. */
export async function attributesOf(
  version: Version,
  paths: Iterable<string>,
): Promise<ReadonlyMap<string, string> | null> {
  const found = new Map<string, string>();
  for (const path of paths) {
    if (!attributesFile.test(path) || version.shaOf(path) === null) continue;
    const text = await version.text(path);
    if (text === null) return null;
    const lines = convertingLines(text);
    if (lines !== '') found.set(path, lines);
  }
  return found;
}

/** Every `.gitattributes` that can apply to these paths. */
export function attributesAbove(paths: readonly string[]): ReadonlySet<string> {
  return new Set([...foldersAbove(paths)].map((folder) => `${folder}.gitattributes`));
}
