import { attempt, failed, ok, type Result } from '../findings/result.ts';
import { join, text } from '../text/text.ts';
import { nameAttributes } from '../x509/distinguished-name.ts';
import { keyPurpose, namedPurposes } from '../x509/object-identifier.ts';
import { didYouMean } from './reader.ts';

/** Reads text without the whitespace around it. It must be neither empty nor too long, in UTF-16 units. */
export function parseText(value: string, maxLength: number): Result<string> {
  const trimmed = value.trim();
  if (trimmed === '') return failed(text`is empty`);
  return trimmed.length > maxLength ? failed(text`is longer than ${maxLength} characters`) : ok(trimmed);
}

/** Octets in a serial number; RFC 5280 allows 20, but certificates with 25 exist. */
export const maxSerialLength = 64;

/**
 * Reads a serial number in hex as tools and pages show it: with or without colons, spaces and leading zeros, in
 * upper or lower case.
 * @returns lower-case hex of whole bytes without leading zero bytes
 */
export function parseSerial(value: string): Result<string> {
  const negative = value.startsWith('-');
  const digits = bareHex(negative ? value.slice(1) : value);
  if (digits === null) return failed(text`${value} is not a serial number in hex`);
  const significant = digits.replace(/^0+(?=.)/, '');
  const bytes = significant.length % 2 === 0 ? significant : `0${significant}`;
  if (bytes.length > 2 * maxSerialLength) return failed(text`is longer than ${maxSerialLength} bytes`);
  return ok(negative ? `-${bytes}` : bytes);
}

/** Reads a SHA-256 hash in hex, with or without colons, into lower-case hex. */
export function parseSha256(value: string): Result<string> {
  const digits = bareHex(value);
  if (digits === null) return failed(text`${value} is not a hash in hex`);
  if (digits.length === 64) return ok(digits);
  return failed(text`${value} is not a SHA-256 hash: it has ${digits.length} hex digits, not 64`);
}

function bareHex(value: string): string | null {
  const digits = value.toLowerCase().replace(/^0x/, '').replace(/[:\s]/g, '');
  return /^[\da-f]+$/.test(digits) ? digits : null;
}

/** Checks that a distinguished name can be read, and returns it unchanged; certificates are compared with it later. */
export function parseDistinguishedName(value: string): Result<string> {
  const attributes = attempt(() => nameAttributes(value));
  if (!attributes.ok) return failed(text`${value} is not a distinguished name: ${attributes.reason.text}`);
  return attributes.value.length === 0 ? failed(text`is empty`) : ok(value);
}

const longestId = 64;

/** Reads the name that distinguishes uses of this Action: letters, digits, `.`, `_` and `-`. */
export function parseId(value: string): Result<string> {
  if (value.length > longestId)
    return failed(text`has ${value.length} characters; the maximum is ${longestId}`);
  if (/^[A-Za-z\d._-]+$/.test(value)) return ok(value);
  return failed(text`${value} can contain only letters, digits, ".", "_" and "-"`);
}

const dotted = /^[0-2](?:\.(?:0|[1-9]\d{0,38})){1,32}$/;

/** Reads an extended key usage by its name or its dotted OID; returns the name if there is one. */
export function parseUsage(value: string): Result<string> {
  const usage = value.trim().toLowerCase();
  if (namedPurposes.includes(usage)) return ok(usage);
  if (dotted.test(usage)) return ok(keyPurpose(usage));
  const names = join(namedPurposes, text`, `);
  return failed(
    text`${value} is not an extended key usage; use ${names}, or an OID${didYouMean(usage, namedPurposes)}`,
  );
}

/** One part of the work; `{ index: 0, count: 1 }` is all of it. */
export interface Shard {
  /** 0-based. */
  readonly index: number;
  readonly count: number;
}

/** A matrix has at most 256 jobs; this leaves room for several matrices. */
export const maxShards = 1024;

/** All the work. */
export const onlyShard: Shard = { index: 0, count: 1 };

/** Reads `i/n`, the i-th (from 1) of n parts. */
export function parseShard(value: string): Result<Shard> {
  const [, part, parts] = /^(\d{1,6})\s*\/\s*(\d{1,6})$/.exec(value) ?? [];
  if (part === undefined) return failed(text`${value} is not a shard; write it as i/n, such as 1/4`);
  const [number, count] = [Number(part), Number(parts)];
  if (count < 1 || count > maxShards)
    return failed(text`${value} is not a valid shard: the number of parts must be from 1 to ${maxShards}`);
  if (number < 1 || number > count) {
    return failed(text`${value} is not a valid shard: the parts are 1/${count} to ${count}/${count}`);
  }
  return ok({ index: number - 1, count });
}

/** The entries of a newline-separated list; lines that start with `#` are comments. */
export function listOf(value: string): readonly string[] {
  return value
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}
