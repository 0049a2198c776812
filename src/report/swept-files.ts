import type { FindingCode, Level } from '../findings/codes.ts';
import { type Finding, finding, nowhere } from '../findings/finding.ts';
import type { IfNoFilesFound } from '../inputs/definition.ts';
import type { ExpectedContent } from '../scan/notes.ts';
import { counted, join, type Text, text } from '../text/text.ts';

/** The file extensions of certificates, requests, and stores of them. */
const certificateExtensions = setOf(
  'pem crt cer cert der ca-bundle csr req p10',
  'p7b p7c p7 spc pkcs7 p12 pfx pkcs12 jks jceks keystore truststore',
);

/** The file extensions of source code and documentation, in which damaged certificates are mostly examples. */
const proseExtensions = setOf(
  'c cc cpp cxx h hh hpp m mm cs fs vb go rs swift zig java kt kts scala groovy clj erl hrl ex exs hs ml lua dart',
  'js mjs cjs jsx ts mts cts tsx vue svelte hbs py pyi ipynb rb php pl pm t r jl sh bash bats zsh fish ps1 psm1 bat',
  'sql proto md mdx markdown rst adoc asciidoc tex org pod html htm css scss svg',
);

function setOf(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')));
}

/** Whether the name of a file says that it contains a certificate or request. */
export function isCertificateName(path: string): boolean {
  return certificateExtensions.has(extensionOf(path));
}

/** Whether the name of a file says that it is source code or documentation. */
export function isSourceOrDocsName(path: string): boolean {
  return proseExtensions.has(extensionOf(path));
}

/** What follows the last dot of a path, in lower case; empty if there is none. */
function extensionOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot === -1 ? '' : name.slice(dot + 1).toLowerCase();
}

/** A file, and whether only patterns of wildcards alone match it. */
export interface SweptFile {
  readonly path: string;
  readonly isSwept: boolean;
}

/** What a file most likely contains, judging by its name and the patterns that match it. */
export function expectedIn({ path, isSwept }: SweptFile): ExpectedContent {
  return isSwept && isSourceOrDocsName(path) ? 'examples' : 'documents';
}

const levelsOf: Readonly<Record<IfNoFilesFound, Level>> = {
  error: 'error',
  warn: 'warning',
  ignore: 'notice',
};

/** If at most this many files have no certificate, they are named. */
const maxNamed = 5;

/**
 * The files that are matched by wildcards alone, such as all files of a repository for `**`. Most of them are not supposed
 * to contain a certificate, so those without one are counted instead of listed, unless their name says otherwise.
 */
export class Sweep {
  #files = 0;
  #empty = 0;
  /** The first files without a document. */
  readonly #named: string[] = [];
  #pointers = 0;
  #hasError = false;

  /**
   * Adds one of the files.
   * @returns those of its findings that are worth reporting
   */
  take(path: string, findings: readonly Finding[]): readonly Finding[] {
    this.#files++;
    const worthReporting = this.#worthReporting(path, findings);
    if (worthReporting.some(({ level }) => level === 'error')) this.#hasError = true;
    return worthReporting;
  }

  #worthReporting(path: string, findings: readonly Finding[]): readonly Finding[] {
    const isEmpty = findings.some(({ code }) => code === 'no-document');
    if (isCertificateName(path))
      return isEmpty && findings.length > 1 ? without('no-document', findings) : findings;
    if (isEmpty) this.#leaveOut(path);
    if (findings.some(({ code }) => code === 'not-checked-out')) this.#pointers++;
    return without('no-document', without('not-checked-out', findings));
  }

  #leaveOut(path: string): void {
    this.#empty++;
    if (this.#named.length <= maxNamed) this.#named.push(path);
  }

  /**
   * The findings about all of the files together.
   * @param documents how many documents the whole run has read
   * @param policy how severe it is if there is none and no error says why
   */
  finish(documents: number, policy: IfNoFilesFound): readonly Finding[] {
    const findings: Finding[] = [];
    if (this.#pointers > 0) findings.push(notCheckedOut(this.#pointers));
    const level = this.#hasError ? 'notice' : levelsOf[policy];
    if (this.#files > 0 && documents === 0) findings.push(nothingInAny(this.#files, level));
    else if (this.#empty > 0) findings.push(nothingInSome(this.#empty, this.#files, this.#named));
    return findings;
  }
}

function without(unwanted: FindingCode, findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ code }) => code !== unwanted);
}

/** Describes these files in messages. */
const swept: Text = text`matched by wildcards alone, such as **,`;

function nothingInAny(files: number, level: Level): Finding {
  return finding(
    level,
    'no-document',
    nowhere,
    text`None of the ${counted(files, text`file`, text`files`)} ${swept} contains a certificate or CSR that can be read.`,
    text`Check that the repository is checked out and contains certificates. If it does not need to contain any, set if-no-files-found to warn or ignore.`,
  );
}

function nothingInSome(empty: number, files: number, first: readonly string[]): Finding {
  const names = empty > maxNamed ? [] : text`: ${join(first, text`, `)}`;
  return finding(
    'notice',
    'no-document',
    nowhere,
    text`Of the ${counted(files, text`file`, text`files`)} ${swept} ${empty} ${empty === 1 ? text`contains` : text`contain`} no certificate or CSR${names}.`,
    text`Nothing needs to be done if this is intended. To get a finding for each file without one, use a pattern with the folder or the extension of your certificates, such as certs/** or **/*.pem.`,
  );
}

function notCheckedOut(pointers: number): Finding {
  return finding(
    'warning',
    'not-checked-out',
    nowhere,
    text`${counted(pointers, text`file`, text`files`)} ${swept} ${pointers === 1 ? text`is a Git LFS pointer` : text`are Git LFS pointers`}: the content is not in the checkout, so it was not read.`,
    text`Set lfs: true for actions/checkout, or exclude the files with lines that start with "!".`,
  );
}
