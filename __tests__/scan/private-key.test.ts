import { describe, expect, it } from 'vitest';
import { toPlain } from '../../src/text/plain.ts';
import { material } from '../support/material.ts';
import { read, told } from '../support/read-file.ts';
import { wrappedOf } from './wrappings.ts';

const text = (file: string) => material(file).toString('latin1');
const base64 = (bytes: string | Uint8Array) => Buffer.from(bytes).toString('base64');
const certificate = text('cert.pem');
const labels = ['OPENSSH', 'DSA', 'ANY', 'SSH2 ENCRYPTED', 'PGP'];
const labelled = (label: string) =>
  wrappedOf(`${label} PRIVATE KEY${label === 'PGP' ? ' BLOCK' : ''}`, material('rsa.pkcs1.der')).pem;

const encrypted = labelled('RSA').replace(
  '-----\n',
  '-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,00FF\n\n',
);

const inText: readonly (readonly [string, string])[] = [
  ['PKCS#8', text('ec.key')],
  ['PKCS#8 of RSA', text('rsa.key')],
  ['encrypted PKCS#8', text('ec.encrypted.pem')],
  ['PKCS#1', text('rsa.pkcs1.pem')],
  ['SEC 1', text('ec.sec1.pem').replace(/-----BEGIN EC PARAM.*PARAMETERS-----\n/s, '')],
  ['encrypted in the old way', encrypted],
  ['encrypted in the old way, on one line', encrypted.replaceAll('\n', ' ')],
  ['encrypted in the old way, in HTML', encrypted.replaceAll('\n', '<br>')],
  ...labels.map((label): [string, string] => [label, labelled(label)]),
  ['a key under the label of a certificate', wrappedOf('CERTIFICATE', material('ec.pkcs8.der')).pem],
  ['a key under an invented label', wrappedOf('MY SECRET', material('ec.pkcs8.der')).pem],
  ['in JSON', JSON.stringify({ key: text('ec.key') })],
  ['without END', text('ec.key').replace(/-----END.*\n/, '')],
  ['in a Secret', `data:\n  tls.key: ${base64(material('ec.key'))}\n`],
  ['bare base64 of PKCS#8', `key: ${base64(material('ec.pkcs8.der'))}\n`],
  ['bare base64 of encrypted PKCS#8', `key: ${base64(material('ec.encrypted.der'))}\n`],
  ['bare base64 of PKCS#1', `key: ${base64(material('rsa.pkcs1.der'))}\n`],
  ['bare base64 of SEC 1', `key: ${base64(material('ec.sec1.der'))}\n`],
];

const binary: readonly (readonly [string, Buffer])[] = [
  ['PKCS#8', material('ec.pkcs8.der')],
  ['encrypted PKCS#8', material('ec.encrypted.der')],
  ['PKCS#1', material('rsa.pkcs1.der')],
  ['SEC 1', material('ec.sec1.der')],
];

/** Every eight characters that a key's base64 or hex could be recognized by. */
function shows(words: string, secret: Uint8Array): boolean {
  const forms = [base64(secret), Buffer.from(secret).toString('hex')];
  return forms.some((form) => form.match(/.{8}/g)?.some((part) => words.includes(part)));
}

describe('a private key is reported and never shown', () => {
  it.each(inText)('%s', (_, key) => {
    const reading = read(key);
    expect(reading.found).toEqual([]);
    expect(told(reading)).toEqual(['error private-key']);
  });

  it.each(inText)('beside a certificate: %s', (_, key) => {
    for (const file of [`${certificate}\n${key}`, `${key}\n${certificate}`]) {
      const reading = read(file);
      expect(reading.found).toHaveLength(1);
      expect(told(reading)).toEqual(['error private-key']);
    }
  });

  it.each(inText)('joined to a certificate without a line end between them: %s', (_, key) => {
    const reading = read(`${certificate.trimEnd()}${key}`);
    expect(reading.found).toHaveLength(1);
    expect(told(reading)).toEqual(['error private-key']);
  });

  it.each(binary)('in DER: %s', (_, file) => {
    expect(told(read(file))).toEqual(['error private-key']);
  });

  it.each(binary)('in DER after a certificate: %s', (_, key) => {
    const reading = read(Buffer.concat([material('cert.der'), key]));
    expect(reading.found).toHaveLength(1);
    expect(told(reading)).toEqual(['error private-key']);
  });

  it.each([...inText, ...binary])('shows nothing of %s', (_, key) => {
    const words = read(key)
      .findings.flatMap(({ message, hint }) => [toPlain(message), toPlain(hint)])
      .join('\n');
    for (const file of ['ec.pkcs8.der', 'rsa.pkcs1.der', 'ec.sec1.der', 'ec.encrypted.der']) {
      expect(shows(words, material(file))).toBe(false);
    }
  });

  it('reports every key, at its line', () => {
    const { findings } = read(`${certificate}${text('ec.key')}${certificate}${text('rsa.key')}`);
    const certificateLines = certificate.split('\n').length - 1;
    const keyLines = text('ec.key').split('\n').length - 1;
    expect(findings.map(({ line }) => line)).toEqual([
      certificateLines + 1,
      2 * certificateLines + keyLines + 1,
    ]);
  });
});
