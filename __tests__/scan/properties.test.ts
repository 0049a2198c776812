import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256, violations } from '../../scripts/fuzz/invariants.ts';
import {
  certificate,
  dnsNames,
  extensionRequest,
  integer,
  request,
  sctList,
} from '../support/der-builder.ts';
import { material } from '../support/material.ts';
import { read } from '../support/read-file.ts';
import { wrappedOf, wrappingCases } from './wrappings.ts';

/** Certificates and requests of every length modulo 3, so that base64 ends in all its ways. */
const documents = fc
  .record({
    serial: fc.uint8Array({ minLength: 1, maxLength: 30 }),
    name: fc.stringMatching(/^[a-z]{1,60}$/),
    isRequest: fc.boolean(),
    hasSct: fc.boolean(),
  })
  .map(({ serial, name, isRequest, hasSct }) => {
    const names = dnsNames(`${name}.example`, `*.${name}.example`);
    if (isRequest)
      return wrappedOf('CERTIFICATE REQUEST', request([extensionRequest('1.2.840.113549.1.9.14', names)]));
    const der = certificate({ serial: integer(...serial), extensions: hasSct ? [names, sctList] : [names] });
    return wrappedOf('CERTIFICATE', der);
  });

const derOf = ({ base64 }: { readonly base64: string }) => Buffer.from(base64, 'base64');

describe('wrap, find', () => {
  it('gives the same bytes, for every wrapping', () => {
    fc.assert(
      fc.property(documents, fc.constantFrom(...wrappingCases), (document, { wrap, line, encoding }) => {
        const { found, findings } = read(Buffer.from(wrap(document)));
        expect(found.map(({ der }) => sha256(der))).toEqual([sha256(derOf(document))]);
        expect(found[0]?.document).toMatchObject({ line, encoding });
        expect(findings).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('finds every one of several, in order, with anything between them', () => {
    const between = fc.constantFrom(
      '\n',
      '\n\n# and\n',
      '\nsome words\n',
      '\r\n',
      '\n---\n',
      '\n"quoted"\n',
      '\n<br>\n',
    );
    const text = wrappingCases.filter(
      ({ wrap }) => typeof wrap(wrappedOf('CERTIFICATE', certificate())) === 'string',
    );
    const parts = fc.array(fc.tuple(documents, fc.constantFrom(...text), between), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(parts, (chosen) => {
        const file = chosen.map(([document, { wrap }, after]) => `${wrap(document)}${after}`).join('');
        const expected = chosen.map(([document]) => sha256(derOf(document)));
        const { found, commentedOut } = read(file);
        const all = [...found, ...commentedOut].sort((a, b) => a.document.index - b.document.index);
        expect(all.map(({ der }) => sha256(der))).toEqual(expected);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('mutate', () => {
  const pem = material('cert.pem');
  const whole = sha256(material('cert.der'));

  it('any byte of PEM: found unchanged, found with the hash of its bytes, or reported', () => {
    fc.assert(
      fc.property(fc.nat(pem.length - 1), fc.integer({ min: 0, max: 255 }), (at, byte) => {
        const mutated = Buffer.from(pem);
        mutated[at] = byte;
        expect(violations(mutated)).toEqual([]);
        const { found, findings } = read(mutated);
        const isUnchanged = found.length === 1 && found[0] !== undefined && sha256(found[0].der) === whole;
        expect(isUnchanged || found.length === 1 || findings.length > 0).toBe(true);
        if (isUnchanged) return;
        // What is not the same is what an independent decoder makes of the same text.
        const body = mutated.toString('latin1').split(/-----[^-]*-----/)[1] ?? '';
        for (const { der } of found)
          expect(sha256(der)).toBe(sha256(Buffer.from(body, 'base64').subarray(0, der.length)));
      }),
      { numRuns: 3000 },
    );
  });

  it('any byte of DER: what is found is the file, or it is reported', () => {
    const der = material('rsa.der');
    fc.assert(
      fc.property(fc.nat(der.length - 1), fc.integer({ min: 0, max: 255 }), (at, byte) => {
        const mutated = Buffer.from(der);
        mutated[at] = byte;
        expect(violations(mutated)).toEqual([]);
        const { found, findings } = read(mutated);
        expect(found.length === 1 || findings.some(({ level }) => level === 'error')).toBe(true);
        for (const each of found) expect(Buffer.from(each.der).equals(mutated)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('any cut: found whole or reported', () => {
    fc.assert(
      fc.property(fc.constantFrom(...wrappingCases), fc.nat(3000), (wrapping, length) => {
        const file = Buffer.from(wrapping.wrap(wrappedOf('CERTIFICATE', material('cert.der'))));
        const { found, findings } = read(file.subarray(0, length));
        expect(found.length > 0 || findings.length > 0).toBe(true);
        for (const { der } of found) expect(sha256(der)).toBe(whole);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('anything', () => {
  it('is read without a crash', () => {
    const bytes = fc.uint8Array({ maxLength: 400 });
    const words = fc.constantFrom(
      '-----BEGIN CERTIFICATE-----',
      '-----END CERTIFICATE-----',
      '\n',
      '\\n',
      'MIIC',
      'LS0t',
      '—',
      '&#45;',
      '<br>',
      '"',
      '+',
    );
    const soup = fc
      .array(
        fc.oneof(
          words.map((word) => Buffer.from(word)),
          bytes,
        ),
      )
      .map((parts) => Buffer.concat(parts));
    fc.assert(
      fc.property(soup, (file) => {
        expect(violations(file)).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });
});
