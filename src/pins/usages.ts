import { anyPurpose } from '../documents/der/key-purposes.ts';
import { join, type Text, text } from '../text/text.ts';

/**
 * The usages of an earlier certificate that a later one lacks. A later certificate without the extension, or with
 * anyExtendedKeyUsage, can be used for anything (RFC 5280 section 4.2.1.12) and lacks nothing. If the earlier one lists
 * no usage, it is unknown what it is used for, and nothing counts as lost.
 */
export function lostUsages(before: readonly string[], after: readonly string[]): readonly string[] {
  if (after.length === 0 || after.includes(anyPurpose)) return [];
  return before.filter((usage) => !after.includes(usage));
}

export function describeUsages(usages: readonly string[]): Text {
  return text`${usages.length === 1 ? text`the usage` : text`the usages`} ${join(usages, text`, `)}`;
}
