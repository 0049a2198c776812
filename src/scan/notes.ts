import type { FindingCode, Level } from '../findings/codes.ts';
import { type Finding, finding, type Place } from '../findings/finding.ts';
import { type Text, text } from '../text/text.ts';

/** More findings of one level and code about one file would not help; the rest are only counted. */
const maxPerCode = 20;

/**
 * What a file should contain. `examples`: it is source code or documentation that no pattern names, so what is
 * damaged in it is most likely just an example.
 */
export type ExpectedContent = 'documents' | 'examples';

/** The first of similar findings in a file, and how many more there are. */
interface Alike {
  readonly line: number;
  readonly what: Text;
  readonly others: number;
}

interface Counted {
  readonly level: Level;
  readonly code: FindingCode;
  count: number;
}

const damagedHint = text`Export it again from its source, or remove it from the file.`;
const passedOverHint = text`Ignore this if it is intended: only certificates and CSRs are read.`;
const exampleHint = text`Export it again if a program reads it. Ignore this if it is only an example.`;

/** The findings about one file. */
export class FileFindings {
  readonly path: string;
  #isFull = false;
  readonly #expected: ExpectedContent;
  #damagedExamples: Alike | null = null;
  #examplesPassedOver: Alike | null = null;
  readonly #findings: Finding[] = [];
  /** The findings about labels that do not match their content. */
  readonly labelFindings: Finding[] = [];
  readonly #counts = new Map<string, Counted>();

  constructor(path: string, expected: ExpectedContent = 'documents') {
    this.path = path;
    this.#expected = expected;
  }

  /** Something should be a document but is not one. */
  damaged(line: number, what: Text): void {
    if (this.#expected === 'documents') this.#passOver('error', 'malformed', only(line, what), damagedHint);
    else this.#damagedExamples = oneMore(this.#damagedExamples, line, what);
  }

  /** A certificate is read, but has a date that does not exist. */
  undated(line: number): void {
    this.add('error', 'malformed', line, () => ({
      message: text`The certificate at line ${line} of ${this.path} has a date that does not exist, so it is neither checked nor authorized.`,
      hint: text`Have it reissued.`,
    }));
  }

  /** A document counts, but something in it or after it does not. */
  flawed(line: number, what: Text): void {
    this.add('warning', 'malformed', line, () => ({
      message: text`${what} at line ${line} of ${this.path}.`,
      hint: text`Have it reissued or export it again, unless this is intended.`,
    }));
  }

  /** The content of PEM armor counts, whatever its label says. */
  mislabelled(line: number, label: Text, what: Text): void {
    const added = this.add('warning', 'malformed', line, () => ({
      message: text`The PEM block at line ${line} of ${this.path} is labeled ${label} but contains ${what} and is treated as such.`,
      hint: text`Correct the label: many programs reject the block.`,
    }));
    if (added !== null) this.labelFindings.push(added);
  }

  /** A document that nothing uses. */
  commentedOut(line: number, kind: string): void {
    this.add('notice', 'commented-out', line, () => ({
      message: text`The ${kind} at line ${line} of ${this.path} is commented out, so it is neither authorized nor checked.`,
      hint: text`Remove it if it is not needed, or uncomment it if it is in use.`,
    }));
  }

  /** A private key; `form` must not contain any part of it. */
  privateKey(line: number, form: Text): void {
    this.add('error', 'private-key', line, () => ({
      message: text`A private key (${form}) is at line ${line} of ${this.path}.`,
      hint: text`Replace the key, then remove it from the file and the Git history: everyone who can read the repository has it. If it protects nothing, such as a test key, exclude the file with a line that starts with "!".`,
    }));
  }

  /** An object of a known kind that this Action does not read. */
  passedOver(line: number, what: Text): void {
    if (this.#expected === 'documents')
      this.#passOver('notice', 'unsupported', only(line, what), passedOverHint);
    else this.#examplesPassedOver = oneMore(this.#examplesPassedOver, line, what);
  }

  /** The file contains too much that looks like a document but is not one. */
  gaveUp(line: number, what: Text): void {
    this.add('error', 'malformed', line, () => ({
      message: text`From line ${line} of ${this.path} on, ${what} is not read: too much of it starts like a certificate but is not one.`,
      hint: text`Move the certificates to a separate file.`,
    }));
  }

  /** The file contains more documents than are read from one file; reported once. */
  tooMany(limit: number): void {
    if (this.#isFull) return;
    this.#isFull = true;
    this.add('error', 'malformed', null, () => ({
      message: text`${this.path} contains more than ${limit} documents, and the rest are left out.`,
      hint: text`Split the file.`,
    }));
  }

  /** A binary file continues after too many unrelated values. */
  leftOff(limit: number): void {
    this.add('error', 'malformed', null, () => ({
      message: text`${this.path} is only read in part: ${limit} values in it are neither certificates nor CSRs.`,
      hint: text`Move the certificates to separate files.`,
    }));
  }

  /** Nothing in the file could be read. */
  nothingRead(): void {
    this.add('error', 'no-document', null, () => ({
      message: text`${this.path} contains no certificate or CSR.`,
      hint: text`Check the pattern that matches this file, or exclude it with a line that starts with "!".`,
    }));
  }

  /** The file is a Git LFS pointer instead of its content. */
  notCheckedOut(): void {
    this.add('warning', 'not-checked-out', null, () => ({
      message: text`${this.path} is a Git LFS pointer: the checkout does not contain its content, so it was not read.`,
      hint: text`Set lfs: true for actions/checkout, or exclude the file with a line that starts with "!".`,
    }));
  }

  /** The number of errors, including those that are not listed and those in examples. */
  get errors(): number {
    let errors = this.#damagedExamples === null ? 0 : this.#damagedExamples.others + 1;
    for (const { level, count } of this.#counts.values()) if (level === 'error') errors += count;
    return errors;
  }

  /** All findings; one more per level and code says how many are not listed. */
  finish(): readonly Finding[] {
    this.#passOver('warning', 'malformed', this.#damagedExamples, exampleHint);
    this.#passOver('notice', 'unsupported', this.#examplesPassedOver, passedOverHint);
    for (const { level, code, count } of this.#counts.values()) {
      if (count > maxPerCode) this.#findings.push(this.#more(level, code, count - maxPerCode));
    }
    return this.#findings;
  }

  /** Adds one finding for all similar ones. */
  #passOver(level: Level, code: FindingCode, alike: Alike | null, hint: Text): void {
    if (alike === null) return;
    const { line, what, others } = alike;
    const more =
      others === 0 ? [] : text`, as ${others === 1 ? text`is` : text`are`} ${others} more below it`;
    this.add(level, code, line, () => ({
      message: text`${what} at line ${line} of ${this.path} is skipped${more}.`,
      hint,
    }));
  }

  /**
   * Adds a finding.
   * @returns it; null if there are too many of its kind to list
   */
  add(
    level: Level,
    code: FindingCode,
    line: Place['line'],
    words: () => Pick<Finding, 'message' | 'hint'>,
  ): Finding | null {
    const kind = `${level} ${code}`;
    const counted = this.#counts.get(kind) ?? { level, code, count: 0 };
    this.#counts.set(kind, counted);
    counted.count++;
    if (counted.count > maxPerCode) return null;
    const { message, hint } = words();
    const added = finding(level, code, { path: this.path, line }, message, hint);
    this.#findings.push(added);
    return added;
  }

  #more(level: Level, code: FindingCode, count: number): Finding {
    return finding(
      level,
      code,
      { path: this.path, line: null },
      text`${count} more findings with the code ${code} in ${this.path} are not listed.`,
      text`Fix the listed ones first.`,
    );
  }
}

function only(line: number, what: Text): Alike {
  return { line, what, others: 0 };
}

function oneMore(alike: Alike | null, line: number, what: Text): Alike {
  return alike === null ? only(line, what) : { ...alike, others: alike.others + 1 };
}

/**
 * DER in the strict PEM armor of RFC 7468 section 3: 64 columns, LF, and a line end after the last line.
 *
 * @param label such as `CERTIFICATE` or `CERTIFICATE REQUEST`
 */
export function pemOf(label: string, der: Uint8Array): string {
  const base64 = Buffer.from(der.buffer, der.byteOffset, der.byteLength).toString('base64');
  const lines = base64.match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}
