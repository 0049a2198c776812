import type { Sent } from '../plan/authorization.ts';
import { counted, type Text, text } from '../text/text.ts';
import type { Block } from './markdown.ts';
import type { AuthorizationResult, Comparison } from './result.ts';
import type { Rich } from './rich.ts';
import { maxNamesPerCell, maxPlacesPerCell, table } from './tables.ts';
import { listed, shortHash } from './words.ts';

/** The authorizations that do not change. */
export function unchangedTable(
  authorizations: readonly AuthorizationResult[],
  limit: number,
): readonly Block[] {
  const unchanged = authorizations
    .filter(({ change }) => change.kind === 'unchanged')
    .toSorted((a, b) => (a.authorization.id < b.authorization.id ? -1 : 1));
  const header = [text`Key`, text`State`, text`Names`, text`Documents`];
  return table(header, unchanged, limit, (result) => [
    keyCell(result),
    stateOf(result),
    listed(result.authorization.dnsNames.toSorted(), maxNamesPerCell),
    placesCell(result, maxPlacesPerCell),
  ]);
}

/** The key, and whether the key itself or only one of its certificates is authorized. */
export function keyCell({ authorization: { by, publicKeySha256, tbsSha256 } }: AuthorizationResult): Rich {
  if (by === 'key') return text`${shortHash(publicKeySha256)}`;
  return text`certificate ${shortHash(tbsSha256 ?? publicKeySha256)}`;
}

/** Whether a name is known to be new to the repository. */
export function newTo(comparison: Comparison): (name: string) => boolean {
  const names = new Set(comparison.kind === 'compared' ? comparison.newNames : []);
  return (name) => names.has(name);
}

/** Where the documents of an authorization are. */
export function placesCell({ authorization: { documents } }: AuthorizationResult, most: number): Rich {
  const places = documents.map(({ path, line }) => `${path}:${line}`);
  return listed([...new Set(places)].toSorted(), most);
}

/** The state of an authorization: what would change, or the result of sending it. */
export function stateOf(result: AuthorizationResult): Text {
  const { sent } = result;
  return sent.status === 'planned' ? changeWords(result) : sentWords(sent);
}

/** Names what is authorized: a certificate can be new although its key is known. */
function newWords({ authorization }: AuthorizationResult): Text {
  return authorization.by === 'key' ? text`new key` : text`new certificate`;
}

function changeWords(result: AuthorizationResult): Text {
  const { change } = result;
  switch (change.kind) {
    case 'new':
      return newWords(result);
    case 'widened':
      return counted(change.gained.length, text`more name`, text`more names`);
    case 'unchanged':
      return text`unchanged`;
    case 'unknown':
      return text`planned`;
  }
}

function sentWords(sent: Exclude<Sent, { status: 'planned' }>): Text {
  switch (sent.status) {
    case 'authorized':
      return text`✅\u00a0authorized`;
    case 'failed':
      return text`❌\u00a0failed: ${sent.error.message}`;
    case 'not-tried':
      return text`⚠️\u00a0not tried`;
  }
}
