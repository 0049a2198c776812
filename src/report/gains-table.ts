import type { Change } from '../plan/authorization.ts';
import { type Text, text } from '../text/text.ts';
import { keyCell, namesCell, newTo, newWords, placesCell } from './authorizations-table.ts';
import { type Block, paragraph } from './markdown.ts';
import { type AuthorizationResult, type Comparison, namesGained } from './result.ts';
import { table } from './tables.ts';

/** What a merge adds, per key: the names gained, in bold where a name is new to the repository. */
export function gainsTable(
  changed: readonly AuthorizationResult[],
  comparison: Comparison,
  limit: number,
): readonly Block[] {
  if (changed.length === 0) return [];
  const isNew = newTo(comparison);
  const header = [text`Key`, text`Change`, text`Names gained`, text`Documents`];
  return [
    ...table(header, changed, limit, (result) => [
      keyCell(result),
      result.change.kind === 'new' ? newWords(result) : changeCell[result.change.kind],
      namesCell(namesGained(result), isNew),
      placesCell(result),
    ]),
    paragraph(legend(comparison)),
  ];
}

const changeCell: Record<Exclude<Change['kind'], 'new'>, Text> = {
  widened: text`more names`,
  unchanged: text`unchanged`,
  unknown: text`not known`,
};

const lasting = text`Cert Spotter's API can't withdraw an authorization, so look closely before you merge.`;

function legend(comparison: Comparison): Text {
  if (comparison.kind !== 'compared') {
    return text`The base branch could not be compared, so all names are shown. ${lasting}`;
  }
  return comparison.newNames.length === 0
    ? text`All of these names are in the repository already. ${lasting}`
    : text`Names in bold are new to the repository. ${lasting}`;
}
