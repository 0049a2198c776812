import { createHash } from 'node:crypto';
import type { Finding } from '../findings/finding.ts';
import type { Shard } from '../inputs/values.ts';
import { toPlain } from '../text/plain.ts';

/** Number of hex digits of a hash that a number can represent exactly. */
const exactDigits = 12;

/**
 * Distributes work among shards. Each piece of work belongs to exactly one shard, according to the hash of what it is
 * about, so that adding a file does not move other work.
 */
export class ShardFilter {
  readonly #shard: Shard;

  constructor(shard: Shard) {
    this.#shard = shard;
  }

  /** Whether what is identified by a hash in hex, such as a key, belongs to this shard. */
  includesHash(sha256: string): boolean {
    const { index, count } = this.#shard;
    return Number.parseInt(sha256.slice(0, exactDigits), 16) % count === index;
  }

  /** Whether what has this name, such as a pin or a path, belongs to this shard. */
  includes(name: string): boolean {
    return this.includesHash(createHash('sha256').update(name).digest('hex'));
  }

  /** The findings of this shard, among findings that concern one file or none. */
  ofFiles(findings: readonly Finding[]): readonly Finding[] {
    return findings.filter(({ path, message }) => this.includes(path ?? toPlain(message)));
  }
}
