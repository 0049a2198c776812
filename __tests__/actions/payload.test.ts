import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readPayload } from '../../src/actions/event.ts';
import { toPlain } from '../../src/text/plain.ts';

const folder = mkdtempSync(join(tmpdir(), 'payload-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The payload in a file of this content, and what was said about it. */
function read(path: string | undefined) {
  const said: string[] = [];
  const payload = readPayload(path, (line) => said.push(toPlain(line)));
  return { payload, said };
}

function fileWith(contents: string): string {
  const path = join(folder, 'event.json');
  writeFileSync(path, contents);
  return path;
}

describe('readPayload', () => {
  it('reads the JSON', () => {
    expect(read(fileWith('{"number": 7}'))).toEqual({ payload: { number: 7 }, said: [] });
  });

  it.each([[undefined], ['']])('is null without a path (%j)', (path) => {
    expect(read(path)).toEqual({ payload: null, said: [] });
  });

  it.each([
    ['damaged', () => fileWith('{"number":')],
    ['missing', () => join(folder, 'missing.json')],
  ])('says so if the file is %s', (_, path) => {
    const { payload, said } = read(path());
    expect(payload).toBeNull();
    expect(said).toEqual([expect.stringMatching(/^The payload of the event cannot be read: /)]);
  });
});
