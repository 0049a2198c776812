import { text as words } from '../text/text.ts';
import type { FileFindings } from './notes.ts';
import type { Places } from './text-scan.ts';

/** Nested objects beyond which no key is searched for. */
const maxLevels = 100;

/**
 * The relevant parts of JSON and its relatives: braces, and the members `kty` and, with a value as long as a key, `d`
 * (RFC 7518 section 6.2.2.1, RFC 8037) or `priv` (RFC 9964). Quotes can be missing, as in YAML, or escaped.
 */
const token =
  /([{}])|(?<![\w-])kty\\*["']?\s*:\s*\\*["']?(?:RSA|EC|OKP|AKP)\b|(?<![\w-])(?:d|priv)\\*["']?\s*:\s*\\*["']?[A-Za-z0-9_-]{40}/g;

interface Level {
  /** Where its object begins; null if there is none. */
  readonly start: number | null;
  hasType: boolean;
  hasKey: boolean;
}

const keyType = Buffer.from('kty');

/** The offsets of JSON Web Keys with a private member (RFC 7517). */
function jwkOffsets(bytes: Buffer): readonly number[] {
  const offsets: number[] = [];
  if (!bytes.includes(keyType)) return offsets;
  const nesting = new Nesting();
  for (const { 0: found, 1: brace, index } of bytes.toString('latin1').matchAll(token)) {
    if (brace === '{') nesting.open(index);
    else if (brace === '}') nesting.close();
    else if (take(nesting.innermost, found)) offsets.push(nesting.innermost.start ?? index);
  }
  return offsets;
}

/** The open objects; those beyond the limit count as part of the one around them. */
class Nesting {
  readonly #levels: Level[] = [];
  #beyond = 0;
  /** What is outside of all objects: YAML needs none. */
  readonly #outermost: Level = { start: null, hasType: false, hasKey: false };

  get innermost(): Level {
    return this.#levels.at(-1) ?? this.#outermost;
  }

  open(start: number): void {
    if (this.#levels.length < maxLevels) this.#levels.push({ start, hasType: false, hasKey: false });
    else this.#beyond++;
  }

  close(): void {
    if (this.#beyond > 0) this.#beyond--;
    else this.#levels.pop();
  }
}

/** @returns true if a level turns out to be a private key; it can have another one after that, as YAML has no braces */
function take(level: Level, member: string): boolean {
  if (member.startsWith('kty')) level.hasType = true;
  else level.hasKey = true;
  const isKey = level.hasType && level.hasKey;
  if (isKey) level.hasType = level.hasKey = false;
  return isKey;
}

/** The beginning of every PuTTY key. */
const puttyMark = Buffer.from('PuTTY-User-Key-File-');
const puttyKey = /^PuTTY-User-Key-File-\d:[\s\S]*?Private-Lines: ?\d+(?:[\r\n]|\\[rn])+\s*[A-Za-z0-9+/]{16}/;

/** The longest distance from its beginning to its end: a comment and a public key precede the private one. */
const longestKey = 32_768;

const colon = 0x3a;

/**
 * Reports the private keys in a text that are neither DER nor PEM nor single words: PuTTY keys and JSON Web Keys.
 * Both contain colons, which most PEM files do not.
 */
export function reportKeyFormats(text: Buffer, placesOf: () => Places, notes: FileFindings): void {
  if (!text.includes(colon)) return;
  const keys = [
    ...puttyOffsets(text).map((at) => ({ at, name: 'PuTTY' })),
    ...jwkOffsets(text).map((at) => ({ at, name: 'JSON Web Key' })),
  ];
  if (keys.length === 0) return;
  const places = placesOf();
  for (const { at, name } of keys.sort((a, b) => a.at - b.at))
    notes.privateKey(places.lineAt(at), words`${name}`);
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
