/** A file of some size that repeats a pattern. */
export function repeated(pattern: string | Uint8Array, size: number, begin = ''): Buffer {
  const file = Buffer.alloc(size);
  file.fill(Buffer.from(pattern));
  file.write(begin);
  return file;
}

const base64 = (...octets: readonly number[]) => Buffer.from(octets).toString('base64');
const begin = '-----BEGIN CERTIFICATE-----\n';

/** A SEQUENCE in a SEQUENCE that both claim to be long, as a certificate begins. */
const claim = (length: number) => [
  0x30,
  0x82,
  length >> 8,
  length & 0xff,
  0x30,
  0x82,
  (length - 16) >> 8,
  (length - 16) & 0xff,
];

interface Hostile {
  readonly name: string;
  readonly pattern: string | Uint8Array;
  /** What is at the beginning once. */
  readonly begin?: string;
}

/** Texts that each exhaust some way of reading. */
export const hostilePatterns: readonly Hostile[] = [
  { name: 'dashes', pattern: '-' },
  { name: 'dashes and letters', pattern: '---B' },
  { name: 'em dashes', pattern: '—' },
  { name: 'dash entities', pattern: '&#45;' },
  { name: 'escaped dashes', pattern: '\\u002d' },
  { name: 'percent-encoded dashes', pattern: '%2D' },
  { name: 'dashes of Windows-1252', pattern: Buffer.of(0x96) },
  { name: 'zero-width spaces', pattern: '\u200b' },
  { name: 'MII', pattern: 'MII' },
  { name: 'MII in words', pattern: 'MII ' },
  { name: 'words that begin like DER', pattern: 'MIIDDDCCAvSgAwIB ' },
  { name: 'overlapping claims of length', pattern: `${base64(...claim(0xffff), 0xa0, 3, 2, 1)} ` },
  { name: 'short overlapping claims', pattern: `${base64(...claim(0x0fff), 0xa0, 3, 2, 1)}\n` },
  {
    name: 'claims in long words',
    pattern: `${base64(...claim(0x7fff), ...Array.from({ length: 40 }, () => 0x30))}\n`,
  },
  { name: 'nested tags', pattern: '<a>' },
  { name: 'open tags', pattern: '<a ' },
  { name: 'open tags in armour', pattern: `<a${'b'.repeat(300)}`, begin },
  { name: 'ampersands', pattern: '&' },
  { name: 'ampersand entities', pattern: '&amp;' },
  { name: 'backslashes', pattern: '\\' },
  { name: 'escaped line ends', pattern: '\\n' },
  { name: 'percent signs', pattern: '%25' },
  { name: 'equals signs', pattern: '=' },
  { name: 'quotes', pattern: '"' },
  { name: 'distant quotes in armour', pattern: `"${' '.repeat(198)}`, begin },
  { name: 'comment markers in armour', pattern: '\n#', begin },
  { name: 'headers in armour', pattern: 'A: b\n', begin },
  { name: 'headers on one line', pattern: '-----BEGIN CERTIFICATE-----A: ' },
  { name: 'headers between spaced dashes', pattern: '-\u200b-\u200b-BEGIN CERTIFICATE-----A: ' },
  { name: 'BEGIN in tags', pattern: '<a -----BEGIN CERTIFICATE-----!>' },
  { name: 'BEGIN of keys in tags', pattern: '<a -----BEGIN PRIVATE KEY-----!>' },
  { name: 'BEGIN in tags with a margin', pattern: '<a -----BEGIN CERTIFICATE-----\n>' },
  { name: 'END and BEGIN in one run', pattern: '-----END X----------BEGIN X-----' },
  { name: 'base64 in armour', pattern: `${'MIIC'.repeat(16)}\n`, begin },
  { name: 'BEGIN without END', pattern: begin },
  { name: 'BEGIN with base64 without END', pattern: `${begin}${'MIIC'.repeat(16)}\n` },
  { name: 'BEGIN with something else', pattern: '-----BEGIN CERTIFICATE-----!' },
  { name: 'BEGIN of keys', pattern: '-----BEGIN PRIVATE KEY-----\nabcdefghijklmnopqrstuvwxyz\n' },
  { name: 'END without BEGIN', pattern: '-----END CERTIFICATE-----\n' },
  { name: 'base64 of dashes', pattern: 'LS0t' },
  { name: 'base64 of BEGIN', pattern: 'LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tLS0t ' },
  {
    name: 'base64 of text',
    pattern: `${Buffer.from('This is some text without anything').toString('base64')} `,
  },
  { name: 'long base64 of text', pattern: `${Buffer.from('nothing here '.repeat(20)).toString('base64')} ` },
  { name: 'line ends', pattern: '\n' },
  { name: 'zeros', pattern: Buffer.of(0) },
  { name: 'indefinite lengths', pattern: Buffer.of(0x30, 0x80) },
  { name: 'empty sequences', pattern: Buffer.of(0x30, 0) },
  { name: 'long lengths', pattern: Buffer.of(0x30, 0x82, 0xff, 0xff) },
  { name: 'small sequences', pattern: Buffer.of(0x30, 3, 2, 1, 0) },
  { name: 'beginnings of keys in DER', pattern: Buffer.from('3082ffff020100300d0609', 'hex') },
  { name: 'short beginnings of keys', pattern: Buffer.from('3020020100300d0609', 'hex') },
  { name: 'beginnings of BER', pattern: Buffer.from('308006092a864886f70d010702a080', 'hex') },
  { name: 'beginnings of BER stores', pattern: Buffer.from('308002010330800609', 'hex') },
  {
    name: 'beginnings of certificates in DER',
    pattern: Buffer.from('3082ffff3082fff0a003020102020101', 'hex'),
  },
  { name: 'beginnings of JKS', pattern: Buffer.from('feedfeed00000002000000ff00000001', 'hex'), begin: 'x' },
  { name: 'numbered beginnings', pattern: '1 -----BEGIN CERTIFICATE-----\n2 -----BEGIN X-----\n' },
  { name: 'numbered lines without end', pattern: '1 -----BEGIN CERTIFICATE-----\n2 MIIC\n' },
  { name: 'beginnings in a diff', pattern: ' ---BEGIN X---\n+MIIC\n' },
  { name: 'lines of a diff in armour', pattern: '+MIIC\n', begin: ' -----BEGIN CERTIFICATE-----\n' },
  { name: 'comments', pattern: '/*\n', begin: '/* */' },
  { name: 'closed comments', pattern: '\n/**/<!---->' },
  { name: 'comments of XML around armour', pattern: '<!-- -----BEGIN CERTIFICATE-----!' },
  { name: 'braces', pattern: '{', begin: 'kty' },
  { name: 'members of keys', pattern: '{kty:"EC"' },
  { name: 'beginnings of PuTTY keys', pattern: 'PuTTY-User-Key-File-2: Private-Lines: 1\n' },
  { name: 'words of base64url', pattern: 'MIICabcd-' },
  { name: 'long words of base64url', pattern: 'MIICabcd_MIIDabcd ' },
  { name: 'short parts of UTF-16', pattern: Buffer.from('a\0b\0c\0d\0\x01', 'latin1') },
  { name: 'UTF-32', pattern: Buffer.from('<\0\0\0M\0\0\0I\0\0\0', 'latin1') },
  { name: 'folded beginnings', pattern: 'M\nI\nI\n' },
  { name: 'lead bytes of UTF-8', pattern: Buffer.of(0xe2) },
  { name: 'UTF-16', pattern: Buffer.from('<MII -', 'utf16le') },
];
