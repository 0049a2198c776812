import { anAudit } from '../../__tests__/report/an-audit.ts';
import {
  aCertificate,
  aFinding,
  anAuthorization,
  aPin,
  aPinned,
  aResult,
  asOf,
  documentsOf,
  hashOf,
  planned,
  rejection,
} from '../../__tests__/report/build.ts';
import type { RunResult } from '../../src/report/result.ts';
import { day } from '../../src/text/instant.ts';
import { text } from '../../src/text/text.ts';

/** Text that tries to be everything that it must not become. */
export const hostile = [
  'Evil | pipe \\| `tick` <img src=x onerror=alert(1)> <script>alert(1)</script>',
  '[link](https://evil.example) ![image](https://evil.example/x.png) https://evil.example www.evil.example',
  '@octocat #1 GH-1 :tada: **bold** ~~gone~~ $x$',
  '\n# heading\n::error::boo\n##[error]boo %0A::error::boo \u202egnp.exe\u200b\u0000',
  'click a href "https://evil.example"; section x : crit, a, b %%{init: {}}%% --> -->',
].join(' ');

const uptrends2025 = aPinned({
  place: { path: 'pins/uptrends-2025.pem', line: 1, index: 0 },
  notBefore: Date.UTC(2025, 6, 25),
  notAfter: Date.UTC(2026, 6, 26, 23, 59, 59),
});

const uptrends2026 = aPinned({
  place: { path: 'pins/uptrends-2026.pem', line: 1, index: 0 },
  serial: '27ffab01',
  notBefore: Date.UTC(2026, 5, 20),
  notAfter: Date.UTC(2027, 6, 26, 23, 59, 59),
});

const bank = aPinned({
  place: { path: 'pins/bank.pem', line: 1, index: 0 },
  notBefore: Date.UTC(2026, 0, 10),
  notAfter: Date.UTC(2028, 0, 9, 23, 59, 59),
});

const metadata = aPinned({
  place: { path: 'saml/idp-metadata.xml', line: 12, index: 0 },
  notBefore: Date.UTC(2021, 4, 27),
  notAfter: Date.UTC(2026, 4, 26, 23, 59, 59),
});

const wholesome = [
  aPin('Uptrends', uptrends2026.notAfter, {
    certificates: [uptrends2025, uptrends2026],
    successor: uptrends2026,
    advice: text`Remove ${uptrends2025.place.path} after 26 July 2026; the successor is in place and expires on 26 July 2027.`,
  }),
  aPin('Payment gateway', bank.notAfter, { certificates: [bank] }),
];

function documentsIn(count: number): RunResult['documents'] {
  return documentsOf(Array.from({ length: count }, (_, index) => aCertificate({ index })));
}

const compared = {
  kind: 'compared',
  removed: [],
  newNames: ['shop.example.com', '*.eu.example.com'],
} as const;

/** A pull request that adds a key, adds names to another, removes a third and leaves ten alone. */
const plan: RunResult = aResult({
  outcome: 'warn',
  files: 14,
  documents: documentsIn(15),
  authorizations: [
    planned(anAuthorization('shop', ['shop.example.com', 'www.example.com']), { kind: 'new' }),
    planned(anAuthorization('mail', ['mail.example.com', 'imap.example.com', '*.eu.example.com']), {
      kind: 'widened',
      gained: ['*.eu.example.com'],
    }),
    ...Array.from({ length: 10 }, (_, i) =>
      planned(anAuthorization(`host${i}`, [`host${i}.example.com`]), { kind: 'unchanged' }),
    ),
  ],
  comparison: {
    ...compared,
    removed: [
      { publicKeySha256: hashOf('legacy'), dnsNames: ['legacy.example.com'], paths: ['certs/legacy.csr'] },
    ],
  },
  pins: wholesome,
  findings: [
    aFinding({
      level: 'warning',
      code: 'name-not-in-san',
      path: 'certs/shop.csr',
      line: 1,
      message: text`The common name ${'www.example.com'} is not in the subjectAltName, but Cert Spotter counts it, so it is authorized too.`,
      hint: text`Add it to the subjectAltName, which is the only place where TLS clients look, or remove it from the subject.`,
    }),
  ],
});

/** A run on the default branch in which all goes well. */
const good: RunResult = aResult({
  mode: 'apply',
  files: 6,
  documents: documentsIn(6),
  authorizations: ['www', 'api', 'mail'].map((name) => ({
    authorization: anAuthorization(name, [`${name}.example.com`]),
    change: { kind: 'unknown' },
    sent: { status: 'authorized', attempts: 1 },
  })),
  pins: wholesome,
});

const renewed = aPinned({
  place: { path: 'pins/uptrends.pem', line: 1, index: 0 },
  notBefore: Date.UTC(2025, 6, 25),
  notAfter: Date.UTC(2026, 6, 26, 23, 59, 59),
});

/** A daily run that finds the successor of a pin published. */
const watch: RunResult = aResult({
  outcome: 'warn',
  mode: 'apply',
  files: 5,
  documents: documentsIn(5),
  authorizations: ['www', 'shop'].map((name) => ({
    authorization: anAuthorization(name, [`${name}.example.com`]),
    change: { kind: 'unknown' },
    sent: { status: 'authorized', attempts: 1 },
  })),
  pins: [
    aPin('Uptrends', renewed.notAfter, {
      verdict: 'expiring',
      level: 'warning',
      certificates: [renewed],
      advice: text`Its owner has published the successor, which expires on 26 July 2027: check its hashes and pin it next to this one.`,
    }),
    ...wholesome.slice(1),
  ],
  findings: [
    aFinding({
      level: 'warning',
      code: 'pin-expiring',
      path: 'pins/uptrends.pem',
      line: 1,
      message: text`The pin ${'Uptrends'} expires on 2026-07-26T23:59:59Z, in 55 days.`,
      hint: text`Get its successor from its owner and pin it next to this one.`,
    }),
    aFinding({
      level: 'warning',
      code: 'pin-renewal-published',
      path: 'pins/uptrends.pem',
      line: 1,
      message: text`The successor of the pin ${'Uptrends'} is published at ${'https://uptrends.example/certificate'}: serial number ${'27ffab01'}, valid from 2026-06-01T00:00:00Z to 2027-07-26T23:59:59Z.`,
      hint: text`Make sure that it is genuine, and pin it next to the current one.`,
    }),
  ],
});

/** A run in which much goes wrong. */
const bad: RunResult = aResult({
  outcome: 'fail',
  mode: 'apply',
  files: 9,
  documents: documentsIn(8),
  authorizations: [
    {
      authorization: anAuthorization('www', ['www.example.com', 'example.com']),
      change: { kind: 'unknown' },
      sent: { status: 'authorized', attempts: 2 },
    },
    {
      authorization: anAuthorization('shop', ['shop.example.com']),
      change: { kind: 'unknown' },
      sent: {
        status: 'failed',
        attempts: 1,
        reason: 'rejected',
        error: rejection({ message: 'The key is authorized for another account.', code: 'conflict' }),
      },
    },
    {
      authorization: anAuthorization('api', ['api.example.com']),
      change: { kind: 'unknown' },
      sent: { status: 'not-tried', attempts: 0, why: 'The key was refused.' },
    },
  ],
  pins: [
    aPin('SAML identity provider', metadata.notAfter, {
      verdict: 'expired',
      level: 'error',
      certificates: [metadata],
      advice: text`Replace it with the certificate that its owner uses now.`,
    }),
    aPin('Uptrends', asOf + 12.5 * day, {
      verdict: 'expiring',
      level: 'error',
      certificates: [aPinned({ notBefore: asOf - 352 * day, notAfter: asOf + 12.5 * day })],
      advice: text`Get its successor from its owner and pin it next to this one.`,
    }),
    aPin('Partner API', asOf + 45 * day, {
      verdict: 'expiring',
      level: 'warning',
      certificates: [aPinned({ notBefore: asOf - 320 * day, notAfter: asOf + 45 * day })],
      advice: text`Get its successor from its owner and pin it next to this one.`,
    }),
    ...wholesome.slice(1),
  ],
  findings: [
    aFinding({
      code: 'private-key',
      path: 'certs/www.key',
      line: 1,
      message: text`${'certs/www.key'} contains a private key.`,
      hint: text`Treat it as compromised: create a new key and have the certificate reissued.`,
    }),
    aFinding({
      code: 'pin-expired',
      path: metadata.place.path,
      line: 12,
      message: text`The pin ${'SAML identity provider'} expired 6 days ago, on 26 May 2026.`,
      hint: text`Replace it with the certificate that its owner uses now.`,
    }),
    aFinding({
      code: 'api-rejected',
      path: 'certs/shop.csr',
      line: 1,
      message: text`Cert Spotter rejected the key ${hashOf('shop').slice(0, 12)} with status 409: ${'The key is authorized for another account.'}`,
      hint: text`Correct what the message names.`,
    }),
    aFinding({
      level: 'notice',
      code: 'ca-certificate',
      path: 'certs/chain.pem',
      line: 32,
      message: text`The CA certificate ${'CN=Example Intermediate'} is left out.`,
      hint: text`Nothing needs to be done.`,
    }),
  ],
});

/** A run in which everything that can come from outside is hostile. */
const evil: RunResult = aResult({
  outcome: 'fail',
  files: 1,
  authorizations: [
    planned(
      anAuthorization('evil', [hostile, 'www.example.com'], {
        documents: [{ path: hostile, line: 1, index: 0 }],
      }),
      {
        kind: 'new',
      },
    ),
    {
      authorization: anAuthorization('refused', [hostile]),
      change: { kind: 'widened', gained: [hostile] },
      sent: {
        status: 'failed',
        attempts: 1,
        reason: 'rejected',
        error: rejection({ message: hostile, code: hostile, field: hostile }),
      },
    },
  ],
  comparison: {
    kind: 'compared',
    removed: [{ publicKeySha256: hashOf('gone'), dnsNames: [hostile], paths: [hostile] }],
    newNames: [hostile],
  },
  pins: [
    aPin(hostile, asOf + 20 * day, {
      verdict: 'mismatch',
      level: 'error',
      certificates: [aPinned({ place: { path: hostile, line: 1, index: 0 }, subject: hostile })],
      advice: text`Look at ${hostile} in ${hostile}.`,
    }),
    aPin('\u202e\u200b', asOf + 20 * day),
    aPin('a'.repeat(10_000), asOf + 20 * day),
  ],
  audit: anAudit([
    { key: 'evil', dnsNames: [hostile, 'www.example.com'], issuer: hostile },
    { key: 'stranger', dnsNames: [hostile], issuer: hostile },
    { key: 'revoked', dnsNames: [hostile], issuer: hostile, revoked: hostile },
  ]),
  findings: [
    aFinding({ path: hostile, message: text`${hostile}`, hint: text`Ask ${hostile}.` }),
    aFinding({ path: null, line: null, message: text`The name ${'x'.repeat(10_000)} is too long.` }),
  ],
});

export const samples: Readonly<Record<'plan' | 'watch' | 'good' | 'bad' | 'hostile', RunResult>> = {
  plan,
  watch,
  good,
  bad,
  hostile: evil,
};
