// Builds dist/ from src/: tsc, then ncc, then the licences of every package that ended up in the bundle.
// index.js loses its comments and long names of variables, and keeps those of functions and classes, by which a stack trace
// is read; what a run loads only when it needs it loses these as well.
// The same sources give the same bytes on every machine.
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ncc from '@vercel/ncc';
import { minify } from 'terser';
import { licencesOf } from './licences.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const compiled = join(root, 'build');
const outputs = resolve(root, process.argv[2] ?? 'dist');

rmSync(compiled, { recursive: true, force: true });
execFileSync(join(root, 'node_modules', '.bin', 'tsc'), ['-p', 'tsconfig.build.json'], {
  cwd: root,
  stdio: 'inherit',
});

// ncc also applies the `paths` of tsconfig.json: modules in tools/aliases/ take the place of two packages of the toolkit.
const bundle = await ncc(join(compiled, 'index.js'), {
  cache: false,
  quiet: true,
  minify: false,
  // The maps say which files went in; they are not shipped.
  sourceMap: true,
  sourceMapRegister: false,
});

rmSync(outputs, { recursive: true, force: true });
mkdirSync(outputs, { recursive: true });
const maps = [bundle.map];
const write = (name, contents) => {
  writeFileSync(join(outputs, name), String(contents).replace(/\n\/\/# sourceMappingURL=\S+\s*$/, '\n'));
};
write('index.js', await withoutComments(bundle.code));
chmodSync(join(outputs, 'index.js'), 0o755);
for (const [name, { source }] of Object.entries(bundle.assets)) {
  if (name.endsWith('.map')) maps.push(String(source));
  else write(name, name.endsWith('.js') ? await smaller(source) : source);
}
writeFileSync(join(outputs, 'licenses.txt'), licencesOf(root, maps));
rmSync(compiled, { recursive: true, force: true });

/** Without comments, code that nothing calls, and long names of variables: each job downloads and parses the file. */
async function withoutComments(source) {
  const format = { comments: false, semicolons: false, shebang: true };
  const names = { keep_fnames: true, keep_classnames: true };
  const { code } = await minify(String(source), { module: true, ...names, format });
  return `${code}\n`;
}

/** Without comments and long names, and in fewer words. */
async function smaller(source) {
  const { code } = await minify(String(source), { module: true, compress: { passes: 3 } });
  return `${code}\n`;
}
