import { text } from '../text/text.ts';
import { tags } from '../x509/element.ts';
import type { ObjectIdentity } from '../x509/identify.ts';
import { octetAt } from '../x509/octets.ts';
import type { DocumentCollector } from './gathering.ts';
import { javaStoreEnd, javaStoreKind } from './keystore/java.ts';
import { secretKeyRingEnd } from './openpgp.ts';
import { outlineAt } from './outline.ts';

const binarySpot = { line: 1, encoding: 'der' } as const;

/** A file with more unrelated values than this is not meant to contain documents. */
const maxOthers = 20;

/**
 * Reads the key store, OpenPGP key ring or BER values at the beginning of a file, one after the other.
 * @returns where they end; 0 if the file does not begin with any.
 */
export function readBinary(bytes: Buffer, gathering: DocumentCollector): number {
  let at = readJavaStore(bytes, gathering) || readKeyRing(bytes, gathering);
  let others = 0;
  while (bytes[at] === tags.sequence) {
    if (others >= maxOthers) {
      gathering.notes.leftOff(maxOthers);
      return bytes.length;
    }
    const outlined = outlineAt(bytes, at);
    if (outlined === null || isChance(outlined.identity, octetAt(bytes, at + 1))) break;
    if (outlined.identity.kind === 'other') others++;
    gathering.take(bytes, outlined.identity, binarySpot);
    at = outlined.whole.end;
  }
  return at;
}

/** A store whose end is not known extends to the end of the file. */
function readJavaStore(bytes: Buffer, gathering: DocumentCollector): number {
  const kind = javaStoreKind(bytes);
  if (kind === null) return 0;
  const end = javaStoreEnd(bytes, 0) ?? bytes.length;
  gathering.stores.push({ kind, bytes: bytes.subarray(0, end), line: binarySpot.line });
  return end;
}

/** @returns where a key ring with a secret key ends; 0 if the file begins with none */
function readKeyRing(bytes: Buffer, { notes }: DocumentCollector): number {
  const end = secretKeyRingEnd(bytes) ?? 0;
  if (end > 0) notes.privateKey(binarySpot.line, text`OpenPGP`);
  return end;
}

/** Text that begins with the digit 0 can look like a short value of an unknown kind by chance. */
function isChance(identity: ObjectIdentity, length: number): boolean {
  const isUnknown = identity.kind === 'other' && identity.what === 'structure of an unknown kind';
  return isUnknown && length >= 0x20 && length < 0x7f;
}
