import { text } from '../text/text.ts';
import { type Block, heading, paragraph } from './markdown.ts';
import { type Comparison, removedKeys } from './result.ts';
import { maxNamesPerCell, maxPlacesPerCell, table } from './tables.ts';
import { listed, shortHash } from './words.ts';

/** The removed keys, which stay authorized until a person removes them in Cert Spotter's settings. */
export function removedSection(comparison: Comparison, limit: number): readonly Block[] {
  const removed = removedKeys(comparison);
  if (removed.length === 0) return [];
  const header = [text`Key`, text`Names`, text`Was in`];
  return [
    heading(3, text`Removed keys`),
    ...table(header, removed, limit, ({ publicKeySha256, dnsNames, paths }) => [
      text`${shortHash(publicKeySha256)}`,
      listed(dnsNames, maxNamesPerCell),
      listed(paths, maxPlacesPerCell),
    ]),
    paragraph(
      text`They stay authorized at Cert Spotter, whose API cannot withdraw authorizations. If you no longer trust a key, remove it in Cert Spotter's settings.`,
    ),
  ];
}
