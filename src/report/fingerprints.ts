import { createHash } from 'node:crypto';
import type { Finding } from '../findings/finding.ts';

/**
 * Stable names of findings: from the code, the path and what the message is about, which are the words in
 * it that come from outside (a name, a hash, a subject). Lines, days left and our own wording are left out,
 * as they change without the finding being another one.
 */
export class Fingerprints {
  readonly #seen = new Map<string, number>();

  /** The name of one finding; those that are alike in all of this are numbered in their order. */
  of({ code, path, message }: Finding): string {
    const about = message.filter(({ kind }) => kind === 'outside').map(({ value }) => value);
    const hash = createHash('sha256')
      .update(JSON.stringify([code, path, about]))
      .digest('hex');
    const number = (this.#seen.get(hash) ?? 0) + 1;
    this.#seen.set(hash, number);
    return `${hash.slice(0, 32)}:${number}`;
  }
}
