import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exists, testsIn } from '../support/named-tests.ts';

const root = new URL('../../', import.meta.url);
const rows = readFileSync(new URL('docs/limits.md', root), 'utf8')
  .split('\n')
  .filter((line) => line.includes('`src/'))
  .map((line) => {
    const [bound = '', value = '', , source = ''] = line.replace(/^\| /, '').split(' | ');
    const [file = '', ...constants] = [...source.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
    return { line, bound, value, file, constants };
  });

/** Where the reader's own patterns say how far they look; what they look at is bounded by the file's size. */
const patternsOfTheReader =
  /^src\/(scan\/(?!binary|embedded|lfs-pointer|mixed|notes|read|text-scan|private-keys|marked-lines|strict-file|keystore)|x509\/(?!element|extensions|name\.|object-identifier|signed-data))/;

interface Bound {
  readonly file: string;
  readonly name: string;
  readonly value: number;
}

const units: Readonly<Record<string, number>> = { mebibyte: 1024 * 1024, 'units.d': 86_400_000 };

/** Every number in the sources that is named as a bound. */
function boundsInSources(): readonly Bound[] {
  const declaration =
    /^(?:export )?const ((?:max|most|longest)[A-Z]\w*|\w+Limit(?:Milliseconds)?|timeLimit\w*|deadlineMilliseconds|concurrency|retries|\w+AtOnce) = ([^;[{]+);/gm;
  return globSync('src/**/*.ts', { cwd: root })
    .filter((file) => !patternsOfTheReader.test(file))
    .flatMap((file) =>
      [...readFileSync(new URL(file, root), 'utf8').matchAll(declaration)].map(
        ([, name = '', product = '']) => ({
          file,
          name,
          value: product
            .split(' * ')
            .reduce((value, factor) => value * (units[factor] ?? Number(factor.replaceAll('_', ''))), 1),
        }),
      ),
    )
    .filter(({ name, value }) => name !== 'maxBeyondAscii' && !Number.isNaN(value));
}

/** How a page may write a number: as it is, in binary units, or in units of time. */
function writings(value: number): readonly string[] {
  const scaled: readonly (readonly [number, string])[] = [
    [1, ''],
    [1024, ' KiB'],
    [1024 * 1024, ' MiB'],
    [1000, ' s'],
    [60_000, ' min'],
    [86_400_000, ' days'],
  ];
  return scaled
    .filter(([unit]) => Number.isInteger(value / unit))
    .map(([unit, name]) => `${(value / unit).toLocaleString('en')}${name}`);
}

const bounds = boundsInSources();

describe('docs/limits.md', () => {
  it('finds the bounds in the sources', () => {
    expect(bounds.length).toBeGreaterThan(40);
  });

  it.each(bounds.map(({ file, name, value }) => [file, name, value] as const))(
    'lists the limit in %s: %s = %i',
    (file, name, value) => {
      const row = rows.find((each) => each.file === file && each.constants.includes(name));
      expect(row, `a row with \`${file}\` and \`${name}\``).toBeDefined();
      expect(writings(value).filter((writing) => row?.value.includes(writing))).not.toEqual([]);
    },
  );

  it('names no limit that does not exist', () => {
    const known = new Set([
      ...bounds.map(({ file, name }) => `${file} ${name}`),
      'src/send/retries.ts defaultTimings',
    ]);
    const named = rows.flatMap(({ file, constants }) => constants.map((name) => `${file} ${name}`));
    expect(named.filter((each) => !known.has(each))).toEqual([]);
  });

  it.each(rows.map(({ line, bound }) => [bound, line] as const))(
    'names a test that exists for each: %#',
    (_, line) => {
      const named = testsIn(line);
      expect(named).toHaveLength(1);
      expect(named.filter((test) => !exists(test))).toEqual([]);
    },
  );
});
