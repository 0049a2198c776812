import { text } from '../text/text.ts';
import { invalid, type Parsed, parsed } from './fault.ts';

/** Octets in a serial number; RFC 5280 allows 20, but certificates with 25 exist. */
export const maxSerialLength = 64;

/**
 * Reads a serial number in hex as tools and pages show it: with or without colons, spaces and leading zeros, in
 * upper or lower case.
 * @returns lower-case hex of whole bytes without leading zero bytes
 */
export function parseSerial(value: string): Parsed<string> {
  const negative = value.startsWith('-');
  const digits = bareHex(negative ? value.slice(1) : value);
  if (digits === null) return invalid(text`${value} is not a serial number in hex`);
  const significant = digits.replace(/^0+(?=.)/, '');
  const bytes = significant.length % 2 === 0 ? significant : `0${significant}`;
  if (bytes.length > 2 * maxSerialLength) return invalid(text`is longer than ${maxSerialLength} bytes`);
  return parsed(negative ? `-${bytes}` : bytes);
}

/** Reads a SHA-256 hash in hex, with or without colons, into lower-case hex. */
export function parseSha256(value: string): Parsed<string> {
  const digits = bareHex(value);
  if (digits === null) return invalid(text`${value} is not a hash in hex`);
  if (digits.length === 64) return parsed(digits);
  return invalid(text`${value} is not a SHA-256 hash: it has ${digits.length} hex digits, not 64`);
}

function bareHex(value: string): string | null {
  const digits = value.toLowerCase().replace(/^0x/, '').replace(/[:\s]/g, '');
  return /^[\da-f]+$/.test(digits) ? digits : null;
}
