import type { RepositoryRecords } from './audit/repository.ts';
import type { BasePlan } from './base/compare.ts';
import { canceledFinding, Turns } from './files/cancellation.ts';
import type { FileSearchResult, MatchedFile } from './files/find.ts';
import { keepYoungGeneration, manyItems, maxDocuments } from './files/limits.ts';
import { readFiles } from './files/read.ts';
import { type Finding, finding } from './findings/finding.ts';
import type { IfNoFilesFound } from './inputs/definition.ts';
import type { PinEntry } from './inputs/settings.ts';
import type { PinItem } from './pins/group.ts';
import type { KnownIssuers } from './pins/issuers.ts';
import { KnownCertificates } from './pins/references/pin.ts';
import type { AuthorizationPlanner } from './plan/authorizations.ts';
import { planItems, type VerifyRequest } from './plan/items.ts';
import type { DocumentRecords, ReportedDocuments } from './report/documents.ts';
import { expectedIn, Sweep } from './report/swept-files.ts';
import type { DocumentReader } from './scan/keystore/reader.ts';
import { counted, text } from './text/text.ts';
import { detached, type FoundDocument } from './x509/document.ts';

/** What is kept from the files after all of them have been read. */
export interface Gathered {
  /** How many files there are, whether they could be read or not. */
  readonly files: number;
  readonly documents: ReportedDocuments;
  readonly pinItems: readonly PinItem[];
  /** The pin entries that at least one file belongs to. */
  readonly matchedPins: ReadonlySet<PinEntry>;
  /** Certificates that might have signed those of pins, if any pin needs them. */
  readonly issuers: KnownIssuers;
  /** Certificates that other files can mention; empty if no entry has `references`. */
  readonly known: KnownCertificates;
  readonly findings: readonly Finding[];
  /** Paths of files whose content is not in the checkout, such as pointers of Git LFS. */
  readonly unseen: ReadonlySet<string>;
  /** Whether the job was not canceled before all files had been found and read. */
  readonly isWhole: boolean;
}

/** What the documents are passed to while they are read. */
export interface Consumers {
  readonly reader: DocumentReader;
  readonly documents: DocumentRecords;
  readonly planner: AuthorizationPlanner;
  readonly verify: VerifyRequest;
  readonly issuers: KnownIssuers;
  /** Some entry has `references`. */
  readonly mayBeMentioned: boolean;
  /** Receives the files that the base branch might have too. */
  readonly basePlan: Pick<BasePlan, 'take'>;
  /** Null if nothing is audited. */
  readonly repository: RepositoryRecords | null;
  /** How severe it is if files that wildcards alone match contain no document at all. */
  readonly ifNoFilesFound: IfNoFilesFound;
}

/**
 * Reads the documents of files, one file at a time, in the order of their paths.
 * Each file's documents are passed to the planner at once and then released, so that a huge repository fits into little
 * memory. A problem with one file is a finding and does not stop the others. If the job is canceled meanwhile, the
 * remaining files are not read, and no pin is judged by only some of its files.
 *
 * @param limit once this many documents have been read, no further file is read, which is an error
 */
export async function gather(
  found: FileSearchResult,
  workspace: string,
  consumers: Consumers,
  cancelled: AbortSignal,
  limit = maxDocuments,
): Promise<Gathered> {
  const collector = new Collector(consumers, found.findings);
  const turns = new Turns(cancelled);
  let { isCutShort } = found;
  for (const { file, bytes } of readFiles(found.files, workspace)) {
    isCutShort ||= await turns.areOver();
    if (isCutShort) break;
    if (collector.documents.count >= limit) {
      collector.findings.push(tooManyDocuments(file.path, collector.documents.count));
      break;
    }
    if (collector.isGrowingLarge()) keepYoungGeneration();
    if (bytes.ok) await collector.take(file, bytes.value);
    else collector.pass(file, bytes.reason);
  }
  if (isCutShort) collector.cutShort();
  else collector.finish();
  return collector;
}

class Collector implements Gathered {
  readonly documents: DocumentRecords;
  readonly issuers: KnownIssuers;
  readonly #consumers: Omit<Consumers, 'documents' | 'issuers'>;
  readonly findings: Finding[];
  readonly pinItems: PinItem[] = [];
  readonly matchedPins = new Set<PinEntry>();
  readonly known = new KnownCertificates();
  readonly unseen = new Set<string>();
  readonly #sweep = new Sweep();
  files = 0;
  isWhole = true;
  #isLarge = false;

  constructor({ documents, issuers, ...consumers }: Consumers, findings: readonly Finding[]) {
    this.documents = documents;
    this.issuers = issuers;
    this.#consumers = consumers;
    this.findings = [...findings];
  }

  /** True once: when the number of documents becomes large. */
  isGrowingLarge(): boolean {
    if (this.#isLarge || this.documents.count < manyItems) return false;
    this.#isLarge = true;
    return true;
  }

  cutShort(): void {
    this.isWhole = false;
    this.findings.push(
      canceledFinding(
        text`${counted(this.files, text`file`, text`files`)} had been read by then, and no pin was checked.`,
      ),
    );
  }

  pass(file: MatchedFile, finding: Finding): void {
    this.findings.push(finding);
    this.#count(file);
  }

  /** Adds the findings about files that wildcards alone match. */
  finish(): void {
    this.findings.push(...this.#sweep.finish(this.documents.count, this.#consumers.ifNoFilesFound));
  }

  async take(file: MatchedFile, bytes: Uint8Array): Promise<void> {
    const { planner, basePlan, verify, reader, repository, mayBeMentioned } = this.#consumers;
    const entries = [...file.authorize, ...file.pins];
    const { found, commentedOut, findings } = await reader.read(file.path, bytes, entries, expectedIn(file));
    if (findings.some(({ code }) => code === 'not-checked-out')) this.unseen.add(file.path);
    this.findings.push(...(file.isSwept ? this.#sweep.take(file.path, findings) : findings));
    this.#count(file);
    for (const { document } of found) this.documents.add(document);
    for (const { document } of commentedOut) this.documents.add(document, true);
    for (const entry of file.pins) this.#pin(found, entry);
    for (const each of found) this.issuers.take(each, file.pins);
    const added = file.authorize.length === 0 ? null : file.authorize.flatMap(({ dnsNames }) => dnsNames);
    if (repository !== null) for (const { document } of found) repository.add(document, added);
    if (mayBeMentioned) this.known.add(found, file.pins.length > 0);
    if (file.authorize.length > 0) planner.add(await planItems(found, file.authorize, verify));
    await basePlan.take(file.path, bytes, found);
  }

  #pin(found: readonly FoundDocument[], entry: PinEntry): void {
    for (const { document } of found) this.pinItems.push({ document: detached(document), entry });
  }

  #count({ pins }: MatchedFile): void {
    this.files++;
    for (const entry of pins) this.matchedPins.add(entry);
  }
}

function tooManyDocuments(path: string, count: number): Finding {
  return finding(
    'error',
    'file-unreadable',
    { path, line: null },
    text`This file and the ones after it were not read: the files before it contain ${count} documents, and a run can read no more.`,
    text`Narrow the patterns, or spread the files over several runs.`,
  );
}
