import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * Pins this Action in the documentation and the example workflows to a release:
 *
 *     node scripts/docs/pin-examples.ts <full commit SHA> <version, such as v1.2.0>
 */
const [sha = '', version = ''] = process.argv.slice(2);
if (!/^[0-9a-f]{40}$/.test(sha) || !/^v\d+\.\d+\.\d+$/.test(version)) {
  console.error('Usage: node scripts/docs/pin-examples.ts <full commit SHA> <version, such as v1.2.0>');
  process.exit(2);
}

const root = new URL('../../', import.meta.url);
const examples = readdirSync(new URL('examples/workflows/', root)).filter((file) => file.endsWith('.yml'));
const guides = readdirSync(new URL('docs/', root)).filter((file) => file.endsWith('.md'));
const own = /(certspotter-action\/certspotter-action)@\S+ # v\S+/g;
const paths = [
  'README.md',
  ...guides.map((file) => `docs/${file}`),
  ...examples.map((file) => `examples/workflows/${file}`),
];
for (const name of paths) {
  const path = new URL(name, root);
  writeFileSync(path, readFileSync(path, 'utf8').replace(own, `$1@${sha} # ${version}`));
}
