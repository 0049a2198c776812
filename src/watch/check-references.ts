import { canceledFinding, Turns } from '../files/cancellation.ts';
import { findFiles } from '../files/find.ts';
import { readFiles } from '../files/read.ts';
import type { Finding } from '../findings/finding.ts';
import type { Host } from '../host.ts';
import type { PinEntry, Settings } from '../inputs/settings.ts';
import type { KnownCertificates, PublishedPin, ReferringPin } from '../pins/references/pin.ts';
import { text } from '../text/text.ts';

/** Reads the files that mention the certificates of pins, and judges what they mention. */
export async function checkReferences(
  pins: readonly PublishedPin[],
  known: KnownCertificates,
  settings: Pick<Settings, 'asOf' | 'ifNoFilesFound'>,
  host: Pick<Host, 'workspace' | 'signal'>,
): Promise<readonly Finding[]> {
  if (pins.every(({ pin }) => pin.entry.references === null)) return [];
  const { ReferringPin } = await import('../pins/references/pin.ts');
  const entries = new Map<PinEntry, ReferringPin>();
  for (const each of pins) {
    const { entry } = each.pin;
    if (entry.references === null) continue;
    entries.set({ ...entry, files: entry.references }, new ReferringPin(each, known, settings.asOf));
  }
  return judgeFiles(entries, known, settings, host);
}

/** @param entries with the patterns of `references` as their files */
async function judgeFiles(
  entries: ReadonlyMap<PinEntry, ReferringPin>,
  known: KnownCertificates,
  { ifNoFilesFound }: Pick<Settings, 'ifNoFilesFound'>,
  host: Pick<Host, 'workspace' | 'signal'>,
): Promise<readonly Finding[]> {
  const { workspace, signal } = host;
  const turns = new Turns(signal);
  const { judgeReferences, nothingMentioned } = await import('../pins/references/judge.ts');
  const patterns = { authorize: [], pins: [...entries.keys()], ifNoFilesFound };
  const found = await findFiles(patterns, workspace, signal);
  let { isCutShort } = found;
  const all = [...found.findings];
  /** Entries with files, and whether any of these mentions anything. */
  const mentioning = new Map<PinEntry, boolean>();
  for (const { file, bytes } of readFiles(found.files, workspace)) {
    isCutShort ||= await turns.areOver();
    if (isCutShort) break;
    if (!bytes.ok) {
      all.push(bytes.reason);
      continue;
    }
    const pins = file.pins.flatMap((entry) => entries.get(entry) ?? []);
    const judgement = judgeReferences({ path: file.path, bytes: bytes.value, pins }, known);
    all.push(...judgement.findings);
    for (const entry of file.pins)
      mentioning.set(entry, judgement.hasMentions || mentioning.get(entry) === true);
  }
  if (isCutShort) return [...all, canceledFinding(text`Not all files under \`references\` were read.`)];
  for (const [entry, pin] of entries) {
    if (mentioning.get(entry) === false) all.push(nothingMentioned(pin, entry.files.include));
  }
  return all;
}
