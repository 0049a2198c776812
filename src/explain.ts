import { findFiles, type MatchedFile } from './files/find.ts';
import { readFiles } from './files/read.ts';
import type { Finding } from './findings/finding.ts';
import type { Host } from './host.ts';
import type { Settings } from './inputs/settings.ts';
import { AuthorizationPlanner } from './plan/authorizations.ts';
import { planItems, verifyingOnce } from './plan/items.ts';
import { ShardFilter } from './plan/shard.ts';
import type { Arrival, ExplainedDocument, Explanation } from './report/explanation.ts';
import { DocumentReader } from './scan/keystore/reader.ts';
import { detached } from './x509/document.ts';
import { verifyRequestSignature } from './x509/signature.ts';

/**
 * What the repository knows about the key of a certificate, such as one that Cert Spotter has reported.
 *
 * @param sha256 of the public key, in lower-case hex
 */
export async function explanationOf(sha256: string, settings: Settings, host: Host): Promise<Explanation> {
  const reader = new DocumentReader(settings, host);
  const planner = new AuthorizationPlanner(settings.asOf, new ShardFilter(settings.shard));
  const verify = verifyingOnce(verifyRequestSignature);
  const documents: ExplainedDocument[] = [];
  const unread: string[] = [];
  const { files } = await findFiles(settings, host.workspace, host.signal);
  for (const { file, bytes } of readFiles(files, host.workspace)) {
    if (!bytes.ok) {
      unread.push(file.path);
      continue;
    }
    const entries = [...file.authorize, ...file.pins];
    const { found, findings } = await reader.read(file.path, bytes.value, entries);
    const matching = found.filter(({ document }) => document.publicKeySha256 === sha256);
    if (matching.length === 0) {
      if (findings.some(({ code }) => hiding.has(code))) unread.push(file.path);
      continue;
    }
    planner.add(await planItems(found, file.authorize, verify));
    const since = await arrivalOf(sha256, file, reader, host);
    documents.push(...matching.map(({ document }) => ({ document: detached(document), since })));
  }
  const { authorizations: all } = planner.finish();
  const authorizations = all.filter(({ publicKeySha256 }) => publicKeySha256 === sha256);
  return { publicKeySha256: sha256, documents, authorizations, unread };
}

/** Findings about files that might contain the key although it was not read in them. */
const hiding: ReadonlySet<Finding['code']> = new Set([
  'malformed',
  'unsupported',
  'keystore-locked',
  'not-checked-out',
] as const);

async function arrivalOf(
  sha256: string,
  { path, authorize, pins }: MatchedFile,
  reader: DocumentReader,
  { workspace, context }: Host,
): Promise<Arrival | null> {
  const { arrivalIn } = await import('./base/index.ts');
  return arrivalIn(workspace, path, context?.sha ?? '', async (bytes) => {
    const { found } = await reader.read(path, bytes, [...authorize, ...pins]);
    return found.some(({ document }) => document.publicKeySha256 === sha256);
  });
}
