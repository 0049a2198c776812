import { describe, expect, it } from 'vitest';
import { certificate, integer, request, signedData } from '../support/der-builder.ts';
import { javaStoreOf } from '../support/java-store.ts';
import { material } from '../support/material.ts';
import { read, told, words } from '../support/read-file.ts';
import { wrappedOf } from './wrappings.ts';

const pem = Buffer.from(wrappedOf('CERTIFICATE', certificate({ serial: integer(1) })).pem);
const der = certificate({ serial: integer(2) });

/** Everything that is found in a file regardless of what surrounds it, and what is to be reported. */
const objects: readonly (readonly [string, Buffer, { found?: number; stores?: number; keys?: number }])[] = [
  ['a certificate', certificate({ serial: integer(3) }), { found: 1 }],
  ['a request', request([]), { found: 1 }],
  ['PKCS#7', signedData([certificate(), certificate({ serial: integer(4) })]), { found: 2 }],
  ['PKCS#8', material('ec.pkcs8.der'), { keys: 1 }],
  ['PKCS#8 of RSA', derOf('rsa.key'), { keys: 1 }],
  ['encrypted PKCS#8', material('ec.encrypted.der'), { keys: 1 }],
  ['PKCS#1', material('rsa.pkcs1.der'), { keys: 1 }],
  ['SEC 1', material('ec.sec1.der'), { keys: 1 }],
  ['PKCS#12', material('both.p12'), { stores: 1 }],
  ['JKS', javaStoreOf(), { stores: 1 }],
];

function derOf(file: string): Buffer {
  return Buffer.from(
    material(file)
      .toString('latin1')
      .replace(/-----.*?-----/g, ''),
    'base64',
  );
}

const utf8 = (text: string) => Buffer.from(text);

/** What is before and after it, and how many certificates that contains. */
const positions: readonly (readonly [string, readonly Buffer[], readonly Buffer[], number])[] = [
  ['alone', [], [], 0],
  ['after a byte order mark', [utf8('\ufeff')], [], 0],
  ['after line ends', [utf8('\r\n\n')], [], 0],
  ['after zeros', [Buffer.alloc(7)], [], 0],
  ['before line ends and zeros', [], [utf8('\n'), Buffer.alloc(7)], 0],
  ['after text', [utf8('# of ours: 0\n')], [], 0],
  ['after PEM', [pem], [], 1],
  ['before PEM', [], [pem], 1],
  ['between PEM', [pem], [pem], 2],
  ['after DER', [der], [], 1],
  ['before DER', [], [der], 1],
  ['after DER and line ends', [der, utf8('\r\n')], [], 1],
  ['after DER and zeros', [der, Buffer.alloc(3)], [], 1],
  ['between DER with text', [der, utf8('\nand\n')], [utf8('\nand\n'), der], 2],
  ['after UTF-16', [Buffer.from(pem.toString(), 'utf16le')], [], 1],
];

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');

describe.each(objects)('%s', (_, bytes, { found = 0, stores = 0, keys = 0 }) => {
  const outcome = (file: Uint8Array | string) => {
    const reading = read(file);
    return [
      reading.found.length,
      reading.stores.length,
      told(reading).filter((each) => each === 'error private-key').length,
    ];
  };

  it.each(positions)('is read %s', (__, before, after, others) => {
    expect(outcome(Buffer.concat([...before, bytes, ...after]))).toEqual([found + others, stores, keys]);
  });

  it.each([
    ['base64', base64(bytes)],
    ['base64 of base64', base64(utf8(base64(bytes)))],
    ['base64 of a text with base64', base64(utf8(`this is the text of it:\n${base64(bytes)}`))],
    ['folded base64', base64(bytes).replace(/.{76}/g, '$&\r\n')],
    ['UTF-16', Buffer.from(base64(bytes), 'utf16le')],
    ['UTF-32', Buffer.from(Uint32Array.from(base64(bytes), (c) => c.charCodeAt(0)).buffer)],
    ['an armour with another label', wrappedOf('X', bytes).pem],
    ['an armour of base64', wrappedOf('CERTIFICATE', utf8(base64(bytes))).pem],
    ['a comment', `# ${base64(bytes)}\n`],
  ])('is read in %s', (wrapping, file) => {
    if (wrapping === 'an armour with another label' && bytes[0] !== 0x30) return;
    expect(outcome(file)).toEqual([found, stores, keys]);
  });
});

describe('keys in base64', () => {
  const inDer = objects.filter(([, bytes, { keys }]) => keys === 1 && bytes.length > 0);

  it.each(inDer)('of %s are told at every width', (_, bytes) => {
    for (let width = 1; width <= 80; width++) {
      const folded = base64(bytes).replace(new RegExp(`.{${width}}`, 'g'), '$&\n');
      expect(told(read(folded))).toEqual(['error private-key']);
      const armoured = `text-----BEGIN PRIVATE KEY-----\n${folded}\n-----END PRIVATE KEY-----\n`;
      expect(told(read(armoured))).toEqual(['error private-key']);
      expect(told(read(armoured.replace(/-----END.*\n/, '')))).toEqual(['error private-key']);
    }
  });

  it.each(inDer)('of %s are told behind a certificate', (_, bytes) => {
    const both = Buffer.concat([der, bytes]);
    for (const file of [base64(both), wrappedOf('CERTIFICATE', both).pem]) {
      const reading = read(file);
      expect(reading.found).toHaveLength(1);
      expect(told(reading)).toEqual(['error private-key']);
    }
  });
});

describe('what else is in a file', () => {
  const cut = material('cert.der').subarray(0, 200);

  it.each([
    [
      'a certificate that is cut off after PEM',
      [pem, cut],
      `A truncated or damaged DER value, ${pem.length} bytes into the file,`,
    ],
    [
      'a key that is cut off after PEM',
      [pem, material('rsa.pkcs1.der').subarray(0, 300)],
      `A truncated or damaged DER value, ${pem.length} bytes into the file,`,
    ],
    [
      'something else after PEM',
      [pem, Buffer.of(1, 2, 3)],
      `From offset ${pem.length} on, bytes are neither text nor DER,`,
    ],
    [
      'something else after DER',
      [der, Buffer.of(1, 2, 3)],
      `3 bytes follow the last DER value, from offset ${der.length} on,`,
    ],
    [
      'something else between',
      [der, Buffer.of(1, 2), pem, der],
      `From offset ${der.length} on, bytes are neither text nor DER,`,
    ],
  ])('is reported with its offset: %s', (_, parts, expected) => {
    const messages = words(Buffer.concat(parts));
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain(expected);
  });

  it('is given up if too much begins like a value but is not one, and the text around it is still read', () => {
    const bait = Buffer.from('308200400201003082003a0609', 'hex');
    const { found, findings } = read(Buffer.concat([Buffer.alloc(400_000, bait), pem]));
    expect(found).toHaveLength(1);
    expect(findings.map(({ code }) => code)).toContain('malformed');
  });
});
