/** A part of a pattern: `*` takes anything but slashes, `**` anything, `?` one character but a slash. */
type Part =
  | { readonly kind: 'character'; readonly value: string }
  | { readonly kind: 'one' }
  | { readonly kind: 'any'; readonly crosses: boolean };

/**
 * A glob for links. One without a slash is compared with what follows the last slash of the path, one that begins with
 * `https://` with the whole address, any other with the whole path; the query belongs to it. Takes time linear in the
 * length of the link, whatever the pattern.
 */
export class LinkPattern {
  readonly #parts: readonly Part[];
  readonly #scope: 'name' | 'path' | 'address';

  constructor(pattern: string) {
    const isAddress = /^https:\/\//i.test(pattern);
    this.#scope = isAddress ? 'address' : pattern.includes('/') ? 'path' : 'name';
    const whole = this.#scope === 'path' && !/^(?:\/|\*\*)/.test(pattern) ? `/${pattern}` : pattern;
    this.#parts = partsOf(whole);
  }

  matches(link: URL): boolean {
    const written = this.#subjectOf(link);
    return this.#fits(written) || (written.includes('%') && this.#fits(decoded(written)));
  }

  #subjectOf({ origin, pathname, search }: URL): string {
    switch (this.#scope) {
      case 'address':
        return origin + pathname + search;
      case 'path':
        return pathname + search;
      case 'name':
        return pathname.slice(pathname.lastIndexOf('/') + 1) + search;
    }
  }

  /** Keeps, for what has been read so far, how many parts of the pattern may have been used up. */
  #fits(subject: string): boolean {
    let reached = this.#withStars([0]);
    for (const character of subject) {
      const next = [...reached].flatMap((at) => this.#step(at, character));
      if (next.length === 0) return false;
      reached = this.#withStars(next);
    }
    return reached.has(this.#parts.length);
  }

  #step(at: number, character: string): readonly number[] {
    const part = this.#parts[at];
    switch (part?.kind) {
      case undefined:
        return [];
      case 'character':
        return part.value === character ? [at + 1] : [];
      case 'one':
        return character === '/' ? [] : [at + 1];
      case 'any':
        return part.crosses || character !== '/' ? [at] : [];
    }
  }

  /** A star may also take nothing. */
  #withStars(positions: readonly number[]): ReadonlySet<number> {
    const reached = new Set<number>();
    for (const position of positions) {
      let at = position;
      reached.add(at);
      while (this.#parts[at]?.kind === 'any') reached.add(++at);
    }
    return reached;
  }
}

function partsOf(pattern: string): readonly Part[] {
  return (pattern.match(/\*+|[^*]/gsu) ?? []).map((token): Part => {
    if (token.startsWith('*')) return { kind: 'any', crosses: token.length > 1 };
    return token === '?' ? { kind: 'one' } : { kind: 'character', value: token };
  });
}

/** As people read it; an escape that is none stays. */
function decoded(value: string): string {
  try {
    return decodeURI(value);
  } catch {
    return value;
  }
}
