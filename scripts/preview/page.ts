import rehypeRaw from 'rehype-raw';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

/** HTML of GitHub-flavoured Markdown, with raw HTML left as it is, so that any in it would show. */
function toHtml(markdown: string): string {
  return unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeRaw)
    .use(rehypeStringify)
    .processSync(markdown)
    .toString();
}

/** A whole page that looks about as GitHub shows it and draws its Mermaid charts; light or dark as the reader has it. */
export function pageOf(title: string, markdown: string, mermaidUrl: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${title}</title>
<style>${style}</style>
<main>${withIcons(toHtml(markdown))}</main>
<script src="${mermaidUrl}"></script>
<script>${draw}</script>
</html>
`;
}

/** Machines without a font for emoji show boxes; GitHub's readers have one, so the pages bring pictures. */
const icons: Readonly<Record<string, string>> = {
  '✅': '<rect width="16" height="16" rx="3" fill="#1a7f37"/><path d="m3.5 8.5 3 3 6-7" stroke="#fff" stroke-width="2" fill="none"/>',
  '❌': '<path d="m2.5 2.5 11 11m0-11-11 11" stroke="#d1242f" stroke-width="3"/>',
  '⚠️': '<path d="M8 1 15.5 15H.5Z" fill="#d4a72c"/><path d="M8 6v4.5m0 1.2v1.8" stroke="#1f2328" stroke-width="1.6"/>',
  ℹ️: '<rect width="16" height="16" rx="3" fill="#0969da"/><path d="M8 3v2m0 2v6" stroke="#fff" stroke-width="2"/>',
};

function withIcons(html: string): string {
  return Object.entries(icons).reduce(
    (page, [icon, drawing]) => page.replaceAll(icon, picture(drawing)),
    html,
  );
}

/** Behind spaces that do not break, so that lines break as they do with a character. */
function picture(drawing: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">${drawing}</svg>`;
  const url = `data:image/svg+xml,${encodeURIComponent(svg).replaceAll("'", '%27')}`;
  return `<span class="icon" style="background-image: url('${url}')">&nbsp;&nbsp;&nbsp;&nbsp;</span>`;
}

const style = `
.icon { background: center / 1em no-repeat; }
:root { color-scheme: light dark; --fg: #1f2328; --bg: #fff; --line: #d1d9e0; --soft: #f6f8fa; --link: #0969da; --code: #818b981f; }
@media (prefers-color-scheme: dark) {
  :root { --fg: #f0f6fc; --bg: #0d1117; --line: #3d444d; --soft: #151b23; --link: #4493f8; --code: #656c7633; }
}
body { margin: 0; background: var(--bg); color: var(--fg); font: 14px/1.5 "Liberation Sans", Helvetica, Arial, sans-serif; }
main { box-sizing: border-box; max-width: 920px; overflow-wrap: break-word; margin: 16px; padding: 16px 24px; border: 1px solid var(--line); border-radius: 6px; }
h2 { font-size: 1.5em; border-bottom: 1px solid var(--line); padding-bottom: .3em; margin: 0 0 16px; }
h3 { font-size: 1.25em; margin: 24px 0 16px; }
h3:first-child { margin-top: 0; }
a { color: var(--link); text-decoration: underline; }
table { border-collapse: collapse; display: block; width: max-content; max-width: 100%; overflow: auto; margin-bottom: 16px; }
th, td { border: 1px solid var(--line); padding: 6px 13px; text-align: left; }
tr:nth-child(2n) td { background: var(--soft); }
code { background: var(--code); border-radius: 6px; padding: .2em .4em; font-family: "DejaVu Sans Mono", monospace; font-size: 85%; white-space: break-spaces; }
pre { background: var(--soft); border-radius: 6px; padding: 16px; overflow: auto; }
ul { padding-left: 2em; }
li + li { margin-top: .25em; }
`;

/** Draws as GitHub does: Mermaid's own themes, nothing but text allowed. A chart that fails says so. */
const draw = `
const dark = matchMedia('(prefers-color-scheme: dark)').matches;
mermaid.initialize({ startOnLoad: false, securityLevel: 'strict', theme: dark ? 'dark' : 'default' });
const blocks = [...document.querySelectorAll('code.language-mermaid')];
document.documentElement.dataset.charts = blocks.length;
Promise.all(blocks.map(async (block, i) => {
  const { svg } = await mermaid.render('chart' + i, block.textContent);
  const figure = document.createElement('figure');
  figure.innerHTML = svg;
  block.parentElement.replaceWith(figure);
})).then(
  () => { document.documentElement.dataset.drawn = 'yes'; },
  (error) => { document.documentElement.dataset.drawn = String(error); },
);
`;
