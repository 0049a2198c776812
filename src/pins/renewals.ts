import type { Expectation } from '../inputs/settings.ts';
import type { DatedCertificate, FoundDocument, Instant } from '../x509/document.ts';
import { isAsExpected, isEmptyExpectation, type PageWords, renewalExpectation } from './expectation.ts';
import { type Genuineness, genuinenessOf, type IssuerSources } from './genuineness.ts';
import type { Pin } from './group.ts';
import { certificateDetailsOf, type PublishedCertificate } from './pin.ts';
import { pinStateOf } from './state.ts';
import { type LostUsage, lostUsages } from './succession.ts';

/** A certificate on the page; its path is the URL of the file that contains it. */
export interface ShownCertificate extends FoundDocument<DatedCertificate> {
  /** It is in a file that the page links to, so the text of the page does not have to mention it. */
  readonly isLinked: boolean;
}

/** What the owner's page shows. */
export interface PublishedPage {
  readonly url: string;
  /** Each certificate once. */
  readonly shown: readonly ShownCertificate[];
  /** Nothing that the owner might show is missing. */
  readonly isWhole: boolean;
  readonly words: PageWords;
  readonly witnesses: IssuerSources;
}

/** A certificate that the page shows and the pin does not have yet. */
export interface Renewal {
  readonly certificate: DatedCertificate;
  readonly der: Uint8Array;
  readonly published: PublishedCertificate;
  /** It matches what `expect` says of every certificate of the pin; without that, it has the pin's subject. */
  readonly expected: boolean;
  readonly genuineness: Genuineness;
  /** It can be written into the repository. */
  readonly isTrusted: boolean;
  /** It is signed by another authority than the pin's certificates. */
  readonly hasNewIssuer: boolean;
  /** It becomes valid only after the pin and everything published has expired. */
  readonly leavesGap: boolean;
}

export interface Renewals {
  /** Those that can be written come first, and among these the one that expires last. */
  readonly renewals: readonly Renewal[];
  /** Later certificates that lack a usage of the pin's. */
  readonly lost: readonly LostUsage[];
  /** How many there are beyond the limit. */
  readonly more: number;
}

/**
 * The certificates that the pin does not have and that expire later than it does: those with its subject, and those with
 * another subject that match `expect` or are the only ones on the page. None hides another one, because an attacker who
 * can put a certificate on the page can also choose its expiry.
 *
 * @param limit the maximum number that is returned: the whole page is searched for each serial number
 */
export function renewalsOf(pin: Pin, page: PublishedPage, asOf: Instant, limit: number): Renewals {
  const candidates = new Candidates(pin, page, asOf);
  const ranked = candidates.all.toSorted(
    (a, b) =>
      Number(b.isTrusted) - Number(a.isTrusted) ||
      Number(b.expected) - Number(a.expected) ||
      b.certificate.notAfter - a.certificate.notAfter,
  );
  const afterGap = gapIn(
    pin,
    ranked.filter(({ expected }) => expected).map(({ certificate }) => certificate),
    asOf,
  );
  const renewals = ranked
    .slice(0, limit)
    .map((candidate) => toRenewal(candidate, page.words, candidate.certificate.notBefore >= afterGap));
  const lost = candidates.lost.slice(0, limit);
  return { renewals, lost, more: ranked.length - renewals.length + candidates.lost.length - lost.length };
}

/** The same certificate in the pin, if it is there already. */
export function pinnedCopyOf(
  { certificates }: Pin,
  { certificateSha256 }: DatedCertificate,
): DatedCertificate | undefined {
  return certificates.find((pinned) => pinned.certificateSha256 === certificateSha256);
}

/** A renewal before it is known which others there are. */
interface Candidate extends Omit<Renewal, 'published' | 'leavesGap'> {
  readonly renamed: boolean;
}

function toRenewal({ renamed, ...candidate }: Candidate, words: PageWords, leavesGap: boolean): Renewal {
  const { certificate, genuineness } = candidate;
  const isUnverified = genuineness.kind === 'unverified';
  return {
    ...candidate,
    leavesGap,
    published: {
      url: certificate.path,
      ...certificateDetailsOf(certificate),
      confirmed: !isUnverified && words.names(certificate.serial),
      verified: genuineness.kind === 'not-asked' ? null : !isUnverified,
      renamed,
    },
  };
}

class Candidates {
  readonly #pin: Pin;
  readonly #witnesses: IssuerSources;
  /** What its successor is compared with: the certificates that count, or all if none counts. */
  readonly #current: readonly DatedCertificate[];
  readonly all: readonly Candidate[];
  readonly lost: readonly LostUsage[];

  constructor(pin: Pin, { shown, witnesses }: PublishedPage, asOf: Instant) {
    this.#pin = pin;
    this.#witnesses = witnesses;
    this.#current = pin.counted.length > 0 ? pin.counted : pin.certificates;
    const later = shown.filter(isLaterThan(pin, asOf));
    const owned = later.filter((each) => this.#canBelongToOwner(each));
    const alone = this.#current.length > 0 && owned.length === 1 ? owned[0] : undefined;
    const subjects = new Set(this.#current.map(({ subject }) => subject.toLowerCase()));
    const relevant = later.filter((each) => {
      const isNamesake = subjects.has(each.document.subject.toLowerCase());
      return isNamesake || each === alone || (this.#canBelongToOwner(each) && this.#matchesLasting(each));
    });
    const [lost, kept] = this.#splitByUsage(relevant, asOf);
    this.lost = lost;
    const expected = this.#expectedAmong(kept);
    this.all = kept.map((each) => {
      const renamed = subjects.size > 0 && !subjects.has(each.document.subject.toLowerCase());
      return this.#candidate(each, renamed, expected.has(each) && (!renamed || this.#matchesLasting(each)));
    });
  }

  #candidate(shown: ShownCertificate, renamed: boolean, expected: boolean): Candidate {
    const { document: certificate, der } = shown;
    const genuineness = genuinenessOf(shown, this.#pin.entry, this.#current, this.#witnesses);
    return {
      certificate,
      der,
      renamed,
      expected,
      genuineness,
      isTrusted: expected && genuineness.kind !== 'unverified',
      hasNewIssuer: this.#hasNewIssuer(certificate, genuineness),
    };
  }

  /** An authority that a page shows next to its certificate does not belong to the owner, unless the pin is one. */
  #canBelongToOwner({ document }: ShownCertificate): boolean {
    return !document.ca || this.#current.every(({ ca }) => ca);
  }

  /** Whether a certificate matches what `expect` says of every certificate of the pin. */
  #matchesLasting(shown: ShownCertificate): boolean {
    const { expect } = this.#pin.entry;
    // Without any certificate, only the expected subject says what the pin is.
    if (this.#current.length === 0 && expect.subject === undefined) return false;
    const lasting = renewalExpectation(expect);
    return (
      !isEmptyExpectation(expect) && this.#matches(shown, isEmptyExpectation(lasting) ? expect : lasting)
    );
  }

  /** Serial numbers and hashes are compared only if `expect` contains those of a certificate on the page. */
  #expectedAmong(shown: readonly ShownCertificate[]): ReadonlySet<ShownCertificate> {
    const { expect } = this.#pin.entry;
    const announced = shown.filter((each) => this.#matches(each, expect));
    if (announced.length > 0) return new Set(announced);
    return new Set(shown.filter((each) => this.#matches(each, renewalExpectation(expect))));
  }

  #matches({ document, der }: ShownCertificate, expect: Expectation): boolean {
    const keys = expect.issuerPublicKeySha256 ?? [];
    return isAsExpected(document, expect, () => this.#issuerKeysOf(document, keys, der));
  }

  #splitByUsage(
    shown: readonly ShownCertificate[],
    asOf: Instant,
  ): readonly [readonly LostUsage[], readonly ShownCertificate[]] {
    const { entry, counted } = this.#pin;
    const predecessor = pinStateOf({ entry, counted }, asOf)?.judged;
    if (entry.expect.usage !== undefined || predecessor === undefined) return [[], shown];
    const required = [...new Set(counted.flatMap(({ usages }) => usages))];
    const lost = new Map(shown.map((each) => [each, lostUsages(required, each.document.usages)]));
    return [
      [...lost].flatMap(([{ document }, usages]) =>
        usages.length === 0 ? [] : [{ certificate: document, predecessor, usages }],
      ),
      shown.filter((each) => lost.get(each)?.length === 0),
    ];
  }

  /** Compares the keys if they are known, because the name of an authority proves little. */
  #hasNewIssuer({ issuer }: DatedCertificate, genuineness: Genuineness): boolean {
    if (this.#current.length === 0) return false;
    const { repository } = this.#witnesses;
    const known = this.#current.flatMap((each) => this.#issuerKeysOf(each, [], repository.derOf(each)));
    if (genuineness.kind === 'verified' && known.length > 0) {
      return !known.includes(genuineness.issuer.publicKeySha256);
    }
    return this.#current.every((certificate) => certificate.issuer.toLowerCase() !== issuer.toLowerCase());
  }

  #issuerKeysOf(
    certificate: DatedCertificate,
    expectedKeys: readonly string[],
    der: Uint8Array | null,
  ): readonly string[] {
    const { repository, page } = this.#witnesses;
    return [repository, page].flatMap((issuers) => issuers.issuerKeysOf(certificate, expectedKeys, der));
  }
}

/** Once the owner has announced a date, a successor can also expire before the current certificate would have. */
function isLaterThan(pin: Pin, asOf: Instant): (shown: ShownCertificate) => boolean {
  const judged = pinStateOf(pin, asOf)?.judged;
  return ({ document }) => {
    if (pinnedCopyOf(pin, document) !== undefined) return false;
    if (judged === undefined) return document.notAfter > asOf;
    const isSwitch = judged.notAfter === pin.entry.rotates;
    return document.notAfter > judged.notAfter && (!isSwitch || document.notBefore > judged.notBefore);
  };
}

/** When the first certificate after a gap becomes valid, assuming that these are pinned as well. */
function gapIn({ entry, counted }: Pin, more: readonly DatedCertificate[], asOf: Instant): Instant {
  const standing = pinStateOf({ entry, counted: [...counted, ...more] }, asOf);
  return standing?.afterGap?.notBefore ?? Number.POSITIVE_INFINITY;
}
