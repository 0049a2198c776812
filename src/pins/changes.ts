import { groupBy, indexBy } from '../group-by.ts';
import type { DatedCertificate } from '../x509/document.ts';
import { difference } from './differences.ts';
import type { Pin } from './group.ts';
import {
  type CertificateInFiles,
  certificateDetailsOf,
  type MovedCertificate,
  notCompared,
  type PinChange,
  type PinDifference,
} from './pin.ts';
import { type PinRules, settingChanges } from './setting-changes.ts';
import { lifetimeOf } from './state.ts';
import { byExpiry, distinct } from './succession.ts';

/** Something that two pins can have in common, so that one is regarded as the predecessor of the other. */
type Trait = (pin: Pin) => readonly string[];

/** From the strongest sign that it is the same pin to the weakest. */
const traits: readonly Trait[] = [
  ({ certificates }) => certificates.map(({ certificateSha256 }) => certificateSha256),
  ({ certificates }) => certificates.map(({ path }) => path),
  ({ entry }) => (entry.origin === 'config' ? [JSON.stringify(entry.files)] : []),
];

/**
 * Finds the pins of the base branch that each pin of the head takes the place of: the one of the same identity, and any
 * whose own identity is gone and that has a certificate, a file or the patterns in common with it. A pin that several
 * take the place of is none of those that are lost.
 */
export function predecessorsOf(base: readonly Pin[], head: readonly Pin[]): ReadonlyMap<Pin, readonly Pin[]> {
  const found = sameIdentity(base, head);
  const known = new Set([...found.values()].flat());
  let orphans = base.filter((pin) => !known.has(pin));
  for (const trait of traits) {
    const matches = sharing(orphans, head, trait);
    // Only a certificate makes a pin take the place of a further one.
    const isFirst = trait === traits[0];
    const fresh = [...matches].filter(([pin]) => isFirst || !found.has(pin));
    for (const [pin, former] of fresh) found.set(pin, [...(found.get(pin) ?? []), ...former]);
    const taken = new Set(fresh.flatMap(([, former]) => former));
    orphans = orphans.filter((pin) => !taken.has(pin));
  }
  return found;
}

/** Pins of one identity follow each other in their order. */
function sameIdentity(base: readonly Pin[], head: readonly Pin[]): Map<Pin, readonly Pin[]> {
  const byIdentity = groupBy(base, ({ identity }) => identity);
  const used = new Map<string, number>();
  const found = new Map<Pin, readonly Pin[]>();
  for (const pin of head) {
    const place = used.get(pin.identity) ?? 0;
    used.set(pin.identity, place + 1);
    const former = byIdentity.get(pin.identity)?.[place];
    if (former !== undefined) found.set(pin, [former]);
  }
  return found;
}

function sharing(
  orphans: readonly Pin[],
  head: readonly Pin[],
  trait: Trait,
): ReadonlyMap<Pin, readonly Pin[]> {
  const byTrait = indexBy(orphans, trait);
  const pairs = head.map(
    (pin) => [pin, [...new Set(trait(pin).flatMap((each) => byTrait.get(each) ?? []))]] as const,
  );
  return new Map(pairs.filter(([, former]) => former.length > 0));
}

/** The pins of one side of a comparison. */
export interface PinSide {
  readonly pins: readonly Pin[];
  readonly rules: PinRules;
}

/** What the head is compared with. */
export interface PinBase extends PinSide {
  /** Whether all files that the base branch pins were read; if not, it may watch more than was found. */
  readonly isWhole: boolean;
}

/** A pin of the base branch that nothing in the head watches. */
export interface RemovedPin {
  readonly pin: Pin;
  readonly change: PinChange;
}

/** The difference between the pins of two sides. */
export interface PinChanges {
  /** One for each pin of the head. */
  readonly changes: ReadonlyMap<Pin, PinChange>;
  readonly removed: readonly RemovedPin[];
}

const { kind: _, ...none } = notCompared;

/** The changes of a pin if the base branch is not known: all of it might be new. */
export function unknownChange({ certificates }: Pin): PinChange {
  return { ...none, kind: 'unknown', added: held(certificates) };
}

/**
 * Compares the pins of the head with those of the base branch, each grouped from its own files by its own settings.
 *
 * @param unseen paths of the head whose content is not in the checkout: what the base branch has there may still be there
 */
export function comparePins(base: PinBase, head: PinSide, unseen: ReadonlySet<string>): PinChanges {
  const predecessors = predecessorsOf(base.pins, head.pins);
  const kept = new Set([...predecessors.values()].flat());
  const isSeen = ({ path }: DatedCertificate) => !unseen.has(path);
  const changes = head.pins.map((pin) => {
    const found = changeOf(predecessors.get(pin) ?? [], pin, base.rules, head.rules);
    const mayHide = found.gone.some(({ paths }) => paths.some((path) => unseen.has(path)));
    const { kind, added } = base.isWhole && !mayHide ? found : unknownChange(pin);
    return [pin, { ...found, kind, added }] as const;
  });
  return {
    changes: new Map(changes),
    removed: base.pins
      .filter((pin) => !kept.has(pin) && pin.certificates.some(isSeen))
      .map((pin) => ({ pin, change: { ...none, kind: 'removed', gone: held(pin.certificates) } })),
  };
}

function changeOf(
  predecessors: readonly Pin[],
  pin: Pin,
  baseRules: PinRules,
  headRules: PinRules,
): PinChange {
  const after = held(pin.certificates);
  if (predecessors.length === 0) return { ...none, kind: 'new', added: after };
  const certificates = predecessors.flatMap((each) => each.certificates);
  const before = held(certificates);
  const lifetimes = [...certificates, ...pin.certificates].map(lifetimeOf);
  const now = { entry: pin.entry, rules: headRules };
  const settings = predecessors.flatMap(({ entry }) =>
    settingChanges({ entry, rules: baseRules }, now, lifetimes),
  );
  const names = predecessors.map(({ name }) => name);
  const found = {
    formerNames: names.length === 1 && names[0] === pin.name ? [] : names,
    added: lacking(after, before),
    gone: lacking(before, after),
    moved: movedAmong(before, after),
    settings,
    differences: replacements(certificates, pin.certificates),
  };
  const { formerNames, added, gone, moved } = found;
  const isSame = [formerNames, added, gone, moved, settings].every(({ length }) => length === 0);
  if (before.length > 0 && after.length === 0) return { ...found, kind: 'removed' };
  return { ...found, kind: isSame ? 'unchanged' : 'replaced' };
}

/** Each certificate once, in the order in which they end. */
function held(certificates: readonly DatedCertificate[]): readonly CertificateInFiles[] {
  const byHash = new Map<string, { certificate: DatedCertificate; paths: Set<string> }>();
  for (const certificate of certificates) {
    const paths = byHash.get(certificate.certificateSha256)?.paths ?? new Set();
    byHash.set(certificate.certificateSha256, { certificate, paths: paths.add(certificate.path) });
  }
  return [...byHash.values()]
    .sort((a, b) => byExpiry(a.certificate, b.certificate))
    .map(({ certificate, paths }) => ({
      certificate: certificateDetailsOf(certificate),
      paths: [...paths].sort(),
    }));
}

function lacking(
  these: readonly CertificateInFiles[],
  others: readonly CertificateInFiles[],
): readonly CertificateInFiles[] {
  const known = new Set(others.map(({ certificate }) => certificate.certificateSha256));
  return these.filter(({ certificate }) => !known.has(certificate.certificateSha256));
}

function movedAmong(
  before: readonly CertificateInFiles[],
  after: readonly CertificateInFiles[],
): readonly MovedCertificate[] {
  const pathsBefore = new Map(before.map(({ certificate, paths }) => [certificate.certificateSha256, paths]));
  return after.flatMap(({ certificate, paths }) => {
    const old = pathsBefore.get(certificate.certificateSha256);
    if (old === undefined) return [];
    const from = old.filter((path) => !paths.includes(path));
    const to = paths.filter((path) => !old.includes(path));
    return from.length + to.length === 0 ? [] : [{ certificate, from, to }];
  });
}

/** A new certificate is compared with the one whose file it is in, or else with the removed one that was valid longest. */
function replacements(
  before: readonly DatedCertificate[],
  after: readonly DatedCertificate[],
): readonly PinDifference[] {
  const gone = missingFrom(after, before);
  return missingFrom(before, after).flatMap((certificate) => {
    const former = gone.findLast(({ path }) => path === certificate.path) ?? gone.at(-1);
    return former === undefined ? [] : [difference(former, certificate, certificate.path)];
  });
}

/** Those of some certificates that are not among others. */
function missingFrom(
  others: readonly DatedCertificate[],
  these: readonly DatedCertificate[],
): readonly DatedCertificate[] {
  const known = new Set(others.map(({ certificateSha256 }) => certificateSha256));
  return distinct(these.filter(({ certificateSha256 }) => !known.has(certificateSha256)));
}
