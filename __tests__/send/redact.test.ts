import fc from 'fast-check';
import { expect, it } from 'vitest';
import { redacted, redactor } from '../../src/send/redact.ts';

const secret = fc.stringMatching(/^[\x21-\x7e]{12,60}$/);

it('takes out the secret wherever it stands, as it is and percent-encoded', () => {
  fc.assert(
    fc.property(secret, fc.string(), fc.string(), (key, before, after) => {
      const redact = redactor(key);
      expect(redact(`${before}${key}${after}${encodeURIComponent(key)}`)).not.toContain(key);
      expect(redact(key)).toBe(redacted);
      expect(redact(encodeURIComponent(key))).toBe(redacted);
    }),
  );
});

it.each<readonly [string, (key: string) => string]>([
  ['hex', (key) => Buffer.from(key).toString('hex')],
  ['hex in capitals', (key) => Buffer.from(key).toString('hex').toUpperCase()],
  ['hex with percent signs', (key) => Buffer.from(key).toString('hex').replace(/../g, '%$&')],
  [
    'percent-encoding with small letters',
    (key) => encodeURIComponent(key).replace(/%../g, (c) => c.toLowerCase()),
  ],
])('takes it out of %s', (_, form) => {
  fc.assert(
    fc.property(secret, (key) => {
      expect(redactor(key)(form(key))).toBe(redacted);
    }),
  );
});

it.each(['base64', 'base64url'] as const)('takes it out of %s of any text around it', (encoding) => {
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

it('takes six characters out of base64, which are eight there', () => {
  expect(redactor('secret')(`${btoa('secret')} ${btoa('secret!')}`)).toBe('*** ***IQ==');
});

it('does not go wild with a short secret', () => {
  expect(redactor('ab')('YWI= ab cab')).toBe('YWI= *** c***');
});
