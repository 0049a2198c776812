import type { FindingCode } from './codes.ts';

/** Where this Action lives; the one place to change for a fork. */
export const repositoryUrl = 'https://github.com/certspotter-action/certspotter-action';

/** The page that lists every code with its cause and fix, with an anchor for each. */
export const findingsPage = `${repositoryUrl}/blob/main/docs/findings.md`;

/** Where the documentation speaks of a code. */
export function helpUri(code: FindingCode): string {
  return `${findingsPage}#${code}`;
}

/** Where people report what is wrong with it. */
export const issuesUrl = `${repositoryUrl}/issues`;
