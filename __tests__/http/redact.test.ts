import fc from 'fast-check';
import { expect, it } from 'vitest';
import { redacted, redactor } from '../../src/http/redact.ts';

const secret = fc.stringMatching(/^[\x21-\x7e]{12,60}$/);

it('removes the secret wherever it occurs, plain and percent-encoded', () => {
  fc.assert(
    fc.property(secret, fc.string(), fc.string(), (key, before, after) => {
      const redact = redactor(key);
      expect(redact(`${before}${key}${after}${encodeURIComponent(key)}`)).not.toContain(key);
      expect(redact(key)).toBe(redacted);
      expect(redact(encodeURIComponent(key))).toBe(redacted);
    }),
  );
});

const hexOf = (text: string, before = '') =>
  [...Buffer.from(text)].map((octet) => `${before}${octet.toString(16).padStart(2, '0')}`);

it.each<readonly [string, (key: string) => string]>([
  ['hex', (key) => Buffer.from(key).toString('hex')],
  ['hex in capitals', (key) => Buffer.from(key).toString('hex').toUpperCase()],
  ['hex with percent signs', (key) => Buffer.from(key).toString('hex').replace(/../g, '%$&')],
  ['hex with colons', (key) => hexOf(key).join(':')],
  ['hex as in a dump of a buffer', (key) => hexOf(key).join(' ')],
  ['hex as in an array', (key) => hexOf(key).join(', 0x')],
  [
    'percent-encoding with small letters',
    (key) => encodeURIComponent(key).replace(/%../g, (c) => c.toLowerCase()),
  ],
  ['percent-encoding of percent-encoding', (key) => hexOf(key, '%25').join('')],
  ['percent-encoding of some characters', (key) => key.replace(/\W/g, (c) => hexOf(c, '%').join(''))],
  ['numbers of HTML', (key) => [...key].map((c) => `&#${c.charCodeAt(0)};`).join('')],
  ['numbers of HTML in hex', (key) => [...key].map((c) => `&#x00${hexOf(c).join('')};`).join('')],
  ['escapes of JSON', (key) => [...key].map((c) => `\\u00${hexOf(c).join('')}`).join('')],
  ['escapes of JavaScript', (key) => [...key].map((c) => `\\x${hexOf(c).join('')}`).join('')],
  ['capitals', (key) => key.toUpperCase()],
  ['small letters', (key) => key.toLowerCase()],
  ['lines of eight characters', (key) => key.replace(/.{8}(?!$)/g, '$&\r\n')],
  ['letters with spaces between', (key) => [...key].join(' ')],
  ['letters with characters between that show nothing', (key) => [...key].join('\u200b')],
])('removes it from %s', (_, form) => {
  fc.assert(
    fc.property(secret, (key) => {
      expect(redactor(key)(form(key))).toBe(redacted);
    }),
  );
});

it.each(['base64', 'base64url'] as const)('removes it from %s of any text around it', (encoding) => {
  fc.assert(
    fc.property(
      secret,
      fc.uint8Array({ maxLength: 9 }),
      fc.uint8Array({ maxLength: 9 }),
      (key, before, after) => {
        const encoded = Buffer.concat([before, Buffer.from(key), after]).toString(encoding);
        const left = redactor(key)(encoded);
        expect(left).toContain(redacted);
        // Next to it, at most one character on either side shares bits with the secret.
        const longest = Math.ceil((8 * (before.length + after.length)) / 6) + 4;
        expect(left.replace(redacted, '').length).toBeLessThanOrEqual(longest);
      },
    ),
  );
});

it('leaves other text alone', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z ]*$/), (innocent) => {
      expect(redactor('123_SAMPLEAPIKEY')(innocent)).toBe(innocent);
    }),
  );
});

it('removes it from base64 that is broken into lines', () => {
  const lines = btoa('Authorization: Bearer 123_SAMPLEAPIKEY').replace(/.{8}/g, '$&\n');
  expect(redactor('123_SAMPLEAPIKEY')(lines)).toMatch(/^[\w\n]+\*{3}[\w\n=]{0,3}$/);
});

it('removes adjacent secrets, and keeps what is around them', () => {
  const key = '123_SAMPLEAPIKEY';
  expect(redactor(key)(`a ${key}${key} b\\ ${hexOf(key).join('')}. c`)).toBe('a ****** b\\ ***. c');
});

it('takes linear time', () => {
  const redact = redactor('123_SAMPLEAPIKEY');
  for (const text of ['\\', '%25', '&#0', '0x', '1', ' ', '123_SAMPLEAPIKE']) {
    expect(redact(text.repeat(32_000))).toHaveLength(32_000 * text.length);
  }
});

it('removes six characters from base64, which are eight there', () => {
  expect(redactor('secret')(`${btoa('secret')} ${btoa('secret!')}`)).toBe('*** ***IQ==');
});

it('does not remove too much for a short secret', () => {
  expect(redactor('ab')('YWI= ab cab')).toBe('YWI= *** c***');
});
