import { existsSync, readFileSync } from 'node:fs';

/** A test by its file, relative to `__tests__`, and its title as in the source. */
export interface NamedTest {
  readonly file: string;
  readonly title: string;
}

/** The tests that a page names, each as a code span with the file, ` › ` and the title. */
export function testsIn(markdown: string): readonly NamedTest[] {
  return [...markdown.matchAll(/`([\w/-]+\.test\.ts) › ([^`]+)`/g)].map(([, file = '', title = '']) => ({
    file,
    title,
  }));
}

/** Whether there is such a test: one that is run, and by that name. */
export function exists({ file, title }: NamedTest): boolean {
  const path = new URL(`../${file}`, import.meta.url);
  if (!existsSync(path)) return false;
  const quoted = title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll("'", "\\\\?'");
  const call = /(?:\bit(?:\.each\([\w.]+\))?\(|\]\s*(?:as const)?,?\s*\)\()\s*/.source;
  return new RegExp(`${call}(['"\`])${quoted}\\1`).test(readFileSync(path, 'utf8'));
}
