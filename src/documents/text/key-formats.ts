import { text as words } from '../../text/text.ts';
import type { Notes } from '../notes.ts';
import { jwkOffsets } from './jwk.ts';

interface KeyFormat {
  readonly name: string;
  /** Nearly no text contains it, and whatever does is looked at more closely. */
  readonly mark: string;
  /** The key, from the mark on. */
  readonly key: RegExp;
}

/** How far from its mark the key of any of these formats may be: it has a comment and a public key before it. */
const longestKey = 32_768;

/** Private keys that are neither DER nor in PEM armour. */
const formats: readonly KeyFormat[] = [
  {
    name: 'PuTTY',
    mark: 'PuTTY-User-Key-File-',
    key: /^PuTTY-User-Key-File-\d:[\s\S]*?Private-Lines: ?\d+(?:[\r\n]|\\[rn])+\s*[A-Za-z0-9+/]{16}/,
  },
  {
    name: 'age',
    mark: 'AGE-SECRET-KEY-',
    key: /^AGE-SECRET-KEY-(?:PQ-)?1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}/,
  },
];

interface Lines {
  readonly lineAt: (offset: number) => number;
}

/** Tells the private keys in a text whose format is a text of its own: PuTTY's, age's, and JSON Web Keys. */
export function tellKeyFormats(text: Buffer, lines: Lines, notes: Notes): void {
  const keys = [
    ...formats.flatMap((format) => offsetsOf(text, format).map((at) => ({ at, name: format.name }))),
    ...jwkOffsets(text).map((at) => ({ at, name: 'JSON Web Key' })),
  ];
  for (const { at, name } of keys.sort((a, b) => a.at - b.at)) {
    notes.privateKey(lines.lineAt(at), words`${name}`);
  }
}

function offsetsOf(text: Buffer, { mark, key }: KeyFormat): readonly number[] {
  const offsets: number[] = [];
  let at = text.indexOf(mark);
  while (at >= 0) {
    const next = text.indexOf(mark, at + mark.length);
    const end = Math.min(next < 0 ? text.length : next, at + longestKey);
    if (key.test(text.toString('latin1', at, end))) offsets.push(at);
    at = next;
  }
  return offsets;
}
