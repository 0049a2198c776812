/** Length of a chunk in UTF-16 units: long enough to need few writes, short enough to keep in memory. */
const chunkLength = 65_536;

/** Joins small pieces into few larger ones, so that a large report is never in memory as a whole. */
export function* inChunks(pieces: Iterable<string>): Generator<string> {
  let chunk = '';
  for (const piece of pieces) {
    chunk += piece;
    if (chunk.length >= chunkLength) {
      yield chunk;
      chunk = '';
    }
  }
  if (chunk !== '') yield chunk;
}

/** A JSON array over several lines, one item per line, so that two reports can be compared line by line. */
export function* arrayLines(items: Iterable<string>, indent: string): Generator<string> {
  let first = true;
  for (const item of items) {
    yield `${first ? '[' : ','}\n${indent}  ${item}`;
    first = false;
  }
  yield first ? '[]' : `\n${indent}]`;
}
