// Builds dist/ from src/: tsc, then ncc, then the licences of every package that ended up in the bundle.
// index.js loses its comments and long names of variables, and keeps those of functions and classes, by which a stack trace
// is read; what a run loads only when it needs it loses these as well.
// The same sources give the same bytes on every machine.
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ncc from '@vercel/ncc';
import { parse } from 'acorn';
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

/**
 * Without comments, code that nothing calls, and long names of variables: each job downloads and parses the file. In ASCII, of
 * which V8 keeps one byte per character instead of two.
 */
async function withoutComments(source) {
  const format = { ascii_only: true, comments: false, semicolons: false, shebang: true };
  const names = { keep_fnames: true, keep_classnames: true };
  const { code } = await minify(String(source), { module: true, ...names, format });
  return `${inParentheses(code)}\n`;
}

/** Without comments and long names, and in fewer words. */
async function smaller(source) {
  const { code } = await minify(String(source), { module: true, compress: { passes: 3 } });
  return `${inParentheses(code)}\n`;
}

/**
 * With each module in parentheses again, which the minifier removes. V8 compiles a function in parentheses at once; any other
 * it parses twice, first to find its end, and again when it is called.
 */
function inParentheses(code) {
  let [result, at] = ['', 0];
  for (const { value } of modulesIn(code)) {
    result += `${code.slice(at, value.start)}(${code.slice(value.start, value.end)})`;
    at = value.end;
  }
  return result + code.slice(at);
}

/** The modules of a file: functions by number, in a table at its top. */
function modulesIn(code) {
  const { body } = parse(code, { ecmaVersion: 'latest', sourceType: 'module' });
  const variables = body.flatMap(
    ({ declarations = [], declaration }) => declaration?.declarations ?? declarations,
  );
  const entries = variables.flatMap(({ init }) => init?.properties ?? []);
  const modules = entries.filter(
    ({ key, value }) => typeof key?.value === 'number' && /Function/.test(value.type),
  );
  if (modules.length === 0) throw new Error('A file of the bundle has no modules.');
  return modules;
}
