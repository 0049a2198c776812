import type { Document, Found } from '../documents/document.ts';
import { readDocuments } from '../documents/read.ts';
import { findFiles, type MatchedFile } from '../files/find.ts';
import { maxDocuments } from '../files/limits.ts';
import { readFiles } from '../files/read.ts';
import type { Finding } from '../findings/finding.ts';
import { blobSha } from '../github/blob.ts';
import type { AuthorizeEntry, PinEntry, Settings } from '../inputs/settings.ts';
import type { AskedDocument } from '../plan/items.ts';
import { text } from '../text/text.ts';

/** A document with its bytes, where they may be sent or compared; a copy, since files are not held. */
export interface KeptDocument {
  readonly document: Document;
  readonly der: Uint8Array | null;
}

/** What a file holds, and which entries it belongs to. */
export interface GatheredFile {
  readonly path: string;
  /** Git's name of the file's content; null where nothing is going to be compared. */
  readonly blobSha: string | null;
  readonly documents: readonly KeptDocument[];
  readonly authorize: readonly AuthorizeEntry[];
  readonly pins: readonly PinEntry[];
}

export interface Gathered {
  /** By path. */
  readonly files: readonly GatheredFile[];
  readonly findings: readonly Finding[];
}

/**
 * Finds the files that the settings name and reads their documents, one file at a time. Whatever is wrong
 * with one file is a finding and does not stop the others.
 *
 * @param comparing the plan is going to be compared with another version of the files
 * @param limit once there are so many documents, no further file is read, which is an error
 */
export function gather(
  settings: Settings,
  workspace: string,
  comparing: boolean,
  limit = maxDocuments,
): Gathered {
  const found = findFiles(settings, workspace);
  const findings: Finding[] = [...found.findings];
  const files: GatheredFile[] = [];
  let count = 0;
  for (const reading of readFiles(found.files, workspace)) {
    const { file } = reading;
    if (count >= limit) {
      findings.push(tooManyDocuments(file.path, count));
      break;
    }
    if (reading.kind === 'unreadable') {
      findings.push(reading.finding);
      files.push({ ...entriesOf(file), blobSha: null, documents: [] });
      continue;
    }
    const { found: documents, findings: remarks } = readDocuments(file.path, reading.bytes);
    count += documents.length;
    findings.push(...remarks);
    files.push({
      ...entriesOf(file),
      blobSha: comparing ? blobSha(reading.bytes) : null,
      documents: documents.map((each) => keep(each, file, comparing)),
    });
  }
  return { files, findings };
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

function entriesOf({ path, authorize, pins }: MatchedFile): Omit<GatheredFile, 'blobSha' | 'documents'> {
  return { path, authorize, pins };
}

/** CSRs and certificates that are uploaded whole are sent with their bytes; of all else, hashes do. */
function keep({ document, der }: Found, { authorize }: MatchedFile, comparing: boolean): KeptDocument {
  const uploaded = authorize.some(({ by }) => by === 'certificate');
  const needed = authorize.length > 0 && (comparing || uploaded || document.kind === 'certificate-request');
  return { document, der: needed ? Uint8Array.from(der) : null };
}

/** The documents that are to be authorized, with what is asked of each. */
export function askedDocuments(files: readonly GatheredFile[]): readonly AskedDocument[] {
  return files
    .filter(({ authorize }) => authorize.length > 0)
    .flatMap(({ documents, authorize }) => documents.map((kept) => ({ ...kept, entries: authorize })));
}
