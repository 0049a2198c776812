import { describe, expect, it } from 'vitest';
import { certificate, integer, request } from '../support/der-builder.ts';
import { read, words } from '../support/read-file.ts';
import { wrappedOf } from './wrappings.ts';

const { pem, base64 } = wrappedOf('CERTIFICATE', certificate({ serial: integer(1) }));
const live = wrappedOf('CERTIFICATE', certificate({ serial: integer(2) })).pem;
const lines = pem.trimEnd().split('\n');
const marked = (mark: string) => lines.map((line) => mark + line).join('\n');

const commented: readonly (readonly [string, string])[] = [
  ['YAML', marked('# ')],
  ['a shell, without a blank', marked('#')],
  ['C', marked('// ')],
  ['an INI file', marked('; ')],
  ['SQL', marked('-- ')],
  ['a batch file', marked('REM ')],
  ['a batch file, with colons', marked(':: ')],
  ['m4', marked('dnl ')],
  ['a C block', `/*\n${pem}*/`],
  ['a C block with stars', `/*\n${marked(' * ')}\n */`],
  ['a Helm template', `{{- /*\n${pem}*/ -}}`],
  ['XML', `<!--\n${pem}-->`],
  ['XML on one line', `<!-- ${lines.join(' ')} -->`],
  ['PowerShell', `<#\n${pem}#>`],
  ['a kubeconfig', `# certificate-authority-data: ${Buffer.from(pem).toString('base64')}`],
  ['SAML metadata', `<!-- <ds:X509Certificate>${base64}</ds:X509Certificate> -->`],
  ['php.ini', `;cert = "${pem.replaceAll('\n', '\\n')}"`],
];

describe('a certificate in a comment', () => {
  it.each(commented)('of %s is reported and not used, beside one in use', (_, comment) => {
    for (const file of [`x = 1\n${comment}\n${live}`, `${live}\n${comment}\n`]) {
      const { found, commentedOut, findings } = read(file);
      expect(found).toHaveLength(1);
      expect(commentedOut).toHaveLength(1);
      expect(commentedOut[0]?.document).toMatchObject({ serial: '01' });
      expect(findings.map(({ level, code }) => `${level} ${code}`)).toEqual(['notice commented-out']);
    }
  });

  it.each(commented)('of %s is used where the whole file is a comment', (_, comment) => {
    const { found, commentedOut, findings } = read(`\ufeff${comment}\n\n${comment}\n`);
    expect(found.map(({ document }) => document.index)).toEqual([0, 1]);
    expect([commentedOut, findings]).toEqual([[], []]);
  });

  it('is reported at its line', () => {
    const csr = wrappedOf('CERTIFICATE REQUEST', request([])).pem;
    expect(words(`x\n${csr.replace(/^(?=.)/gm, '# ')}`)).toEqual([
      'notice 2 The CSR at line 2 of a/file is commented out, so it is neither authorized nor checked.',
    ]);
  });
});

describe('what is not a comment', () => {
  it.each([
    ['a definition in C', `#define CERT "${pem.replaceAll('\n', '\\n')}"`],
    ['an indented definition', `#  define CERT \\\n${lines.map((line) => `"${line}\\n"`).join(' \\\n')}`],
    ['a statement that begins with a semicolon', `;var x = '${pem.replaceAll('\n', '\\n')}'`],
    ['a glob before it', `paths:\n  - certs/*\n${pem}\n# a */ b`],
    ['a comment that has ended', `/* a */\n${pem}`],
    ['a comment that is not closed', `/*\n${pem}`],
    ['a comment above it', `# ours\n${pem}`],
    ['an e-mail', `x\n${marked('> ')}`],
    ['a list', `x\n* ${lines.join(' ')}`],
  ])('%s', (_, file) => {
    const { found, commentedOut } = read(`x = 1\n${file}\n`);
    expect([found.length, commentedOut.length]).toEqual([1, 0]);
  });
});
