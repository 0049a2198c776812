import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The licence texts of all packages that source maps name, sorted by package.
 *
 * @param {string} root the project's folder
 * @param {readonly string[]} maps source maps as JSON
 */
export function licencesOf(root, maps) {
  const folders = new Set(maps.flatMap((map) => JSON.parse(map).sources.flatMap(packageFolderOf)));
  return [...folders]
    .map((folder) => describe(join(root, folder)))
    .sort((a, b) => (a < b ? -1 : 1))
    .filter((text, i, all) => text !== all[i - 1])
    .join('\n');
}

/** `…/node_modules/@scope/name/lib/x.js` → [`node_modules/@scope/name`], with all folders it is nested in. */
function packageFolderOf(source) {
  const match = /((?:node_modules\/(?:@[^/]+\/)?[^/]+\/)+)/.exec(source);
  return match?.[1] === undefined ? [] : [match[1].replace(/\/$/, '')];
}

function describe(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  const words =
    file !== undefined && existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : '';
  return `${name} ${version}\n${license ?? 'see below'}\n\n${words.replaceAll('\r\n', '\n').trim()}\n`;
}
