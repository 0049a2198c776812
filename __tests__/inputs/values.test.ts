import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseApiUrl, parseSource, parseSourceHost } from '../../src/inputs/addresses.ts';
import { modes } from '../../src/inputs/definition.ts';
import { maxSourceLinkLength, parseSourceLink } from '../../src/inputs/paths.ts';
import { oneOf, parseFlag } from '../../src/inputs/reader.ts';
import { maxSecretLength, parseSecret } from '../../src/inputs/secrets.ts';
import { parseDate } from '../../src/inputs/times.ts';
import {
  listOf,
  maxSerialLength,
  maxShards,
  parseId,
  parseSerial,
  parseSha256,
  parseShard,
  parseUsage,
} from '../../src/inputs/values.ts';
import { accepted, refused } from './parsed.ts';

describe('parseFlag', () => {
  it.each([
    ['true', true],
    ['True', true],
    ['TRUE', true],
    ['false', false],
    ['False', false],
    ['FALSE', false],
  ])('reads %s', (written, flag) => expect(accepted(parseFlag(written))).toBe(flag));

  it.each(['yes', 'no', 'on', '1', 'tRue', 'ture'])('refuses %s', (written) => {
    expect(refused(parseFlag(written))).toBe(`${written} is not true or false`);
  });
});

describe('oneOf', () => {
  it.each(modes)('reads %s', (mode) => expect(accepted(oneOf(modes)(mode))).toBe(mode));

  it.each([
    ['aply', 'aply is not one of auto, plan, apply (did you mean apply?)'],
    ['PLAN', 'PLAN is not one of auto, plan, apply (did you mean plan?)'],
    ['enforce', 'enforce is not one of auto, plan, apply'],
  ])('refuses %s', (written, words) => expect(refused(oneOf(modes)(written))).toBe(words));

  it('suggests the choice with hyphens for one with underscores', () => {
    expect(refused(oneOf(['never', 'on-change'])('on_change'))).toContain('did you mean on-change?');
  });
});

describe('parseShard', () => {
  it('reads every part of every number of parts', () => {
    const shards = fc
      .integer({ min: 1, max: maxShards })
      .chain((count) => fc.record({ count: fc.constant(count), index: fc.nat(count - 1) }));
    fc.assert(
      fc.property(shards, ({ index, count }) => {
        expect(accepted(parseShard(`${index + 1}/${count}`))).toEqual({ index, count });
      }),
    );
  });

  it('accepts shards up to the limit, and no more', () => {
    expect(accepted(parseShard(`1/${maxShards}`))).toEqual({ index: 0, count: maxShards });
    expect(refused(parseShard(`1/${maxShards + 1}`))).toContain('must be from 1 to 1024');
  });

  it.each([
    ['0/4', 'is not a valid shard: the parts are 1/4 to 4/4'],
    ['5/4', 'is not a valid shard: the parts are 1/4 to 4/4'],
    ['1/0', 'must be from 1 to 1024'],
    ['1', 'is not a shard'],
    ['1/2/3', 'is not a shard'],
    ['a/b', 'is not a shard'],
    ['-1/4', 'is not a shard'],
    ['1.5/4', 'is not a shard'],
  ])('refuses %s', (written, words) => expect(refused(parseShard(written))).toContain(words));
});

describe('parseApiUrl', () => {
  it.each([
    'https://sslmate.com/api/v3/monitoring',
    'https://sandbox.sslmate.com/api/v3/monitoring/',
    'https://proxy.example:8443/x',
    'http://localhost:8080/api',
    'http://127.0.0.1:1',
    'http://127.9.9.9/',
    'http://127.1/',
    'http://[::1]:3000/',
    'http://[0:0:0:0:0:0:0:1]/',
  ])('reads %s', (written) => expect(accepted(parseApiUrl(written)).href).toBe(new URL(written).href));

  it.each([
    ['http://sslmate.com/', 'must start with https://'],
    ['http://localhost.example/', 'must start with https://'],
    ['http://127.0.0.1.example/', 'must start with https://'],
    ['http://0.0.0.0/', 'must start with https://'],
    ['http://[::2]/', 'must start with https://'],
    ['ftp://sslmate.com/', 'must start with https://'],
    ['https://sslmate.com/?', 'must not have a query'],
    ['https://sslmate.com/?a=b', 'must not have a query'],
    ['https://sslmate.com/#x', 'must not have a query'],
    ['sslmate.com/api', 'not an absolute URL'],
    ['https:sslmate.com', 'not an absolute URL'],
    ['https://', 'not an absolute URL'],
    ['https://sslmate.com/a b', 'must not contain whitespace'],
    ['https://sslmate.com/a\u00a0b', 'must not contain whitespace'],
    ['https://sslmate.com/a\u2028b', 'must not contain whitespace'],
    ['https://sslmate.com/a\u0000b', 'must not contain whitespace'],
    ['https://sslmate.com/a\u007fb', 'must not contain whitespace'],
    ['https://sslmate.com/a\u009fb', 'must not contain whitespace'],
    ['https://sslmate.com/\tapi', 'must not contain whitespace'],
  ])('refuses %s', (written, words) => expect(refused(parseApiUrl(written))).toContain(words));

  it('does not repeat a password', () => {
    const fault = refused(parseApiUrl('https://me:hunter2@sslmate.com/'));
    expect(fault).toContain('must not contain a user name or password');
    expect(fault).not.toContain('hunter2');
  });
});

describe('parseSource', () => {
  it('reads an HTTPS address with a query', () => {
    expect(accepted(parseSource('https://example.com/page?id=1')).search).toBe('?id=1');
  });

  it.each(['http://example.com/', 'http://127.0.0.1/', 'file:///etc/passwd'])('refuses %s', (written) => {
    expect(refused(parseSource(written))).toBe('must start with https://');
  });

  it('refuses what is not an address', () => {
    expect(refused(parseSource('example.com'))).toContain('not an absolute URL');
  });
});

describe('parseSecret', () => {
  it.each(['k1_9f8e7d', 'A'.repeat(maxSecretLength), "sk-'x'_~!$%&"])('takes %s', (key) => {
    expect(accepted(parseSecret(key))).toBe(key);
  });

  it.each([
    [`\${{ secrets.CERTSPOTTER_KEY }}`, 'expression'],
    ['$CERTSPOTTER_KEY', 'a reference to a variable'],
    [`\${CERTSPOTTER_KEY}`, 'a reference to a variable'],
    ['%CERTSPOTTER_KEY%', 'a reference to a variable'],
    ['***', 'masked value'],
    ['"k1_9f8e7d"', 'quotes'],
    ['<your key>', 'placeholder'],
    ['YOUR_API_KEY', 'placeholder'],
    ['undefined', 'placeholder'],
    ['-----BEGIN PRIVATE KEY-----\nk1_9f8e7d', 'PEM'],
    ['https://sslmate.com/', 'URL'],
    ['Bearer k1_9f8e7d', 'authentication scheme'],
    ['k1_9f8e7d\nX-Other: 1', 'line break'],
    ['k1_9f8e7d\r', 'line break'],
    ['k1 9f8e7d', 'whitespace'],
    ['k1_9f8e7d\u00e9', 'HTTP header'],
    ['k1_9f8e7d\0', 'HTTP header'],
    ['k'.repeat(maxSecretLength + 1), 'longer than'],
  ])('refuses %s and does not show it', (key, words) => {
    const fault = refused(parseSecret(key));
    expect(fault).toContain(words);
    expect(fault).not.toContain('9f8e7d');
  });
});

describe('parseSerial', () => {
  it.each([
    ['1a223e5481b066dfda30e5f35cdb3a81', '1a223e5481b066dfda30e5f35cdb3a81'],
    ['1A:22:3E', '1a223e'],
    ['00:0a', '0a'],
    ['0xABC', '0abc'],
    ['00', '00'],
    ['-05', '-05'],
    ['1A 22', '1a22'],
  ])('reads %s', (written, serial) => expect(accepted(parseSerial(written))).toBe(serial));

  it.each(['', 'xyz', '12g4', ':', '0x'])('refuses "%s"', (written) => {
    expect(refused(parseSerial(written))).toContain('not a serial number in hex');
  });

  it('has a limit', () => {
    expect(accepted(parseSerial('ff'.repeat(maxSerialLength)))).toHaveLength(2 * maxSerialLength);
    expect(refused(parseSerial('ff'.repeat(maxSerialLength + 1)))).toContain('longer than');
  });
});

describe('parseSha256', () => {
  it('reads it with and without colons', () => {
    const hash = 'AB'.repeat(32);
    expect(accepted(parseSha256(hash))).toBe(hash.toLowerCase());
    expect(accepted(parseSha256(Array(32).fill('AB').join(':')))).toBe(hash.toLowerCase());
  });

  it.each([
    ['ab'.repeat(20), 'it has 40 hex digits, not 64'],
    ['nonsense', 'not a hash in hex'],
  ])('refuses %s', (written, words) => expect(refused(parseSha256(written))).toContain(words));
});

describe('listOf', () => {
  it('takes lines with any line ends, without comments and white space', () => {
    expect(listOf('a\r\n  b \r# c\n\n#d\n\te')).toEqual(['a', 'b', 'e']);
  });
});

describe('an id', () => {
  it.each(['a', 'ubuntu-24.04_x64', '.', 'x'.repeat(64)])('may be %j', (value) => {
    expect(accepted(parseId(value))).toBe(value);
  });

  it.each([
    ['x'.repeat(65), '65 characters'],
    ['a/b', 'letters, digits'],
    ['a b', 'letters, digits'],
    ['--><b>', 'letters, digits'],
    ['é', 'letters, digits'],
  ])('may not be %j', (value, words) => {
    expect(refused(parseId(value))).toContain(words);
  });
});

describe('parseSource', () => {
  it.each(['https://example.com/{year}/client.pem', 'https://example.com/?of={year}'])(
    'takes %s',
    (value) => {
      expect(accepted(parseSource(value)).protocol).toBe('https:');
    },
  );

  it.each([
    ['https://example.com/{month}.pem', '{month} is not a placeholder; the only one is {year}'],
    ['https://example.com/{', '{ is not a placeholder; the only one is {year}'],
    ['https://example.com/year}', 'has a stray brace'],
    ['https://{year}.example.com/', 'must not contain {year} in its host'],
  ])('refuses %s', (value, fault) => {
    expect(refused(parseSource(value))).toBe(fault);
  });
});

describe('parseSourceHost', () => {
  it.each([
    ['Files.Example.com', 'files.example.com'],
    ['files.example.com:443', 'files.example.com'],
    ['files.example.com:8443', 'files.example.com:8443'],
    ['[::1]:8443', '[::1]:8443'],
  ])('reads %s', (value, host) => expect(accepted(parseSourceHost(value))).toBe(host));

  it.each([
    '',
    'https://example.com',
    'example.com/path',
    'me@example.com',
    'a b',
    'example.com:port',
    '*.example.com',
  ])('refuses %j', (value) =>
    expect(refused(parseSourceHost(value))).toContain('is not a host; write it like files.example.com'),
  );
});

describe('parseSourceLink', () => {
  it('accepts characters up to the limit, and no more', () => {
    expect(accepted(parseSourceLink(`*${'a'.repeat(maxSourceLinkLength - 1)}`))).toHaveLength(
      maxSourceLinkLength,
    );
    expect(refused(parseSourceLink('a'.repeat(maxSourceLinkLength + 1)))).toBe(
      'is longer than 500 characters',
    );
  });

  it.each([
    [' ', 'is empty'],
    ['*-{serial}.pem', '{serial} is not a placeholder; the only one is {year}'],
  ])('refuses %j', (value, fault) => expect(refused(parseSourceLink(value))).toBe(fault));
});

describe('parseUsage', () => {
  it.each([
    ['client-auth', 'client-auth'],
    ['Server-Auth', 'server-auth'],
    ['1.3.6.1.5.5.7.3.2', 'client-auth'],
    ['1.3.6.1.4.1.311.20.2.2', '1.3.6.1.4.1.311.20.2.2'],
  ])('reads %s', (value, usage) => expect(accepted(parseUsage(value))).toBe(usage));

  it.each(['clientAuth', '1', '1.03', '3.4'])('refuses %s', (value) => {
    expect(refused(parseUsage(value))).toContain(
      `${value} is not an extended key usage; use server-auth, client-auth, `,
    );
  });

  it('guesses what was meant', () => {
    expect(refused(parseUsage('clientauth'))).toContain('(did you mean client-auth?)');
  });
});

describe('parseDate', () => {
  it('reads a day as the moment that it begins', () => {
    expect(accepted(parseDate('2027-01-15'))).toBe(Date.UTC(2027, 0, 15));
    expect(refused(parseDate('15 January'))).toBe(
      '15 January is not an ISO 8601 date; write it like 2027-01-31',
    );
  });
});
