import { type Finding, finding } from '../findings/finding.ts';
import { type Text, text } from '../text/text.ts';

/** Why a file or folder cannot be used, worded to follow its path, and what to do about it. */
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

const leaveOut = text`Exclude it with a pattern that starts with !, or replace it with a readable file.`;

/** What the system's error codes (errno.h) mean for the user who named the file. */
const meanings: ReadonlyMap<string, readonly [Text, Text]> = new Map([
  [
    'ENOENT',
    [
      text`does not exist, or is a link to a file that does not exist`,
      text`Correct the path, or restore the file.`,
    ],
  ],
  ['ELOOP', [text`is a link that leads back to itself`, text`Remove the link, or point it to a file.`]],
  [
    'EACCES',
    [text`cannot be read: permission denied`, text`Give the user who runs this read permission (chmod a+r).`],
  ],
  [
    'EPERM',
    [text`cannot be read: operation not permitted`, text`Give the user who runs this read permission.`],
  ],
  ['ENXIO', [text`is a socket or a device, not a regular file`, leaveOut]],
  ['ENOTDIR', [text`goes through something that is not a folder`, leaveOut]],
]);

/** Turns an error from reading or examining a file into a problem; throws it again if it is not a system error. */
export function toFileProblem(error: unknown): FileProblem {
  if (error instanceof FileProblem) return error;
  const code = errorCode(error);
  if (code === null) throw error;
  const [what, hint] = meanings.get(code) ?? [text`cannot be read (${code})`, leaveOut];
  return new FileProblem(what, hint, { cause: error });
}

/** The code of a system error, such as `ENOENT`; null if it is not one. */
export function errorCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}

export function notRegularProblem(): FileProblem {
  return new FileProblem(text`is not a regular file`, leaveOut);
}

export function outsideProblem(): FileProblem {
  return new FileProblem(
    text`is a link that leads outside the workspace`,
    text`Copy the file into the repository: nothing outside the workspace is read.`,
  );
}

/** The finding about a matched file or folder that cannot be read. */
export function unreadable(path: string, { what, hint }: FileProblem): Finding {
  return finding('error', 'file-unreadable', { path, line: null }, text`${path} ${what}.`, hint);
}
