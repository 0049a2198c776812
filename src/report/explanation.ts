import { type Authorization, endpointOf } from '../plan/authorization.ts';
import { isoSeconds } from '../text/instant.ts';
import { toJson } from '../text/output.ts';
import { type Document, type Instant, isCertificate, placeOf } from '../x509/document.ts';

/** When a file got a key on the branch that is checked out. */
export interface Arrival {
  /** SHA of the commit that added it; the merge commit if it was added by a merge. */
  readonly commit: string;
  readonly time: Instant;
  /** The local history begins at this commit, so the file might have had the key before. */
  readonly isFirstKnown: boolean;
}

export interface ExplainedDocument {
  readonly document: Document;
  /** Null if the file with this key is not in the commit that is checked out, or if git is not available. */
  readonly since: Arrival | null;
}

/** What the repository knows about a key. */
export interface Explanation {
  readonly publicKeySha256: string;
  readonly documents: readonly ExplainedDocument[];
  /** What a run with the same settings would authorize with this key. */
  readonly authorizations: readonly Authorization[];
  /** Files that could not be read and might contain the key. */
  readonly unread: readonly string[];
}

export function explanationJson({ publicKeySha256, documents, authorizations, unread }: Explanation): string {
  const explained = {
    publicKeySha256,
    documents: documents.map(documentEntry),
    authorizations: authorizations.map((authorization) => {
      const { by, tbsSha256, dnsNames } = authorization;
      return { by, endpoint: endpointOf(authorization), tbsSha256, dnsNames };
    }),
    unread,
  };
  return `${toJson(explained)}\n`;
}

function documentEntry({ document, since }: ExplainedDocument): object {
  const { kind, dnsNames } = document;
  return {
    ...placeOf(document),
    kind,
    tbsSha256: isCertificate(document) ? document.tbsSha256 : null,
    dnsNames,
    since:
      since === null
        ? null
        : { commit: since.commit, time: isoSeconds(since.time), isFirstKnown: since.isFirstKnown },
  };
}
