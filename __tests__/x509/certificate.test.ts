import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { toPlain } from '../../src/text/plain.ts';
import {
  attribute,
  basicConstraints,
  bits,
  certificate,
  dnsNames,
  explicit,
  extension,
  integer,
  longTlv,
  oid,
  poison,
  sctList,
  sequence,
  set,
  signed,
  tbsCertificate,
  tlv,
  utf8,
} from '../support/der-builder.ts';
import { only, onlyCertificate, read, told } from '../support/read-file.ts';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('versions and unique identifiers', () => {
  const id = (tag: number) => tlv(tag, Buffer.of(0, 1));

  it.each([
    ['v1', {}, { version: Buffer.alloc(0) }],
    ['v2 with unique identifiers', {}, { version: explicit(0, integer(1)), ids: [id(0x81), id(0x82)] }],
    ['constructed unique identifiers', {}, { ids: [id(0xa1), id(0xa2)] }],
    ['v8', {}, { version: explicit(0, integer(7)) }],
    [
      'v1 with extensions',
      { dnsNames: ['a.example'] },
      { version: Buffer.alloc(0), extensions: [dnsNames('a.example')] },
    ],
    ['an empty list of extensions', {}, { extensions: [] }],
    ['an empty subject', { subject: '', commonNames: [] }, { subject: sequence() }],
    ['an empty RDN', { subject: 'CN=x' }, { subject: sequence(set(attribute('2.5.4.3', utf8('x'))), set()) }],
  ])('%s', (_, expected, parts) => {
    expect(only(certificate(parts))).toMatchObject(expected);
  });

  it('refuses what does not belong there', () => {
    expect(told(read(certificate({ ids: [sequence()] })))).toEqual(['error malformed']);
  });
});

describe('the validity', () => {
  it.each([
    ['notBefore', { notBefore: Buffer.alloc(0), notAfter: Buffer.alloc(0) }],
    ['notAfter', { notAfter: Buffer.alloc(0) }],
  ])('must have a %s', (field, parts) => {
    const reading = read(certificate(parts));
    expect(reading.found).toEqual([]);
    expect(reading.findings.map(({ message }) => toPlain(message))).toEqual([
      `A damaged certificate (${field} is missing) at line 1 of a/file is skipped.`,
    ]);
  });
});

describe('extensions', () => {
  it('that are absent have no effect', () => {
    expect(only(certificate())).toMatchObject({
      dnsNames: [],
      ca: false,
      subjectKeyId: null,
      authorityKeyId: null,
    });
  });

  it('joins repeated ones, in order', () => {
    const extensions = [dnsNames('B.example', '*.a.example'), dnsNames('B.example')];
    expect(only(certificate({ extensions })).dnsNames).toEqual(['B.example', '*.a.example', 'B.example']);
  });

  it.each([
    ['a NUL', 'good.example\0.evil.example'],
    ['a comma', 'good.example, DNS:evil.example'],
    ['Latin-1', 'ex\xe4mple.com'],
    ['nothing', ''],
    ['underscores', '_dmarc.example'],
  ])('keeps a dNSName with %s unchanged', (_, name) => {
    expect(only(certificate({ extensions: [dnsNames(name)] })).dnsNames).toEqual([name]);
  });

  it('reads UTF-8 in a dNSName', () => {
    const name = Buffer.from('bücher.example').toString('latin1');
    expect(only(certificate({ extensions: [dnsNames(name)] })).dnsNames).toEqual(['bücher.example']);
  });

  it('reads basicConstraints and key identifiers', () => {
    const extensions = [
      basicConstraints(true),
      extension('2.5.29.14', tlv(0x04, Buffer.of(1, 2))),
      extension('2.5.29.35', sequence(tlv(0x80, Buffer.of(3, 4)))),
    ];
    expect(only(certificate({ extensions }))).toMatchObject({
      ca: true,
      subjectKeyId: '0102',
      authorityKeyId: '0304',
    });
    expect(only(certificate({ extensions: [basicConstraints(false)] })).ca).toBe(false);
  });

  it('skips names that are not dNSNames, and key identifiers that are absent', () => {
    const names = sequence(
      tlv(0x81, Buffer.from('a@example.com')),
      tlv(0x82, Buffer.from('a.example')),
      tlv(0x87),
    );
    const extensions = [
      extension('2.5.29.17', names),
      extension('2.5.29.35', sequence(tlv(0x82, Buffer.of(1)))),
    ];
    const reading = read(certificate({ extensions }));
    expect(reading.found[0]?.document).toMatchObject({ dnsNames: ['a.example'], authorityKeyId: null });
    expect(reading.findings).toEqual([]);
  });

  it.each([
    ['nothing', [], false],
    ['FALSE', [tlv(0x01, Buffer.of(0))], false],
    ['TRUE', [tlv(0x01, Buffer.of(0xff))], true],
    ['a BOOLEAN without content', [tlv(0x01)], false],
    ['a path length alone', [integer(3)], false],
    ['TRUE and a path length', [tlv(0x01, Buffer.of(0xff)), integer(3)], true],
  ])('takes basicConstraints with %s', (_, parts, ca) => {
    const reading = read(certificate({ extensions: [extension('2.5.29.19', sequence(...parts))] }));
    expect(reading.found[0]?.document).toMatchObject({ ca });
    expect(reading.findings).toEqual([]);
  });

  it('is a CA if any of repeated basicConstraints says so', () => {
    expect(only(certificate({ extensions: [basicConstraints(true), basicConstraints(false)] })).ca).toBe(
      true,
    );
  });

  it('takes any value of critical', () => {
    const odd = sequence(
      oid('2.5.29.19'),
      tlv(0x01, Buffer.of(0x01)),
      tlv(0x04, sequence(tlv(0x01, Buffer.of(0xff)))),
    );
    expect(only(certificate({ extensions: [odd] })).ca).toBe(true);
  });

  it.each([
    ['subjectAltName', extension('2.5.29.17', sequence(Buffer.of(0x82, 0x7f)))],
    ['subjectAltName', extension('2.5.29.17', integer(1))],
    ['subjectKeyIdentifier', extension('2.5.29.14', integer(1))],
    ['basicConstraints', extension('2.5.29.19', sequence(tlv(0x01, Buffer.of(0xff)), Buffer.of(2)))],
    ['authorityKeyIdentifier', extension('2.5.29.35', sequence(tlv(0x80, Buffer.of(1)), Buffer.of(2)))],
    ['authorityKeyIdentifier', extension('2.5.29.35', set())],
    ['basicConstraints', extension('2.5.29.19', Buffer.of(0x05, 0x00))],
    ['authorityKeyIdentifier', extension('2.5.29.35', Buffer.of(0x30))],
  ])('counts a damaged %s as absent, and reports it', (name, damaged) => {
    const reading = read(certificate({ extensions: [damaged] }));
    expect(reading.found[0]?.document).toMatchObject({
      dnsNames: [],
      ca: false,
      subjectKeyId: null,
      authorityKeyId: null,
    });
    expect(
      reading.findings.map(({ level, message, hint }) => [level, toPlain(message), toPlain(hint)]),
    ).toEqual([
      [
        'warning',
        `The extension ${name} is damaged and counts as absent in the certificate at line 1 of a/file.`,
        'Have it reissued or export it again, unless this is intended.',
      ],
    ]);
  });

  it.each([
    ['no value', sequence(oid('2.5.29.17'))],
    ['another type of value', sequence(oid('2.5.29.17'), integer(1))],
    ['no type', sequence(integer(1), integer(1))],
    ['a third part', sequence(oid('2.5.29.17'), tlv(0x04), integer(1))],
  ])('refuses an extension with %s', (_, broken) => {
    expect(told(read(certificate({ extensions: [broken] })))).toEqual(['error malformed']);
  });
});

describe('the hash of RFC 6962', () => {
  const kept = [dnsNames('a.example'), basicConstraints(false)];
  const tbs = (extensions: readonly Uint8Array[]) => tbsCertificate({ extensions });

  it.each([
    ['nothing to remove', kept, kept],
    ['an SCT list at the end', [...kept, sctList], kept],
    ['an SCT list at the beginning', [sctList, ...kept], kept],
    ['a poison in the middle', [dnsNames('a.example'), poison, basicConstraints(false)], kept],
    ['both', [poison, ...kept, sctList], kept],
    ['both, next to each other', [...kept, sctList, poison], kept],
    ['nothing left', [sctList], []],
  ])('%s', (_, extensions, left) => {
    expect(onlyCertificate(signed(tbs(extensions))).tbsSha256).toBe(sha256(tbs(left)));
  });

  it('rewrites lengths that need fewer octets afterwards', () => {
    const big = extension('1.3.6.1.4.1.11129.2.4.2', Buffer.alloc(70_000, 1));
    expect(onlyCertificate(signed(tbs([...kept, big]))).tbsSha256).toBe(sha256(tbs(kept)));
  });

  it('has the shortest lengths at every boundary', () => {
    for (const length of [
      90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109,
    ]) {
      for (const longer of [0, 128]) {
        const name = [dnsNames('n'.repeat(length + longer))];
        expect(onlyCertificate(signed(tbs([sctList, ...name]))).tbsSha256).toBe(sha256(tbs(name)));
      }
    }
  });

  it('is over all of a v1 certificate', () => {
    const v1 = tbsCertificate({ version: Buffer.alloc(0) });
    expect(onlyCertificate(signed(v1)).tbsSha256).toBe(sha256(v1));
  });

  it('knows a precertificate by its poison', () => {
    expect(only(certificate({ extensions: [poison] })).kind).toBe('precertificate');
    expect(only(certificate({ extensions: [sctList] })).kind).toBe('certificate');
  });
});

describe('lengths', () => {
  it('accepts longer ones than needed, and hashes the original bytes', () => {
    const key = longTlv(0x30, sequence(oid('1.3.101.112')), bits(Buffer.alloc(32, 7)));
    const der = longTlv(0x30, tbsCertificate({ key }), sequence(oid('1.3.101.112')), bits(Buffer.alloc(64)));
    const found = onlyCertificate(der);
    expect(found.publicKeySha256).toBe(sha256(key));
    expect(found.certificateSha256).toBe(sha256(der));
  });
});
