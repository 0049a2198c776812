import { describe, expect, it } from 'vitest';
import { proxyFor } from '../../src/http/dispatcher.ts';

const target = new URL('https://sslmate.com/api');
const proxy = 'http://proxy.example:3128';

describe('the proxy of the environment', () => {
  it.each([
    ['none', {}, null],
    ['empty', { https_proxy: '' }, null],
    ['lower case', { https_proxy: proxy }, `${proxy}/`],
    ['upper case', { HTTPS_PROXY: proxy }, `${proxy}/`],
    ['lower before upper case', { https_proxy: proxy, HTTPS_PROXY: 'http://other.example' }, `${proxy}/`],
    ['without a scheme', { https_proxy: 'proxy.example:3128' }, `${proxy}/`],
    ['over TLS', { https_proxy: 'https://proxy.example' }, 'https://proxy.example/'],
    ['with white space around', { https_proxy: ` ${proxy} ` }, `${proxy}/`],
    ['with a login', { https_proxy: 'http://me:pw@proxy.example' }, 'http://me:pw@proxy.example/'],
    ['for http only', { http_proxy: proxy, HTTP_PROXY: proxy }, null],
  ])('%s', (_, environment, expected) => {
    expect(proxyFor(target, environment)?.href ?? null).toBe(expected);
  });

  it('gets no plain request, which it could read', () => {
    const everything = { http_proxy: proxy, HTTP_PROXY: proxy, https_proxy: proxy };
    expect(proxyFor(new URL('http://127.0.0.1:8080/'), everything)).toBeNull();
  });

  it.each(['socks5://proxy.example', 'http://', 'http://user:secret@:x', 'ftp://secret.example'])(
    'that is not valid is reported without showing it: %s',
    (value) => {
      expect(() => proxyFor(target, { HTTPS_PROXY: value })).toThrow(
        /^the environment variable HTTPS_PROXY is not/,
      );
    },
  );
});

describe('no_proxy', () => {
  it.each([
    ['*', true],
    ['sslmate.com', true],
    ['SSLMate.com', true],
    ['.sslmate.com', true],
    ['*.sslmate.com', true],
    ['com', true],
    ['mate.com', false],
    ['api.sslmate.com', false],
    ['localhost, sslmate.com', true],
    ['localhost sslmate.com', true],
    [' , ,', false],
    ['sslmate.com:443', true],
    ['sslmate.com:8443', false],
    ['', false],
  ])('%s', (no_proxy, exempt) => {
    expect(proxyFor(target, { https_proxy: proxy, no_proxy }) === null).toBe(exempt);
    expect(proxyFor(target, { https_proxy: proxy, NO_PROXY: no_proxy }) === null).toBe(exempt);
  });

  it.each([
    ['https://api.sslmate.com/', 'sslmate.com', true],
    ['https://api.sslmate.com./', 'sslmate.com', true],
    ['https://10.1.2.3/', '10.1.2.3', true],
    ['https://110.1.2.3/', '10.1.2.3', false],
    ['https://[::1]:8443/', '::1', true],
    ['https://[::1]:8443/', '[::1]', true],
    ['https://[::1]:8443/', '[::1]:8443', true],
    ['https://[::1]:8443/', '[::1]:443', false],
    ['https://sslmate.com:8443/', 'sslmate.com:8443', true],
    ['https://sslmate.com:8443/', 'sslmate.com:844', false],
    ['https://[fd00::1:443]/', 'fd00::1:443', true],
    ['https://[fd00::1]/', 'fd00::1:443', false],
  ])('for %s: %s', (address, no_proxy, exempt) => {
    expect(proxyFor(new URL(address), { https_proxy: proxy, no_proxy }) === null).toBe(exempt);
  });
});
