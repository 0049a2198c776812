/**
 * Draws every page that people see as GitHub shows it, light and dark: `npm run preview` writes HTML and
 * pictures to `preview/`; with `--readme` also the three pictures of the README to `docs/images/`.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { asOf } from '../../__tests__/report/build.ts';
import { startBrowser } from './browser.ts';
import { pageOf } from './page.ts';
import { renderings } from './renderings.ts';

const previewFolder = new URL('../../preview/', import.meta.url);
const imagesFolder = new URL('../../docs/images/', import.meta.url);
const mermaidUrl = new URL('../../node_modules/mermaid/dist/mermaid.min.js', import.meta.url);

const readmePictures: Readonly<Record<string, string>> = {
  'plan-comment': 'plan-comment',
  'watch-summary': 'summary',
  'watch-issue': 'issue',
};

async function takePictures(browser: Browser, colorScheme: 'light' | 'dark'): Promise<void> {
  const context = await browser.newContext({
    colorScheme,
    deviceScaleFactor: 1.5,
    viewport: { width: 960, height: 600 },
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(asOf);
  for (const name of renderings().keys()) {
    await page.goto(new URL(`${name}.html`, previewFolder).href);
    await page.waitForFunction('document.documentElement.dataset.drawn');
    const picture = await page.locator('main').screenshot();
    await writeFile(new URL(`${name}-${colorScheme}.png`, previewFolder), picture);
    const published = readmePictures[name];
    if (published !== undefined && process.argv.includes('--readme')) {
      await writeFile(new URL(`${published}-${colorScheme}.png`, imagesFolder), picture);
    }
  }
  await context.close();
}

await Promise.all([previewFolder, imagesFolder].map((folder) => mkdir(folder, { recursive: true })));
for (const [name, markdown] of renderings()) {
  await writeFile(new URL(`${name}.md`, previewFolder), markdown);
  await writeFile(new URL(`${name}.html`, previewFolder), pageOf(name, markdown, mermaidUrl.href));
}
const browser = await startBrowser();
try {
  await takePictures(browser, 'light');
  await takePictures(browser, 'dark');
} finally {
  await browser.close();
}
console.log(`Pictures are in ${fileURLToPath(previewFolder)}`);
