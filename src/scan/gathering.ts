import { attempt, orNull } from '../findings/result.ts';
import { text } from '../text/text.ts';
import { readCertificate } from '../x509/certificate.ts';
import { readCertificationRequest } from '../x509/certification-request.ts';
import { type Encoding, type FoundDocument, isCertificate, isDated } from '../x509/document.ts';
import { type Element, octetsOf } from '../x509/element.ts';
import { type DocumentIdentity, identify, type ObjectIdentity, type OtherObject } from '../x509/identify.ts';
import { certificateSet, encapsulatedContent } from '../x509/signed-data.ts';
import type { KeyStore } from './keystore/store.ts';
import { type ExpectedContent, FileFindings } from './notes.ts';
import { maxDocuments } from './strict-file.ts';

/** Where an object is in its file, and how it is encoded. */
export interface ObjectLocation {
  readonly line: number;
  readonly encoding: Encoding;
  /** In a key store. */
  readonly alias?: string | null;
  /** Whether it is in a comment, judged by its line. */
  readonly isCommented?: boolean;
}

/** The content of a CMS message, to be read after the file around it. */
export interface Payload {
  readonly bytes: Buffer;
  readonly spot: ObjectLocation;
}

/** Collects the documents of one file in order, and the findings about it. */
export class DocumentCollector {
  readonly path: string;
  readonly notes: FileFindings;
  readonly found: FoundDocument[];
  /** Documents in comments; their indexes count all documents. */
  readonly commentedOut: FoundDocument[];
  /** To be opened after the whole file is read. */
  readonly stores: KeyStore[] = [];
  /** To be read after the whole file is read. */
  readonly payloads: Payload[] = [];

  /**
   * @param found what was read from the file before
   * @param commentedOut the same in comments
   */
  constructor(
    path: string,
    found: readonly FoundDocument[] = [],
    commentedOut: readonly FoundDocument[] = [],
    expected: ExpectedContent = 'documents',
  ) {
    this.path = path;
    this.notes = new FileFindings(path, expected);
    this.found = [...found];
    this.commentedOut = [...commentedOut];
  }

  /** Documents and stores. */
  get count(): number {
    return this.#documents + this.stores.length;
  }

  get #documents(): number {
    return this.found.length + this.commentedOut.length;
  }

  /** Documents in comments count like others, in their order. */
  uncomment(): void {
    this.found.push(...this.commentedOut.splice(0));
    this.found.sort((a, b) => a.document.index - b.document.index);
  }

  /** Records a complete value by its kind. */
  take(bytes: Buffer, identity: ObjectIdentity, spot: ObjectLocation): void {
    if (identity.kind === 'signed-data') this.#signedData(bytes, identity.content, spot);
    else if (identity.kind === 'private-key') this.notes.privateKey(spot.line, text`${identity.form}`);
    else if (identity.kind === 'key-store') this.#pkcs12(bytes, identity.whole, spot);
    else if (identity.kind === 'other') this.notes.passedOver(spot.line, text`${articled(identity.what)}`);
    else this.#document(bytes, identity, spot);
  }

  /** It is copied, because the buffer that it was decoded into can be overwritten before it is opened. */
  #pkcs12(bytes: Buffer, store: Element, { line }: ObjectLocation): void {
    this.stores.push({ kind: 'PKCS#12', bytes: Buffer.from(octetsOf(bytes, store)), line });
  }

  #document(bytes: Buffer, identity: DocumentIdentity, spot: ObjectLocation): void {
    if (this.#documents >= maxDocuments) {
      this.notes.tooMany(maxDocuments);
      return;
    }
    const { line, encoding, alias = null, isCommented = false } = spot;
    const standing = { path: this.path, line, encoding, alias, index: this.#documents };
    const reader = identity.kind === 'certificate' ? readCertificate : readCertificationRequest;
    const read = this.#attempt(spot, identity.kind, () => reader(bytes, identity.signed, standing));
    if (read === null) return;
    const { document, damagedExtensions } = read;
    const list = isCommented ? this.commentedOut : this.found;
    list.push({ document, der: octetsOf(bytes, identity.signed.whole) });
    if (isCertificate(document) && !isDated(document)) this.notes.undated(spot.line);
    for (const extension of damagedExtensions) {
      this.notes.flawed(
        spot.line,
        text`The extension ${extension} is damaged and counts as absent in the ${identity.kind}`,
      );
    }
  }

  #signedData(bytes: Buffer, content: Element, spot: ObjectLocation): void {
    const members = this.#attempt(spot, 'PKCS#7', () => certificateSet(bytes, content));
    if (members === null) return;
    const payload = this.#attempt(spot, 'PKCS#7 payload', () => encapsulatedContent(bytes, content));
    if (payload !== null && payload.length > 0) this.payloads.push({ bytes: payload, spot });
    else if (members.length === 0)
      this.notes.passedOver(spot.line, text`A PKCS#7 structure without certificates`);
    for (const member of members) {
      const identity = this.#attempt(spot, 'certificate in PKCS#7', () => identify(bytes, member));
      if (identity === null) continue;
      if (identity.kind === 'certificate') this.#document(bytes, identity, spot);
      else this.notes.passedOver(spot.line, text`A member of PKCS#7 that is not an X.509 certificate`);
    }
  }

  /** Reports a broken structure and returns null. */
  #attempt<T>(spot: ObjectLocation, what: string, read: () => T): T | null {
    const result = attempt(read);
    if (!result.ok) this.notes.damaged(spot.line, text`A damaged ${what} (${result.reason.text})`);
    return orNull(result);
  }
}

function articled(what: OtherObject): string {
  return what.startsWith('a') ? `An ${what}` : `A ${what}`;
}
