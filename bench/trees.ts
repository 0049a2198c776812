import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Certificates } from './certificates.ts';

/** A folder to scan. */
export interface Tree {
  readonly name: string;
  readonly folder: string;
  readonly certificates: number;
}

/** Bytes of a file that the reader still takes. */
const bundleSize = 15_000_000;

/** One certificate per file, ten of them in each folder, with five times as many files of other kinds. */
export function mixedTree(root: string, certificates: number): Tree {
  const source = new Certificates();
  const folder = join(root, `mixed-${certificates}`);
  for (let i = 0; i < certificates / 10; i++) {
    const group = join(folder, `group-${Math.floor(i / 32)}`, `service-${i}`);
    mkdirSync(group, { recursive: true });
    for (let k = 0; k < 10; k++) writeFileSync(join(group, `tls-${k}.pem`), source.next());
    for (let k = 0; k < 50; k++) writeFileSync(join(group, `source-${k}.ts`), otherFile(k));
  }
  return { name: `${certificates} files among ${certificates * 5} others`, folder, certificates };
}

/** One certificate per file, a hundred of them in each folder, and nothing else. */
export function plainTree(root: string, certificates: number): Tree {
  const source = new Certificates();
  const folder = join(root, `plain-${certificates}`);
  for (let i = 0; i < certificates; i++) {
    const group = join(folder, `group-${Math.floor(i / 100)}`);
    if (i % 100 === 0) mkdirSync(group, { recursive: true });
    writeFileSync(join(group, `${i}.pem`), source.next());
  }
  return { name: `${certificates} files`, folder, certificates };
}

export function flatTree(root: string, certificates: number): Tree {
  const source = new Certificates();
  const folder = join(root, 'flat');
  mkdirSync(folder);
  for (let i = 0; i < certificates; i++) writeFileSync(join(folder, `${i}.pem`), source.next());
  return { name: `${certificates} files in one folder`, folder, certificates };
}

export function deepTree(root: string, certificates: number): Tree {
  const source = new Certificates();
  const folder = join(root, 'deep');
  const levels = 50;
  let level = folder;
  for (let i = 0; i < levels; i++) {
    mkdirSync(level, { recursive: true });
    for (let k = 0; k < certificates / levels; k++) writeFileSync(join(level, `${k}.pem`), source.next());
    level = join(level, `level-${i}`);
  }
  return { name: `${certificates} files in ${levels} nested folders`, folder, certificates };
}

export function bundleTree(root: string): Tree {
  const source = new Certificates();
  const folder = join(root, 'bundle');
  mkdirSync(folder);
  const all: string[] = [];
  for (let size = 0; size < bundleSize; size += all.at(-1)?.length ?? 0) all.push(source.next());
  writeFileSync(join(folder, 'all.pem'), all.join(''));
  return { name: `${all.length} certificates in one file of 15 MB`, folder, certificates: all.length };
}

function otherFile(i: number): string {
  return `export const value${i} = ${JSON.stringify('text '.repeat(100))};\n`.repeat(1 + (i % 4));
}
