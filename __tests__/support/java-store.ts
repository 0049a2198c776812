import { createHash } from 'node:crypto';
import { certificate } from './der-builder.ts';

const uint16 = (value: number) => Buffer.of(value >> 8, value & 0xff);
const uint32 = (value: number) => Buffer.concat([uint16(value >>> 16), uint16(value & 0xffff)]);
const utf = (text: string) => Buffer.concat([uint16(text.length), Buffer.from(text)]);

/** A JKS of one certificate, as the JDK writes it without a password. */
export function javaStoreOf(): Buffer {
  const der = certificate();
  const body = Buffer.concat([
    Buffer.from('feedfeed', 'hex'),
    uint32(2),
    uint32(1),
    uint32(2),
    utf('alias'),
    Buffer.alloc(8),
    utf('X.509'),
    uint32(der.length),
    der,
  ]);
  const digest = createHash('sha1').update('Mighty Aphrodite').update(body).digest();
  return Buffer.concat([body, digest]);
}
