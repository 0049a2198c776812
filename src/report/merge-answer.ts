import { counted, join, type Text, text } from '../text/text.ts';
import { countSent, countsOf } from './counts.ts';
import { pinsPart } from './headline.ts';
import { type AuthorizationResult, namesGained, type Result, removedKeys } from './result.ts';
import { authorizations, outcomeIcon, sentence } from './words.ts';

/** The authorizations that a merge brings or may bring, and those that stay as they are. */
export interface Changes {
  readonly changed: readonly AuthorizationResult[];
  readonly unchanged: readonly AuthorizationResult[];
}

export function changesOf({ authorizations }: Result): Changes {
  return {
    changed: authorizations.filter(({ change }) => change.kind !== 'unchanged'),
    unchanged: authorizations.filter(({ change }) => change.kind === 'unchanged'),
  };
}

/** One line that answers: what will the merge do? */
export function mergeAnswer(result: Result): Text {
  const { errors } = countsOf(result);
  const pins = result.pins.some(({ level }) => level !== 'ok') ? pinsPart(result.pins) : [];
  const parts = [
    result.mode === 'apply' ? alreadyDone(result) : whatMergingDoes(result),
    ...pins,
    ...(errors === 0 ? [] : [counted(errors, text`error to resolve`, text`errors to resolve`)]),
  ];
  return text`${outcomeIcon[result.outcome]} ${join(parts, text`; `)}`;
}

function alreadyDone(result: Result): Text {
  const count = result.authorizations.length;
  if (count === 0) return nothing;
  return text`Merging authorizes nothing more: this run has sent ${countSent(result, 'authorized')} of ${authorizations(count)} already`;
}

const nothing = text`Merging changes no authorization at Cert Spotter`;

function whatMergingDoes(result: Result): Text {
  const { changed } = changesOf(result);
  const removed = removedKeys(result.comparison).length;
  if (changed.length === 0) {
    const takesOut = counted(removed, text`key, which stays authorized`, text`keys, which stay authorized`);
    return removed === 0 ? nothing : text`Merging authorizes nothing new and takes out ${takesOut}`;
  }
  if (result.comparison.kind !== 'compared') {
    return text`Merging asks for ${authorizations(changed.length)}, some of which may be new`;
  }
  const parts = [...authorizes(changed), ...(removed === 0 ? [] : [text`takes ${removed} out`])];
  return text`Merging ${sentence(parts)}: ${gains(changed, result.comparison.newNames.length)}`;
}

function authorizes(changed: readonly AuthorizationResult[]): readonly Text[] {
  const widened = changed.filter(({ change }) => change.kind === 'widened').length;
  const keys = changed.filter(({ authorization }) => authorization.by === 'key').length - widened;
  const certificates = changed.length - widened - keys;
  const added = [
    ...(keys === 0 ? [] : [counted(keys, text`new key`, text`new keys`)]),
    ...(certificates === 0 ? [] : [counted(certificates, text`new certificate`, text`new certificates`)]),
  ];
  return [
    ...(added.length === 0 ? [] : [text`authorizes ${sentence(added)}`]),
    ...(widened === 0 ? [] : [text`widens ${counted(widened, text`key`, text`keys`)}`]),
  ];
}

function gains(changed: readonly AuthorizationResult[], newNames: number): Text {
  const names = new Set(changed.flatMap(namesGained));
  const told = counted(names.size, text`name gained`, text`names gained`);
  if (newNames === 0) return text`${told}, none of them new to this repository`;
  return text`${told}, ${newNames} of them new to this repository`;
}
