import type { AuthorizationResult, Change } from '../plan/authorization.ts';
import { counted, join, type Text, text } from '../text/text.ts';
import { keysWithCertificates } from './audit-section.ts';
import { pinChangesPart } from './pin-changes.ts';
import { type Comparison, changedIn, countSent, countsOf, type RunResult } from './result.ts';
import { pinsPart } from './summary.ts';
import { authorizations, outcomeIcon, sentence } from './words.ts';

/** One line that says what the merge will do. */
export function mergeAnswer(result: RunResult): Text {
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

/** Says that there might be more changes if some files cannot be seen. */
function hiddenPart(result: RunResult): readonly Text[] {
  const { comparison } = result;
  const hides = comparison.kind === 'compared' && comparison.hidesChanges === true;
  if (!hides || changedIn(result).length === 0) return [];
  return [text`there might be more: some matched files have changed but are not in the checkout`];
}

/** A key that already has certificates might be the one that an alert was about. */
function existingPart(result: RunResult): readonly Text[] {
  const count = result.mode === 'plan' ? keysWithCertificates(result) : 0;
  const keys = counted(count, text`of these keys already has`, text`of these keys already have`);
  return count === 0 ? [] : [text`${keys} certificates`];
}

function alreadyDone(result: RunResult): Text {
  const count = result.authorizations.length;
  if (count === 0) return nothingPlanned;
  return text`Merging authorizes nothing more: this run has already sent ${countSent(result, 'authorized')} of ${authorizations(count)}`;
}

const nothingPlanned = text`This run plans no authorizations`;

/** Said only if it is proven: the base was read with its own inputs and authorizes all that the head authorizes. */
const changesNothing = text`changes no authorizations at Cert Spotter`;

function whatMergingDoes(result: RunResult): Text {
  const { merging, comparison } = result;
  const changed = changedIn(result);
  if (merging.kind === 'closed')
    return text`This pull request was closed without merging, so this plan will not be applied`;
  if (changed.length === 0 && comparison.kind === 'none') return nothingPlanned;
  const what = changed.length === 0 ? withoutGains(comparison) : whatIsGained(changed, result);
  if (merging.kind === 'merged') return text`The merge ${what}`;
  if (merging.kind !== 'plans' || changed.length === 0) return text`Merging ${what}`;
  const { branch, defaultBranch } = merging;
  return text`Merging authorizes nothing yet, because runs on ${branch} only plan; once on ${defaultBranch}, it ${what}`;
}

function withoutGains(comparison: Comparison): Text {
  if (comparison.kind !== 'compared')
    return text`might change authorizations: it is not known what the base branch authorizes`;
  if (comparison.hidesChanges === true)
    return text`might change authorizations: some matched files have changed but are not in the checkout`;
  const removed = comparison.removed.length;
  const removes = counted(removed, text`key, which stays authorized`, text`keys, which stay authorized`);
  return removed === 0 ? changesNothing : text`authorizes nothing new and removes ${removes}`;
}

function whatIsGained(
  changed: readonly AuthorizationResult[],
  { comparison, review }: Pick<RunResult, 'comparison' | 'review'>,
): Text {
  if (comparison.kind !== 'compared')
    return text`requests ${authorizations(changed.length)}, ${changed.length === 1 ? [] : text`some of `}which might be new`;
  const removed = comparison.removed.length;
  const parts = [...authorizes(changed), ...(removed === 0 ? [] : [text`removes ${removed}`])];
  return text`${sentence(parts)}: ${gains(review.names.length, comparison.newNames.length)}`;
}

function authorizes(changed: readonly AuthorizationResult[]): readonly Text[] {
  const ofKind = (kind: Change['kind']) => changed.filter(({ change }) => change.kind === kind);
  const [fresh, widened, unknown] = [ofKind('new'), ofKind('widened').length, ofKind('unknown').length];
  const keys = fresh.filter(({ authorization }) => authorization.by === 'key').length;
  const certificates = fresh.length - keys;
  const added = [
    ...(keys === 0 ? [] : [counted(keys, text`new key`, text`new keys`)]),
    ...(certificates === 0 ? [] : [counted(certificates, text`new certificate`, text`new certificates`)]),
  ];
  return [
    ...(added.length === 0 ? [] : [text`authorizes ${sentence(added)}`]),
    ...(widened === 0 ? [] : [text`adds names to ${counted(widened, text`key`, text`keys`)}`]),
    ...(unknown === 0 ? [] : [text`requests ${authorizations(unknown)} that might be new`]),
  ];
}

function gains(names: number, newNames: number): Text {
  const gained = counted(names, text`name gained`, text`names gained`);
  if (newNames === 0) return text`${gained}, none of them new to this repository`;
  return text`${gained}, ${newNames} of them new to this repository`;
}
