import { placeInWords } from '../findings/finding.ts';
import { type Group, groupBy } from '../group-by.ts';
import { join, type Text, text } from '../text/text.ts';
import { type Block, list, paragraph, type Rich, strong } from './markdown.ts';
import type { Comparison, Gain, Review, ReviewedName } from './result.ts';
import { keyCell, placesCell, stateOf } from './tables.ts';
import { listed } from './words.ts';

/**
 * What each key gains: a line for the key, one for its wildcards, and one for each domain. This is a list and not a table,
 * because long names wrap in a list instead of pushing other columns out of sight.
 */
export function gainsList(gains: readonly Gain[], comparison: Comparison, places: number): readonly Block[] {
  const newNames = new Set(comparison.kind === 'compared' ? comparison.newNames : []);
  return list(gains.map((gain) => lines(gain, newNames, places)));
}

function lines({ result, names }: Gain, newNames: ReadonlySet<string>, places: number): readonly Rich[] {
  const where = places === 0 ? [] : [...text` in `, ...placesCell(result, places)];
  const first = [...strong(stateOf(result)), ...text` `, ...keyCell(result), ...where];
  const groups = groupBy(names, ({ domain, concerns }) => (concerns.has('wildcard') ? '' : domain));
  return [first, ...[...groups.values()].map((group) => line(group, newNames))];
}

function line(group: Group<ReviewedName>, newNames: ReadonlySet<string>): Rich {
  const names = group.map(({ name }) => name).toSorted();
  const shown = listed(names, names.length, (name) =>
    newNames.has(name) ? strong(text`${name}`) : text`${name}`,
  );
  return [...labelOf(group), ...text`: `, ...shown];
}

function labelOf(group: Group<ReviewedName>): Text {
  const has = (concern: 'public-suffix' | 'wildcard' | 'new-domain' | 'international') =>
    group.some(({ concerns }) => concerns.has(concern));
  if (has('public-suffix')) return text`⚠️ wildcards, including one for a whole public suffix`;
  if (has('wildcard')) return text`⚠️ wildcards`;
  const domain = text`${group[0].domain}`;
  const foreign = has('international') ? text`, with non-ASCII letters` : [];
  return has('new-domain') ? text`⚠️ new domain ${domain}${foreign}` : text`${domain}${foreign}`;
}

const lasting = text`Cert Spotter's API cannot withdraw an authorization, so check carefully before you merge.`;

/** Explains the bold names in a list of gains. */
export function legend(comparison: Comparison): Block {
  if (comparison.kind !== 'compared') {
    return paragraph(
      text`The base branch could not be compared, so any of these names might be new. ${lasting}`,
    );
  }
  return paragraph(
    comparison.newNames.length === 0
      ? text`All of these names are already in the repository. ${lasting}`
      : text`Names in bold are new to the repository. ${lasting}`,
  );
}

/** Every key that gains something with every name that it gains, for the log, which has room for all of them. */
export function* reviewLines({ gains }: Review): Generator<Text> {
  for (const { result, names } of gains) {
    const { by, publicKeySha256, tbsSha256, documents } = result.authorization;
    const hash = by === 'key' ? publicKeySha256 : (tbsSha256 ?? publicKeySha256);
    yield text`${stateOf(result)}: ${hash} in ${join(documents.map(placeInWords), text`, `)}`;
    for (const { name } of names) yield text`  ${name}`;
  }
}
