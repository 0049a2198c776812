/** Why a reviewer should look at a name, most urgent first. */
export const concerns = [
  /** A wildcard for a whole public suffix, such as `*.co.uk`. */
  'public-suffix',
  'wildcard',
  /** No name of its registrable domain is in the repository yet. */
  'new-domain',
  /** It has non-ASCII letters, which can look like other letters. */
  'international',
  /** It is not in the repository yet. */
  'new-name',
] as const;

export type Concern = (typeof concerns)[number];

/** A name that at least one key gains. */
export interface ReviewedName {
  readonly name: string;
  /** Its registrable domain, or the name without its wildcard if it has none. */
  readonly domain: string;
  readonly concerns: ReadonlySet<Concern>;
}

/** A name with the keys that gain it, as indexes into the review's `gains`. */
export interface GainedName extends ReviewedName {
  readonly gains: readonly number[];
}
