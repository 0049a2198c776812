import type { RepositoryRecords } from '../audit/repository.ts';
import { detached, type Found } from '../documents/document.ts';
import { cutShort } from '../files/cut-short.ts';
import type { FoundFiles, MatchedFile } from '../files/find.ts';
import { maxDocuments } from '../files/limits.ts';
import { keepYoungGeneration, manyItems } from '../files/memory.ts';
import { readFiles } from '../files/read.ts';
import { Turns } from '../files/turns.ts';
import { type Finding, finding } from '../findings/finding.ts';
import type { IfNoFilesFound } from '../inputs/definition.ts';
import type { PinEntry } from '../inputs/settings.ts';
import type { PinItem } from '../pins/group.ts';
import type { KnownIssuers } from '../pins/issuers.ts';
import { KnownCertificates } from '../pins/references/known.ts';
import type { AuthorizationPlanner } from '../plan/authorizations.ts';
import { planItems, type VerifyRequest } from '../plan/items.ts';
import type { DocumentRecords, ReportedDocuments } from '../report/documents.ts';
import { text } from '../text/text.ts';
import type { BasePlan } from './compare.ts';
import type { DocumentReader } from './read-stored.ts';
import { expectedIn, Sweep } from './sweep.ts';

/** What is held of the files once all of them are read. */
export interface Gathered {
  /** How many files there are, whether they could be read or not. */
  readonly files: number;
  readonly documents: ReportedDocuments;
  readonly pinItems: readonly PinItem[];
  /** The pin entries that at least one file belongs to. */
  readonly matchedPins: ReadonlySet<PinEntry>;
  /** Certificates that may have signed those of pins, as far as any pin asks for them. */
  readonly issuers: KnownIssuers;
  /** For files that mention them; empty where no entry has `references`. */
  readonly known: KnownCertificates;
  readonly findings: readonly Finding[];
  /** Paths of files whose content is not in the checkout, such as pointers of Git LFS. */
  readonly unseen: ReadonlySet<string>;
  /** Whether all files were found and read before the job was cancelled, if it was. */
  readonly isWhole: boolean;
}

/** What becomes of the documents while they are read. */
export interface Consumers {
  readonly reader: DocumentReader;
  readonly documents: DocumentRecords;
  readonly planner: AuthorizationPlanner;
  readonly verify: VerifyRequest;
  readonly issuers: KnownIssuers;
  /** Some entry has `references`. */
  readonly mayBeMentioned: boolean;
  /** Takes in what the base branch may have too. */
  readonly basePlan: Pick<BasePlan, 'take'>;
  /** Null where nothing is audited. */
  readonly repository: RepositoryRecords | null;
  /** How bad it is if files that nobody names have no document at all. */
  readonly ifNoFilesFound: IfNoFilesFound;
}

/**
 * Reads the documents of files, one file at a time, in the order of their paths.
 * Each file's documents go to the planner at once and are let go, so that a huge repository fits into little memory.
 * Whatever is wrong with one file is a finding and does not stop the others. Where the job is cancelled meanwhile, the
 * files that are left are not read, and no pin is judged by a part of its files.
 *
 * @param limit once there are so many documents, no further file is read, which is an error
 */
export async function gather(
  found: FoundFiles,
  workspace: string,
  consumers: Consumers,
  cancelled: AbortSignal,
  limit = maxDocuments,
): Promise<Gathered> {
  const collector = new Collector(consumers, found.findings);
  const turns = new Turns(cancelled);
  for (const reading of readFiles(found.files, workspace)) {
    if (await turns.areOver()) break;
    if (collector.documents.count >= limit) {
      collector.findings.push(tooManyDocuments(reading.file.path, collector.documents.count));
      break;
    }
    if (collector.isGrowingLarge()) keepYoungGeneration();
    if (reading.kind === 'unreadable') collector.pass(reading.file, reading.finding);
    else await collector.take(reading.file, reading.bytes);
  }
  if (cancelled.aborted) collector.cutShort();
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

  /** True once: when there turn out to be many documents. */
  isGrowingLarge(): boolean {
    if (this.#isLarge || this.documents.count < manyItems) return false;
    this.#isLarge = true;
    return true;
  }

  cutShort(): void {
    this.isWhole = false;
    this.findings.push(cutShort(text`${this.files} files had been read by then, and no pin is judged.`));
  }

  pass(file: MatchedFile, finding: Finding): void {
    this.findings.push(finding);
    this.#count(file);
  }

  /** Says what became of the files that nobody names. */
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

  #pin(found: readonly Found[], entry: PinEntry): void {
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
    text`${path} and the files after it are not read: the ones before hold ${count} documents, and a run takes up no more.`,
    text`Narrow the patterns, or spread the files over several runs.`,
  );
}
