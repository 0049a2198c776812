/** Base64 of certificates is no text of the page's own, and a short serial number may stand in it by chance. */
const base64Run = /[A-Za-z0-9+/=_-]{48,}/g;

const tag = /<[^<>]{0,1000}>/g;

/** Pages with fewer words than this are data, such as a bare PEM file, unless they speak of serial numbers. */
const minWords = 30;

/** No text holds this character, and DER always does: what looks like words there is none of the page's. */
const nul = '\0';

/** Hex digits of a serial number that is looked for; RFC 5280 allows 40, and no page for people names more. */
export const maxSerialDigits = 128;

/** What a page says of certificates in its own words, rather than in encoded ones. */
export class PageWords {
  readonly #words: string;

  constructor(page: string) {
    this.#words = page.replace(base64Run, ' ').replace(tag, ' ').replace(/\s+/g, ' ').toLowerCase();
  }

  /** The page is made for people, so it could name a serial number. */
  get isProse(): boolean {
    if (this.#words.includes(nul)) return false;
    return this.#words.includes('serial') || (this.#words.match(/\p{L}{2,}/gu)?.length ?? 0) >= minWords;
  }

  /**
   * Whether the page names a serial number: in hex, however grouped, with or without leading zeros, or in
   * decimal. Takes time linear in the length of the page, whatever stands there.
   *
   * @param serial lower-case hex, with a minus sign where it is negative: nobody writes such a number down
   */
  names(serial: string): boolean {
    if (serial.startsWith('-')) return false;
    const hex = serial.replace(/^0+(?=.)/, '');
    if (hex.length > maxSerialDigits) return false;
    const digits = [...hex].join('[:\\s\\u200b-]?');
    const inHex = new RegExp(`(?<![0-9a-f])0*${digits}(?![0-9a-f])`);
    const inDecimal = new RegExp(`(?<![0-9])${BigInt(`0x${hex}`)}(?![0-9])`);
    return inHex.test(this.#words) || inDecimal.test(this.#words);
  }
}
