import type { DatedCertificate } from '../documents/document.ts';
import { type Succession, successionsOf } from './succession.ts';

/** Certificates that are assumed to belong to one owner, as no entry declares it. */
export interface AlikeCertificates {
  /** What stays the same while certificates come and go. */
  readonly identity: string;
  /** In the order of the files. */
  readonly certificates: readonly DatedCertificate[];
  readonly succession: Succession;
}

/**
 * Groups certificates that are alike: they are in one folder, have the same subject, which is not empty, and the same
 * alternative names or none, and each has every usage of those that expire before it. The order of the files does not
 * matter.
 *
 * @param counting selects those of a group that count; the others are in no group
 */
export function groupAlike(
  certificates: readonly DatedCertificate[],
  counting: (group: readonly DatedCertificate[]) => readonly DatedCertificate[],
): readonly AlikeCertificates[] {
  return [...grouped(certificates, ownerOf)].flatMap(([owner, group]) =>
    byNames(group).flatMap(([names, alike]) =>
      successionsOf(counting(alike)).map((succession) => ({
        identity: JSON.stringify([owner, names, usagesOf(succession)]),
        certificates: inFileOrder(succession),
        succession,
      })),
    ),
  );
}

/** Files are ordered by path. */
function inFileOrder({ members }: Succession): readonly DatedCertificate[] {
  return members.toSorted((a, b) => (a.path === b.path ? a.index - b.index : a.path < b.path ? -1 : 1));
}

/** Without a subject, a certificate is like no other. */
function ownerOf({ path, subject, certificateSha256 }: DatedCertificate): string {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return JSON.stringify([folder, subject === '' ? certificateSha256 : subject.toLowerCase()]);
}

type NamedGroup = readonly [names: string, certificates: readonly DatedCertificate[]];

/** Certificates without names join those with names, unless these differ: then it is unknown which to join. */
function byNames(certificates: readonly DatedCertificate[]): readonly NamedGroup[] {
  const groups = [...grouped(certificates, namesOf)];
  const [first, ...others] = groups.filter(([names]) => names !== '');
  return first === undefined || others.length > 0 ? groups : [[first[0], certificates]];
}

/** The same for the same set of names in any order and case. */
function namesOf({ alternativeNames }: DatedCertificate): string {
  return [...new Set(alternativeNames.map((name) => name.toLowerCase()))].sort().join('\n');
}

/** Those of the first certificate; later ones can have more. */
function usagesOf({ members }: Succession): string {
  const [first] = members.map(({ usages }) => usages.toSorted().join(' '));
  return String(first);
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
