import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allFindingCodes, levels } from '../../src/findings/codes.ts';
import { annotationsOf } from '../../src/report/annotations.ts';
import { sorted } from '../../src/report/result.ts';
import { text } from '../../src/text/text.ts';
import { hostileString } from '../text/hostile.ts';
import { commandIn } from '../text/runner-commands.ts';
import { aFinding } from './build.ts';

function errors(count: number): readonly ReturnType<typeof aFinding>[] {
  return Array.from({ length: count }, (_, i) => aFinding({ path: `certs/${i}.pem`, line: i + 1 }));
}

describe('annotations', () => {
  it('say what happened, where, and what to do', () => {
    expect(annotationsOf([aFinding()])).toEqual([
      {
        level: 'error',
        title: 'A certificate or CSR is damaged (malformed)',
        message: 'The certificate is damaged. Copy it anew from where it was issued.',
        file: 'certs/broken.pem',
        line: 3,
      },
    ]);
  });

  it('are all there as long as GitHub shows them', () => {
    expect(annotationsOf(errors(10)).map(({ file }) => file)).toEqual(errors(10).map(({ path }) => path));
  });

  it.each([
    [11, '2 more errors'],
    [100_000, '99991 more errors'],
  ])('of %i errors: nine, and how many more there are', (count, more) => {
    const annotations = annotationsOf(errors(count));
    expect(annotations.slice(0, 9).map(({ file }) => file)).toEqual(errors(9).map(({ path }) => path));
    expect(annotations.slice(9)).toEqual([
      {
        level: 'error',
        title: more,
        message: 'GitHub shows 10 per level. The job summary and the report list the others.',
        file: null,
        line: null,
      },
    ]);
  });

  it('put the most urgent of a level first', () => {
    const findings = [...errors(20), aFinding({ code: 'pin-expired' }), aFinding({ code: 'private-key' })];
    expect(
      annotationsOf(sorted(findings))
        .map(({ title }) => title)
        .slice(0, 3),
    ).toEqual([
      'A matched file contains a private key (private-key)',
      'A pinned certificate has expired (pin-expired)',
      'A certificate or CSR is damaged (malformed)',
    ]);
  });

  it('count each level by itself, errors first', () => {
    const findings = levels
      .toReversed()
      .flatMap((level) => errors(12).map((finding) => ({ ...finding, level })));
    const annotations = annotationsOf(findings);
    expect(annotations.map(({ level }) => level)).toEqual(levels.flatMap((level) => Array(10).fill(level)));
    expect(annotations.filter(({ file }) => file === null).map(({ title }) => title)).toEqual([
      '3 more errors',
      '3 more warnings',
      '3 more notices',
    ]);
  });

  it('print nothing that the runner obeys', () => {
    fc.assert(
      fc.property(hostileString, fc.constantFrom(...allFindingCodes), (value, code) => {
        const [annotation] = annotationsOf([
          aFinding({ code, message: text`${value}`, hint: text`${value}` }),
        ]);
        expect(commandIn(annotation?.message ?? '::error::missing')).toBeNull();
        expect(annotation?.message).not.toMatch(/[\r\n]/);
      }),
    );
  });
});
