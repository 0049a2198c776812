import type { Certificate, CertificateRequest } from '../documents/document.ts';
import type { SignatureVerdict } from '../documents/request-signature.ts';
import type { AuthorizeBy } from '../inputs/definition.ts';

interface Asked {
  /** Names to authorize in addition to the document's own, as the user wrote them. */
  readonly dnsNames: readonly string[];
}

export interface RequestItem extends Asked {
  readonly document: CertificateRequest;
  readonly by: AuthorizeBy;
  readonly der: Uint8Array;
  readonly signature: SignatureVerdict;
}

/** A certificate of which only hashes are sent. */
export interface HashedCertificateItem extends Asked {
  readonly document: Certificate;
  readonly by: Exclude<AuthorizeBy, 'certificate'>;
}

/** A certificate that is sent itself. */
export interface UploadedCertificateItem extends Asked {
  readonly document: Certificate;
  readonly by: 'certificate';
  readonly der: Uint8Array;
}

export type CertificateItem = HashedCertificateItem | UploadedCertificateItem;

/** A document that an `authorize` entry matches, with the settings of that entry. */
export type PlanItem = RequestItem | CertificateItem;

export function isRequestItem(item: PlanItem): item is RequestItem {
  return item.document.kind === 'certificate-request';
}

export function isUploaded(item: PlanItem): item is UploadedCertificateItem {
  return item.by === 'certificate' && item.document.kind !== 'certificate-request';
}
