import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocuments } from '../../src/scan/read.ts';
import { readStrictFile } from '../../src/scan/strict-file.ts';
import type { FoundDocument } from '../../src/x509/document.ts';
import { certificate, dnsNames, extension, integer, request, time } from '../support/der-builder.ts';
import { wrappedOf } from './wrappings.ts';

const pemOf = (der: Uint8Array, label = 'CERTIFICATE') => wrappedOf(label, der).pem;

const pem = pemOf(certificate({ extensions: [dnsNames('a.example')] }));

/** Certificates of every length modulo 48, the bytes of a line. */
const many = Array.from({ length: 48 }, (_, i) =>
  pemOf(certificate({ serial: integer(...Buffer.alloc(1 + i, 7)) })),
).join('');

const told = ({ document, der }: FoundDocument) => [
  ...[document.kind, document.path, document.line, document.encoding, document.alias, document.index],
  ...[document.subject, document.publicKeySha256, Buffer.from(der).toString('hex')],
];

function asStrict(file: string) {
  return readStrictFile('a.pem', Buffer.from(file, 'latin1'))?.map(told) ?? null;
}

function asAny(file: string) {
  const { found, ...rest } = readDocuments('a.pem', Buffer.from(file, 'latin1'));
  return { found: found.map(told), rest };
}

const nothingElse = { commentedOut: [], findings: [], labelFindings: [], stores: [] };

describe('a file of certificates in strict PEM', () => {
  it.each([
    ['one certificate', pem],
    ['no line end at the end', pem.trimEnd()],
    ['many certificates', many],
  ])('is read like any other: %s', (_, file) => {
    const { found, rest } = asAny(file);
    expect(found.length).toBeGreaterThan(0);
    expect(asStrict(file)).toEqual(found);
    expect(rest).toEqual(nothingElse);
  });

  it('is read like any other with a character changed, or left to the reader of all others', () => {
    fc.assert(
      fc.property(fc.nat(pem.length), fc.integer({ min: 0, max: 255 }), (at, byte) => {
        const file = `${pem.slice(0, at)}${String.fromCharCode(byte)}${pem.slice(at + 1)}${pem}`;
        const found = asStrict(file);
        if (found !== null) expect({ found, rest: nothingElse }).toEqual(asAny(file));
      }),
    );
  });
});

describe('any other file', () => {
  const undated = certificate({ notAfter: time(0x17, '991332000000Z') });
  const damaged = certificate({ extensions: [extension('2.5.29.17', Buffer.of(0))] });

  it.each([
    ['nothing', ''],
    ['a blank line at the end', `${pem}\n`],
    ['a blank line in between', `${pem}\n${pem}`],
    ['a comment', `# a\n${pem}`],
    ['other line ends', pem.replaceAll('\n', '\r\n')],
    ['a request', `${pem}${pemOf(request(null), 'CERTIFICATE REQUEST')}`],
    ['a key', `${pem}${pemOf(certificate(), 'PRIVATE KEY')}`],
    ['a date that does not exist', pemOf(undated)],
    ['a damaged extension', pemOf(damaged)],
    ['DER', certificate().toString('latin1')],
  ])('is left to the reader of all others: %s', (_, file) => {
    expect(asStrict(file)).toBeNull();
  });
});
