import { beforeAll, describe, expect, it } from 'vitest';
import type { PinEntry } from '../../src/inputs/settings.ts';
import { genuinenessOf, maxIntermediates } from '../../src/pins/genuineness.ts';
import { groupPins } from '../../src/pins/group.ts';
import { KnownIssuers, needsIssuers } from '../../src/pins/issuers.ts';
import { readDocuments } from '../../src/scan/read.ts';
import {
  type DatedCertificate,
  type FoundDocument,
  isCertificate,
  isDated,
} from '../../src/x509/document.ts';
import { type Issued, newCertificate, publicKeySha256 } from '../support/certificates.ts';
import { pinEntry } from './entry.ts';

const source = new URL('https://owner.example/');
const authority = (
  name: string,
  more: { readonly issuer?: Issued; readonly extensions?: readonly string[] } = {},
) => newCertificate({ subject: `/CN=${name}`, dnsNames: [], ca: true, ...more });
const leaf = (issuer?: Issued, extensions: readonly string[] = []) =>
  newCertificate({ subject: '/CN=Checkpoints', dnsNames: [], extensions, ...(issuer && { issuer }) });

let real: Issued;
let fake: Issued;
let otherReal: Issued;
let present: Issued;
let successor: Issued;
let selfMade: Issued;
let faked: Issued;

beforeAll(() => {
  real = authority('Real CA');
  fake = authority('Real CA');
  otherReal = authority('Other CA');
  present = leaf(real);
  successor = leaf(real);
  selfMade = leaf();
  faked = leaf(fake);
});

function found({ pem }: Issued, path = 'a.pem'): FoundDocument<DatedCertificate> {
  const first = readDocuments(path, Buffer.from(pem)).found[0];
  if (first === undefined || !isCertificate(first.document) || !isDated(first.document))
    throw new Error('none');
  return { document: first.document, der: first.der };
}

interface Setting {
  readonly repository?: readonly Issued[];
  readonly page?: readonly Issued[];
  readonly entry?: Partial<PinEntry>;
}

function genuine(published: Issued, { repository = [], page = [], entry = {} }: Setting) {
  const asking = pinEntry({ source, ...entry });
  const issuers = { repository: new KnownIssuers([asking]), page: new KnownIssuers([asking]) };
  issuers.repository.take(found(present), [asking]);
  for (const each of repository) issuers.repository.take(found(each), []);
  for (const each of page) issuers.page.take(found(each), []);
  const told = genuinenessOf(found(published), asking, [found(present).document], issuers);
  return told.kind === 'verified' ? `${told.kind} by ${told.where}` : told.kind;
}

const keyOf = ({ pem }: Issued) => publicKeySha256('x509', pem);

describe('a published certificate is', () => {
  it('verified by an authority in the repository or on the page', () => {
    expect(genuine(successor, { repository: [real] })).toBe('verified by repository');
    expect(genuine(successor, { page: [real, successor] })).toBe('verified by page');
    expect(genuine(successor, { repository: [fake, real], page: [real] })).toBe('verified by repository');
  });

  it('unverified if nothing about its issuer is known', () => {
    expect(genuine(successor, {})).toBe('unverified');
    expect(genuine(successor, { repository: [fake, otherReal], page: [successor, present] })).toBe(
      'unverified',
    );
  });

  it('unverified if it is self-signed, whether it claims to be an authority or not', () => {
    expect(genuine(selfMade, { page: [selfMade], repository: [real] })).toBe('unverified');
    const root = authority('Checkpoints');
    expect(genuine(root, { page: [root], repository: [real] })).toBe('unverified');
  });

  it('unverified if it was signed by something that is not an authority', () => {
    const signer = newCertificate({ subject: '/CN=Signer', dnsNames: [] });
    expect(genuine(leaf(signer), { page: [signer], repository: [signer] })).toBe('unverified');
  });

  it('unverified if an authority on the page only has the name of the current issuer', () => {
    expect(genuine(faked, { page: [fake] })).toBe('unverified');
    expect(genuine(faked, { page: [real, fake] })).toBe('unverified');
    expect(genuine(faked, { repository: [fake] })).toBe('verified by repository');
  });

  it('unverified by an authority with the current issuer’s name if the bytes of the current one were not kept', () => {
    const asking = pinEntry({ source });
    const issuers = { repository: new KnownIssuers([asking]), page: new KnownIssuers([asking]) };
    issuers.page.take(found(real), []);
    const told = genuinenessOf(found(successor), asking, [found(present).document], issuers);
    expect(told.kind).toBe('unverified');
  });

  it.each([
    ['in other spacing and case', '/CN=real  CA'],
    ['in a longer name', '/O=Elsewhere/CN=Real CA'],
  ])('unverified if an authority on the page has the name of the current issuer %s', (_, subject) => {
    const alike = newCertificate({ subject, dnsNames: [], ca: true });
    expect(genuine(leaf(alike), { page: [alike] })).toBe('unverified');
  });

  it('verified by an authority on the page that one in the repository has signed, under any name', () => {
    const root = authority('Root');
    const again = authority('Real CA', { issuer: root });
    expect(genuine(leaf(again), { page: [again], repository: [root] })).toBe('verified by chain');
    expect(genuine(leaf(again), { page: [again, root] })).toBe('unverified');
    const between = authority('Between', { issuer: root });
    const far = authority('Real CA', { issuer: between });
    expect(genuine(leaf(far), { page: [far, between], repository: [root] })).toBe('verified by chain');
    expect(genuine(leaf(far), { page: [far], repository: [root] })).toBe('unverified');
  });

  it('not followed through more than three authorities on the page', () => {
    const root = authority('0');
    const between: Issued[] = [];
    for (let i = 0; i < maxIntermediates + 2; i++) {
      between.push(authority(String(i + 1), { issuer: between.at(-1) ?? root }));
    }
    const verdict = (count: number) =>
      genuine(leaf(between[count]), { page: between.slice(0, count + 1), repository: [root] });
    expect(verdict(maxIntermediates)).toBe('verified by chain');
    expect(verdict(maxIntermediates + 1)).toBe('verified by page');
  });

  it('verified by an authority on the page of a new name', () => {
    expect(genuine(leaf(otherReal), { page: [otherReal] })).toBe('verified by page');
  });

  it('left to a person if the entry says so', () => {
    expect(genuine(selfMade, { entry: { verify: 'none' } })).toBe('not-asked');
  });

  it('verified by the expected key and no other, regardless of what contains it', () => {
    const entry = { verify: 'none', expect: { issuerPublicKeySha256: [keyOf(real)] } } as const;
    expect(genuine(successor, { entry, page: [real] })).toBe('verified by page');
    expect(genuine(successor, { entry, repository: [real] })).toBe('verified by repository');
    expect(genuine(successor, { entry })).toBe('unverified');
    expect(genuine(faked, { entry, repository: [real, fake], page: [fake] })).toBe('unverified');
    const own = { expect: { issuerPublicKeySha256: [keyOf(selfMade)] } };
    expect(genuine(selfMade, { entry: own, page: [selfMade] })).toBe('verified by page');
  });
});

describe('issuers', () => {
  it('are distinguished by key identifiers if both sides have them', () => {
    const issuers = new KnownIssuers([pinEntry({ source })]);
    for (const each of [real, fake]) issuers.take(found(each), []);
    const child = found(leaf(real, ['authorityKeyIdentifier=keyid']));
    expect(
      issuers.authoritiesOf(child.document, child.der).map(({ document }) => document.publicKeySha256),
    ).toEqual([keyOf(real)]);
    expect(issuers.issuerKeysOf(child.document, [], child.der)).toEqual([keyOf(real)]);
  });

  it('are kept only if an entry needs them', () => {
    const held = (entry: PinEntry) => {
      const issuers = new KnownIssuers([entry]);
      issuers.take(found(real), []);
      issuers.take(found(present), [entry]);
      return [issuers.derOf(found(real).document), issuers.derOf(found(present).document)].map(
        (der) => der !== null,
      );
    };
    expect(held(pinEntry({ source }))).toEqual([true, true]);
    expect(held(pinEntry({ source, verify: 'none' }))).toEqual([false, false]);
    expect(held(pinEntry())).toEqual([false, false]);
    expect(needsIssuers(pinEntry({ expect: { issuerPublicKeySha256: ['a'] } }))).toBe(true);
  });

  it('are each kept once, up to a limit', () => {
    const issuers = new KnownIssuers([pinEntry({ source })], 1);
    for (const each of [real, real, otherReal]) issuers.take(found(each), []);
    const [child, other] = [found(successor), found(leaf(otherReal))];
    expect(issuers.authoritiesOf(child.document, child.der)).toHaveLength(1);
    expect(issuers.authoritiesOf(other.document, other.der)).toHaveLength(0);
  });

  it('of one name are tried a few times', () => {
    const issuers = new KnownIssuers([pinEntry({ source })]);
    for (let i = 0; i < 8; i++) issuers.take(found(authority('Real CA')), []);
    issuers.take(found(real), []);
    const child = found(leaf(real, ['authorityKeyIdentifier=none']));
    expect(child.document.authorityKeyId).toBeNull();
    expect(issuers.authoritiesOf(child.document, child.der)).toEqual([]);
  });
});

describe('a pin whose issuer is expected', () => {
  const judged = (pinned: Issued, repository: readonly Issued[]) => {
    const entry = pinEntry({ expect: { issuerPublicKeySha256: [keyOf(real)] } });
    const issuers = new KnownIssuers([entry]);
    const { document, der } = found(pinned);
    issuers.take({ document, der }, [entry]);
    for (const each of repository) issuers.take(found(each), []);
    return groupPins([entry], [{ document, entry }], issuers)[0]?.mismatches.map(({ key, found }) => [
      key,
      found,
    ]);
  };

  it('is as expected if that key has signed it', () => {
    expect(judged(present, [real])).toEqual([]);
  });

  it('is not if another one has, or none that is known', () => {
    expect(judged(faked, [real, fake])).toEqual([['issuer-public-key-sha256', [keyOf(fake)]]]);
    expect(judged(present, [])).toEqual([['issuer-public-key-sha256', []]]);
  });
});
