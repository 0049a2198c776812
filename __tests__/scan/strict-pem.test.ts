import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DocumentCollector } from '../../src/scan/gathering.ts';
import { readStrictPem } from '../../src/scan/strict-pem.ts';
import { readBudgetsFor, TextPlaces, TextScan } from '../../src/scan/text-scan.ts';
import { toPlain } from '../../src/text/plain.ts';
import { certificate, integer, request } from '../support/der-builder.ts';
import { read } from '../support/read-file.ts';
import { wrappedOf } from './wrappings.ts';

const der = certificate();
const strict = armour('CERTIFICATE', der);
const body = der.toString('base64');

function armour(label: string, bytes: Uint8Array): string {
  return wrappedOf(label, bytes).pem;
}

function scanOf(text: string): TextScan {
  const bytes = Buffer.from(text, 'latin1');
  const gathering = new DocumentCollector('a.pem');
  const context = { gathering, budgets: readBudgetsFor(bytes.length), depth: 0, readNested: () => {} };
  return new TextScan(bytes, context, new TextPlaces(bytes, 1));
}

/** What is read at an offset, and the offset after it. */
function taken(text: string, start = 0) {
  const scan = scanOf(text);
  const next = readStrictPem(scan, start);
  return { next, found: scan.gathering.found.map(({ der: bytes }) => Buffer.from(bytes)) };
}

describe('the strict form', () => {
  it.each([0, 1, 2])('is read, with padding of %d', (rest) => {
    const bytes = [0, 1, 2]
      .map((more) => certificate({ serial: integer(...Buffer.alloc(1 + more, 7)) }))
      .find(({ length }) => (3 - (length % 3)) % 3 === rest);
    const text = armour('CERTIFICATE', bytes ?? der);
    expect(taken(text)).toEqual({ next: text.length - 1, found: [bytes] });
  });

  it('is read after a line end, before another, and at the end of the file', () => {
    const text = `subject: x\n${strict}${strict}`.trimEnd();
    const first = text.indexOf('-----BEGIN');
    const second = text.lastIndexOf('-----BEGIN');
    expect(taken(text, first)).toEqual({ next: second - 1, found: [der] });
    expect(taken(text, second)).toEqual({ next: text.length, found: [der] });
  });

  it('says where it was', () => {
    const { found } = read(`# two lines\n\n${strict}`);
    expect(found[0]?.document).toMatchObject({ line: 3, index: 0, encoding: 'pem' });
  });

  it.each([
    ['other line ends', strict.replaceAll('\n', '\r\n')],
    ['lines of 76 characters', strict.replace(/(?<=-\n)[^-]+/, `${body.match(/.{1,76}/g)?.join('\n')}\n`)],
    [
      'a short line between long ones',
      strict.replace(body.slice(0, 64), `${body.slice(0, 60)}\n${body.slice(60, 64)}`),
    ],
    ['a blank line', strict.replace('\n', '\n\n')],
    ['a blank', strict.replace(body.slice(10, 12), `${body.slice(10, 11)} `)],
    ['a character that is not base64', strict.replace(body.slice(10, 11), '?')],
    ['a character of base64url', strict.replace(body.slice(10, 11), '_')],
    ['a hyphen', strict.replace(body.slice(10, 11), '-')],
    ['padding in between', strict.replace(body.slice(10, 12), '==')],
    ['more padding than is due', strict.replace('\n-----END', '====\n-----END')],
    ['a character too few', strict.replace(body.slice(10, 11), '')],
    ['no line end before the last line', strict.replace('\n-----END', '-----END')],
    ['something after the last line', strict.replace(/\n$/, ' x\n')],
    ['another label at the end', strict.replace('END CERTIFICATE', 'END CERTIFICATES')],
    ['no last line', strict.slice(0, strict.indexOf('-----END'))],
    ['a label of another kind', armour('TRUSTED CERTIFICATE', der)],
    ['a request', armour('CERTIFICATE', request(null))],
    ['bytes after the certificate', armour('CERTIFICATE', Buffer.concat([der, Buffer.of(0)]))],
    ['no DER', armour('CERTIFICATE', Buffer.from('no certificate, but some text of some length'))],
    ['nothing', ''],
  ])('is not: %s', (_, text) => {
    expect(taken(text)).toEqual({ next: null, found: [] });
  });

  it('is not preceded by anything on its line', () => {
    expect(taken(`x${strict}`, 1).next).toBeNull();
  });

  it('is no longer read in a file of which too much was read without a result', () => {
    const scan = scanOf(strict);
    scan.budgets.armor.spend(1_000_000);
    expect(readStrictPem(scan, 0)).toBeNull();
  });
});

describe('what is written in the strict form', () => {
  const pieces = [
    '=',
    '==',
    '\n',
    ' ',
    '_',
    '-',
    'A',
    'M',
    '/',
    '-----END CERTIFICATE-----',
    '-----BEGIN CERTIFICATE-----\n',
  ];
  const change = fc.record({
    at: fc.nat({ max: 2 * strict.length }),
    removed: fc.nat({ max: 80 }),
    added: fc.constantFrom('', ...pieces),
  });

  it('means the same with the line ends of Windows, regardless of what is wrong with it', () => {
    const told = (text: string) => {
      const { found, findings } = read(text);
      const documents = found.map(({ document, der: bytes }) => [
        document.line,
        document.encoding,
        Buffer.from(bytes),
      ]);
      return {
        documents,
        findings: findings.map(({ line, code, message }) => [line, code, toPlain(message)]),
      };
    };
    fc.assert(
      fc.property(fc.array(change, { maxLength: 3 }), (changes) => {
        const text = changes.reduce(
          (before, { at, removed, added }) => before.slice(0, at) + added + before.slice(at + removed),
          `${strict}${strict}`,
        );
        expect(told(text)).toEqual(told(text.replaceAll('\n', '\r\n')));
      }),
      { numRuns: 1000 },
    );
  });
});
