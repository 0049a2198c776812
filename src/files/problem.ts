import { type Finding, finding } from '../findings/finding.ts';
import { type Text, text } from '../text/text.ts';

/** Why a file or folder cannot be used: words that follow its path, and what to do about it. */
export class FileProblem extends Error {
  readonly what: Text;
  readonly hint: Text;

  constructor(what: Text, hint: Text, options?: ErrorOptions) {
    super('file problem', options);
    this.name = 'FileProblem';
    this.what = what;
    this.hint = hint;
  }
}

const leaveOut = text`Leave it out with a pattern that starts with !, or put a readable file in its place.`;

/** What the system's error codes (errno.h) mean for whoever named the file. */
const meanings: ReadonlyMap<string, readonly [Text, Text]> = new Map([
  [
    'ENOENT',
    [
      text`is not there, or is a link to nothing`,
      text`Correct the path, or restore the file that it leads to.`,
    ],
  ],
  ['ELOOP', [text`is a link that leads in a circle`, text`Remove the link or point it to a file.`]],
  [
    'EACCES',
    [text`may not be read: permission denied`, text`Let the user who runs this read it (chmod a+r).`],
  ],
  ['EPERM', [text`may not be read: not permitted`, text`Let the user who runs this read it.`]],
  ['ENXIO', [text`is a socket or a device, not a regular file`, leaveOut]],
  ['ENOTDIR', [text`goes through something that is no folder`, leaveOut]],
]);

/** Turns whatever reading or looking at a file threw into a problem; what is no system error is thrown on. */
export function problemOf(error: unknown): FileProblem {
  if (error instanceof FileProblem) return error;
  const code = errorCode(error);
  if (code === null) throw error;
  const [what, hint] = meanings.get(code) ?? [text`cannot be read (${code})`, leaveOut];
  return new FileProblem(what, hint, { cause: error });
}

/** The code of a system error, such as `ENOENT`; null where it is none. */
export function errorCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}

export function notRegular(): FileProblem {
  return new FileProblem(text`is no regular file`, leaveOut);
}

export function leadsOutside(): FileProblem {
  return new FileProblem(
    text`is a link that leads outside the workspace`,
    text`Copy the file into the repository: nothing outside the workspace is read.`,
  );
}

/** The finding about a matched file or folder that cannot be read. */
export function unreadable(path: string, { what, hint }: FileProblem): Finding {
  return finding('error', 'file-unreadable', { path, line: null }, text`${path} ${what}.`, hint);
}
