import { expectKind } from '../../findings/foreseen.ts';
import { DerError } from '../der/element.ts';
import { DocumentCollector, outlineAt } from '../gathering.ts';
import type { Reading } from '../read.ts';
import { type Effort, EffortError } from './effort.ts';
import { readJavaStore } from './java.ts';
import {
  type KeyStore,
  type StoreContents,
  type StoredCertificate,
  StoreError,
  type StoreKeys,
} from './store.ts';
import { StoreFindings } from './words.ts';

/**
 * Reads the certificates of the stores in a file, and reports the keys in them, of which only the name is read.
 *
 * @param reading the other content of the file; its documents come first
 */
export async function openStores(
  path: string,
  reading: Reading,
  keys: StoreKeys,
  effort: Effort,
): Promise<Reading> {
  const gathering = new DocumentCollector(path, reading.found, reading.commentedOut);
  for (const store of reading.stores) await openStore(store, keys, effort, gathering);
  const { found, commentedOut, notes } = gathering;
  const findings = [...reading.findings, ...notes.finish()];
  return { found, commentedOut, findings, labelFindings: reading.labelFindings, stores: [] };
}

async function openStore(
  store: KeyStore,
  keys: StoreKeys,
  effort: Effort,
  gathering: DocumentCollector,
): Promise<void> {
  const notes = new StoreFindings(gathering.notes, store);
  try {
    const contents = await contentsOf(store, ['', ...keys.passwords], effort);
    take(contents, store, gathering, notes);
    reportState(contents, keys, notes);
  } catch (error) {
    if (error instanceof EffortError) notes.tooMuchWork();
    else notes.damaged((error instanceof DerError ? error : expectKind(StoreError, error)).message);
  }
}

/** The reader of PKCS #12 and its library are loaded for such stores only. */
async function contentsOf(
  { kind, bytes }: KeyStore,
  passwords: readonly string[],
  effort: Effort,
): Promise<StoreContents> {
  if (kind !== 'PKCS#12') return readJavaStore(bytes, passwords);
  const { readPkcs12 } = await import('./pkcs12.ts');
  return readPkcs12(bytes, passwords, effort.forStore());
}

function take(
  contents: StoreContents,
  { line }: KeyStore,
  gathering: DocumentCollector,
  notes: StoreFindings,
): void {
  const { certificates, keys, unread, state } = contents;
  for (const key of keys) notes.key(key);
  for (const what of unread) notes.unread(what);
  for (const certificate of certificates) takeCertificate(certificate, line, gathering, notes);
  const isEmpty = state !== 'locked' && certificates.length + keys.length === 0;
  if (isEmpty) gathering.notes.nothingRead();
}

function takeCertificate(
  { alias, bytes }: StoredCertificate,
  line: number,
  gathering: DocumentCollector,
  notes: StoreFindings,
): void {
  const outlined = outlineAt(bytes, 0, bytes.length);
  if (outlined?.identity.kind !== 'certificate') notes.damagedCertificate(alias);
  else gathering.take(bytes, outlined.identity, { line, encoding: 'der', alias });
}

/** Without a password, a store that can be read without one is not reported as unverified. */
function reportState({ state }: StoreContents, keys: StoreKeys, notes: StoreFindings): void {
  if (state === 'locked') notes.locked(keys);
  else if (state === 'unverified' && keys.passwords.length > 0) notes.unverified();
}
