import { isCertificate } from '../../documents/document.ts';
import { readDocuments } from '../../documents/read.ts';
import { isLikely, type Line, linesOf } from './context.ts';
import type { Notation } from './notation.ts';
import { type Candidate, scan } from './scan.ts';

/** A certificate, or what may be its fingerprint, in a file. */
export interface Mention {
  /** 1-based. */
  readonly line: number;
  /** Lower-case hex. */
  readonly hash: string;
  readonly notation: Notation;
  /** As it stands there, without what surrounds it. */
  readonly text: string;
  /** Its own words, or those around it, say that it is the fingerprint of a certificate. */
  readonly isLikely: boolean;
  /** What stands before it in its line: alike for the items of one list. */
  readonly prefix: string;
}

/** What is mentioned in a file, but for its comments. */
export interface Mentions {
  readonly all: readonly Mention[];
  /** The file is a list of fingerprints and nothing else, as HAProxy's `-f` takes it. */
  readonly isList: boolean;
}

/**
 * Finds what is mentioned in a file.
 * @param path names the file, nothing more
 * @param content the text of the file
 */
export function mentionsIn(path: string, bytes: Uint8Array, content: string): Mentions {
  const text = withoutMarkupComments(content);
  const candidates = scan(text);
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
    if (line.isComment) continue;
    isList &&= line.text.trim() === '' || mentions.some((mention) => isAlone(mention, line));
    all.push(
      ...mentions,
      ...(certificates.get(line.number) ?? []).map((hash) => certificateMention(hash, line)),
    );
  }
  return { all, isList: isList && all.length > 0 };
}

/** Characters before a fingerprint that tell one list from another. */
const longestPrefix = 100;

function mentionOf(candidate: Candidate, line: Line): Mention {
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

/** Nothing else stands in its line but, perhaps, a comment: what follows may be the name of a file, after its checksum. */
function isAlone({ text, prefix }: Mention, line: Line): boolean {
  if (prefix !== '') return false;
  const rest = line.text.trim().slice(text.length).trim();
  return rest === '' || rest.startsWith('#');
}

/** The SHA-256 of certificates in PEM, by line; whatever else is wrong with the file is of no concern here. */
function certificatesIn(path: string, bytes: Uint8Array): ReadonlyMap<number, readonly string[]> {
  const hashes = new Map<number, string[]>();
  for (const { document } of readDocuments(path, bytes).found) {
    if (!isCertificate(document) || document.encoding !== 'pem') continue;
    const there = hashes.get(document.line) ?? [];
    there.push(document.certificateSha256);
    hashes.set(document.line, there);
  }
  return hashes;
}

function certificateMention(hash: string, { number, text }: Line): Mention {
  const isPercentEncoded = /BEGIN(?:%20|\+)CERTIFICATE/.test(text);
  const notation = { kind: 'pem', before: '', after: '', isPercentEncoded } as const;
  return { line: number, hash, notation, text: 'PEM', isLikely: false, prefix: '' };
}

/** XML and HTML comments, made blank, so that offsets and lines stay. */
export function withoutMarkupComments(text: string): string {
  const parts: string[] = [];
  let at = 0;
  for (let start = text.indexOf('<!--'); start !== -1; start = text.indexOf('<!--', at)) {
    const close = text.indexOf('-->', start + 4);
    if (close === -1) break;
    const end = close + 3;
    parts.push(text.slice(at, start), text.slice(start, end).replace(/[^\n]/g, ' '));
    at = end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}
