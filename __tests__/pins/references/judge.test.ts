import { describe, expect, it } from 'vitest';
import { maxPerFile } from '../../../src/pins/references/judge.ts';
import { maxPinSets } from '../../../src/pins/references/pin-sets.ts';
import { derOf, newRequest } from '../../support/certificates.ts';
import {
  ending,
  fingerprints,
  foreign,
  found,
  judged,
  made,
  notations,
  other,
  soon,
  successor,
} from './certificates.ts';

const old = fingerprints(ending);
const next = fingerprints(successor);
const strange = fingerprints(other);
const theirs = fingerprints(foreign);
type Part = keyof typeof old;

const hex = (value: string) => value.replaceAll(':', '').toLowerCase();
const upper = (value: string) => hex(value).toUpperCase();
const base64 = (value: string) => Buffer.from(hex(value), 'hex').toString('base64');

/** Real kinds of files: which part of a certificate they name, how, and how a list of such values is written. */
const kinds: readonly {
  readonly kind: string;
  readonly part: Part;
  readonly value: (value: string) => string;
  readonly file: (values: readonly string[]) => string;
}[] = [
  {
    kind: 'nginx',
    part: 'certificateSha1',
    value: hex,
    file: (values) =>
      `map $ssl_client_fingerprint $allowed {\n    default 0;\n${values.map((each) => `    ${each} 1; # one\n`).join('')}}\n`,
  },
  {
    kind: 'HAProxy',
    part: 'certificateSha1',
    value: upper,
    file: (values) => values.map((each) => `    acl allowed ssl_c_sha1,hex -m str ${each}\n`).join(''),
  },
  {
    kind: 'a list for HAProxy',
    part: 'certificateSha1',
    value: upper,
    file: (values) => `# allowed\n${values.join('\n')}\n`,
  },
  {
    kind: 'Envoy, by hash',
    part: 'certificateSha256',
    value: hex,
    file: (values) =>
      `      validation_context:\n        verify_certificate_hash:\n${values.map((each) => `        - ${each}\n`).join('')}`,
  },
  {
    kind: 'Envoy, by hash with colons',
    part: 'certificateSha256',
    value: (value) => value,
    file: (values) => `verify_certificate_hash:\n${values.map((each) => `- "${each}"\n`).join('')}`,
  },
  {
    kind: 'Envoy, by key',
    part: 'publicKeySha256',
    value: base64,
    file: (values) => `verify_certificate_spki:\n${values.map((each) => `  - "${each}"\n`).join('')}`,
  },
  {
    kind: 'Apache',
    part: 'certificateSha256',
    value: hex,
    file: (values) =>
      values.map((each) => `    Require expr "%{HTTP:X-Client-Fingerprint} == '${each}'"\n`).join(''),
  },
  {
    kind: 'Terraform',
    part: 'certificateSha1',
    value: hex,
    file: (values) => `  thumbprint_list = [\n${values.map((each) => `    "${each}",\n`).join('')}  ]\n`,
  },
  {
    kind: 'Java, as keytool prints',
    part: 'certificateSha256',
    value: (value) => value,
    file: (values) => values.map((each) => `Certificate fingerprint (SHA-256): ${each}\n`).join(''),
  },
  {
    kind: 'OkHttp',
    part: 'publicKeySha256',
    value: (value) => `sha256/${base64(value)}`,
    file: (values) =>
      `new CertificatePinner.Builder()\n${values.map((each) => `  .add("api.example", "${each}")\n`).join('')}`,
  },
  {
    kind: 'HPKP',
    part: 'publicKeySha256',
    value: (value) => `pin-sha256="${base64(value)}"`,
    file: (values) => `Public-Key-Pins: ${values.join('; ')}; max-age=5184000\n`,
  },
  {
    kind: 'Android',
    part: 'publicKeySha256',
    value: (value) => `<pin digest="SHA-256">${base64(value)}</pin>`,
    file: (values) =>
      `<network-security-config>\n  <pin-set>\n    <pin digest="SHA-256">backup</pin>\n${values.map((each) => `    ${each}\n`).join('')}  </pin-set>\n</network-security-config>\n`,
  },
  {
    kind: 'Windows',
    part: 'certificateSha1',
    value: (value) => value.toLowerCase().replaceAll(':', ' '),
    file: (values) => values.map((each) => `thumbprint: ${each}\n`).join(''),
  },
];

describe.each(kinds)('$kind', ({ part, value, file }) => {
  it('with the old fingerprint alone is stale, and the finding says what to add', () => {
    const text = file([value(old[part])]);
    const line = text.split('\n').findIndex((each) => each.includes(value(old[part]))) + 1;
    const { told, hints } = judged(text);
    expect(told).toEqual([`error pin-reference-stale ${line}`]);
    expect(hints[0]).toContain(`Add ${value(next[part])} next to it; this is the `);
    expect(hints[0]).toContain('pins/1.pem');
  });

  it.each([
    ['the new one', [next], []],
    ['both', [old, next], []],
    ['somebody else’s that is known', [next, theirs], []],
  ])('with %s is correct', (_, certificates, told) => {
    expect(judged(file(certificates.map((each) => value(each[part])))).told).toEqual(told);
  });

  it('with an unknown one reports it once, as a notice', () => {
    const { told, messages } = judged(file([next, strange, strange].map((each) => value(each[part]))));
    expect(told).toEqual([expect.stringMatching(/^notice pin-reference-unknown \d+$/)]);
    expect(messages[0]).toContain('matches no certificate that this run has read');
  });

  it('with only unknown ones reports them', () => {
    const { told } = judged(file([value(strange[part])]));
    expect(told).toEqual([expect.stringMatching(/^notice pin-reference-unknown/)]);
  });
});

describe('each part of a certificate', () => {
  const parts: readonly Part[] = ['certificateSha1', 'certificateSha256', 'publicKeySha1', 'publicKeySha256'];
  it.each(parts.flatMap((part) => Object.keys(notations).map((notation) => [part, notation] as const)))(
    '%s in %s is found, and its successor is given in the same way',
    (part, notation) => {
      const write = notations[notation] ?? String;
      const { told, hints } = judged(`x = '${write(old[part])}'\n`);
      expect(told).toEqual(['error pin-reference-stale 1']);
      expect(hints[0]).toContain(`Add ${write(next[part])} next to it`);
      expect(judged(`x = '${write(old[part])}'\ny: ${write(next[part])}\n`).told).toEqual([]);
    },
  );

  it('in several ways is reported for each, once', () => {
    const { told } = judged(
      `${hex(old.certificateSha1)}\n${old.certificateSha1}\n${hex(old.certificateSha1)}\n`,
    );
    expect(told).toEqual(['error pin-reference-stale 1', 'error pin-reference-stale 2']);
  });

  it('may be mentioned by another part', () => {
    expect(judged(`${old.certificateSha1}\nsha256/${base64(next.publicKeySha256)}\n`).told).toEqual([]);
  });

  it.each([
    ['after 0x', (value: string) => `0x${hex(value)}`, 'certificateSha1'],
    ['after an equals sign', (value: string) => base64(value), 'certificateSha256'],
    ['as curl takes it', (value: string) => `sha256//${base64(value)}`, 'publicKeySha256'],
    ['between escaped quotes', (value: string) => `pin-sha256=\\"${base64(value)}\\"`, 'publicKeySha256'],
  ] as const)('is found %s, and its successor is given in the same way', (_, write, part) => {
    const { told, hints } = judged(`x=${write(old[part])};`);
    expect(told).toEqual(['error pin-reference-stale 1']);
    expect(hints[0]).toContain(`Add ${write(next[part])} next to it`);
  });

  it('is found in UTF-16', () => {
    const utf16 = Buffer.from(`\ufeff\n${old.certificateSha1}\n`, 'utf16le');
    expect(judged(utf16).told).toEqual(['error pin-reference-stale 2']);
  });
});

describe('the certificate itself', () => {
  const encoded = encodeURIComponent(ending.pem);

  it('in PEM is stale without its successor, which is given whole', () => {
    const { told, hints } = judged(`ca: |\n${ending.pem}`);
    expect(told).toEqual(['error pin-reference-stale 2']);
    const [, given = ''] = /Add ([\s\S]*) next to it/.exec(hints[0] ?? '') ?? [];
    expect(derOf(given)).toEqual(derOf(successor.pem));
  });

  it('percent-encoded is stale, and its successor given percent-encoded', () => {
    const { told, hints } = judged(`if ($ssl_client_escaped_cert = "${encoded}") {\n`);
    expect(told).toEqual(['error pin-reference-stale 1']);
    const [, given = ''] = /Add (\S*) next to it/.exec(hints[0] ?? '') ?? [];
    expect(derOf(decodeURIComponent(given))).toEqual(derOf(successor.pem));
  });

  it('is correct beside its successor, in PEM or as a fingerprint', () => {
    expect(judged(ending.pem + successor.pem).told).toEqual([]);
    expect(judged(`${ending.pem}# and\nx ${hex(next.certificateSha256)}\n`).told).toEqual([]);
  });

  it('is not an unknown fingerprint, nor is a CSR', () => {
    expect(judged(other.pem).told).toEqual([]);
    expect(judged(newRequest().pem).told).toEqual([]);
  });

  it.each<[string, (pem: string) => string]>([
    ['within a string of JSON', (pem) => `"${pem.replaceAll('\n', '\\n')}"`],
    ['in base64 of PEM', (pem) => `caBundle: ${Buffer.from(pem).toString('base64')}`],
    ['without armour', (pem) => `<X509Certificate>${derOf(pem).toString('base64')}</X509Certificate>`],
  ])('%s is stale, and its successor given in the same way', (_, write) => {
    const { told, hints } = judged(write(ending.pem));
    expect(told).toEqual(['error pin-reference-stale 1']);
    const [, given = ''] = /Add ([\s\S]*) next to it/.exec(hints[0] ?? '') ?? [];
    expect(write(successor.pem)).toContain(given);
    expect(given.length).toBeGreaterThan(derOf(successor.pem).length);
    expect(judged(`${write(ending.pem)}\n${write(successor.pem)}`).told).toEqual([]);
  });

  it('is not a mention in the file that the pin reads it from', () => {
    expect(judged(ending.pem, { path: 'pins/0.pem' }).told).toEqual([]);
    const both = `${ending.pem}fingerprint ${old.certificateSha256}\n`;
    expect(judged(both, { path: 'pins/0.pem' }).told).toEqual([
      `error pin-reference-stale ${both.split('\n').length - 1}`,
    ]);
  });

  it('counts for nothing in a comment', () => {
    const commented = `/*\n${successor.pem}*/\n${ending.pem}`;
    expect(judged(commented).told).toEqual([
      `error pin-reference-stale ${commented.split('\n').indexOf('*/') + 2}`,
    ]);
  });

  it('is twice on one line', () => {
    const line = `x = "${ending.pem}${successor.pem}"`.replaceAll('\n', '\\n');
    expect(judged(line).told).toEqual([]);
  });
});

describe('a pin', () => {
  const file = `fingerprint: ${old.certificateSha256}\n`;

  it.each([
    ['ends within fail-before', ending, 'error'],
    ['ends within warn-before', soon, 'warning'],
  ])('that %s', (_, certificate, level) => {
    const text = `fingerprint: ${fingerprints(certificate).certificateSha256}\n`;
    expect(judged(text, { inPlace: [certificate, successor] }).told).toEqual([
      `${level} pin-reference-stale 1`,
    ]);
  });

  it('that does not end soon is correct', () => {
    const { told } = judged(`fingerprint: ${next.certificateSha256}\n`, { inPlace: [successor] });
    expect(told).toEqual([]);
  });

  it('without a successor has nothing to add', () => {
    expect(judged(file, { inPlace: [ending] }).told).toEqual([]);
  });

  it('has the successor that is published', () => {
    const { told, hints } = judged(file, { inPlace: [ending], published: [successor] });
    expect(told).toEqual(['error pin-reference-stale 1']);
    expect(hints[0]).toBe(
      `Add ${next.certificateSha256} next to it; this is the SHA-256 of the certificate in https://example.com/new.`,
    );
    const both = `${file}fingerprint: ${next.certificateSha256}\n`;
    expect(judged(both, { inPlace: [ending], published: [successor] }).told).toEqual([]);
  });

  it('prefers the successor in place to one that is published', () => {
    const { hints } = judged(file, { inPlace: [ending, soon], published: [successor] });
    expect(hints[0]).toContain(fingerprints(soon).certificateSha256);
  });

  it('that its owner changes on a date ends then, even if its successor ends sooner than it would', () => {
    const long = made('pin', '2026-01-01', '2028-01-01');
    const text = `fingerprint: ${fingerprints(long).certificateSha256}\n`;
    const inPlace = [long, successor];
    expect(judged(text, { inPlace }).told).toEqual([]);
    const { told, hints } = judged(text, { inPlace, entry: { rotates: Date.UTC(2026, 5, 20) } });
    expect(told).toEqual(['error pin-reference-stale 1']);
    expect(hints[0]).toContain(next.certificateSha256);
  });

  it('has no successor in what is not as expected', () => {
    const entry = { expect: { certificateSha256: [hex(old.certificateSha256)] } };
    expect(judged(file, { entry }).told).toEqual([]);
  });

  it('that renews with the same key is mentioned by it all along', () => {
    const { document, der } = found(ending, 'x');
    expect(document.publicKeySha256).toBe(hex(old.publicKeySha256));
    expect(der.length).toBeGreaterThan(0);
  });
});

describe('what is not a fingerprint', () => {
  const sha1 = '0123456789abcdef0123456789abcdef01234567';
  const sha256 = `${sha1}${sha1.slice(0, 24)}`;

  it.each([
    ['an Action pinned by commit', `      - uses: actions/checkout@${sha1} # v4\n`],
    ['a commit', `commit ${sha1}\n`],
    ['a submodule', `rev = "${sha1}"\n`],
    ['an image', `image: cert-manager@sha256:${sha256}\n`],
    ['a digest alone', `FROM nginx@sha256:${sha256}\n`],
    ['a checksum file', `${sha256}  certs.tar.gz\n${sha256.replace('0', '1')} *cert.pem\n`],
    [
      'a provider lock',
      `  hashes = [\n    "zh:${sha256}",\n    "h1:${Buffer.from(sha256, 'hex').toString('base64')}",\n  ]\n`,
    ],
    ['an integrity', `integrity="sha256-${Buffer.from(sha256, 'hex').toString('base64')}"\n`],
    ['a secret', `key: ${Buffer.from(sha256, 'hex').toString('base64')}\n`],
    ['a secret beside a strong word', `CLIENT_CERT_KEY=${Buffer.from(sha256, 'hex').toString('base64')}\n`],
    ['a key identifier', `X509v3 Subject Key Identifier: keyid:${old.publicKeySha1.replaceAll('1', '2')}\n`],
    ['a serial number', `serial: ${sha1}\n`],
    ['a longer hash', `fingerprint: ${sha256}${sha256}\n`],
    ['a longer one with colons', `fingerprint: ${'AB:'.repeat(64).slice(0, -1)}\n`],
    ['a modulus', `cert modulus: ${'00:'.repeat(33)}\n`],
    ['an MD5', `fingerprint: ${'AB:'.repeat(16).slice(0, -1)}\n`],
    ['an identifier of 27 letters', 'cert: abcdefghijklmnopqrstuvwxyzA\n'],
    ['base64 that no tool makes', `spki: ${'A'.repeat(42)}B=\n`],
    ['base64 beside a weak word', `tls: ${'A'.repeat(43)}=\n`],
    ['hex with spaces beside a weak word', `cert: ${'ab '.repeat(20)}\n`],
    ['prose', 'be a bad face and a dad, or feed a cab a cad and add a bed\n'],
    ['nothing', ''],
  ])('%s is left alone', (_, text) => {
    expect(judged(text)).toMatchObject({ told: [], hasMentions: false });
  });

  it.each([
    ['#', `x ${old.certificateSha1}; # next: ${next.certificateSha1}\n`],
    ['//', `"${old.certificateSha1}", // it's ${next.certificateSha1}\n`],
    ['/*', `/* next: ${next.certificateSha1} */ x ${old.certificateSha1}\n`],
  ])('a comment in the same line after %s does not count', (_, line) => {
    expect(judged(line).told).toEqual(['error pin-reference-stale 1']);
  });

  it.each([
    ['a string', `x ${old.certificateSha1} "a # ${next.certificateSha1}" 'b // c'\n`],
    ['an address', `x ${old.certificateSha1} https://example.com/#${hex(next.certificateSha1)}\n`],
    ['a path', `include conf/*.conf\n${old.certificateSha1}\n${next.certificateSha1}\ninclude */x\n`],
    ['a comment that has no end', `/* x\n${old.certificateSha1}\n${next.certificateSha1}\n`],
  ])('what looks like a comment in %s is not one', (_, text) => {
    expect(judged(text).told).toEqual([]);
  });

  it('a comment says what the list after it is', () => {
    const list = `# Certificate fingerprints:\n- ${sha1}\n`;
    const key = `client_cert_public_key = "${Buffer.from(sha256, 'hex').toString('base64')}"\n`;
    expect(judged(key).told).toEqual(['notice pin-reference-unknown 1']);
    expect(judged(list).told).toEqual(['notice pin-reference-unknown 2']);
  });

  it.each(['#', '//', ';', '--', 'REM', '  # ', '<!-- x -->\n#'])(
    'a comment after %s does not count',
    (sign) => {
      const lines = [old, next].map((each) => `${sign} fingerprint ${each.certificateSha256}\n`).join('');
      expect(judged(lines).told).toEqual([]);
    },
  );

  it('is a comment in XML, over several lines; one that does not end is not', () => {
    const commented = `<!--\n${next.certificateSha256}\n-->\n${old.certificateSha256}\n`;
    expect(judged(commented).told).toEqual(['error pin-reference-stale 4']);
    expect(judged(`<!-- ${next.certificateSha256}\n${old.certificateSha256}\n`).told).toEqual([
      'error pin-reference-stale 2',
    ]);
  });

  it('a preprocessor definition of C is not a comment', () => {
    expect(judged(`#define FINGERPRINT "${old.certificateSha1}"\n`).told).toEqual([
      'error pin-reference-stale 1',
    ]);
  });

  it('a list ends where its block does', () => {
    const block = `fingerprints: [\n  "${hex(next.certificateSha1)}",\n\n  "${sha1}"\n]\nother: "${sha1.replace('0', '9')}"\n`;
    expect(judged(block).told).toEqual(['notice pin-reference-unknown 4']);
  });

  it('is what is in a list with a known one, regardless of the name of the list', () => {
    const list = (value: string) => `allow ${value}\n`;
    expect(judged(list(hex(next.certificateSha1)) + list(sha1)).told).toEqual([
      'notice pin-reference-unknown 2',
    ]);
    expect(judged(list(sha1)).told).toEqual([]);
  });
});

describe('Android', () => {
  const config = (attributes: string, ...pins: readonly string[]) =>
    `<network-security-config>\n <domain-config>\n  <pin-set${attributes}>\n${pins
      .map((pin) => `   <pin digest="SHA-256"> ${pin} </pin>\n`)
      .join('')}  </pin-set>\n </domain-config>\n</network-security-config>\n`;
  const [a, b] = [base64(next.publicKeySha256), base64(theirs.publicKeySha256)];

  it.each([
    ['in a year', '2027-06-01', []],
    ['within warn-before', '2026-07-15', ['warning pin-reference-stale 3']],
    ['within fail-before', '2026-06-15', ['error pin-reference-stale 3']],
    ['in the past', '2018-01-01', ['error pin-reference-stale 3']],
    ['on no date', '2026-13-01', ['warning pin-reference-stale 3']],
    ['in words', 'next year', ['warning pin-reference-stale 3']],
  ])('a pin set that expires %s', (_, date, told) => {
    expect(judged(config(` expiration="${date}"`, a, b)).told).toEqual(told);
  });

  it('without a backup pin, or with the same one twice', () => {
    expect(judged(config('', a)).told).toEqual(['warning pin-reference-stale 3']);
    expect(judged(config('', a, a)).told).toEqual(['warning pin-reference-stale 3']);
    expect(judged(config('')).messages[0]).toContain('no backup pin');
    expect(judged(config('', a, b)).told).toEqual([]);
  });

  it('a pin in a comment does not count', () => {
    const commented = config('', a, b).replace(/( *<pin .*\n)( *<pin .*\n)/, '$1<!-- $2 -->');
    expect(judged(commented).told).toEqual(['warning pin-reference-stale 3']);
  });

  it('is compared with the pin that it mentions, or with all if it mentions none', () => {
    const foreignOnly = config(' expiration="2026-06-15"', base64(theirs.publicKeySha256), 'x');
    expect(judged(foreignOnly).told).toEqual(['error pin-reference-stale 3']);
    expect(judged(foreignOnly, { inPlace: [] }).told).toEqual(['error pin-reference-stale 3']);
  });

  it('needs the successor in each pin set, because each is for other domains', () => {
    const stale = config('', base64(old.publicKeySha256), b);
    const { told, messages } = judged(`${config('', a, b)}${stale}`);
    expect(told).toEqual(['error pin-reference-stale 12']);
    expect(messages[0]).toMatch(/^This pin-set mentions .*, but not its successor, /);
  });

  it('cut off, or within each other, it is read as far as it goes', () => {
    expect(judged('<pin-set expiration="2018-01-01"><pin>').told).toEqual([
      'warning pin-reference-stale 1',
      'error pin-reference-stale 1',
    ]);
    expect(judged('<pin-set><pin-set><pin>a</pin><pin>b</pin></pin-set></pin-set>').told).toEqual([]);
  });

  it('checks a hundred pin sets, and reports that there are more', () => {
    const set = `<pin-set><pin>a</pin><pin>b</pin></pin-set>\n`;
    expect(judged(set.repeat(maxPinSets)).told).toEqual([]);
    expect(judged(set.repeat(maxPinSets + 1)).told).toEqual(['warning pin-reference-stale null']);
  });
});

describe('a hostile file', () => {
  it('lists twenty findings of a code and counts the rest', () => {
    const lines = Array.from(
      { length: maxPerFile + 5 },
      (_, i) => `fingerprint ${String(i).padStart(40, '0')}\n`,
    );
    const { told, messages } = judged(lines.join(''));
    expect(told).toHaveLength(maxPerFile + 1);
    expect(messages.at(-1)).toContain('5 more findings with the code pin-reference-unknown');
  });

  it('lists the worst of what is left as such', () => {
    const sets = '<pin-set expiration="2018-01-01"></pin-set>\n'.repeat(maxPerFile);
    expect(judged(sets).told.at(-1)).toBe('error pin-reference-stale null');
  });

  it.each([
    ['hex digits', 'a'],
    ['pairs with colons', 'aa:'],
    ['pairs with spaces', 'aa '],
    ['hashes', `${hex(old.certificateSha1)}\n`],
    ['base64', `${base64(old.certificateSha256)}\n`],
    ['base64 without an end', 'A'],
    ['prefixes', 'sha256/'],
    ['comments', '<!--'],
    ['blocks of comments', ' /*'],
    ['quotes', `"'`],
    ['trailing comments', ' #'],
    ['closed comments', '<!-- -->'],
    ['pin sets', '<pin-set>'],
    ['pins', '<pin-set><pin'],
    ['pin sets that do not close', '<pin-set '],
    ['blocks', 'cert: [\n'],
    ['line ends', '\n'],
    ['mentions with a digest', '<pin digest="SHA-256">'],
  ])('of %s takes time linear in its length', (_, unit) => {
    const begin = performance.now();
    judged(unit.repeat(Math.ceil(2_000_000 / unit.length)));
    expect(performance.now() - begin).toBeLessThan(8_000);
  });
});
