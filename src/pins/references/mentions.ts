import { isCertificate } from '../../documents/document.ts';
import { readDocuments } from '../../documents/read.ts';
import { isLikely, type Line, linesOf } from './context.ts';
import type { Notation } from './notation.ts';
import { scan } from './scan.ts';

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
 * @param path names the file, nothing more
 * @param content the text of the file
 */
export function mentionsIn(path: string, bytes: Uint8Array, content: string): Mentions {
  const text = withoutMarkupComments(content);
  const lines = [...linesOf(text)];
  const fingerprints = fingerprintsIn(text, lines);
  const all = [...fingerprints, ...certificatesIn(path, bytes, lines)].sort((a, b) => a.line - b.line);
  const listed = new Set(fingerprints.filter(isAlone(lines)).map(({ line }) => line));
  const isList = lines.every(
    ({ text, isComment, number }) => isComment || text.trim() === '' || listed.has(number),
  );
  return { all, isList: isList && listed.size > 0 };
}

function fingerprintsIn(text: string, lines: readonly Line[]): readonly Mention[] {
  const mentions: Mention[] = [];
  let i = 0;
  for (const candidate of scan(text)) {
    while ((lines[i + 1]?.start ?? Number.POSITIVE_INFINITY) <= candidate.start) i++;
    const line = lines[i];
    if (line === undefined || line.isComment) continue;
    mentions.push({
      line: line.number,
      hash: candidate.hash,
      notation: candidate.notation,
      text: text.slice(candidate.start, candidate.end),
      isLikely: isLikely(candidate, line),
      prefix: text.slice(line.start, candidate.start).trim().slice(-longestPrefix),
    });
  }
  return mentions;
}

/** Characters that tell one list from another. */
const longestPrefix = 100;

/** The certificates themselves, in PEM; whatever else is wrong with the file is of no concern here. */
function certificatesIn(path: string, bytes: Uint8Array, lines: readonly Line[]): readonly Mention[] {
  return readDocuments(path, bytes).found.flatMap(({ document }): readonly Mention[] => {
    const line = lines[document.line - 1];
    if (!isCertificate(document) || document.encoding !== 'pem' || line === undefined || line.isComment)
      return [];
    const isPercentEncoded = /BEGIN(?:%20|\+)CERTIFICATE/.test(line.text);
    return [
      {
        line: line.number,
        hash: document.certificateSha256,
        notation: { kind: 'pem', before: '', after: '', isPercentEncoded },
        text: 'PEM',
        isLikely: false,
        prefix: '',
      },
    ];
  });
}

/** Nothing else stands in its line but, perhaps, a comment: what follows may be the name of a file, after its checksum. */
function isAlone(lines: readonly Line[]): (mention: Mention) => boolean {
  return ({ line, text, prefix }) => {
    const rest = (lines[line - 1]?.text ?? '').trim().slice(text.length).trim();
    return prefix === '' && (rest === '' || rest.startsWith('#'));
  };
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
