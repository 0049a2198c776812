import { beforeAll, expect, it } from 'vitest';
import type { PinEntry } from '../../src/inputs/settings.ts';
import { PageWords } from '../../src/pins/expectation.ts';
import { groupPins } from '../../src/pins/group.ts';
import { KnownIssuers } from '../../src/pins/issuers.ts';
import { publishedChangesOf } from '../../src/pins/published.ts';
import type { ShownCertificate } from '../../src/pins/renewals.ts';
import { readDocuments } from '../../src/scan/read.ts';
import { toPlain } from '../../src/text/plain.ts';
import { detachedCertificate, isCertificate, isDated } from '../../src/x509/document.ts';
import { type Issued, newCertificate, publicKeySha256 } from '../support/certificates.ts';
import { pinEntry } from './entry.ts';

const source = new URL('https://owner.example/');
const asOf = Date.UTC(2026, 5, 1);

let first: Issued;
let second: Issued;
let twin: Issued;
let present: Issued;

beforeAll(() => {
  first = authority('CA 1');
  second = authority('CA 2');
  twin = authority('CA 1');
  present = leaf(first, '2027-01-01');
});

function authority(name: string): Issued {
  return newCertificate({ subject: `/CN=${name}`, dnsNames: [], ca: true });
}

function leaf(issuer: Issued | null, notAfter: string): Issued {
  return newCertificate({
    subject: '/CN=Checkpoints',
    dnsNames: [],
    notBefore: new Date('2026-01-01'),
    notAfter: new Date(notAfter),
    ...(issuer && { issuer }),
  });
}

function shown({ pem }: Issued, path: string): ShownCertificate {
  const [found] = readDocuments(path, Buffer.from(pem)).found;
  if (found === undefined || !isCertificate(found.document)) throw new Error('none');
  const document = detachedCertificate(found.document);
  if (!isDated(document)) throw new Error('no dates');
  return { document, der: found.der, isLinked: false };
}

interface Setting {
  readonly repository: readonly Issued[];
  readonly page: readonly Issued[];
  readonly entry?: Partial<PinEntry>;
}

/** The findings about the first certificate on the page, whose text contains its serial number. */
function news({ repository, page, entry = {} }: Setting) {
  const asking = pinEntry({ name: 'Uptrends', source, ...entry });
  const issuers = { repository: new KnownIssuers([asking]), page: new KnownIssuers([asking]) };
  const pinned = shown(present, 'pin.pem');
  issuers.repository.take(pinned, [asking]);
  for (const each of repository) issuers.repository.take(shown(each, 'ca.pem'), []);
  const onPage = page.map((each) => shown(each, source.href));
  for (const each of onPage) issuers.page.take(each, []);
  const [pin] = groupPins([asking], [{ document: pinned.document, entry: asking }], issuers.repository);
  if (pin === undefined) throw new Error('no pin');
  const words = new PageWords(onPage.map(({ document }) => document.serial).join(' '));
  const { renewals, findings } = publishedChangesOf(
    pin,
    { url: source.href, isWhole: true, shown: onPage, words, witnesses: issuers },
    asOf,
  );
  const [renewal] = renewals;
  return {
    isNew: renewal?.hasNewIssuer,
    isTrusted: renewal?.isTrusted,
    published: renewal?.published,
    codes: findings.map(({ code }) => code),
    texts: findings.map(({ message, hint }) => `${toPlain(message)} ${toPlain(hint)}`),
  };
}

it('a successor of the same issuer comes from no new one, wherever its certificate is', () => {
  const next = leaf(first, '2028-01-01');
  expect(news({ repository: [first], page: [next, present] })).toMatchObject({
    isNew: false,
    isTrusted: true,
  });
  expect(news({ repository: [], page: [next, first, present] })).toMatchObject({
    isNew: false,
    isTrusted: true,
  });
});

it('one with another key and the same name comes from a new issuer', () => {
  const next = leaf(twin, '2028-01-01');
  expect(news({ repository: [first, twin], page: [next, present] })).toMatchObject({
    isNew: true,
    isTrusted: true,
  });
});

it('one with another name comes from a new issuer, even if that of the current one is not known', () => {
  const next = leaf(second, '2028-01-01');
  const known = news({ repository: [first, second], page: [next, present] });
  expect(known).toMatchObject({ isNew: true, isTrusted: true });
  expect(known.texts[0]).toContain('from another issuer: CN=CA 2');
  expect(known.texts[0]).not.toContain('Only the page itself vouches');
  const shownToo = news({ repository: [], page: [next, second, present] });
  expect(shownToo).toMatchObject({ isNew: true, isTrusted: true });
  expect(shownToo.texts[0]).toContain('Only the page itself vouches for that issuer.');
});

it('one that no known issuer has signed is reported as unverified, whatever the page says about its serial number', () => {
  const told = news({ repository: [first], page: [leaf(null, '2028-01-01'), present] });
  expect(told).toMatchObject({
    isTrusted: false,
    published: { confirmed: false, verified: false },
    codes: ['pin-renewal-published', 'pin-unverified'],
  });
  expect(told.texts[0]).toContain(
    'Ask the owner before you trust it: nothing proves that it is genuine, so it is not written.',
  );
  expect(told.texts[1]).toContain('It names its issuer as CN=Checkpoints. Ask the owner.');
});

it('one of an expected issuer is trusted, and one of another is not', () => {
  const entry = { expect: { issuerPublicKeySha256: [publicKeySha256('x509', first.pem)] } };
  const [right, wrong] = [leaf(first, '2028-01-01'), leaf(second, '2029-01-01')];
  const told = news({ repository: [first, second], page: [wrong, right, present], entry });
  expect(told).toMatchObject({ isTrusted: true, published: { notAfter: Date.UTC(2028, 0, 1) } });
});
