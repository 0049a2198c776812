import type { Text } from '../text/text.ts';

/** A glob that cannot be matched in linear time; `what` is worded to follow the glob and says what to write instead. */
export class UnsupportedGlob extends Error {
  readonly what: Text;

  constructor(what: Text) {
    super('unsupported glob');
    this.name = 'UnsupportedGlob';
    this.what = what;
  }
}
