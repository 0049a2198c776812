import { Failure } from '../findings/result.ts';
import { text } from '../text/text.ts';

/** A regular expression without lookbehind and backreferences: what globs consist of. */
export type Expression =
  /** One UTF-16 code unit. */
  | { readonly kind: 'unit'; readonly test: (unit: number) => boolean }
  | { readonly kind: 'start' | 'end' }
  | { readonly kind: 'sequence' | 'choice'; readonly parts: readonly Expression[] }
  | { readonly kind: 'repeat'; readonly part: Expression; readonly least: number; readonly most: number }
  /** What follows must match, or must not match, and is not consumed. */
  | { readonly kind: 'look'; readonly part: Expression; readonly negated: boolean };

/**
 * Reads the source of a regular expression whose only flag is `s`. Capturing and non-capturing groups are the same here,
 * and so are greedy and lazy quantifiers, because only whether it matches is of interest.
 *
 * @param source must be valid
 * @throws Failure if it has a lookbehind, a word boundary or a backreference; its text is worded to follow the glob
 */
export function parseExpression(source: string): Expression {
  return new Parser(source).choice();
}

/** The beginning of a group, a character class, an escape, or one code unit. */
const atom = /\(\?(?:[:=!]|.{0,2})|\[(?:[^\\\]]|\\.)*\]|\\(?:x[\dA-Fa-f]{2}|u[\dA-Fa-f]{4}|c[A-Za-z]|.)|./sy;

/** Greedy or lazy. */
const quantifier = /(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/y;

/** Word boundaries and backreferences. */
const looksBack = /^\\(?:[bBk\d]|c$)/;

const any = () => true;

class Parser {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  choice(): Expression {
    const parts = [this.#sequence()];
    while (this.#source[this.#at] === '|') {
      this.#at += 1;
      parts.push(this.#sequence());
    }
    return { kind: 'choice', parts };
  }

  #sequence(): Expression {
    const parts: Expression[] = [];
    while (this.#at < this.#source.length && !'|)'.includes(this.#source.charAt(this.#at)))
      parts.push(this.#repeated(this.#part(this.#atom())));
    return { kind: 'sequence', parts };
  }

  #atom(): string {
    const begin = this.#at;
    this.#take(atom);
    return this.#source.slice(begin, this.#at);
  }

  #part(token: string): Expression {
    if (token.startsWith('(')) return this.#group(token);
    if (token === '^') return { kind: 'start' };
    if (token === '$') return { kind: 'end' };
    if (token === '.') return { kind: 'unit', test: any };
    return token.length === 1 ? literal(token) : unitLike(token);
  }

  #group(token: string): Expression {
    if (token.length > 1 && !/^\(\?[:=!]$/.test(token)) throw unsupported(token);
    const part = this.choice();
    this.#at += 1;
    return token === '(' || token === '(?:' ? part : { kind: 'look', part, negated: token === '(?!' };
  }

  #repeated(part: Expression): Expression {
    const match = this.#take(quantifier);
    if (match === null) return part;
    const [symbol, low, comma, high] = match;
    if (low !== undefined) {
      const most = high ? Number(high) : comma ? Infinity : Number(low);
      return { kind: 'repeat', part, least: Number(low), most };
    }
    return {
      kind: 'repeat',
      part,
      least: symbol.startsWith('+') ? 1 : 0,
      most: symbol.startsWith('?') ? 1 : Infinity,
    };
  }

  #take(token: RegExp): RegExpExecArray | null {
    token.lastIndex = this.#at;
    const match = token.exec(this.#source);
    this.#at += match?.[0].length ?? 0;
    return match;
  }
}

function literal(character: string): Expression {
  const code = character.charCodeAt(0);
  return { kind: 'unit', test: (unit) => unit === code };
}

/** The most frequent class in globs. */
const notSlash: Expression = { kind: 'unit', test: (unit) => unit !== 0x2f };
const escapedMark = /^\\[^\w]$/;

/** A class or an escape, which matches one code unit; JavaScript's own engine decides which. */
function unitLike(token: string): Expression {
  if (token === '[^/]') return notSlash;
  if (escapedMark.test(token)) return literal(token.slice(1));
  if (looksBack.test(token)) throw unsupported(token);
  const expression = new RegExp(`^${token}$`, 's');
  return { kind: 'unit', test: (unit) => expression.test(String.fromCharCode(unit)) };
}

function unsupported(token: string): Failure {
  return new Failure(
    text`contains ${token}, which is regular expression syntax, not glob syntax; use *, **, ?, [a-z] or {a,b}, and / between folders`,
  );
}
