import { placeInWords } from '../findings/finding.ts';
import type { ExplainedDocument, Explanation } from '../report/explanation.ts';
import { shortHash } from '../report/words.ts';
import { isoDate } from '../text/instant.ts';
import { counted, join, type Text, text } from '../text/text.ts';
import { plain, span, type TerminalLine } from './terminal.ts';

/** What the repository knows of a key. */
export function* explainPage(explanation: Explanation): Generator<TerminalLine> {
  const { publicKeySha256, documents, unread } = explanation;
  if (documents.length === 0) {
    yield [span(text`The key ${publicKeySha256} is in no file that --authorize or --pins match.`, 'bad')];
  } else {
    yield [span(text`The key ${publicKeySha256} is in the repository.`, 'bold')];
    for (const document of documents) yield [plain(text`  ${arrivalWords(document)}`)];
    for (const line of authorizedLines(explanation)) yield [plain(line)];
  }
  if (unread.length > 0) {
    const files = counted(unread.length, text`file`, text`files`);
    yield [span(text`${files} could not be read, and may have it: ${join(unread, text`, `)}`, 'warning')];
  }
}

function arrivalWords({ document, since }: ExplainedDocument): Text {
  const place = placeInWords(document);
  if (since === null) return text`${place}, not committed in this state, or git does not know`;
  const end = since.isFirstKnown ? text` or earlier: the history at hand begins there` : text``;
  return text`${place}, since commit ${shortHash(since.commit)} of ${isoDate(since.time)}${end}`;
}

function authorizedLines({ authorizations }: Explanation): readonly Text[] {
  if (authorizations.length === 0) return [text`Nothing authorizes it: it is only pinned, or left out.`];
  return authorizations.map(({ by, dnsNames }) => {
    const names = join(dnsNames, text`, `);
    return by === 'key'
      ? text`The key is authorized for ${names}.`
      : text`One certificate with it is authorized, for ${names}, and not the key.`;
  });
}
