import { levels } from '../../findings/codes.ts';
import { type Finding, finding, nowhere } from '../../findings/finding.ts';
import { asciiCompatible } from '../../scan/encoding.ts';
import { longDate } from '../../text/instant.ts';
import { counted, join, text } from '../../text/text.ts';
import { lifetimeOf } from '../state.ts';
import { withoutMarkupComments } from './comments.ts';
import { type Mention, type Mentions, mentionsIn } from './mentions.ts';
import {
  type HashedPart,
  type KnownCertificates,
  type PinnedDocument,
  partNames,
  type ReferringPin,
} from './pin.ts';
import { mentionsWithin, type PinSets, pinSetFindings, pinSetsIn } from './pin-sets.ts';
import { formatCertificate, formatFingerprint } from './scan.ts';

/** A file under `references`. */
export interface ReferenceFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** The pins whose entries it belongs to. */
  readonly pins: readonly ReferringPin[];
}

/** What a file mentions, and its findings. */
export interface ReferenceJudgement {
  /** Whether it mentions anything that is, or looks like, the fingerprint of a certificate. */
  readonly hasMentions: boolean;
  readonly findings: readonly Finding[];
}

/** Findings with one code about one file that are listed. */
export const maxPerFile = 20;

/** Judges what a file mentions. Takes time linear in its length. */
export function judgeReferences(file: ReferenceFile, known: KnownCertificates): ReferenceJudgement {
  const { path, bytes, pins } = file;
  const content = asciiCompatible(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)).toString(
    'utf8',
  );
  const text = withoutMarkupComments(content);
  const mentions = mentionsIn(path, bytes, text);
  const pinSets = pinSetsIn(text);
  const isKnown = ({ hash }: Mention) => known.has(hash) || pins.some((pin) => pin.with(hash) !== null);
  const scopes = scopesOf(pinSets, mentions.all);
  const stale = pins.flatMap((pin) => scopes.flatMap((scope) => staleMentions(pin, path, scope)));
  const unknown = unknownMentions(mentions, isKnown).map((mention) => unknownFinding(path, mention));
  return {
    hasMentions: unknown.length > 0 || mentions.all.some(isKnown),
    findings: [
      ...shortened([...stale, ...pinSetFindings(path, pinSets, mentions.all, pins)], path),
      ...shortened(unknown, path),
    ],
  };
}

/** A part of a file that must mention both a certificate and its successor. */
interface Scope {
  readonly what: 'file' | 'pin-set';
  readonly mentions: readonly Mention[];
}

/** Each Android pin set applies to its own domains, and is a scope of its own. */
function scopesOf({ sets }: PinSets, mentions: readonly Mention[]): readonly Scope[] {
  const within = sets.map((set) => mentionsWithin(set, mentions));
  const inSets = new Set(within.flat());
  return [
    { what: 'file', mentions: mentions.filter((mention) => !inSets.has(mention)) },
    ...within.map((each) => ({ what: 'pin-set', mentions: each }) as const),
  ];
}

/**
 * Each notation in which a file mentions a certificate of the pin, if the one that expires last of those that it mentions
 * expires soon and the pin has a later one. The pinned certificate in its own file does not count as a mention.
 */
function staleMentions(pin: ReferringPin, path: string, { what, mentions }: Scope): readonly Finding[] {
  const pinned = mentions.flatMap((mention) => {
    if (mention.notation.kind === 'pem' && pin.files.has(path)) return [];
    const found = pin.with(mention.hash);
    return found === null ? [] : [{ mention, ...found }];
  });
  const lastExpiry = pinned.reduce((latest, { document }) => Math.max(latest, document.notAfter), 0);
  const values = new Map<string, Finding>();
  for (const { mention, document, part } of pinned) {
    const level = pin.levelAt(lastExpiry, lifetimeOf(document));
    const successor = pin.successorOf(document);
    if (document.notAfter < lastExpiry || level === 'ok' || successor === null) continue;
    const value = valueFor(mention, successor, part);
    if (values.has(value)) continue;
    const named = mention.notation.kind === 'pem' ? 'certificate' : partNames[part];
    const stale = finding(
      level,
      'pin-reference-stale',
      { path, line: mention.line },
      text`This ${what} mentions the certificate of the pin ${pin.name} that expires on ${longDate(document.notAfter)}, but not its successor, which expires on ${longDate(successor.document.notAfter)}.`,
      text`Add ${value} next to it; this is the ${named} in ${successor.document.path}.`,
    );
    values.set(value, stale);
  }
  return [...values.values()];
}

/** What to add, in the notation of the mention. */
function valueFor({ notation }: Mention, { document, der }: PinnedDocument, part: HashedPart): string {
  if (notation.kind !== 'pem') return formatFingerprint(document[part], notation);
  return der === null ? '' : formatCertificate(der, notation);
}

/** Mentions that look like the fingerprint of a certificate that was not read. */
function unknownMentions(
  { all, isList }: Mentions,
  isKnown: (mention: Mention) => boolean,
): readonly Mention[] {
  const lists = new Set(all.filter(isKnown).map(listOf));
  const unknown = all.filter(
    (mention) =>
      mention.notation.kind !== 'pem' &&
      (mention.isLikely || isList || lists.has(listOf(mention))) &&
      !isKnown(mention),
  );
  return [...new Map(unknown.toReversed().map((mention) => [mention.hash, mention])).values()].reverse();
}

/** Items of one list have the same prefix, kind and length. */
function listOf({ prefix, hash, notation }: Mention): string {
  return `${notation.kind} ${hash.length} ${prefix}`;
}

function unknownFinding(path: string, { line, text: value }: Mention): Finding {
  return finding(
    'notice',
    'pin-reference-unknown',
    { path, line },
    text`The fingerprint ${value} matches no certificate that this run has read.`,
    text`Remove it if its certificate is no longer used. Otherwise add the certificate to the repository, under pins or authorize.`,
  );
}

function shortened(findings: readonly Finding[], path: string): readonly Finding[] {
  const rest = findings.slice(maxPerFile);
  const [first] = rest;
  if (first === undefined) return findings;
  const level = levels.find((level) => rest.some((each) => each.level === level)) ?? first.level;
  const more = finding(
    level,
    first.code,
    { path, line: null },
    text`This file has ${counted(rest.length, text`more finding`, text`more findings`)} with the code ${first.code}.`,
    text`Fix the listed ones first.`,
  );
  return [...findings.slice(0, maxPerFile), more];
}

/** The finding of an entry whose files mention nothing. */
export function nothingMentioned({ name }: Pick<ReferringPin, 'name'>, patterns: readonly string[]): Finding {
  return finding(
    'notice',
    'pin-reference-unknown',
    nowhere,
    text`No file under references of the pin ${name} (${join(patterns, text`, `)}) mentions a certificate.`,
    text`Correct references, or write the fingerprint as SHA-1 or SHA-256, in hex or base64.`,
  );
}
