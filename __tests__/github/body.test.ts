import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Owner, type Part, type PostBody, parseBody, writeBody } from '../../src/github/body.ts';
import { hashed } from '../../src/github/identity.ts';

const owner: Owner = { purpose: 'comment', key: hashed(['key']), legacyKey: hashed(['legacy']) };
const issue: Owner = { ...owner, purpose: 'issue' };
const run = { number: 12, attempt: 1, id: '0123456789abcdef' };

function part(words: string, changes: Partial<Part> = {}): Part {
  const leg = hashed([words]).slice(0, 16);
  return { leg, run, quiet: false, picture: null, subjects: [], words, ...changes };
}

function body(...parts: readonly Part[]): PostBody {
  return { run, parts };
}

const page = '### ✅ Merging changes nothing\n\n| a |\n| - |\n| b |';

describe('a body', () => {
  it.each<[string, PostBody]>([
    ['of one part', body(part(page))],
    ['of several', body(part(page), part('### Another'), part('### Third'))],
    [
      'of an issue, with what it is about',
      body(
        part(page, { picture: hashed(['p']), subjects: ['0a1b2c3d', 'ffffffff'] }),
        part('', { quiet: true }),
      ),
    ],
    ['of silent parts', body(part('', { quiet: true }), part('', { leg: 'f'.repeat(16), quiet: true }))],
    ['of a run that is not known', { run: { number: null, attempt: 1, id: '' }, parts: [part(page)] }],
  ])('%s is read as it was written', (_, written) => {
    const text = writeBody(issue, written);
    expect(parseBody(issue, text)).toEqual(written);
    expect(parseBody(issue, text.replaceAll('\n', '\r\n'))).toEqual(written);
    expect(writeBody(issue, parseBody(issue, text) ?? body())).toBe(text);
  });

  it('says in its first line if several jobs share it, and what to do', () => {
    expect(writeBody(owner, body(part(page)))).toMatch(/^### ✅/);
    expect(writeBody(owner, body(part(page), part('### B')))).toMatch(
      /^\*\*Several jobs .*read all.*`id`\.\n/,
    );
  });

  it('belongs only to its owner', () => {
    const text = writeBody(owner, body(part(page)));
    expect(parseBody({ ...owner, key: hashed(['other']) }, text)).toBeNull();
    expect(parseBody(issue, text)).toBeNull();
  });

  it.each<[string, (text: string) => string]>([
    ['with words before it', (text) => `Look at this:\n\n${text}`],
    ['line by line', (text) => text.replaceAll(/^/gm, '> ')],
    ['in a list', (text) => `- ${text.replaceAll('\n', '\n  ')}`],
    ['in a block of code', (text) => `\`\`\`\n${text}\n\`\`\``],
    ['by its hidden line alone', (text) => text.slice(text.lastIndexOf('<!--'))],
  ])('is not a quotation of it %s', (_, quote) => {
    expect(parseBody(owner, quote(writeBody(owner, body(part(page)))))).toBeNull();
    const legacy = `${page}\n\n<!-- certspotter-action comment ${owner.legacyKey} -->\n`;
    expect(parseBody(owner, quote(legacy))).toBeNull();
  });

  it('stays its owner’s if people edit it below its first line', () => {
    const text = writeBody(owner, body(part(page)));
    expect(parseBody(owner, `${text}\nI called them. — Alice`)).toEqual(body(part(page)));
    expect(parseBody(owner, text.replace('| b |', '| c |'))?.parts[0]?.words).toContain('| c |');
  });

  it.each<[Owner, string, string | null]>([
    [owner, `${page}\n\n<!-- certspotter-action comment ${owner.legacyKey} -->\n`, null],
    [
      issue,
      `As of 1 June 2026, these pins need attention:\n\n<!-- certspotter-action issue ${owner.legacyKey} -->\n\n<!-- certspotter-action picture ${hashed(['p'])} -->`,
      hashed(['p']),
    ],
  ])('of version 1 is its owner’s: %#', (of, text, picture) => {
    const read = parseBody(of, text);
    expect(read?.run.number).toBeNull();
    expect(read?.parts).toMatchObject([{ leg: '', quiet: false, picture }]);
    expect(read?.parts[0]?.words).not.toContain('<!--');
    expect(parseBody({ ...of, legacyKey: hashed(['other']) }, text)).toBeNull();
  });

  it('is not recognized if its hidden line is damaged', () => {
    const text = writeBody(owner, body(part(page)));
    expect(parseBody(owner, text.replace(/12\.1(?=\S+ \S+ -->\n$)/, '12.x'))).toBeNull();
    expect(parseBody(owner, text.replace(/part (\S+) 12/, 'part $1 x'))).toEqual(body());
    fc.assert(
      fc.property(fc.string(), (words) => {
        expect(parseBody(owner, words)).toBeNull();
      }),
    );
  });
});
