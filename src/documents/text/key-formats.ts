import { text as words } from '../../text/text.ts';
import type { FileFindings } from '../notes.ts';
import { jwkOffsets } from './jwk.ts';

/** The beginning of every PuTTY key. */
const puttyMark = Buffer.from('PuTTY-User-Key-File-');
const puttyKey = /^PuTTY-User-Key-File-\d:[\s\S]*?Private-Lines: ?\d+(?:[\r\n]|\\[rn])+\s*[A-Za-z0-9+/]{16}/;

/** The longest distance from its beginning to its end: a comment and a public key precede the private one. */
const longestKey = 32_768;

const colon = 0x3a;

interface Lines {
  readonly lineAt: (offset: number) => number;
}

/**
 * Reports the private keys in a text that are neither DER nor PEM nor single words: PuTTY keys and JSON Web Keys.
 * Both contain colons, which most PEM files do not.
 */
export function reportKeyFormats(text: Buffer, lines: () => Lines, notes: FileFindings): void {
  if (!text.includes(colon)) return;
  const keys = [
    ...puttyOffsets(text).map((at) => ({ at, name: 'PuTTY' })),
    ...jwkOffsets(text).map((at) => ({ at, name: 'JSON Web Key' })),
  ];
  if (keys.length === 0) return;
  const { lineAt } = lines();
  for (const { at, name } of keys.sort((a, b) => a.at - b.at)) notes.privateKey(lineAt(at), words`${name}`);
}

function puttyOffsets(text: Buffer): readonly number[] {
  const offsets: number[] = [];
  let at = text.indexOf(puttyMark);
  while (at >= 0) {
    const next = text.indexOf(puttyMark, at + puttyMark.length);
    const end = Math.min(next < 0 ? text.length : next, at + longestKey);
    if (puttyKey.test(text.toString('latin1', at, end))) offsets.push(at);
    at = next;
  }
  return offsets;
}

const ageKey = /^AGE-SECRET-KEY-(?:PQ-)?1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}/;
const ageBeginning = 'AGE';
const ageLength = 80;

/** Whether the hyphen at an offset is the first one of an age private key. */
export function isAgeKey(text: Buffer, hyphen: number): boolean {
  const start = hyphen - ageBeginning.length;
  return text[start] === 0x41 && start >= 0 && ageKey.test(text.toString('latin1', start, start + ageLength));
}
