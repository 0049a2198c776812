import { meaning, unit, type Wrapping } from '../unit.ts';

/** How `<` and `>` are written if a page is embedded in XML or JSON. */
const forms = [
  ['&lt;', '&gt;'],
  ['\\u003c', '\\u003e'],
  ['\\u003C', '\\u003E'],
].map(([open = '', close = '']) => ({ open: Buffer.from(open), close: Buffer.from(close) }));

/** Only short tags are recognized: `&lt;br /&gt;`, `\u003c/p\u003e`. */
const maxTag = 64;
const letterL = 0x6c;
const letterU = 0x75;

/**
 * A tag whose angle brackets are escaped separates words like any other.
 *
 * Needed by RSS and Atom feeds, by JSON of the APIs of wikis and content management systems, and by SAML metadata in
 * XML.
 */
export const escapedTag: Wrapping = {
  onlyWithin: true,
  begins: [0x26, 0x5c],
  unitAt: (text, at) => {
    if (text[at + 1] !== letterL && text[at + 1] !== letterU) return 0;
    const form = forms.find(({ open }) => standsAt(text, at, open));
    if (form === undefined) return 0;
    for (let end = at + form.open.length; end < at + maxTag; end++) {
      if (standsAt(text, end, form.close)) return unit(meaning.blank, end + form.close.length - at);
    }
    return 0;
  },
};

function standsAt(text: Uint8Array, at: number, bytes: Uint8Array): boolean {
  for (let i = 0; i < bytes.length; i++) if (text[at + i] !== bytes[i]) return false;
  return true;
}
