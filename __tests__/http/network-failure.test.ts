import { describe, expect, it } from 'vitest';
import { NetworkFailure, networkFailureOf, timedOut, tunnelRefused } from '../../src/http/network-failure.ts';
import { toPlain } from '../../src/text/plain.ts';
import { text } from '../../src/text/text.ts';

const coded = (code: string, message = 'm') => Object.assign(new Error(message), { code });

describe('what a failed connection threw', () => {
  it.each([
    [
      'a time-out',
      timedOut(30_000),
      { code: 'TIMED_OUT', message: 'no response within 30 s', transient: true },
    ],
    [
      'a short time-out',
      timedOut(250),
      { code: 'TIMED_OUT', message: 'no response within 250 ms', transient: true },
    ],
    ['a refused port', coded('ECONNREFUSED'), { code: 'ECONNREFUSED', message: 'm', transient: true }],
    ['an error without words', coded('EPIPE', ''), { code: 'EPIPE', message: 'EPIPE', transient: true }],
    [
      'an error without anything',
      new Error(''),
      { code: null, message: 'the connection failed', transient: true },
    ],
    ['no error at all', 'words', { code: null, message: 'words', transient: true }],
    [
      'a code that is not valid',
      Object.assign(new Error('m'), { code: 7 }),
      { code: null, message: 'm', transient: true },
    ],
    [
      'every address of a host',
      new AggregateError([coded('ETIMEDOUT'), coded('ENETUNREACH')]),
      { code: 'ETIMEDOUT', message: 'm', transient: true },
    ],
    ['an empty collection', new AggregateError([], 'none'), { code: null, message: 'none', transient: true }],
    [
      'a cause',
      new Error('fetch failed', { cause: coded('ECONNRESET', 'reset') }),
      { code: 'ECONNRESET', message: 'reset', transient: true },
    ],
    [
      'an expired certificate',
      coded('CERT_HAS_EXPIRED'),
      { code: 'CERT_HAS_EXPIRED', message: 'm', transient: false },
    ],
    [
      'no TLS',
      coded('ERR_SSL_WRONG_VERSION_NUMBER', 'm\n'),
      { code: 'ERR_SSL_WRONG_VERSION_NUMBER', message: 'm', transient: false },
    ],
    [
      'a bad proxy',
      new NetworkFailure('BAD_PROXY', text`m`, false),
      { code: 'BAD_PROXY', message: 'm', transient: false },
    ],
    ['one second', timedOut(1000), { code: 'TIMED_OUT', message: 'no response within 1 s', transient: true }],
    ['garbled TLS', coded('EPROTO'), { code: 'EPROTO', message: 'm', transient: false }],
    ['what only looks like TLS', coded('NO_CERT_X'), { code: 'NO_CERT_X', message: 'm', transient: true }],
    [
      'a request that cannot be sent',
      coded('UND_ERR_INVALID_ARG'),
      { code: 'UND_ERR_INVALID_ARG', message: 'm', transient: false },
    ],
    [
      'words of others about a proxy',
      new Error('x Proxy response (407)'),
      { code: null, message: 'x Proxy response (407)', transient: true },
    ],
    [
      'a proxy that refuses',
      new Error('fetch failed', { cause: tunnelRefused(407) }),
      { code: 'PROXY_REFUSED', message: 'the proxy refused the connection with HTTP 407', transient: false },
    ],
    [
      'a proxy in trouble',
      tunnelRefused(503),
      { code: 'PROXY_REFUSED', message: 'the proxy refused the connection with HTTP 503', transient: true },
    ],
  ])('%s', (_, thrown, expected) => {
    const { code, text: why, transient } = networkFailureOf(thrown);
    expect({ code, message: toPlain(why), transient }).toEqual(expected);
  });
});
