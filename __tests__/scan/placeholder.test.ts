import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocuments } from '../../src/scan/read.ts';
import { material } from '../support/material.ts';
import { read, told, words } from '../support/read-file.ts';
import { block } from './wrappings.ts';

const label = 'RSA PRIVATE KEY';
const wide = 'X'.repeat(64);
const notice = 'notice unsupported';

/** Placeholders with a word as long as a line of base64. */
const placeholders: readonly (readonly [string, string])[] = [
  ['X', wide],
  ['x over several lines', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\n'.repeat(20).trimEnd()],
  ['zeros', '0'.repeat(64)],
  ['two characters in turn', 'xX'.repeat(32)],
  ['REDACTED', 'REDACTED'.repeat(8)],
  ['lower case', 'yourprivatekeygoeshere'],
  ['words between others', `<Your Key Here>\n${wide}\n...`],
  ['X, folded narrowly', 'XXXXXXXX\n'.repeat(20).trimEnd()],
  ['asterisks beside X', `${'*'.repeat(64)}\n${wide}`],
];

/** Those without such a word are not even mentioned. */
const obvious = ['...', '<your key here>', '*'.repeat(64), '[REDACTED]', '-----', '…', '$PRIVATE_KEY'];

describe('a placeholder for a private key', () => {
  it.each(placeholders)('is not called a key: %s', (_, content) => {
    const armoured = block(label, content);
    for (const file of [
      armoured,
      armoured.replaceAll('\n', '\r\n'),
      armoured.replace(/^(?=.)/gm, '# '),
      armoured.replace(/^(?=.)/gm, '+'),
      JSON.stringify({ key: armoured }),
      Buffer.from(`\ufeff${armoured}`, 'utf16le'),
    ]) {
      expect(told(read(file))).toEqual([notice, 'error no-document']);
    }
  });

  it('is named with its line', () => {
    expect(words(`Usage:\n\n${block(label, wide)}`)[0]).toBe(
      'notice 3 A placeholder for a private key (PEM, RSA PRIVATE KEY) at line 3 of a/file is skipped.',
    );
  });

  it('is reported once in a file of examples', () => {
    const { findings } = readDocuments('README.md', Buffer.from(block(label, wide).repeat(3)), 'examples');
    expect(findings.filter(({ code }) => code === 'unsupported')).toHaveLength(1);
  });

  it.each(obvious)('is passed over: %s', (content) => {
    expect(told(read(block(label, content)))).toEqual(['error no-document']);
  });
});

const fold = (text: string, width: number) => text.replace(new RegExp(`.{${width}}`, 'g'), '$&\n');
const letters = ['REDACTED', 'XXXXXXXX', wide, 'xxxx', 'PLACEHOLDER'];

const keys = fc.record({
  /** Even the smallest key has many different octets. */
  bytes: fc.uint8Array({ minLength: 32, maxLength: 200 }).filter((bytes) => new Set(bytes).size > 16),
  encoding: fc.constantFrom('base64' as const, 'hex' as const),
  width: fc.integer({ min: 20, max: 80 }),
});

const insertions = (...words: readonly string[]) =>
  fc.array(fc.record({ word: fc.constantFrom(...words), at: fc.nat() }), { minLength: 1, maxLength: 5 });

describe('a private key', () => {
  it('stays one with any placeholders on separate lines', () => {
    fc.assert(
      fc.property(
        keys,
        insertions(...letters, '...', '<your key>', '****'),
        ({ bytes, encoding, width }, added) => {
          const lines = fold(Buffer.from(bytes).toString(encoding), width).split('\n');
          for (const { word, at } of added) lines.splice(at % (lines.length + 1), 0, word);
          expect(told(read(block(label, lines.join('\n'))))).toContain('error private-key');
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('stays one with any words within its lines, with END or without', () => {
    fc.assert(
      fc.property(keys, insertions(...letters), fc.boolean(), ({ bytes, encoding, width }, added, hasEnd) => {
        let body = Buffer.from(bytes).toString(encoding);
        for (const { word, at } of added) {
          const place = at % (body.length + 1);
          body = body.slice(0, place) + word + body.slice(place);
        }
        const armoured = block(label, fold(body, width));
        const file = hasEnd ? armoured : armoured.replace(/-----END.*/, '');
        expect(told(read(file))).toContain('error private-key');
      }),
      { numRuns: 1000 },
    );
  });

  it.each([['ec.pkcs8.der'], ['rsa.pkcs1.der'], ['ec.encrypted.der'], ['ec.sec1.der']])(
    'of %s stays one beside a placeholder, at every width and wherever it is cut off',
    (file) => {
      const base64 = material(file).toString('base64');
      for (let width = 20; width <= 80; width += 3) {
        for (const body of [`${wide}\n${fold(base64, width)}`, `${fold(base64, width)}\n${wide}`])
          expect(told(read(block(label, body)))).toContain('error private-key');
      }
      for (let length = 24; length < base64.length; length += 7) {
        expect(told(read(block(label, `${base64.slice(-length)}\n[REDACTED]`)))).toContain(
          'error private-key',
        );
        expect(told(read(block(label, `${base64.slice(0, length)}...`)))).toContain('error private-key');
      }
    },
  );

  it('folded more narrowly than a word is one beside a placeholder', () => {
    const folded = fold(material('rsa.pkcs1.der').toString('base64'), 7);
    expect(told(read(block(label, `${wide}\n${folded}`)))).toEqual(['error private-key']);
    expect(told(read(block(label, `${folded}\n${wide}`)))).toEqual(['error private-key']);
  });

  it('without END is one if anything after it might be its rest', () => {
    const rest = fold(material('rsa.pkcs1.der').subarray(90).toString('base64'), 64);
    const [begin] = block(label, '').split('\n');
    expect(told(read(`${begin}\n${wide}\n<removed>\n${rest}`))).toEqual(['error private-key']);
  });
});
