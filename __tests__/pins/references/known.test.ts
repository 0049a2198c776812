import { expect, it } from 'vitest';
import { KnownCertificates } from '../../../src/pins/references/pin.ts';
import { readDocuments } from '../../../src/scan/read.ts';
import { newRequest } from '../../support/certificates.ts';
import { ending, found, other } from './certificates.ts';

it('knows each hash of every certificate, and the bytes of those that are pinned', () => {
  const known = new KnownCertificates();
  const [pinned, authorized] = [found(ending, 'a'), found(other, 'b')];
  known.add([pinned], true);
  known.add([authorized, ...readDocuments('c', Buffer.from(newRequest().pem)).found], false);
  for (const { document } of [pinned, authorized]) {
    for (const part of ['certificateSha1', 'certificateSha256', 'publicKeySha1', 'publicKeySha256'] as const)
      expect(known.has(document[part])).toBe(true);
  }
  expect(known.has(pinned.document.tbsSha256)).toBe(false);
  expect(known.derOf(pinned.document)).toEqual(Uint8Array.from(pinned.der));
  expect(known.derOf(authorized.document)).toBeNull();
});
