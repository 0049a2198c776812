import { createHash } from 'node:crypto';
import type { Finding } from '../findings/finding.ts';

/**
 * Stable identifiers of findings, made of the code, the path and the outside text in the message (a name, a hash, a
 * subject). Lines, days left and our own wording are left out, because they can change while the finding stays the same.
 */
export class Fingerprints {
  readonly #seen = new Map<string, number>();

  /** The identifier of one finding. Findings that are equal in all of this are numbered in their order. */
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
