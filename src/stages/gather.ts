import { type Document, detached, type Found } from '../documents/document.ts';
import { readDocuments } from '../documents/read.ts';
import { findFiles, type MatchedFile } from '../files/find.ts';
import { maxDocuments } from '../files/limits.ts';
import { keepYoungGeneration, manyItems } from '../files/memory.ts';
import { readFiles } from '../files/read.ts';
import type { Finding } from '../findings/finding.ts';
import { blobSha } from '../github/blob.ts';
import type { PinEntry, Settings } from '../inputs/settings.ts';
import type { PinItem } from '../pins/group.ts';
import type { AuthorizationPlanner } from '../plan/authorizations.ts';
import { planItems, type VerifyRequest } from '../plan/items.ts';
import { DocumentRecords, type ReportedDocuments } from '../report/documents.ts';
import { text } from '../text/text.ts';

/** A document with its bytes, where they may be sent or compared; a copy, since files are not held. */
export interface KeptDocument {
  readonly document: Document;
  readonly der: Uint8Array | null;
}

/** A file as a comparison with another version of it needs it. */
export interface ComparedFile {
  readonly path: string;
  /** Git's name of the file's content; null where it could not be read. */
  readonly blobSha: string | null;
  readonly documents: readonly KeptDocument[];
}

/** What is held of the files once all of them are read. */
export interface Gathered {
  /** How many files there are, whether they could be read or not. */
  readonly files: number;
  readonly documents: ReportedDocuments;
  readonly pinItems: readonly PinItem[];
  /** The pin entries that at least one file belongs to. */
  readonly matchedPins: ReadonlySet<PinEntry>;
  /** By path; empty where nothing is going to be compared. */
  readonly compared: readonly ComparedFile[];
  readonly findings: readonly Finding[];
}

/** What becomes of the documents while they are read. */
export interface Planning {
  readonly planner: AuthorizationPlanner;
  readonly verify: VerifyRequest;
  /** The plan is going to be compared with another version of the files. */
  readonly comparing: boolean;
}

/**
 * Finds the files that the settings name and reads their documents, one file at a time, in the order of their paths.
 * Each file's documents go to the planner at once and are let go, so that a huge repository fits into little memory.
 * Whatever is wrong with one file is a finding and does not stop the others.
 *
 * @param limit once there are so many documents, no further file is read, which is an error
 */
export async function gather(
  settings: Settings,
  workspace: string,
  planning: Planning,
  limit = maxDocuments,
): Promise<Gathered> {
  const found = findFiles(settings, workspace);
  const collector = new Collector(planning, settings.report !== null, found.findings);
  for (const reading of readFiles(found.files, workspace)) {
    if (collector.documents.count >= limit) {
      collector.findings.push(tooManyDocuments(reading.file.path, collector.documents.count));
      break;
    }
    if (collector.isGrowingLarge()) keepYoungGeneration();
    if (reading.kind === 'unreadable') collector.pass(reading.file, reading.finding);
    else await collector.take(reading.file, reading.bytes);
  }
  return collector;
}

class Collector implements Gathered {
  readonly #planning: Planning;
  readonly documents: DocumentRecords;
  readonly findings: Finding[];
  readonly pinItems: PinItem[] = [];
  readonly matchedPins = new Set<PinEntry>();
  readonly compared: ComparedFile[] = [];
  files = 0;
  #isLarge = false;

  constructor(planning: Planning, isReported: boolean, findings: readonly Finding[]) {
    this.#planning = planning;
    this.documents = new DocumentRecords(isReported);
    this.findings = [...findings];
  }

  /** True once: when there turn out to be many documents. */
  isGrowingLarge(): boolean {
    if (this.#isLarge || this.documents.count < manyItems) return false;
    this.#isLarge = true;
    return true;
  }

  pass(file: MatchedFile, finding: Finding): void {
    this.findings.push(finding);
    this.#count(file);
    if (this.#planning.comparing) this.compared.push({ path: file.path, blobSha: null, documents: [] });
  }

  async take(file: MatchedFile, bytes: Uint8Array): Promise<void> {
    const { found, findings } = readDocuments(file.path, bytes);
    this.findings.push(...findings);
    this.#count(file);
    for (const { document } of found) this.documents.add(document);
    for (const entry of file.pins) this.#pin(found, entry);
    const { planner, verify, comparing } = this.#planning;
    const documents = found.map((each) => keep(each, file, comparing));
    if (comparing) this.compared.push({ path: file.path, blobSha: blobSha(bytes), documents });
    const { authorize: entries } = file;
    if (entries.length === 0) return;
    planner.add(
      await planItems(
        documents.map((kept) => ({ ...kept, entries })),
        verify,
      ),
    );
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
  return {
    level: 'error',
    code: 'file-unreadable',
    path,
    line: null,
    message: text`${path} and the files after it are not read: the ones before hold ${count} documents, and a run takes up no more.`,
    hint: text`Narrow the patterns, or spread the files over several runs.`,
  };
}

/** CSRs and certificates that are uploaded whole are sent with their bytes; of all else, hashes do. */
function keep({ document, der }: Found, { authorize }: MatchedFile, comparing: boolean): KeptDocument {
  const uploaded = authorize.some(({ by }) => by === 'certificate');
  const needed = authorize.length > 0 && (comparing || uploaded || document.kind === 'certificate-request');
  return { document: comparing ? detached(document) : document, der: needed ? Uint8Array.from(der) : null };
}
