import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repositoryUrl } from '../../src/findings/unforeseen.ts';
import { anchorsOf, linksOf, pages, root } from './pages.ts';

/** Links into this repository by its address on GitHub. */
const own = new RegExp(`^${repositoryUrl}/(?:blob|raw|tree)/main/`);

/** What is wrong with a link on a page; null if nothing is, or if it leads to another site. */
function faultOf(link: string, from: string): string | null {
  const relativeLink = own.test(link) ? `/${link.replace(own, '')}` : link;
  if (/^[a-z]+:/.test(relativeLink)) return null;
  const [path = '', anchor] = relativeLink.split('#');
  const target = normalize(
    path === '' ? from : path.startsWith('/') ? path.slice(1) : join(dirname(from), path),
  );
  // The tabs of a repository, such as its issues, are no files.
  if (target.startsWith('..')) return `${link} leads out of the repository`;
  if (!existsSync(join(root, target))) return `${link} leads nowhere`;
  if (anchor === undefined) return null;
  const page = pages.find((each) => each.path === target);
  return page !== undefined && anchorsOf(page).has(anchor) ? null : `${link} has no such anchor`;
}

describe.each(pages)('$path', (page) => {
  it('links to what is there', () => {
    expect(linksOf(page).flatMap((link) => faultOf(link, page.path) ?? [])).toEqual([]);
  });

  it('links with https', () => {
    expect(linksOf(page).filter((link) => link.startsWith('http:'))).toEqual([]);
  });
});

describe('the check of links', () => {
  it.each([
    ['docs/nowhere.md', 'README.md', 'leads nowhere'],
    ['findings.md#no-such-code', 'docs/permissions.md', 'has no such anchor'],
    ['#no-such-heading', 'README.md', 'has no such anchor'],
    ['../../etc/passwd', 'docs/findings.md', 'leads out of the repository'],
    [`${repositoryUrl}/blob/main/docs/gone.md`, 'README.md', 'leads nowhere'],
  ])('notices %s on %s', (link, page, fault) => {
    expect(faultOf(link, page)).toContain(fault);
  });

  it.each([
    ['docs/findings.md#pin-expired', 'README.md'],
    ['../README.md#inputs', 'docs/migrating.md'],
    ['https://example.com/', 'README.md'],
  ])('lets %s on %s be', (link, page) => {
    expect(faultOf(link, page)).toBeNull();
  });
});

describe('every page of docs/', () => {
  it('is linked from the README, or from a page that is', () => {
    const linked = new Set<string>();
    const follow = (path: string) => {
      if (linked.has(path)) return;
      linked.add(path);
      const page = pages.find((each) => each.path === path);
      for (const link of page === undefined ? [] : linksOf(page)) {
        if (!/^[a-z]+:|^#/.test(link)) follow(normalize(join(dirname(path), link.split('#')[0] ?? '')));
      }
    };
    follow('README.md');
    const guides = pages.map(({ path }) => path).filter((path) => path.startsWith('docs/'));
    expect(guides.filter((path) => !linked.has(path))).toEqual([]);
  });
});
