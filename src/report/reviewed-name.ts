/** What makes a name deserve a look, most urgent first. */
export const concerns = [
  /** A wildcard for a whole public suffix, such as `*.co.uk`. */
  'public-suffix',
  'wildcard',
  /** No name of its registrable domain is in the repository yet. */
  'new-domain',
  /** It has letters beyond ASCII, which may look like others. */
  'international',
  /** It is not in the repository yet. */
  'new-name',
] as const;

export type Concern = (typeof concerns)[number];

/** A name that at least one key gains. */
export interface ReviewedName {
  readonly name: string;
  /** Its registrable domain; where it has none, the name without its wildcard. */
  readonly domain: string;
  readonly concerns: ReadonlySet<Concern>;
}

/** A name with the keys that gain it, as indexes into the review's `gains`. */
export interface GainedName extends ReviewedName {
  readonly gains: readonly number[];
}
