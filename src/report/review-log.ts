import { join, type Text, text } from '../text/text.ts';
import { stateOf } from './authorizations-table.ts';
import type { Review } from './result.ts';

/** Every key that gains something with every name that it gains, for the log, which has room for all of them. */
export function* reviewLines({ gains }: Review): Generator<Text> {
  for (const { result, names } of gains) {
    const { by, publicKeySha256, tbsSha256, documents } = result.authorization;
    const hash = by === 'key' ? publicKeySha256 : (tbsSha256 ?? publicKeySha256);
    const places = documents.map(({ path, line }) => text`${path}:${line}`);
    yield text`${stateOf(result)}: ${hash} in ${join(places, text`, `)}`;
    for (const { name } of names) yield text`  ${name}`;
  }
}
