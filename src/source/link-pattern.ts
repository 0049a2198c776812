import { expressionMatcher } from '../glob/glob.ts';

/**
 * A glob for links. One without a slash is compared with the part of the path after its last slash, one that begins with
 * `https://` with the whole URL, any other with the whole path. The query is included in each.
 * `*` matches anything except slashes, `**` matches anything, `?` matches one character except a slash. Matching takes
 * time linear in the length of the link for every pattern.
 */
export class LinkPattern {
  readonly #fits: (subject: string) => boolean;
  readonly #scope: 'name' | 'path' | 'address';

  constructor(pattern: string) {
    const isAddress = /^https:\/\//i.test(pattern);
    this.#scope = isAddress ? 'address' : pattern.includes('/') ? 'path' : 'name';
    const whole = this.#scope === 'path' && !/^(?:\/|\*\*)/.test(pattern) ? `/${pattern}` : pattern;
    this.#fits = expressionMatcher(`^${whole.replace(/\*+|[^*]/gsu, expressionOf)}$`);
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
}

/** One character, which can be two code units, except a slash. */
const one = String.raw`(?:[\ud800-\udbff][\udc00-\udfff]|[^/\ud800-\udfff])`;

function expressionOf(token: string): string {
  if (token.startsWith('*')) return token.length > 1 ? '.*' : '[^/]*';
  return token === '?' ? one : token.replace(/\W/g, String.raw`\$&`);
}

/** Percent-decoded; unchanged if an escape is not valid. */
function decoded(value: string): string {
  try {
    return decodeURI(value);
  } catch {
    return value;
  }
}
