import { isoSecondsOrNull } from '../text/instant.ts';
import { toJson } from '../text/output.ts';
import { type Document, isCertificate, placeOf } from '../x509/document.ts';

/** The documents of a run, as far as the reports need them. */
export interface ReportedDocuments {
  readonly count: number;
  /** A line of JSON for each, in order. Can be read any number of times. */
  readonly entries: () => Iterable<string>;
}

/** Length of a batch of lines in UTF-16 units. */
const batchLength = 65_536;

/**
 * Records what the report will say about each document, so that the documents themselves need not stay in memory. A line
 * of bytes takes less than half of the memory and does not burden the garbage collector.
 */
export class DocumentRecords implements ReportedDocuments {
  readonly #isReported: boolean;
  readonly #batches: Buffer[] = [];
  #batch = '';
  #count = 0;

  /** @param isReported whether a report will be written; if not, documents are only counted */
  constructor(isReported: boolean) {
    this.#isReported = isReported;
  }

  get count(): number {
    return this.#count;
  }

  /** @param commentedOut whether the document is in a comment, and therefore only reported */
  add(document: Document, commentedOut = false): void {
    this.#count++;
    if (!this.#isReported) return;
    this.#batch += `${toJson(documentEntry(document, commentedOut))}\n`;
    if (this.#batch.length < batchLength) return;
    this.#batches.push(Buffer.from(this.#batch));
    this.#batch = '';
  }

  *entries(): Generator<string> {
    for (const batch of this.#batches) yield* lines(batch.toString());
    yield* lines(this.#batch);
  }
}

function lines(batch: string): readonly string[] {
  return batch.split('\n').slice(0, -1);
}

function documentEntry(document: Document, commentedOut: boolean): object {
  const certificate = isCertificate(document) ? document : null;
  return {
    ...placeOf(document),
    kind: document.kind,
    encoding: document.encoding,
    alias: document.alias,
    subject: document.subject,
    issuer: certificate?.issuer ?? null,
    serial: certificate?.serial ?? null,
    notBefore: isoSecondsOrNull(certificate?.notBefore ?? null),
    notAfter: isoSecondsOrNull(certificate?.notAfter ?? null),
    publicKeySha256: document.publicKeySha256,
    publicKeyAlgorithm: document.publicKeyAlgorithm,
    certificateSha256: certificate?.certificateSha256 ?? null,
    tbsSha256: certificate?.tbsSha256 ?? null,
    dnsNames: document.dnsNames,
    ca: document.ca,
    usages: document.usages,
    commentedOut,
  };
}
