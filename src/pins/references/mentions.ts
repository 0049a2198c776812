import { type Certificate, isCertificate } from '../../documents/document.ts';
import { readDocuments } from '../../documents/read.ts';
import { withoutComments } from './comments.ts';
import { type ContextLine, isLikely, linesOf } from './context.ts';
import type { Notation, PemForm } from './notation.ts';
import { type Candidate, scan } from './scan.ts';

/** A certificate, or what might be its fingerprint, in a file. */
export interface Mention {
  /** 1-based. */
  readonly line: number;
  /** Lower-case hex. */
  readonly hash: string;
  readonly notation: Notation;
  /** As it is in the file, without what surrounds it. */
  readonly text: string;
  /** Its notation, or the words around it, say that it is the fingerprint of a certificate. */
  readonly isLikely: boolean;
  /** What is before it in its line: the same for all items of a list. */
  readonly prefix: string;
}

/** What a file mentions outside of comments. */
export interface Mentions {
  readonly all: readonly Mention[];
  /** The file is a list of fingerprints and nothing else, as HAProxy reads it with `-f`. */
  readonly isList: boolean;
}

/**
 * Finds what a file mentions.
 * @param path only names the file
 * @param text of the file, without markup comments
 */
export function mentionsIn(path: string, bytes: Uint8Array, text: string): Mentions {
  const uncommented = withoutComments(text);
  const candidates = scan(uncommented);
  const certificates = certificatesIn(path, bytes);
  const all: Mention[] = [];
  let isList = candidates.length > 0;
  let next = 0;
  for (const line of linesOf(text)) {
    const mentions: Mention[] = [];
    const end = line.start + line.text.length;
    for (let candidate = candidates[next]; candidate !== undefined && candidate.start < end; ) {
      mentions.push(mentionOf(candidate, line));
      candidate = candidates[++next];
    }
    if (uncommented.slice(line.start, end).trim() === '') continue;
    isList &&= mentions.some((mention) => isAlone(mention, line));
    all.push(
      ...mentions,
      ...(certificates.get(line.number) ?? []).map((certificate) => certificateMention(certificate, line)),
    );
  }
  return { all, isList: isList && all.length > 0 };
}

/** Characters before a fingerprint that distinguish one list from another. */
const longestPrefix = 100;

function mentionOf(candidate: Candidate, line: ContextLine): Mention {
  const { start, end, hash, notation } = candidate;
  const at = start - line.start;
  return {
    line: line.number,
    hash,
    notation,
    text: line.text.slice(at, end - line.start),
    isLikely: isLikely(candidate, line),
    prefix: line.text.slice(Math.max(0, at - longestPrefix), at).trim(),
  };
}

/** Nothing else is in its line, except for a comment: after a checksum, the name of a file would follow. */
function isAlone({ text, prefix }: Mention, line: ContextLine): boolean {
  if (prefix !== '') return false;
  const rest = line.text.trim().slice(text.length).trim();
  return rest === '' || rest.startsWith('#');
}

/** The certificates in a file, by line; what is wrong with the file is not reported here. */
function certificatesIn(path: string, bytes: Uint8Array): ReadonlyMap<number, readonly Certificate[]> {
  const certificates = new Map<number, Certificate[]>();
  for (const { document } of readDocuments(path, bytes).found) {
    if (!isCertificate(document)) continue;
    const there = certificates.get(document.line) ?? [];
    there.push(document);
    certificates.set(document.line, there);
  }
  return certificates;
}

function certificateMention(
  { certificateSha256, encoding }: Certificate,
  { number, text }: ContextLine,
): Mention {
  const form = encoding === 'der' ? 'bare' : pemFormOf(text);
  const notation = { kind: 'pem', before: '', after: '', form } as const;
  return { line: number, hash: certificateSha256, notation, text: 'PEM', isLikely: false, prefix: '' };
}

/** @param line that contains the BEGIN of the PEM */
function pemFormOf(line: string): PemForm {
  const [, space] = /BEGIN( |%20|\+)/.exec(line) ?? [];
  if (space === undefined) return 'base64';
  if (space !== ' ') return 'percent-encoded';
  return /BEGIN [^-\n]{1,100}-+(?:\\r)?\\n/.test(line) ? 'escaped' : 'lines';
}
