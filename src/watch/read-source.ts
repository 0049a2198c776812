import { failed, ok, type Result } from '../findings/result.ts';
import type { PinEntry } from '../inputs/settings.ts';
import { type Text, text } from '../text/text.ts';
import type { Reach } from './addresses.ts';
import { maxPageBytes } from './content-encoding.ts';
import {
  type FetchOptions,
  fetchPage,
  type Page,
  reachWithin,
  type Unreachable,
  unreachable,
} from './fetch-page.ts';
import { addressesIn, linkMatcher, linksIn, patternsIn, x5uIn, yearsAt } from './links.ts';
import { isZip, unzip } from './zip.ts';

/** Milliseconds for a source, including everything that it links to. */
const maxSourceTime = 30_000;
/** Links of one source that are followed. */
export const maxFollowed = 20;

/** Where the owner of a pinned certificate publishes it. */
export interface PinSource extends Pick<PinEntry, 'sourceLinks' | 'sourceHosts'> {
  /** Can contain `{year}`. */
  readonly source: URL;
}

/** A file that a source contains or links to. */
export interface SourceFile {
  /** Its URL; for a file in an archive, with its name in the archive. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface SourceFailure {
  readonly address: string;
  readonly reason: Text;
}

export interface SourceReading {
  /** URL of the page, after redirects. */
  readonly url: string;
  /** What is at the source itself. */
  readonly pages: readonly SourceFile[];
  /** What the source links to, and what is in archives. */
  readonly linked: readonly SourceFile[];
  /** What could not be read; the rest still counts. */
  readonly failures: readonly SourceFailure[];
  /** Everything that the owner publishes was read: nothing failed, and no other year was left out. */
  readonly isWhole: boolean;
}

/**
 * Reads a source: the page, for each year if its URL contains `{year}`, and then the targets of the links that the user
 * selected, or the `x5u` of a JWKS. All requests together have the limits on time and bytes of one page.
 *
 * @param asOf what years are counted from
 */
export async function readSource(
  source: PinSource,
  asOf: number,
  options: FetchOptions,
): Promise<SourceReading> {
  const reader = new SourceReader(source, yearsAt(asOf), options);
  await reader.readPages();
  await reader.followLinks();
  return reader;
}

class SourceReader implements SourceReading {
  readonly #source: PinSource;
  readonly #years: readonly [number, number];
  readonly #options: FetchOptions;
  readonly #deadline: number;
  #bytesLeft = maxPageBytes;
  #unpackedLeft = maxPageBytes;
  url: string;
  readonly pages: SourceFile[] = [];
  readonly linked: SourceFile[] = [];
  readonly failures: SourceFailure[] = [];

  constructor(source: PinSource, years: readonly [number, number], options: FetchOptions) {
    this.#source = source;
    this.#years = years;
    this.#options = options;
    this.#deadline = performance.now() + (options.time ?? maxSourceTime);
    this.url = source.source.href;
  }

  get isWhole(): boolean {
    const { source, sourceLinks } = this.#source;
    const places = [
      ...addressesIn(source, this.#years),
      ...sourceLinks.flatMap((each) => patternsIn(each, this.#years)),
    ];
    const isOfYears = places.length > 1 + sourceLinks.length;
    return this.failures.length === 0 && !isOfYears;
  }

  /** The page of one year might not exist yet, or no longer exist. It is a failure if both are missing. */
  async readPages(): Promise<void> {
    const missing: SourceFailure[] = [];
    for (const address of addressesIn(this.#source.source, this.#years)) {
      const page = await this.#fetch(address);
      if (page.ok) await this.#keep(page.value, this.pages);
      else (page.reason.isMissing ? missing : this.failures).push(failureAt(address, page.reason));
    }
    const [first] = this.pages;
    if (first !== undefined) this.url = first.name;
    else this.failures.push(...missing.slice(0, 1));
  }

  async followLinks(): Promise<void> {
    const links = await this.#links();
    for (const link of links.slice(0, maxFollowed)) {
      const page = await this.#fetch(link, this.#hosts());
      if (page.ok) await this.#keep(page.value, this.linked);
      else this.failures.push(failureAt(link, page.reason));
    }
    if (links.length > maxFollowed) {
      const reason = text`${links.length} of its links match source-link, but only the first ${maxFollowed} are followed`;
      this.failures.push({ address: this.url, reason });
    }
  }

  async #links(): Promise<readonly URL[]> {
    const found = new Map<string, URL>();
    for (const { name, bytes } of this.pages) {
      const page = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString();
      for (const link of [...(await this.#matching(page, name)), ...x5uIn(page)]) found.set(link.href, link);
    }
    if (found.size === 0 && this.pages.length > 0 && this.#source.sourceLinks.length > 0) {
      this.failures.push({ address: this.url, reason: text`none of its links matches source-link` });
    }
    return newestFirst([...found.values()], this.#years);
  }

  async #matching(page: string, address: string): Promise<readonly URL[]> {
    const { sourceLinks } = this.#source;
    if (sourceLinks.length === 0) return [];
    const matchers = sourceLinks.flatMap((link) => patternsIn(link, this.#years)).map(linkMatcher);
    const links = await linksIn(page, address);
    return links.filter((link) => matchers.some((matches) => matches(link)));
  }

  /** The hosts that links may lead to: those of the page before and after redirects, and those that the user named. */
  #hosts(): Hosts {
    const { source, sourceHosts } = this.#source;
    const named = [source.host, ...sourceHosts, ...sourceHosts.map((host) => withPortOf(source, host))];
    const pages = this.pages.flatMap(({ name }) => (URL.canParse(name) ? new URL(name).host : []));
    return { named: new Set(named), all: new Set([...named, ...pages]) };
  }

  async #fetch(address: URL, hosts?: Hosts): Promise<Result<Page, Unreachable>> {
    const time = this.#deadline - performance.now();
    if (time <= 0 || this.#bytesLeft <= 0)
      return unreachable(text`the limit on time or bytes for this source was reached`);
    const page = await fetchPage(address, {
      ...this.#options,
      time,
      bytes: this.#bytesLeft,
      ...(hosts === undefined ? {} : { destinations: (target) => destinations(target, hosts) }),
    });
    if (page.ok) this.#bytesLeft -= page.value.bytes.length;
    return page;
  }

  async #keep({ finalUrl, bytes }: Page, into: SourceFile[]): Promise<void> {
    if (!isZip(bytes)) {
      into.push({ name: finalUrl, bytes });
      return;
    }
    // The archive itself contains no text, but it was reached.
    if (into === this.pages) into.push({ name: finalUrl, bytes: new Uint8Array() });
    const archive = await unzip(bytes, this.#unpackedLeft);
    if (!archive.ok) {
      this.failures.push({ address: finalUrl, reason: archive.reason });
      return;
    }
    for (const file of archive.value) {
      this.#unpackedLeft -= file.bytes.length;
      this.linked.push({ name: `${finalUrl} (${file.name})`, bytes: file.bytes });
    }
  }
}

interface Hosts {
  /** By the user. */
  readonly named: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
}

function failureAt({ href }: URL, { why }: Unreachable): SourceFailure {
  return { address: href, reason: why };
}

function destinations(target: URL, { named, all }: Hosts): Result<ReadonlySet<Reach>> {
  if (all.has(target.host)) return ok(reachWithin(target, named));
  return failed(
    text`it leads to ${target.host}, which is neither the host of the page nor one of source-hosts`,
  );
}

/** A host without a port can also have the port of the source. */
function withPortOf({ port }: URL, host: string): string {
  return port === '' || new URL(`https://${host}`).port !== '' ? host : `${host}:${port}`;
}

/** Links that contain the next or the current year are the most likely to lead to a successor. */
function newestFirst(links: readonly URL[], [present, next]: readonly [number, number]): readonly URL[] {
  const rank = ({ href }: URL) => {
    if (href.includes(String(next))) return 0;
    return href.includes(String(present)) ? 1 : 2;
  };
  return links.toSorted((a, b) => rank(a) - rank(b));
}
