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
export function jwkOffsets(text: Buffer): readonly number[] {
  return text.includes(keyType) ? offsetsIn(text.toString('latin1')) : [];
}

function offsetsIn(text: string): readonly number[] {
  const offsets: number[] = [];
  const nesting = new Nesting();
  for (const { 0: found, 1: brace, index } of text.matchAll(token)) {
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
