/** The base64 of certificates is not text of the page, and can contain a short serial number by chance. */
const base64Run = /[A-Za-z0-9+/=_-]{48,}/g;

const tag = /<[^<>]{0,1000}>/g;

/** Pages with fewer words than this are data, such as a PEM file, unless they mention serial numbers. */
const minWords = 30;

/** No text contains this character, and DER always does: what looks like words there is not text of the page. */
const nul = '\0';

/** Hex digits of a serial number that is searched for; RFC 5280 allows 40, and no page for people contains more. */
export const maxSerialDigits = 128;

/** The text of a page, without encoded certificates and markup. */
export class PageWords {
  readonly #words: string;

  constructor(page: string) {
    this.#words = page.replace(base64Run, ' ').replace(tag, ' ').replace(/\s+/g, ' ').toLowerCase();
  }

  /** Whether the page is made for people, so it could contain a serial number. */
  get isProse(): boolean {
    if (this.#words.includes(nul)) return false;
    return this.#words.includes('serial') || (this.#words.match(/\p{L}{2,}/gu)?.length ?? 0) >= minWords;
  }

  /**
   * Whether the page contains a serial number: in hex, in any grouping, with or without leading zeros, or in
   * decimal. Takes time linear in the length of the page.
   *
   * @param serial lower-case hex, with a minus sign if it is negative: no page contains such a number
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
