import { describe, expect, it } from 'vitest';
import { type CertificateInFiles, notCompared, type PinChange } from '../../src/pins/pin.ts';
import { commentOf, maxCommentLength, needsComment } from '../../src/report/comment.ts';
import { pinChangeLines } from '../../src/report/pin-changes.ts';
import { summaryOf } from '../../src/report/summary.ts';
import { toPlain } from '../../src/text/plain.ts';
import { text } from '../../src/text/text.ts';
import { aPin, aPinned, aResult, asOf, hashOf } from './build.ts';

const end = asOf + 400 * 86_400_000;

function held(name: string, path = `pins/${name}.pem`): CertificateInFiles {
  return {
    certificate: aPinned({ certificateSha256: hashOf(name), issuer: `CN=CA of ${name}`, serial: name }),
    paths: [path],
  };
}

const [old, fresh] = [held('old'), held('fresh')];

function pin(name: string, change: Partial<PinChange>) {
  return aPin(name, end, { change: { ...notCompared, ...change } });
}

const settings = [{ words: text`fail-before: ${'30d'} → ${'1d'}`, isLoosened: true }];

const changed = [
  pin('Same', { kind: 'unchanged' }),
  pin('Renamed', {
    kind: 'replaced',
    moved: [
      { certificate: old.certificate, from: ['a.pem'], to: ['b.pem'] },
      { certificate: old.certificate, from: [], to: ['c.pem'] },
      { certificate: old.certificate, from: ['d.pem'], to: [] },
    ],
  }),
  pin('Added', { kind: 'new', added: [fresh] }),
  pin('Unsure', { kind: 'unknown', added: [fresh] }),
  pin('Replaced', {
    kind: 'replaced',
    added: [fresh],
    gone: [old],
    differences: [
      {
        before: old.certificate,
        after: fresh.certificate,
        where: 'x.pem',
        fields: [text`issuer: ${'A'} → ${'B'}`],
      },
      { before: old.certificate, after: fresh.certificate, where: 'y.pem', fields: [] },
    ],
  }),
  pin('Loosened', { kind: 'replaced', formerNames: ['Before'], settings }),
  pin('Joined', { kind: 'replaced', formerNames: ['One', 'Two'] }),
  pin('Gone', { kind: 'removed', gone: [old] }),
];

describe('the pins that change', () => {
  it('are in the log, with what was there before, the loosened ones first', () => {
    const words = (name: string) =>
      `certificate ${hashOf(name)} issued by CN=CA of ${name}, valid until 26 July 2026, in pins/${name}.pem`;
    expect([...pinChangeLines(changed)].map(toPlain)).toEqual([
      '⚠️ no longer watched: Gone',
      `  before: ${words('old')}`,
      '⚠️ loosened: Loosened',
      '  was the pin Before',
      '  ⚠️ loosened: fail-before: 30d → 1d',
      '⚠️ loosened: Joined',
      '  combines the pins One and Two: one can hide that another expires',
      'replaced: Replaced',
      `  now: ${words('fresh')}`,
      `  before: ${words('old')}`,
      '  differences in x.pem: issuer: A → B',
      '  differences in y.pem: none that matter',
      'might be new: Unsure',
      `  ${words('fresh')}`,
      'new pin: Added',
      `  ${words('fresh')}`,
      'changed: Renamed',
      `  certificate ${hashOf('old')} has moved: a.pem → b.pem`,
      `  certificate ${hashOf('old')} is also in c.pem`,
      `  certificate ${hashOf('old')} is no longer in d.pem`,
    ]);
  });

  it('say what is stricter without a warning', () => {
    const stricter = [{ words: text`fail-before: ${'1d'} → ${'30d'}`, isLoosened: false }];
    expect(
      [...pinChangeLines([pin('Strict', { kind: 'replaced', settings: stricter })])].map(toPlain),
    ).toEqual(['changed: Strict', '  fail-before: 1d → 30d']);
  });

  it('are in the comment and its first line, and in the summary', () => {
    const comment = commentOf(aResult({ pins: changed }));
    expect(comment.split('\n')[0]).toBe(
      '### ✅ This run plans no authorizations; it no longer watches 1 pin, loosens 2 pins, replaces certificates of 1 pin, has 1 pin that might be new, adds 1 pin and changes 1 pin',
    );
    for (const page of [comment, summaryOf(aResult({ pins: changed }))]) {
      expect(page).toContain('### Changes to pins');
      expect(page).toContain(
        `- **⚠️ no longer watched** \`Gone\`\\\n  before: certificate \`${hashOf('old')}\``,
      );
    }
  });

  it('are worth a comment, unless nothing changed', () => {
    expect(needsComment(aResult({ pins: [pin('Same', { kind: 'unchanged' })] }))).toBe(false);
    expect(needsComment(aResult({ pins: [pin('Unsure', { kind: 'unknown' })] }))).toBe(true);
    expect(commentOf(aResult({ pins: [pin('Same', { kind: 'unchanged' })] }))).not.toContain(
      'Changes to pins',
    );
  });

  it('are counted in the first line if not all are shown', () => {
    const pins = Array.from({ length: 500 }, (_, i) => pin(`Pin ${i}`, { kind: 'new', added: [fresh] }));
    const comment = commentOf(aResult({ pins }));
    expect(comment.length).toBeLessThanOrEqual(maxCommentLength);
    const [, left, of] =
      /^### ⚠️ Not complete: (\d+) of (\d+) changed pins not shown here; /.exec(comment) ?? [];
    expect(Number(of)).toBe(500);
    expect(comment.split('**new pin**').length - 1).toBe(500 - Number(left));
  });
});
