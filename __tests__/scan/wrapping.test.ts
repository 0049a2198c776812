import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readDocuments } from '../../src/scan/read.ts';
import { material } from '../support/material.ts';
import { wrappedOf, wrappingCases } from './wrappings.ts';

const documents = [
  { kind: 'certificate', label: 'CERTIFICATE', der: material('cert.der') },
  { kind: 'certificate', label: 'CERTIFICATE', der: material('rsa.der') },
  { kind: 'certificate-request', label: 'CERTIFICATE REQUEST', der: material('csr.der') },
] as const;

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** The file twice, with a line end between in its own encoding: one byte a character, or two. */
function twice(file: Buffer): Buffer {
  const lineEnd = file.includes(0) ? Buffer.from(utf16IsBig(file) ? '\0\n' : '\n\0') : Buffer.from('\n');
  return Buffer.concat([file, lineEnd, file]);
}

function utf16IsBig(file: Buffer): boolean {
  return file[0] === 0 || file[0] === 0xfe;
}

describe.each(documents)('a $kind ($der.length bytes)', ({ kind, label, der }) => {
  it.each(wrappingCases)('is found in: $name', ({ wrap, line, encoding }) => {
    const file = Buffer.from(wrap(wrappedOf(label, der)));
    const { found, findings } = readDocuments('a/file', file);
    expect(
      found.map(({ document }) => ({
        kind: document.kind,
        line: document.line,
        encoding: document.encoding,
      })),
    ).toEqual([{ kind, line, encoding }]);
    expect(found.map((each) => sha256(each.der))).toEqual([sha256(der)]);
    expect(findings).toEqual([]);
  });

  it.each(wrappingCases)('is found twice where it stands twice in: $name', ({ wrap }) => {
    const once = wrap(wrappedOf(label, der));
    const { found } = readDocuments(
      'a/file',
      typeof once === 'string' ? Buffer.from(`${once}\n\n${once}`) : twice(once),
    );
    expect(found.map((each) => sha256(each.der))).toEqual([sha256(der), sha256(der)]);
    expect(found.map(({ document }) => document.index)).toEqual([0, 1]);
  });
});
