import { describe, expect, it } from 'vitest';
import { gather } from '../../src/stages/gather.ts';
import { toPlain } from '../../src/text/plain.ts';
import { certificate } from '../documents/der-builder.ts';
import { authorizeEntry, patterns, workspaceWith } from '../files/workspace.ts';
import { settings } from '../support/settings.ts';

const workspace = workspaceWith({
  'a.der': certificate(),
  'b.txt': 'nothing',
  'c.der': certificate(),
  'd.der': certificate(),
});
const everything = settings({ authorize: [authorizeEntry(patterns('**'))] });

describe('gather', () => {
  it('keeps the bytes only of what may be sent or compared', () => {
    const kept = (comparing: boolean, by: 'key' | 'certificate') => {
      const wanted = settings({ authorize: [authorizeEntry(patterns('a.der'), { by })] });
      const [file] = gather(wanted, workspace, comparing).files;
      return [file?.blobSha !== null, file?.documents.map(({ der }) => der !== null)];
    };
    expect(kept(false, 'key')).toEqual([false, [false]]);
    expect(kept(false, 'certificate')).toEqual([false, [true]]);
    expect(kept(true, 'key')).toEqual([true, [true]]);
  });

  it('reads on after a file without a document', () => {
    const { files, findings } = gather(everything, workspace, false);
    expect(files.map(({ path, documents }) => [path, documents.length])).toEqual([
      ['a.der', 1],
      ['b.txt', 0],
      ['c.der', 1],
      ['d.der', 1],
    ]);
    expect(findings.map(({ code, path }) => [code, path])).toEqual([['no-document', 'b.txt']]);
  });

  it('takes up as many documents as its limit, and says what it leaves unread beyond it', () => {
    expect(gather(everything, workspace, false, 3).findings).toHaveLength(1);
    const { files, findings } = gather(everything, workspace, false, 2);
    expect(files.map(({ path }) => path)).toEqual(['a.der', 'b.txt', 'c.der']);
    expect(findings.map(({ code, path }) => [code, path])).toEqual([
      ['no-document', 'b.txt'],
      ['file-unreadable', 'd.der'],
    ]);
    expect(toPlain(findings[1]?.message ?? [])).toContain('the ones before hold 2 documents');
  });
});
