import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from '../../scripts/preview/browser.ts';
import { pageOf } from '../../scripts/preview/page.ts';
import { renderings } from '../../scripts/preview/renderings.ts';
import { findingsPage } from '../../src/findings/unforeseen.ts';
import { pinsChart } from '../../src/report/gantt.ts';
import { paragraph, renderMarkdown } from '../../src/report/markdown.ts';
import { text } from '../../src/text/text.ts';
import { aPin, asOf } from '../report/build.ts';
import { hostileString } from '../text/hostile.ts';

const mermaidUrl = new URL('../../node_modules/mermaid/dist/mermaid.min.js', import.meta.url).href;

let browser: Browser;
let page: Page;
let folder: string;
const troubles: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pages-'));
  browser = await startBrowser();
  page = await browser.newPage();
  page.on('dialog', async (dialog) => {
    troubles.push(`dialog ${dialog.message()}`);
    await dialog.dismiss();
  });
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('request', (request) => {
    if (!request.url().startsWith('file:') && !request.url().startsWith('data:'))
      troubles.push(request.url());
  });
});

afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

async function open(markdown: string): Promise<void> {
  troubles.length = 0;
  const path = join(folder, 'page.html');
  await writeFile(path, pageOf('Test', markdown, mermaidUrl));
  await page.goto(pathToFileURL(path).href);
  await page.waitForFunction('document.documentElement.dataset.drawn');
}

/** The elements of a page that GitHub would let outside text do harm with. */
async function markup(): Promise<readonly string[]> {
  return page.evaluate<string[]>(`
    [...document.querySelectorAll('main *')].flatMap((element) => {
      const allowed = element instanceof HTMLAnchorElement && element.href.startsWith('${findingsPage}#');
      const harmful = 'A AREA IMG SCRIPT IFRAME OBJECT EMBED FORM INPUT BUTTON DETAILS IMAGE USE'.split(' ');
      const handlers = element.getAttributeNames().filter((name) => name.startsWith('on'));
      const named = harmful.includes(element.tagName.toUpperCase()) && !allowed ? [element.outerHTML] : [];
      return [...named, ...handlers.map((name) => element.tagName + ' ' + name)];
    })`);
}

/** What GitHub looks for mentions, references, addresses and emoji in: all text but code and charts. */
async function processedText(): Promise<string> {
  return page.evaluate<string>(`(() => {
    const copy = document.querySelector('main').cloneNode(true);
    for (const inert of copy.querySelectorAll('code, figure')) inert.remove();
    return copy.textContent;
  })()`);
}

describe.each([...renderings()])('the page %s', (_, markdown) => {
  it('draws its charts, and nothing in it is markup from outside', async () => {
    await open(markdown);
    expect(await page.evaluate('document.documentElement.dataset.drawn')).toBe('yes');
    expect(await page.locator('figure svg').count()).toBe(markdown.split('```mermaid').length - 1);
    expect(await markup()).toEqual([]);
    expect(await processedText()).not.toMatch(/octocat|evil\.example|#1|GH-1|:tada:|\$x\$|::error|##\[/);
    expect(troubles).toEqual([]);
  });
});

describe('the chart', () => {
  it('shows each pin by name, its certificates and today', async () => {
    const chart = pinsChart([aPin('Uptrends', asOf + 86_400_000 * 40)], asOf) ?? '';
    await open(renderMarkdown([{ kind: 'chart', mermaid: chart }]));
    const words = (await page.locator('figure svg text').allTextContents()).map((word) => word.trim());
    expect(words).toEqual(
      expect.arrayContaining(['Uptrends', 'until 2026-07-11', 'checked as of 2026-06-01']),
    );
    expect(await page.locator('figure svg line.today').count()).toBe(1);
  });

  it('is drawn and inert regardless of the names of the pins', async () => {
    const names = fc.sample(hostileString, { numRuns: 150, seed: 1 });
    const charts = [...names, 'click a href "x"', 'end', 'section x', 'title', '__proto__', 'constructor']
      .map((name) => pinsChart([aPin(name, asOf + 86_400_000)], asOf) ?? 'missing')
      .map((mermaid) => ({ kind: 'chart', mermaid }) as const);
    await open(renderMarkdown(charts));
    expect(await page.evaluate('document.documentElement.dataset.drawn')).toBe('yes');
    expect(await page.locator('figure svg .sectionTitle').count()).toBe(2 * charts.length);
    expect(await markup()).toEqual([]);
    expect(troubles).toEqual([]);
  });
});

describe('the check for markup', () => {
  it('sees what raw text from outside would become', async () => {
    await open('[a](https://evil.example) <img src="data:," onerror="alert(1)"> @octocat');
    expect(await markup()).toEqual([
      '<a href="https://evil.example">a</a>',
      '<img src="data:," onerror="alert(1)">',
      'IMG onerror',
    ]);
    expect(await processedText()).toContain('@octocat');
    await open(renderMarkdown([paragraph(text`${'<img src=x onerror=alert(1)> @octocat'}`)]));
    expect(await markup()).toEqual([]);
    expect(await processedText()).not.toContain('@octocat');
  });
});
