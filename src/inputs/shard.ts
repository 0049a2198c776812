import { text } from '../text/text.ts';
import { invalid, type Parsed, parsed } from './fault.ts';

/** One part of the work; `{ index: 0, count: 1 }` is all of it. */
export interface Shard {
  /** 0-based. */
  readonly index: number;
  readonly count: number;
}

/** A matrix has at most 256 jobs; this leaves room for several matrices. */
export const maxShards = 1024;

/** All the work. */
export const onlyShard: Shard = { index: 0, count: 1 };

/** Reads `i/n`, the i-th (from 1) of n parts. */
export function parseShard(value: string): Parsed<Shard> {
  const [, part, parts] = /^(\d{1,6})\s*\/\s*(\d{1,6})$/.exec(value) ?? [];
  if (part === undefined) return invalid(text`${value} is not a shard; write it as i/n, such as 1/4`);
  const [number, count] = [Number(part), Number(parts)];
  if (count < 1 || count > maxShards)
    return invalid(text`${value} is not a valid shard: the number of parts must be from 1 to ${maxShards}`);
  if (number < 1 || number > count) {
    return invalid(text`${value} is not a valid shard: the parts are 1/${count} to ${count}/${count}`);
  }
  return parsed({ index: number - 1, count });
}
