import type { Sent } from '../plan/authorization.ts';
import { counted, type Text, text } from '../text/text.ts';
import type { Block } from './markdown.ts';
import type { AuthorizationResult, Comparison } from './result.ts';
import { type Rich, strong } from './rich.ts';
import { table } from './tables.ts';
import { listed, shortHash } from './words.ts';

/** How many names or places one cell shows. */
export const maxNamesPerCell = 20;
export const maxPlacesPerCell = 3;

/** All authorizations: what, how that stands, for which names, and from where. */
export function authorizationsTable(
  authorizations: readonly AuthorizationResult[],
  comparison: Comparison,
  limit: number,
): readonly Block[] {
  const isNew = newTo(comparison);
  const header = [text`Key`, text`State`, text`Names`, text`Documents`];
  return table(header, authorizations, limit, (result) => [
    keyCell(result),
    stateOf(result),
    namesCell(result.authorization.dnsNames, isNew),
    placesCell(result),
  ]);
}

/** The key, and whether it is authorized itself or only one certificate of it. */
export function keyCell({ authorization: { by, publicKeySha256, tbsSha256 } }: AuthorizationResult): Rich {
  if (by === 'key') return text`${shortHash(publicKeySha256)}`;
  return text`certificate ${shortHash(tbsSha256 ?? publicKeySha256)}`;
}

/** Names, those in bold that are new to the repository. */
export function namesCell(names: readonly string[], isNew: (name: string) => boolean): Rich {
  if (names.length === 0) return text`–`;
  return listed(names, maxNamesPerCell, (name) => (isNew(name) ? strong(text`${name}`) : text`${name}`));
}

/** Whether a name is new to the repository, as far as that was found out. */
export function newTo(comparison: Comparison): (name: string) => boolean {
  const names = new Set(comparison.kind === 'compared' ? comparison.newNames : []);
  return (name) => names.has(name);
}

/** Where the documents of an authorization stand. */
export function placesCell({ authorization: { documents } }: AuthorizationResult): Rich {
  const places = documents.map(({ path, line }) => `${path}:${line}`);
  return listed([...new Set(places)], maxPlacesPerCell);
}

function stateOf(result: AuthorizationResult): Text {
  const { sent } = result;
  return sent.status === 'planned' ? changeWords(result) : sentWords(sent);
}

/** What is new is what gets authorized: a certificate may be so although its key is known. */
export function newWords({ authorization }: AuthorizationResult): Text {
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
