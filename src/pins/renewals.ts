import type { DatedCertificate, Found, Instant } from '../documents/document.ts';
import type { Expectation } from '../inputs/settings.ts';
import type { PageWords } from './confirmation.ts';
import { isAsExpected, lastingPart, saysNothing } from './expectation.ts';
import { type Genuineness, genuinenessOf, issuerKeysOf, type Witnesses } from './genuineness.ts';
import type { Pin } from './group.ts';
import { type PublishedCertificate, particularsOf } from './pin.ts';
import { standingOf } from './standing.ts';
import type { LostUsage } from './succession.ts';
import { lostUsages } from './usages.ts';

/** A certificate of the page; its path is the address of the file that holds it. */
export interface Shown extends Found<DatedCertificate> {
  /** It stands in a file that the page leads to, so the page's text need not speak of it. */
  readonly isLinked: boolean;
}

/** What the owner's page shows. */
export interface PublishedPage {
  readonly url: string;
  /** Each certificate once. */
  readonly shown: readonly Shown[];
  /** All that the owner may show has been read. */
  readonly isWhole: boolean;
  readonly words: PageWords;
  readonly witnesses: Witnesses;
}

/** A certificate that the page shows and the pin does not have yet. */
export interface Renewal {
  readonly certificate: DatedCertificate;
  readonly der: Uint8Array;
  readonly published: PublishedCertificate;
  /** What is expected of every certificate of the pin, it is; where nothing is, it has the pin's subject. */
  readonly expected: boolean;
  readonly genuineness: Genuineness;
  /** It may be written into the repository. */
  readonly isTrusted: boolean;
  /** Another authority has signed it than the pin's certificates. */
  readonly hasNewIssuer: boolean;
  /** It begins only after the pin has ended, with all that is published. */
  readonly leavesGap: boolean;
}

export interface Renewals {
  /** Those that may be written first, and of these the one that lasts longest. */
  readonly renewals: readonly Renewal[];
  /** Later certificates that lack a usage of the pin's. */
  readonly lost: readonly LostUsage[];
  /** How many there are beyond the limit. */
  readonly more: number;
}

/**
 * The certificates that the pin does not have and that last longer than it does: those with its subject, and those with
 * another one that are as expected or that the page shows alone. None hides another one, since whoever can put a
 * certificate on the page can make it last for ever.
 *
 * @param limit so many are looked for in the page's words, which takes as long as the page is
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

/** Whether the pin holds this very certificate. */
export function has({ certificates }: Pin, { certificateSha256 }: DatedCertificate): boolean {
  return certificates.some((pinned) => pinned.certificateSha256 === certificateSha256);
}

interface Candidate {
  readonly certificate: DatedCertificate;
  readonly der: Uint8Array;
  readonly renamed: boolean;
  readonly expected: boolean;
  readonly genuineness: Genuineness;
  readonly isTrusted: boolean;
  readonly hasNewIssuer: boolean;
}

function toRenewal({ renamed, ...candidate }: Candidate, words: PageWords, leavesGap: boolean): Renewal {
  const { certificate, genuineness } = candidate;
  const isUnverified = genuineness.kind === 'unverified';
  return {
    ...candidate,
    leavesGap,
    published: {
      url: certificate.path,
      ...particularsOf(certificate),
      confirmed: !isUnverified && words.names(certificate.serial),
      verified: genuineness.kind === 'not-asked' ? null : !isUnverified,
      renamed,
    },
  };
}

class Candidates {
  readonly #pin: Pin;
  readonly #witnesses: Witnesses;
  /** What its successor is compared with: the certificates that count, or all where none does. */
  readonly #present: readonly DatedCertificate[];
  readonly all: readonly Candidate[];
  readonly lost: readonly LostUsage[];

  constructor(pin: Pin, { shown, witnesses }: PublishedPage, asOf: Instant) {
    this.#pin = pin;
    this.#witnesses = witnesses;
    this.#present = pin.counted.length > 0 ? pin.counted : pin.certificates;
    const later = shown.filter(isLaterThan(pin, asOf));
    const owned = later.filter((each) => this.#mayBeOwned(each));
    const alone = this.#present.length > 0 && owned.length === 1 ? owned[0] : undefined;
    const subjects = new Set(this.#present.map(({ subject }) => subject.toLowerCase()));
    const meant = later.filter((each) => {
      const isNamesake = subjects.has(each.document.subject.toLowerCase());
      return isNamesake || each === alone || (this.#mayBeOwned(each) && this.#fulfils(each));
    });
    const [lost, kept] = this.#partedByUsage(meant, asOf);
    this.lost = lost;
    const expected = this.#expectedAmong(kept);
    this.all = kept.map((each) => {
      const renamed = subjects.size > 0 && !subjects.has(each.document.subject.toLowerCase());
      return this.#candidate(each, renamed, expected.has(each) && (!renamed || this.#fulfils(each)));
    });
  }

  #candidate(shown: Shown, renamed: boolean, expected: boolean): Candidate {
    const { document: certificate, der } = shown;
    const genuineness = genuinenessOf(shown, this.#pin.entry, this.#present, this.#witnesses);
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

  /** The authorities that a page shows beside its certificate are no owner's, unless the pin is one. */
  #mayBeOwned({ document }: Shown): boolean {
    return !document.ca || this.#present.every(({ ca }) => ca);
  }

  /** Something is expected of the pin that outlives a renewal, and this is it. */
  #fulfils(shown: Shown): boolean {
    const { expect } = this.#pin.entry;
    // A pin without any certificate goes by what is expected of its subject.
    if (this.#present.length === 0 && expect.subject === undefined) return false;
    const lasting = lastingPart(expect);
    return !saysNothing(expect) && this.#is(shown, saysNothing(lasting) ? expect : lasting);
  }

  /** Serial numbers and hashes are a certificate's own, unless `expect` names those of a certificate on the page. */
  #expectedAmong(shown: readonly Shown[]): ReadonlySet<Shown> {
    const { expect } = this.#pin.entry;
    const announced = shown.filter((each) => this.#is(each, expect));
    if (announced.length > 0) return new Set(announced);
    return new Set(shown.filter((each) => this.#is(each, lastingPart(expect))));
  }

  #is({ document, der }: Shown, expect: Expectation): boolean {
    const { repository, page } = this.#witnesses;
    const keys = expect.issuerPublicKeySha256 ?? [];
    return isAsExpected(document, expect, () => [
      ...issuerKeysOf(document, der, keys, repository),
      ...issuerKeysOf(document, der, keys, page),
    ]);
  }

  #partedByUsage(shown: readonly Shown[], asOf: Instant): readonly [readonly LostUsage[], readonly Shown[]] {
    const { entry, counted } = this.#pin;
    const predecessor = standingOf({ entry, counted }, asOf)?.judged;
    if (entry.expect.usage !== undefined || predecessor === undefined) return [[], shown];
    const needed = [...new Set(counted.flatMap(({ usages }) => usages))];
    const lost = new Map(shown.map((each) => [each, lostUsages(needed, each.document.usages)]));
    return [
      [...lost].flatMap(([{ document }, usages]) =>
        usages.length === 0 ? [] : [{ certificate: document, predecessor, usages }],
      ),
      shown.filter((each) => lost.get(each)?.length === 0),
    ];
  }

  /** By the keys where they are known, as names of authorities mean little. */
  #hasNewIssuer({ issuer }: DatedCertificate, genuineness: Genuineness): boolean {
    if (this.#present.length === 0) return false;
    const known = this.#present.flatMap((certificate) => this.#issuerKeysOf(certificate));
    if (genuineness.kind === 'verified' && known.length > 0) {
      return !known.includes(genuineness.issuer.publicKeySha256);
    }
    return this.#present.every((certificate) => certificate.issuer.toLowerCase() !== issuer.toLowerCase());
  }

  #issuerKeysOf(certificate: DatedCertificate): readonly string[] {
    const { repository, page } = this.#witnesses;
    const der = repository.derOf(certificate);
    if (der === null) return [];
    return [repository, page].flatMap((issuers) => issuerKeysOf(certificate, der, [], issuers));
  }
}

/** Once the owner has announced a date, a successor may also end before the present certificate would have. */
function isLaterThan(pin: Pin, asOf: Instant): (shown: Shown) => boolean {
  const judged = standingOf(pin, asOf)?.judged;
  return ({ document }) => {
    if (has(pin, document)) return false;
    if (judged === undefined) return document.notAfter > asOf;
    const isSwitch = judged.notAfter === pin.entry.rotates;
    return document.notAfter > judged.notAfter && (!isSwitch || document.notBefore > judged.notBefore);
  };
}

/** When the first certificate after a gap begins, were these pinned as well. */
function gapIn({ entry, counted }: Pin, more: readonly DatedCertificate[], asOf: Instant): Instant {
  const standing = standingOf({ entry, counted: [...counted, ...more] }, asOf);
  return standing?.afterGap?.notBefore ?? Number.POSITIVE_INFINITY;
}
