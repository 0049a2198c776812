import { createHash } from 'node:crypto';

/**
 * A hidden line by which a comment or an issue is found again. Names from outside go into it only as a
 * hash, so they can't end the HTML comment, and their length doesn't matter.
 */
export class Marker {
  /** An HTML comment on one line. */
  readonly comment: string;

  private constructor(comment: string) {
    this.comment = comment;
  }

  /** The marker of what is said for these names, such as a workflow and a job. */
  static of(purpose: 'comment' | 'issue' | 'picture', names: readonly string[]): Marker {
    const hash = createHash('sha256').update(JSON.stringify(names)).digest('hex').slice(0, 32);
    return new Marker(`<!-- certspotter-action ${purpose} ${hash} -->`);
  }

  /** Whether a text carries this very marker. */
  isIn(body: string): boolean {
    return body.includes(this.comment);
  }
}
