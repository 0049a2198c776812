/**
 * As much DER (X.690) as it takes to look into a CSR.
 *
 * @typedef {{ tag: number, content: Buffer, whole: Buffer }} Element
 */

/**
 * The elements that bytes consist of.
 *
 * @param {Buffer} bytes
 * @returns {Element[]}
 * @throws {Error} where the bytes are no DER, or more than DER
 */
export function elements(bytes) {
  const found = [];
  for (let at = 0; at < bytes.length; ) {
    const element = elementAt(bytes, at);
    found.push(element);
    at += element.whole.length;
  }
  return found;
}

/**
 * The single element that bytes consist of.
 *
 * @param {Buffer} bytes
 * @param {number} tag what it must be
 * @returns {Element}
 */
export function only(bytes, tag) {
  const [element, ...rest] = elements(bytes);
  if (element === undefined || element.tag !== tag) throw new Error('another type was due');
  if (rest.length > 0) throw new Error('there are trailing bytes');
  return element;
}

function elementAt(bytes, at) {
  const tag = bytes[at];
  const first = bytes[at + 1];
  if (tag === undefined || first === undefined || (tag & 0x1f) === 0x1f) throw new Error('no DER');
  const { start, length } =
    first < 0x80 ? { start: at + 2, length: first } : longForm(bytes, at + 2, first & 0x7f);
  if (start + length > bytes.length) throw new Error('the DER breaks off');
  return { tag, content: bytes.subarray(start, start + length), whole: bytes.subarray(at, start + length) };
}

function longForm(bytes, at, octets) {
  if (octets < 1 || octets > 4 || at + octets > bytes.length) throw new Error('no DER length');
  const length = bytes.readUIntBE(at, octets);
  if (length < 0x80 || bytes[at] === 0) throw new Error('the length is not minimal');
  return { start: at + octets, length };
}
