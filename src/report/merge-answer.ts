import type { Change } from '../plan/authorization.ts';
import { counted, join, type Text, text } from '../text/text.ts';
import { keysWithCertificates } from './audit-section.ts';
import { countSent, countsOf } from './counts.ts';
import { pinsPart } from './headline.ts';
import { pinChangesPart } from './pin-changes.ts';
import { type AuthorizationResult, type Comparison, namesGained, type Result } from './result.ts';
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
    ...hiddenPart(result),
    ...existingPart(result),
    ...pinChangesPart(result.pins),
    ...pins,
    ...(errors === 0 ? [] : [counted(errors, text`error to resolve`, text`errors to resolve`)]),
  ];
  return text`${outcomeIcon[result.outcome]} ${join(parts, text`; `)}`;
}

/** What is told of changes is not all where some cannot be seen. */
function hiddenPart(result: Result): readonly Text[] {
  const { comparison } = result;
  const hides = comparison.kind === 'compared' && comparison.hidesChanges === true;
  if (!hides || changesOf(result).changed.length === 0) return [];
  return [text`there may be more: files that the patterns match are changed and not in the checkout`];
}

/** What is authorized although certificates with it exist already may be what an alarm was about. */
function existingPart(result: Result): readonly Text[] {
  const count = result.mode === 'plan' ? keysWithCertificates(result) : 0;
  const keys = counted(count, text`of these keys already has`, text`of these keys already have`);
  return count === 0 ? [] : [text`${keys} certificates`];
}

function alreadyDone(result: Result): Text {
  const count = result.authorizations.length;
  if (count === 0) return nothingPlanned;
  return text`Merging authorizes nothing more: this run has sent ${countSent(result, 'authorized')} of ${authorizations(count)} already`;
}

const nothingPlanned = text`This run plans no authorization`;

/** Said only where it is proven: the base was read by its own inputs, and gives all that the head gives. */
const changesNothing = text`changes no authorization at Cert Spotter`;

function whatMergingDoes(result: Result): Text {
  const { merging, comparison } = result;
  const { changed } = changesOf(result);
  if (merging.kind === 'closed')
    return text`This pull request was closed without a merge, so nothing comes of this plan`;
  if (changed.length === 0 && comparison.kind === 'none') return nothingPlanned;
  const what = changed.length === 0 ? withoutGains(comparison) : whatIsGained(changed, comparison);
  if (merging.kind === 'merged') return text`The merge ${what}`;
  if (merging.kind !== 'plans' || changed.length === 0) return text`Merging ${what}`;
  const { branch, defaultBranch } = merging;
  return text`Merging authorizes nothing yet, as runs on ${branch} only plan; once on ${defaultBranch ?? 'the default branch'}, it ${what}`;
}

function withoutGains(comparison: Comparison): Text {
  if (comparison.kind !== 'compared')
    return text`may change authorizations: what the base branch authorizes is not known`;
  if (comparison.hidesChanges === true)
    return text`may change authorizations: files that the patterns match are changed and not in the checkout`;
  const removed = comparison.removed.length;
  const takesOut = counted(removed, text`key, which stays authorized`, text`keys, which stay authorized`);
  return removed === 0 ? changesNothing : text`authorizes nothing new and takes out ${takesOut}`;
}

function whatIsGained(changed: readonly AuthorizationResult[], comparison: Comparison): Text {
  if (comparison.kind !== 'compared')
    return text`asks for ${authorizations(changed.length)}, some of which may be new`;
  const removed = comparison.removed.length;
  const parts = [...authorizes(changed), ...(removed === 0 ? [] : [text`takes ${removed} out`])];
  return text`${sentence(parts)}: ${gains(changed, comparison.newNames.length)}`;
}

function authorizes(changed: readonly AuthorizationResult[]): readonly Text[] {
  const ofKind = (kind: Change['kind']) => changed.filter(({ change }) => change.kind === kind);
  const [added, widened, unknown] = [ofKind('new'), ofKind('widened').length, ofKind('unknown').length];
  const keys = added.filter(({ authorization }) => authorization.by === 'key').length;
  const certificates = added.length - keys;
  const told = [
    ...(keys === 0 ? [] : [counted(keys, text`new key`, text`new keys`)]),
    ...(certificates === 0 ? [] : [counted(certificates, text`new certificate`, text`new certificates`)]),
  ];
  return [
    ...(told.length === 0 ? [] : [text`authorizes ${sentence(told)}`]),
    ...(widened === 0 ? [] : [text`widens ${counted(widened, text`key`, text`keys`)}`]),
    ...(unknown === 0 ? [] : [text`asks for ${authorizations(unknown)} that may be new`]),
  ];
}

function gains(changed: readonly AuthorizationResult[], newNames: number): Text {
  const names = new Set(changed.flatMap(namesGained));
  const told = counted(names.size, text`name gained`, text`names gained`);
  if (newNames === 0) return text`${told}, none of them new to this repository`;
  return text`${told}, ${newNames} of them new to this repository`;
}
