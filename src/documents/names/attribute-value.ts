import { expectKind } from '../../findings/foreseen.ts';
import { DerError, elementAt } from '../der/element.ts';
import { directoryString } from './directory-string.ts';

/**
 * The text of a written value: quotes and escapes removed, `#hex` of a string decoded
 * (RFC 4514 section 3). Hex of anything but a string stays as it is, in lower case.
 */
export function unescapeValue(written: string): string {
  const value = /^"(.*)"$/s.exec(written)?.[1] ?? trimUnescaped(written);
  if (/^#(?:[0-9a-f]{2})+$/i.test(value)) return fromHex(value);
  return value.replace(/(?:\\[0-9a-f]{2})+|\\(.)/gis, (escapes, single: string | undefined) =>
    single === undefined ? fromBytes(escapes) : single,
  );
}

/** Trailing spaces belong to the value only if they are escaped: after an odd number of backslashes. */
function trimUnescaped(value: string): string {
  const trimmed = value.trim();
  let end = trimmed.length;
  while (trimmed[end - 1] === '\\') end--;
  return (trimmed.length - end) % 2 === 1 ? `${trimmed} ` : trimmed;
}

/** `\C3\A4` is the UTF-8 of one character. */
function fromBytes(escapes: string): string {
  return Buffer.from(escapes.replaceAll('\\', ''), 'hex').toString('utf8');
}

function fromHex(written: string): string {
  const bytes = Buffer.from(written.slice(1), 'hex');
  try {
    return directoryString(bytes, elementAt(bytes, 0, bytes.length)) ?? written.toLowerCase();
  } catch (error) {
    expectKind(DerError, error);
    return written.toLowerCase();
  }
}
