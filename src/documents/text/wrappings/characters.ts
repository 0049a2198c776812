import { meaning, meaningOfCodePoint, type Unit, unit } from '../unit.ts';
import type { Wrapping } from '../wrapping.ts';

/** Characters beyond ASCII in UTF-8: typographic dashes, no-break and zero-width spaces. */
export const utf8Sequence: Wrapping = {
  name: 'UTF-8',
  begins: Array.from({ length: 0xf0 - 0xc2 }, (_, i) => 0xc2 + i),
  unitAt: (text, at) => {
    const lead = text[at] ?? 0;
    return lead < 0xe0 ? sequence(text, at, 2, lead & 0x1f) : sequence(text, at, 3, lead & 0x0f);
  },
};

function sequence(text: Uint8Array, at: number, length: number, leadBits: number): Unit {
  let codePoint = leadBits;
  for (let i = at + 1; i < at + length; i++) {
    const byte = text[i] ?? 0;
    if ((byte & 0xc0) !== 0x80) return 0;
    codePoint = codePoint * 64 + (byte & 0x3f);
  }
  return unit(meaningOfCodePoint(codePoint), length);
}

const windows1252Meanings = new Map<number, number>([
  [0x96, meaning.dash2],
  [0x97, meaning.dash3],
  [0xa0, meaning.blank],
  [0xad, meaning.nothing],
]);

/** Dashes and the no-break space as old Windows software saves them. In UTF-8 no character begins with these bytes. */
export const windows1252: Wrapping = {
  name: 'Windows-1252',
  begins: [...windows1252Meanings.keys()],
  unitAt: (text, at) => unit(windows1252Meanings.get(text[at] ?? 0) ?? meaning.other, 1),
};
