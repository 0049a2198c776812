import type {
  CertificateInFiles,
  ComparedPin,
  MovedCertificate,
  PinChange,
  SettingChange,
} from '../pins/pin.ts';
import { longDate } from '../text/instant.ts';
import { shortened } from '../text/plain.ts';
import { counted, join, type Text, text } from '../text/text.ts';
import { type Block, list, type Rich, section, strong } from './markdown.ts';
import { maxShownNameLength } from './tables.ts';
import { fieldsOf, sentence } from './words.ts';

/** The pins that a merge changes or might change; those that are watched less strictly than before come first. */
export function changedPins(pins: readonly ComparedPin[]): readonly ComparedPin[] {
  return pins
    .filter(({ change: { kind } }) => kind !== 'unchanged' && kind !== 'not-compared')
    .map((pin) => ({ pin, rank: effects.indexOf(effectOf(pin.change)) }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ pin }) => pin);
}

/** What happens to a pin, most urgent first. */
const effects = ['removed', 'loosened', 'replaced', 'unknown', 'new', 'changed'] as const;

type Effect = (typeof effects)[number];

function effectOf({ kind, settings, gone, formerNames }: PinChange): Effect {
  if (kind !== 'replaced') return kind === 'new' || kind === 'removed' ? kind : 'unknown';
  if (settings.some(({ isLoosened }) => isLoosened) || formerNames.length > 1) return 'loosened';
  return gone.length > 0 ? 'replaced' : 'changed';
}

/** The state of one pin, and what a merge does to several. */
const effectWords: Readonly<
  Record<Effect, { readonly state: Text; readonly merging: (pins: Text) => Text }>
> = {
  removed: { state: text`⚠️ no longer watched`, merging: (pins) => text`no longer watches ${pins}` },
  loosened: { state: text`⚠️ loosened`, merging: (pins) => text`loosens ${pins}` },
  replaced: { state: text`replaced`, merging: (pins) => text`replaces certificates of ${pins}` },
  unknown: { state: text`might be new`, merging: (pins) => text`has ${pins} that might be new` },
  new: { state: text`new pin`, merging: (pins) => text`adds ${pins}` },
  changed: { state: text`changed`, merging: (pins) => text`changes ${pins}` },
};

/** What the merge does to pins, as the end of a sentence; empty if it does nothing. */
export function pinChangesPart(all: readonly ComparedPin[]): readonly Text[] {
  const found = changedPins(all).map(({ change }) => effectOf(change));
  const parts = effects.flatMap((effect) => {
    const count = found.filter((each) => each === effect).length;
    return count === 0 ? [] : [effectWords[effect].merging(counted(count, text`pin`, text`pins`))];
  });
  return parts.length === 0 ? [] : [text`it ${sentence(parts)}`];
}

/** For each pin that changes, the state now and before. */
export function pinChangesSection(all: readonly ComparedPin[], limit: number): readonly Block[] {
  const shown = changedPins(all).slice(0, limit);
  const items = shown.map(({ name, change }): readonly Rich[] => [
    [...strong(stateOf(change)), ...text` ${shortened(name, maxShownNameLength)}`],
    ...linesOf(change),
  ]);
  return section(text`Changes to pins`, list(items));
}

/** Every pin that changes, for the log, which has room for all of them. */
export function* pinChangeLines(all: readonly ComparedPin[]): Generator<Text> {
  for (const { name, change } of changedPins(all)) {
    yield text`${stateOf(change)}: ${name}`;
    for (const line of linesOf(change)) yield text`  ${line}`;
  }
}

function stateOf(change: PinChange): Text {
  return effectWords[effectOf(change)].state;
}

function linesOf(change: PinChange): readonly Text[] {
  const { kind, formerNames, added, gone, moved, settings, differences } = change;
  const isReplacing = kind === 'replaced' && gone.length > 0;
  return [
    ...former(formerNames),
    ...added.map((each) => text`${isReplacing ? text`now: ` : []}${certificateWords(each)}`),
    ...gone.map((each) => text`before: ${certificateWords(each)}`),
    ...differences.map(({ where, fields }) => text`differences in ${where}: ${fieldsOf(fields)}`),
    ...moved.map(movedWords),
    ...settings.map(settingWords),
  ];
}

function former(names: readonly string[]): readonly Text[] {
  if (names.length === 0) return [];
  const all = sentence(names.map((name) => text`${shortened(name, maxShownNameLength)}`));
  return [
    names.length === 1
      ? text`was the pin ${all}`
      : text`combines the pins ${all}: one can hide that another expires`,
  ];
}

function certificateWords({ certificate, paths }: CertificateInFiles): Text {
  const { certificateSha256, issuer, notAfter } = certificate;
  return text`certificate ${certificateSha256} issued by ${issuer}, valid until ${longDate(notAfter)}, in ${join(paths, text`, `)}`;
}

function movedWords({ certificate, from, to }: MovedCertificate): Text {
  const { certificateSha256 } = certificate;
  const [old, fresh] = [join(from, text`, `), join(to, text`, `)];
  if (from.length === 0) return text`certificate ${certificateSha256} is also in ${fresh}`;
  if (to.length === 0) return text`certificate ${certificateSha256} is no longer in ${old}`;
  return text`certificate ${certificateSha256} has moved: ${old} → ${fresh}`;
}

function settingWords({ words, isLoosened }: SettingChange): Text {
  return isLoosened ? text`⚠️ loosened: ${words}` : words;
}
