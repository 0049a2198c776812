import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cruise, type ICruiseResult, type IFlattenedRuleSet } from 'dependency-cruiser';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Further files for `src/`, by their paths in it. */
export type Intruders = Readonly<Record<string, string>>;

/**
 * Who imports whom in `src/`. TypeScript 7 has no interface that dependency-cruiser could read it by, so it
 * gets JavaScript: the sources without their types, under the same names but for `.js`.
 *
 * @param types whether imports of types count too
 */
export async function cruiseSources(
  types: 'with types' | 'without types',
  ruleSet: IFlattenedRuleSet = {},
  intruders: Intruders = {},
): Promise<ICruiseResult> {
  const folder = mkdtempSync(join(tmpdir(), 'cruise-'));
  try {
    for (const path of readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })) {
      if (path.endsWith('.ts')) {
        writeScript(folder, path, readFileSync(join(root, 'src', path), 'utf8'), types === 'with types');
      }
    }
    for (const [path, source] of Object.entries(intruders)) writeScript(folder, path, source, true);
    cpSync(join(root, 'package.json'), join(folder, 'package.json'));
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    const { output } = await cruise(
      ['src'],
      {
        baseDir: folder,
        validate: true,
        ruleSet,
        doNotFollow: { path: 'node_modules' },
      },
      { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
    );
    if (typeof output === 'string') throw new Error('dependency-cruiser answered with a text.');
    return output;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function writeScript(folder: string, path: string, source: string, withTypes: boolean): void {
  const counted = withTypes ? source.replaceAll(/^(import|export) type \{/gm, '$1 {') : source;
  const script = stripTypeScriptTypes(counted).replaceAll(
    /(from |import |import\()('\.{1,2}\/[^']+)\.ts'/g,
    "$1$2.js'",
  );
  const target = join(folder, 'src', path.replace(/\.ts$/, '.js'));
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, script);
}
