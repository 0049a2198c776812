/**
 * Text for people, in which our own words and text from outside are kept apart.
 *
 * A message is written as a template: the template itself is ours, and what is inserted is from
 * outside (a file name, a certificate's subject, a server's response) unless it is a `Text` itself.
 * A renderer treats each part by its kind, so outside text can't reach a target unescaped.
 */
export type Text = readonly TextPart[];

export type TextPart = OwnWords | OutsideWords;

/** Words of this source code. Only the tag `text` can make them: the class is not exported. */
class OwnWords {
  readonly kind = 'own';
  readonly value: string;
  /** A protected member makes the type nominal, so an object literal cannot pass as our own words. */
  declare protected readonly sealed: true;

  constructor(value: string) {
    this.value = value;
  }
}

export interface OutsideWords {
  readonly kind: 'outside';
  readonly value: string;
}

/** What can be inserted into a template: outside text, a number (ours), or a `Text`. */
export type Insert = string | number | Text;

/** Builds a `Text`: `text\`${path} contains no certificate\``. */
export function text(words: TemplateStringsArray, ...inserts: readonly Insert[]): Text {
  const { between, whole } = ownWords(words);
  if (inserts.length === 0) return whole;
  const parts = between.flatMap((own, i) => [...own, ...inserts.slice(i, i + 1).flatMap(toParts)]);
  // A copy has no spare capacity, which matters for a hundred thousand findings.
  return parts.slice();
}

/** A template's own words: those before, between and after the inserts, and the whole text for a template without any. */
interface Template {
  readonly between: readonly Text[];
  readonly whole: Text;
}

/** Each template's own words are created once, however often it is used. */
const templates = new WeakMap<TemplateStringsArray, Template>();

function ownWords(words: TemplateStringsArray): Template {
  const known = templates.get(words);
  if (known !== undefined) return known;
  const between = words.map((word) => (word === '' ? [] : [new OwnWords(word)]));
  const made = { between, whole: between.flat() };
  templates.set(words, made);
  return made;
}

/** Joins texts (or outside strings) with words of our own between them. */
export function join(items: readonly Insert[], separator: Text): Text {
  return items.flatMap((item, i) => (i === 0 ? toParts(item) : [...separator, ...toParts(item)]));
}

function toParts(insert: Insert): readonly TextPart[] {
  if (typeof insert === 'string') return [{ kind: 'outside', value: insert }];
  if (typeof insert === 'number') return [new OwnWords(String(insert))];
  return insert;
}

/** A number of things: `1 key`, `2 keys`. */
export function counted(count: number, one: Text, many: Text): Text {
  return text`${count} ${count === 1 ? one : many}`;
}
