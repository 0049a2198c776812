/**
 * Text for people, in which our own words and text from outside never mix.
 *
 * A message is written as a template: what stands in the template is ours, what is put into it is from
 * outside (a file name, a certificate's subject, a server's answer) unless it is a `Text` itself.
 * Whoever renders a `Text` decides per part, so outside text can't reach a target unescaped.
 */
export type Text = readonly TextPart[];

export type TextPart =
  | { readonly kind: 'own'; readonly value: string }
  | { readonly kind: 'outside'; readonly value: string };

/** What may be put into a template: outside text, a number (ours), or a finished `Text`. */
export type Insert = string | number | Text;

/** Builds a `Text`: `text\`${path} holds no certificate\``. */
export function text(words: TemplateStringsArray, ...inserts: readonly Insert[]): Text {
  const parts: TextPart[] = [];
  words.forEach((word, i) => {
    if (word !== '') parts.push({ kind: 'own', value: word });
    const insert = inserts[i];
    if (insert !== undefined) parts.push(...toParts(insert));
  });
  return parts;
}

/** Joins texts (or outside strings) with words of our own between them. */
export function join(items: readonly Insert[], separator: Text): Text {
  return items.flatMap((item, i) => (i === 0 ? toParts(item) : [...separator, ...toParts(item)]));
}

function toParts(insert: Insert): readonly TextPart[] {
  if (typeof insert === 'string') return [{ kind: 'outside', value: insert }];
  if (typeof insert === 'number') return [{ kind: 'own', value: String(insert) }];
  return insert;
}
