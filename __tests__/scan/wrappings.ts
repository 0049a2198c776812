/** A document in PEM, in its parts, to be wrapped in some way. */
export interface Wrapped {
  /** RFC 7468, with LF. */
  readonly pem: string;
  readonly base64: string;
  readonly label: string;
}

export interface WrappingCase {
  readonly name: string;
  readonly wrap: (document: Wrapped) => string | Buffer;
  /** The line that the document is to be found at. */
  readonly line: number;
  readonly encoding: 'pem' | 'der';
}

export function wrappedOf(label: string, der: Uint8Array): Wrapped {
  const base64 = Buffer.from(der).toString('base64');
  const lines = base64.match(/.{1,64}/g) ?? [];
  return {
    label,
    base64,
    pem: [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n'),
  };
}

/** A PEM block with any content and any label at its end. */
export function block(label: string, body: string, last = label): string {
  return `-----BEGIN ${label}-----\n${body}\n-----END ${last}-----\n`;
}

function pem(name: string, line: number, wrap: WrappingCase['wrap']): WrappingCase {
  return { name, line, wrap, encoding: 'pem' };
}

function bare(name: string, line: number, wrap: WrappingCase['wrap']): WrappingCase {
  return { name, line, wrap, encoding: 'der' };
}

const lines = (text: string) => text.trimEnd().split('\n');
const oneLine = (text: string) => lines(text).join(' ');
const prefixed = (prefix: string) => (document: Wrapped) =>
  lines(document.pem)
    .map((line) => prefix + line)
    .join('\n');
const dashes = (replacement: string) => (document: Wrapped) => document.pem.replaceAll('-----', replacement);
const inBase64 = (value: string | Buffer) => Buffer.from(value).toString('base64');
const folded = (value: string, width: number) =>
  value.match(new RegExp(`.{1,${width}}`, 'g'))?.join('\n') ?? '';
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();

/** Every way of keeping a document that the reader knows of. */
export const wrappingCases: readonly WrappingCase[] = [
  pem('strict', 1, ({ pem }) => pem),
  pem('CRLF', 1, ({ pem }) => pem.replaceAll('\n', '\r\n')),
  pem('CR', 2, ({ pem }) => `comment\n${pem}`.replaceAll('\n', '\r')),
  pem('no final line end', 1, ({ pem }) => pem.trimEnd()),
  pem('blank lines between', 1, ({ pem }) => pem.replaceAll('\n', '\n\n')),
  pem('trailing blanks', 1, ({ pem }) => pem.replaceAll('\n', '  \t\n')),
  pem(
    '76 columns',
    1,
    ({ base64, label }) => `-----BEGIN ${label}-----\n${folded(base64, 76)}\n-----END ${label}-----`,
  ),
  pem(
    'one long line',
    1,
    ({ base64, label }) => `-----BEGIN ${label}-----\n${base64}\n-----END ${label}-----`,
  ),
  pem(
    'no line ends at all',
    1,
    ({ base64, label }) => `-----BEGIN ${label}-----${base64}-----END ${label}-----`,
  ),
  pem('on one line with blanks', 1, ({ pem }) => oneLine(pem)),
  pem('text before and after', 3, ({ pem }) => `Subject: me\nIssuer: you\n${pem}\nThat is all.\n`),
  pem('OpenSSL text dump before', 3, ({ pem }) => `Certificate:\n    Data: 00:ac:b2:45\n${pem}`),
  pem('bag attributes', 4, ({ pem }) => `Bag Attributes\n    localKeyID: 01 02\nsubject=/CN=x\n${pem}`),
  pem('RFC 1421 headers', 1, ({ pem }) => pem.replace('-----\n', '-----\nComment: mine\nX-Proc: 1\n\n')),
  pem('UTF-8 byte order mark', 1, ({ pem }) => `\ufeff${pem}`),
  pem('UTF-16 LE with byte order mark', 2, ({ pem }) => Buffer.from(`\ufeffx\r\n${pem}`, 'utf16le')),
  pem('UTF-16 BE with byte order mark', 2, ({ pem }) => utf16be(`\ufeffx\r\n${pem}`)),
  pem('UTF-16 LE', 1, ({ pem }) => Buffer.from(pem, 'utf16le')),
  pem('UTF-16 BE', 1, ({ pem }) => utf16be(pem)),
  pem('YAML block', 2, ({ pem }) => `tls:\n${pem.replace(/^/gm, '    ').trimEnd()}\n`),
  pem('YAML block in a list', 2, ({ pem }) =>
    `certs:\n  - |\n${pem.replace(/^/gm, '    ')}`.replace('  - |\n', '  - '),
  ),
  pem('tabs', 1, prefixed('\t\t')),
  pem('HCL heredoc', 2, ({ pem }) => `cert = <<-EOT\n${pem.replace(/^/gm, '  ')}EOT\n`),
  pem('JSON', 1, ({ pem }) => JSON.stringify({ pem })),
  pem('JSON with CRLF', 1, ({ pem }) => JSON.stringify({ pem: pem.replaceAll('\n', '\r\n') })),
  pem('JSON in JSON', 1, ({ pem }) => JSON.stringify(JSON.stringify({ pem }))),
  pem('JSON in JSON in JSON', 1, ({ pem }) => JSON.stringify(JSON.stringify(JSON.stringify({ pem })))),
  pem('JSON with escaped slashes', 1, ({ pem }) => JSON.stringify({ pem }).replaceAll('/', '\\/')),
  pem('JSON with \\u escapes', 1, ({ pem }) =>
    JSON.stringify({ pem }).replace(
      /[+=/-]/g,
      (c) => `\\u00${c.charCodeAt(0).toString(16).padStart(2, '0')}`,
    ),
  ),
  pem('JSON list of lines', 2, ({ pem }) => JSON.stringify(lines(pem), null, 2)),
  pem('JSON list of lines on one line', 1, ({ pem }) => JSON.stringify(lines(pem))),
  pem(
    'YAML list of quoted lines',
    2,
    ({ pem }) =>
      `x:\n${lines(pem)
        .map((l) => `  - '${l}'`)
        .join('\n')}`,
  ),
  pem('JavaScript concatenation', 1, ({ pem }) =>
    lines(pem)
      .map((l) => `"${l}\\n"`)
      .join(' +\n  '),
  ),
  pem('C string literals', 1, ({ pem }) =>
    lines(pem)
      .map((l) => `"${l}\\n"`)
      .join('\n'),
  ),
  pem('PHP concatenation', 1, ({ pem }) =>
    lines(pem)
      .map((l) => `'${l}' . PHP_EOL`)
      .join(' .\n'),
  ),
  pem('Visual Basic concatenation', 1, ({ pem }) =>
    lines(pem)
      .map((l) => `"${l}"`)
      .join(' & vbCrLf & _\r\n'),
  ),
  pem(
    'Python parentheses',
    2,
    ({ pem }) =>
      `x = (\n${lines(pem)
        .map((l) => `    b'${l}\\n'`)
        .join('\n')})`,
  ),
  pem('shell continuation', 1, ({ pem }) => lines(pem).join('\\n\\\n')),
  pem('properties file', 1, ({ pem }) => `cert=${lines(pem).join('\\n\\\n   ').replaceAll('=', '\\=')}`),
  pem('hash comments', 1, prefixed('# ')),
  pem('slash comments', 1, prefixed('// ')),
  pem('slash comments without blank', 1, prefixed('//')),
  pem('star comments', 2, ({ pem }) => `/*\n${prefixed(' * ')({ pem, base64: '', label: '' })}\n */`),
  pem('SQL comments', 1, prefixed('-- ')),
  pem('semicolon comments', 1, prefixed('; ')),
  pem('e-mail quotation', 1, prefixed('> > ')),
  pem('added lines of a diff', 1, prefixed('+')),
  pem('removed lines of a diff', 1, prefixed('- ')),
  pem('Markdown fence', 2, ({ pem }) => `\`\`\`pem\n${pem}\`\`\`\n`),
  pem('Markdown table cell', 1, ({ pem }) => `| key | ${oneLine(pem)} |`),
  pem('Markdown table, a row per line', 1, ({ pem }) =>
    lines(pem)
      .map((line) => `| ${line} |`)
      .join('\n'),
  ),
  pem(
    'Markdown table, formatted',
    1,
    ({ label, base64 }) => `| a | —–BEGIN ${label}—–     |\n\n${base64}\n\n—–END ${label}—– |\n`,
  ),
  pem('HTML with br', 1, ({ pem }) => `<p>${lines(pem).join('<br>\n')}</p>`),
  pem('HTML with br on one line', 1, ({ pem }) => `<p>${lines(pem).join('<br/>')}</p>`),
  pem('HTML paragraphs', 1, ({ pem }) =>
    lines(pem)
      .map((l) => `<p class="x">${l}</p>`)
      .join('\n'),
  ),
  pem('HTML highlighted', 1, ({ pem }) =>
    pem.replace(
      /-----(\w+) (.*)-----/g,
      '<span>-----</span><span class="n">$1</span> <span>$2</span><span>-----</span>',
    ),
  ),
  pem('HTML entities', 1, ({ pem }) =>
    pem.replace(/[+=/-]/g, (c) => `&#${c.charCodeAt(0)};`).replaceAll('\n', '&#10;'),
  ),
  pem('HTML hexadecimal entities', 1, ({ pem }) =>
    pem
      .replace(/[+=/-]/g, (c) => `&#x${c.charCodeAt(0).toString(16).toUpperCase()};`)
      .replaceAll('\n', '&#xD;&#xA;'),
  ),
  pem('HTML entities escaped again', 1, ({ pem }) =>
    pem.replaceAll('\n', '&amp;#10;').replaceAll('+', '&amp;#43;'),
  ),
  pem('no-break spaces', 1, ({ pem }) =>
    lines(pem)
      .map((l) => `\u00a0\u00a0${l}\u00a0`)
      .join('\n'),
  ),
  pem('no-break space entities', 1, ({ pem }) =>
    lines(pem)
      .map((l) => `&nbsp;&nbsp;${l}`)
      .join('<br>'),
  ),
  pem('no-break space in the label', 1, ({ pem, label }) => pem.replaceAll(` ${label}`, `\u00a0${label}`)),
  pem('zero-width spaces', 1, ({ pem }) => pem.replace(/(.{10})/g, '$1\u200b')),
  pem('soft hyphens and joiners', 1, ({ pem }) => pem.replace(/(.{7})/g, '$1\u00ad\u2060')),
  pem('line separators', 1, ({ pem }) => pem.replaceAll('\n', '\u2028')),
  pem('em and en dash', 1, dashes('—–')),
  pem('en and em dash', 1, dashes('–—')),
  pem('two em dashes and a hyphen', 1, dashes('——-')),
  pem('two en dashes and a hyphen', 1, dashes('––-')),
  pem('five en dashes', 1, dashes('–––––')),
  pem('five no-break hyphens', 1, dashes('\u2011\u2011\u2011\u2011\u2011')),
  pem('five minus signs', 1, dashes('−−−−−')),
  pem('dash entities', 1, dashes('&mdash;&ndash;')),
  pem('numeric dash entities', 1, dashes('&#8212;&#8211;')),
  pem('escaped dashes', 1, dashes('\\u2014\\u2013')),
  pem('Windows-1252 dashes', 1, ({ pem }) => Buffer.from(pem.replaceAll('-----', '\x97\x96'), 'latin1')),
  pem('Markdown-escaped dashes', 1, dashes('\\-\\-\\-\\-\\-')),
  pem('four dashes', 1, dashes('----')),
  pem('blanks within the dashes', 1, ({ pem }) =>
    pem.replaceAll('-----BEGIN', '----- BEGIN').replaceAll('-----END', '----- END'),
  ),
  pem(
    'typographic page on one line',
    1,
    ({ base64, label }) =>
      `| **Key** | {{< t >}} —–BEGIN ${label}—– \\n\\n${base64}\\n\\n—–END ${label}—– {{< /t >}}|`,
  ),
  pem('percent encoding', 1, ({ pem }) => encodeURIComponent(pem)),
  pem('percent encoding twice', 1, ({ pem }) => encodeURIComponent(encodeURIComponent(pem))),
  pem('form data', 1, ({ pem }) => new URLSearchParams({ pem }).toString()),
  pem('quoted-printable', 1, ({ pem }) =>
    (
      pem
        .replaceAll('=', '=3D')
        .replaceAll('\n', '=0A')
        .match(/(?:=..|.){1,70}/g) ?? []
    ).join('=\r\n'),
  ),
  pem('XML attribute', 1, ({ pem }) => `<key pem="${pem.replaceAll('\n', '&#10;')}"/>`),
  pem('XML comment', 2, ({ pem }) => `<!-- \n${pem}-->`),
  pem('CDATA', 1, ({ pem }) => `<cert><![CDATA[${pem}]]></cert>`),
  pem('LDIF continuation', 1, ({ pem }) => pem.replaceAll('\n', '\n ')),
  pem('environment file', 2, ({ pem }) => `A=1\nCERT="${pem.trimEnd().replaceAll('\n', '\\n')}"\n`),
  pem('PowerShell escapes', 1, ({ pem }) => `$c = "${pem.replaceAll('\n', '`r`n')}"`),
  pem('Perl concatenation', 1, ({ pem }) =>
    lines(pem)
      .map((l) => `'${l}' . "\\n"`)
      .join(' .\n'),
  ),
  pem('Java concatenation', 1, ({ pem }) =>
    lines(pem)
      .map((l) => `"${l}"`)
      .join(' + System.lineSeparator()\n  + '),
  ),
  pem('C# verbatim strings', 1, ({ pem }) =>
    lines(pem)
      .map((l) => `@"${l}"`)
      .join(' +\n'),
  ),
  pem('escaped HTML', 1, ({ pem }) => lines(pem).join('&lt;br /&gt;')),
  pem('HTML in JSON', 1, ({ pem }) => lines(pem).join('\\u003cbr\\u003e')),
  pem('UTF-8 encoded twice', 1, ({ pem }) => pem.replaceAll('-----', 'â€”â€“').replaceAll('\n', '\nÂ\u00a0')),
  bare(
    'HTML in JSON, bare',
    1,
    ({ base64 }) => `{"x":"\\u003cds:Cert\\u003e${base64}\\u003c/ds:Cert\\u003e"}`,
  ),
  pem('hexadecimal and octal escapes', 1, ({ pem }) =>
    pem.replaceAll('-', '\\x2d').replaceAll('\n', '\\012'),
  ),
  pem('missing END', 1, ({ pem, label }) => pem.replace(`-----END ${label}-----\n`, '')),
  pem('missing END before prose', 1, ({ pem, label }) => pem.replace(`-----END ${label}-----`, 'and so on')),
  pem('base64 of PEM', 3, ({ pem }) => `data:\n  ca: YQ==\n  tls.crt: ${inBase64(pem)}\n  x: y\n`),
  pem('base64 of PEM in JSON', 1, ({ pem }) =>
    JSON.stringify({ data: { 'tls.crt': inBase64(pem), type: 'Opaque' } }),
  ),
  pem(
    'base64 of PEM, folded',
    2,
    ({ pem }) => `crt: |\n  ${folded(inBase64(pem), 76).replaceAll('\n', '\n  ')}\n`,
  ),
  pem(
    'base64 of PEM with text before',
    1,
    ({ pem }) => `crt: ${inBase64(`# the certificate of ours\n${pem}`)}`,
  ),
  pem('base64 of PEM with CRLF', 1, ({ pem }) => `crt: ${inBase64(pem.replaceAll('\n', '\r\n'))}`),
  pem('base64 of base64 of PEM', 1, ({ pem }) => `release: ${inBase64(inBase64(pem))}`),
  pem('base64 of JSON with PEM', 1, ({ pem }) => `secret: ${inBase64(JSON.stringify({ cert: pem }))}`),
  pem('base64 of UTF-16 PEM', 1, ({ pem }) => `crt: ${inBase64(Buffer.from(pem, 'utf16le'))}`),
  pem('base64 of PEM in XML', 1, ({ pem }) => `<a><b>${inBase64(pem)}</b></a>`),
  bare('bare base64', 1, ({ base64 }) => base64),
  bare('bare base64 in lines', 1, ({ base64 }) => folded(base64, 64)),
  bare('bare base64 with CRLF', 1, ({ base64 }) => `${folded(base64, 64).replaceAll('\n', '\r\n')}\r\n`),
  bare('bare base64 in UTF-16', 1, ({ base64 }) => Buffer.from(`\ufeff${folded(base64, 64)}`, 'utf16le')),
  bare(
    'SAML metadata',
    2,
    ({ base64 }) => `<KeyDescriptor>\n<ds:X509Certificate>${base64}</ds:X509Certificate></KeyDescriptor>`,
  ),
  bare(
    'SAML metadata, folded',
    2,
    ({ base64 }) => `<ds:X509Certificate>\n${folded(base64, 76)}\n</ds:X509Certificate>`,
  ),
  bare(
    'XML signature with carriage returns',
    1,
    ({ base64 }) => `<C>${folded(base64, 76).replaceAll('\n', '&#13;\n')}</C>`,
  ),
  bare('JWKS', 1, ({ base64 }) => JSON.stringify({ keys: [{ x5c: [base64], kid: 'a' }] })),
  bare('JSON with escaped slashes, bare', 1, ({ base64 }) =>
    JSON.stringify({ x: base64 }).replaceAll('/', '\\/'),
  ),
  bare('JSON with line ends, bare', 1, ({ base64 }) => JSON.stringify({ x: `\n${folded(base64, 64)}\n` })),
  bare('XML attribute, bare', 1, ({ base64 }) => `<c data="${base64}"/>`),
  bare('data URI', 1, ({ base64 }) => `data:application/x-x509-user-cert;base64,${base64}`),
  bare('query string', 1, ({ base64 }) => `a=1&cert=${encodeURIComponent(base64)}&b=2`),
  bare(
    'LDIF',
    2,
    ({ base64 }) => `dn: cn=x\nuserCertificate;binary:: ${folded(base64, 70).replaceAll('\n', '\n ')}\n`,
  ),
  bare('quoted in prose', 1, ({ base64 }) => `The certificate is '${base64}'.`),
  bare('before prose', 1, ({ base64 }) => `${base64} is the certificate of ours`),
];
