import { describe, expect, it } from 'vitest';
import {
  certificate,
  explicit,
  indefiniteTlv,
  integer,
  octets,
  oid,
  request,
  sequence,
  set,
  tlv,
} from '../support/der-builder.ts';
import { material } from '../support/material.ts';
import { read, told } from '../support/read-file.ts';
import { wrappedOf } from './wrappings.ts';

const signer = certificate({ serial: integer(1) });
const carried = certificate({ serial: integer(2) });
const plist = (bytes: Uint8Array) =>
  Buffer.from(`<plist><dict><data>\n${Buffer.from(bytes).toString('base64')}\n</data></dict></plist>`);

/** SignedData of some content, with the certificate of its signer. */
function cms(content: Uint8Array, certificates: Uint8Array = tlv(0xa0, signer)): Buffer {
  const info = sequence(oid('1.2.840.113549.1.7.1'), explicit(0, content));
  const data = sequence(integer(1), set(), info, certificates, set());
  return sequence(oid('1.2.840.113549.1.7.2'), explicit(0, data));
}

const pieced = (content: Uint8Array, levels: number): Buffer =>
  levels === 0 ? octets(content) : tlv(0x24, pieced(content, levels - 1));

describe('the payload of a CMS message', () => {
  it.each([
    ['in DER', cms(octets(plist(carried)))],
    [
      'in BER, in pieces',
      cms(
        indefiniteTlv(
          0x24,
          Buffer.concat([octets(plist(carried).subarray(0, 50)), octets(plist(carried).subarray(50))]),
        ),
      ),
    ],
    ['in PEM', Buffer.from(wrappedOf('PKCS7', cms(octets(plist(carried)))).pem)],
    ['in base64', Buffer.from(cms(octets(plist(carried))).toString('base64'))],
    ['in another message', cms(octets(cms(octets(plist(carried)))))],
    ['as DER of its own', cms(octets(carried))],
    ['after text', Buffer.concat([Buffer.from('x\n'), cms(octets(plist(carried)))])],
  ])('is read %s', (_, file) => {
    const { found, findings } = read(file);
    const serials = new Set(found.map(({ document }) => ('serial' in document ? document.serial : '')));
    expect([...serials].sort()).toEqual(['01', '02']);
    expect(findings).toEqual([]);
  });

  it('is read if there is no other certificate, and may be a request or a key', () => {
    expect(read(cms(octets(plist(request([]))), Buffer.alloc(0))).found).toHaveLength(1);
    expect(told(read(cms(octets(plist(material('ec.pkcs8.der'))))))).toEqual(['error private-key']);
  });

  it('may come in nested pieces up to the limit, and no deeper', () => {
    expect(read(cms(pieced(plist(carried), 4))).found).toHaveLength(2);
    const { found, findings } = read(cms(pieced(plist(carried), 5)));
    expect(found).toHaveLength(1);
    expect(findings.map(({ code }) => code)).toEqual(['malformed']);
  });

  it('is missing if the signature is detached', () => {
    const data = sequence(integer(1), set(), sequence(oid('1.2.840.113549.1.7.1')), tlv(0xa0, signer), set());
    expect(read(sequence(oid('1.2.840.113549.1.7.2'), explicit(0, data))).found).toHaveLength(1);
  });
});

describe('base64url', () => {
  const url = (bytes: Uint8Array | string) => Buffer.from(bytes).toString('base64url');
  /** Documents whose base64url differs from their base64. */
  const different = Array.from({ length: 99 }, (_, i) =>
    certificate({ serial: integer(i, 0xfb, 0xff, 0xbf) }),
  ).filter((der) => /[-_]/.test(url(der)));

  it('of certificates in a JWKS is read', () => {
    expect(different.length).toBeGreaterThan(20);
    const { found, findings } = read(
      JSON.stringify({ keys: different.map((der) => ({ kty: 'EC', x5c: [url(der)] })) }),
    );
    expect(found.map(({ der }) => der)).toEqual(different);
    expect(findings).toEqual([]);
  });

  it('of the header of a JWT is read', () => {
    for (const der of different) {
      const header = { alg: 'ES256', typ: '???>>>~~~', x5c: [der.toString('base64')] };
      expect(
        read(`token: ${url(JSON.stringify(header))}.${url('{}')}.abc\n`).found.map((each) => each.der),
      ).toEqual([der]);
    }
  });

  it.each([
    ['words', `MIIC-${'ab_cd-'.repeat(40)}`],
    ['a short word', 'MIIC-abcd'],
    ['random bytes', url(Buffer.from(Array.from({ length: 99 }, (_, i) => (i * 151) & 0xff)))],
  ])('is not recognized: %s', (_, text) => {
    expect(told(read(text))).toEqual(['error no-document']);
  });
});
