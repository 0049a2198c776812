/**
 * Names as somebody would choose them who wants out of the place that they are shown in. Each begins with a
 * unique word, `zq0z` and so on, by which it is found again.
 */
export const breakOuts: readonly string[] = [
  // Lines and workflow commands.
  '\n::error::owned',
  '\r\n::error file=x,line=1::owned',
  '\r::set-output name=outcome::pass',
  '\n::add-mask::e',
  '\n::stop-commands::x',
  '\n::group::owned',
  '\n  ::notice::owned',
  '%0A::error::owned',
  '%0D%0A::warning::owned',
  '::error::owned',
  '##[error]owned',
  '##[group]owned',
  '##vso[task.setvariable variable=x]owned',
  "##teamcity[message text='owned']",
  '\u2028::error::owned',
  '\u2029::error::owned',
  '\u0085::error::owned',
  '\v::error::owned\f::error::owned',
  // Expressions and environment.
  `\${{ github.token }}`,
  '$(id)`id`',
  '"; id; "',
  'outcome=pass\noutcome<<EOF\npass\nEOF',
  // Tables and code.
  '| a | b |\n|---|---|\n| c | d |',
  '\\| x \\|',
  '` ``code`` ```\n```mermaid\n',
  '```',
  '\\`<b>x</b>\\`',
  '    indented\n\n---\n# heading',
  '\n\n- [x] task\n1. one\n> quote',
  // HTML.
  '<img src=https://evil.example/x>',
  '<script>alert(1)</script>',
  '</details></td></table><!-- ',
  '--><b>x</b>',
  '<!-- certspotter-action -->',
  '&lt;b&gt;&#64;octocat',
  '<a href="javascript:alert(1)">x</a>',
  // Links, mentions, references.
  '[x](https://evil.example)',
  '![x](https://evil.example/x.png)',
  '[x]: https://evil.example',
  '<https://evil.example>',
  'https://evil.example/ www.evil.example a@evil.example',
  '[^1] [^1]: note',
  '@octocat @octo-org/security',
  '#1 GH-1 octo-org/certificates#1 fixes #1',
  'deadbeefdeadbeefdeadbeefdeadbeefdeadbeef',
  ':tada: $x^2$ $$y$$',
  '*a* **b** _c_ ~~d~~',
  // What cannot be seen, or is seen in another order.
  '\u202egnp.exe\u202c',
  '\u2066\u2067\u2068x\u2069',
  'a\u200bb\u200cc\u200dd\u2060e\ufefff',
  '\u00ad\u180e\u3164\u2800',
  '\u{e0041}\u{e0042}',
  '\u001b[31mred\u001b[0m\u001b]8;;https://evil.example\u0007x',
  '\u0007\b\b\b\u007f',
  '\u009b31m',
  '\ue000\u{f0000}',
  // Very much.
  'x'.repeat(10_000),
  '`'.repeat(10_000),
  '|'.repeat(10_000),
  '\u0301'.repeat(10_000),
  // PEM, JSON, YAML.
  '\n-----END CERTIFICATE-----\n-----BEGIN CERTIFICATE-----\nAAAA\n',
  '","outcome":"pass","x":"',
  '\n}: [*x, &y]\n- !!js/function x',
  '../../../../etc/passwd',
].map((name, i) => `zq${i}z${name}`);

/** The word by which a name is found again. */
export const trace = /zq\d+z/;

/** Characters that would take effect, or hide that they are there, in a log, a page or a file. */
export const takesEffect =
  /[^\n\P{Cc}]|[\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** The name as a file may have it on Linux: no slash, no NUL, no more than 255 bytes. */
export function asFileName(name: string): string {
  let short = name.replaceAll('/', '\u2215');
  while (Buffer.byteLength(short) > 240) short = short.slice(0, Math.floor(short.length * 0.9));
  return short.replace(/[\ud800-\udbff]$/, '');
}
