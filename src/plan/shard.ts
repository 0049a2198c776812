import { createHash } from 'node:crypto';
import type { Finding } from '../findings/finding.ts';
import type { Shard } from '../inputs/shard.ts';
import { toPlain } from '../text/plain.ts';

/** Hex digits of a hash that a number holds exactly. */
const exactDigits = 12;

/**
 * Deals work out to shards: each piece of work belongs to exactly one, by the hash of what it is about,
 * so that adding a file moves nothing else.
 */
export class Dealer {
  readonly #shard: Shard;

  constructor(shard: Shard) {
    this.#shard = shard;
  }

  /** Whether this shard's part holds what is named by a hash in hex, such as a key. */
  holdsHash(sha256: string): boolean {
    const { index, count } = this.#shard;
    return Number.parseInt(sha256.slice(0, exactDigits), 16) % count === index;
  }

  /** Whether this shard's part holds what has this name, such as a pin or a path. */
  holds(name: string): boolean {
    return this.holdsHash(createHash('sha256').update(name).digest('hex'));
  }

  /** Of findings that concern a single file, or none, those of this shard. */
  ofFiles(findings: readonly Finding[]): readonly Finding[] {
    return findings.filter(({ path, message }) => this.holds(path ?? toPlain(message)));
  }
}
