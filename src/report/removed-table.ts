import { text } from '../text/text.ts';
import { type Block, heading, paragraph } from './markdown.ts';
import { type Comparison, removedKeys } from './result.ts';
import { maxNamesPerCell, maxPlacesPerCell, table } from './tables.ts';
import { listed, shortHash } from './words.ts';

/** The keys that go, and that they stay authorized until a person withdraws them. */
export function removedSection(comparison: Comparison, limit: number): readonly Block[] {
  const removed = removedKeys(comparison);
  if (removed.length === 0) return [];
  const header = [text`Key`, text`Names`, text`Was in`];
  return [
    heading(3, text`Keys taken out`),
    ...table(header, removed, limit, ({ publicKeySha256, dnsNames, paths }) => [
      text`${shortHash(publicKeySha256)}`,
      listed(dnsNames, maxNamesPerCell),
      listed(paths, maxPlacesPerCell),
    ]),
    paragraph(
      text`They stay authorized at Cert Spotter, whose API can't withdraw them: if they are not to be trusted any more, a person must remove them in Cert Spotter's settings.`,
    ),
  ];
}
