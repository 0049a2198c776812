import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * Pins this Action in the README and the example workflows to a release:
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
const own = /(certspotter-action\/certspotter-action)@\S+ # v\S+/g;
for (const name of ['README.md', ...examples.map((file) => `examples/workflows/${file}`)]) {
  const path = new URL(name, root);
  writeFileSync(path, readFileSync(path, 'utf8').replace(own, `$1@${sha} # ${version}`));
}
