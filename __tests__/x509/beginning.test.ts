import { describe, expect, it } from 'vitest';
import { beginsLikeDer, beginsLikeDocument } from '../../src/x509/identify.ts';
import { material } from '../support/material.ts';

const bytesOf = (hex: string) => Buffer.from(hex.replaceAll(' ', ''), 'hex');

describe('beginsLikeDer', () => {
  it.each([
    ['3081 80 30', true],
    ['3082 0100 02', true],
    ['3083 010000 06', true],
    ['3084 01000000 30', true],
    ['3085 0100000000 30', false],
    ['30ff 30', false],
    ['3080 30', false],
    ['307f 30', false],
    ['3005 30', false],
    ['3182 0100 30', false],
    ['3082 0100 31', false],
    ['3082 0100 04', false],
    ['3082 0100', false],
    ['3082', false],
    ['30', false],
    ['', false],
  ])('%s: %s', (hex, expected) => {
    expect(beginsLikeDer(bytesOf(hex), 0)).toBe(expected);
    expect(beginsLikeDer(bytesOf(`ffff${hex}`), 2)).toBe(expected);
  });
});

describe('beginsLikeDocument', () => {
  it.each([
    ['a certificate with a version', '3082 0200 3082 0180 a003 020102 02', true],
    ['a certificate in a short SEQUENCE', '3081 90 3050 a003 020102 02', true],
    ['a request', '3082 0200 3082 0180 020100 30', true],
    ['no version', '3082 0200 3082 0180 a003 040102 02', false],
    ['no serial number', '3082 0200 3082 0180 a003 020102 30', false],
    ['a version of two octets', '3082 0200 3082 0180 02020001 30', false],
    ['no subject', '3082 0200 3082 0180 020100 02', false],
    ['no number first', '3082 0200 3082 0180 040100 30', false],
    ['a certificate of version 1', '3082 0200 3082 0180 020901 30', false],
    ['no SEQUENCE in a SEQUENCE', '3082 0200 0282 0180 020100 30', false],
    ['a SEQUENCE of indefinite length', '3080 3080 a003 020102 02', false],
    ['one of indefinite length in another', '3082 0200 3080 a003 020102 02', true],
    ['a short SEQUENCE', '3050 304e a003 020102 02', false],
    ['a length of five octets', '3082 0200 3085 0000000180 a003 020102 02', false],
    ['no SEQUENCE', '3182 0200 3082 0180 a003 020102 02', false],
    ['nothing', '', false],
  ])('%s', (_, hex, expected) => {
    expect(beginsLikeDocument(bytesOf(hex), 0)).toBe(expected);
    expect(beginsLikeDocument(bytesOf(`ffff${hex}`), 2)).toBe(expected);
  });

  it.each([
    ['cert.der', true],
    ['rsa.der', true],
    ['csr.der', true],
    ['rsa.pkcs1.der', false],
    ['ec.pkcs8.der', false],
    ['ec.encrypted.der', false],
    ['both.p12', false],
    ['both.p7.der', false],
  ])('what openssl writes: %s', (file, expected) => {
    expect(beginsLikeDocument(material(file), 0)).toBe(expected);
  });
});
