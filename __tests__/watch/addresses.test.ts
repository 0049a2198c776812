import { describe, expect, it } from 'vitest';
import { reachOfAddress, reachOfHost } from '../../src/watch/addresses.ts';

describe('the reach of an address', () => {
  it.each([
    ['93.184.215.14', 'public'],
    ['1.1.1.1', 'public'],
    ['2606:4700:4700::1111', 'public'],
    ['127.0.0.1', 'private'],
    ['127.255.255.254', 'private'],
    ['10.0.0.1', 'private'],
    ['172.16.0.1', 'private'],
    ['172.31.255.255', 'private'],
    ['172.32.0.1', 'public'],
    ['192.168.1.1', 'private'],
    ['100.64.0.1', 'private'],
    ['::1', 'private'],
    ['fd12:3456::1', 'private'],
    ['::ffff:127.0.0.1', 'private'],
    ['::ffff:7f00:1', 'private'],
    ['::ffff:10.1.1.1', 'private'],
    ['::ffff:1.1.1.1', 'public'],
    ['169.254.169.254', 'never'],
    ['::ffff:169.254.169.254', 'never'],
    ['fe80::1', 'never'],
    ['fe80::1%eth0', 'never'],
    ['fd00:ec2::254', 'never'],
    ['100.100.100.200', 'never'],
    ['168.63.129.16', 'never'],
    ['0.0.0.0', 'never'],
    ['0.1.2.3', 'never'],
    ['::', 'never'],
    ['224.0.0.1', 'never'],
    ['255.255.255.255', 'never'],
    ['240.0.0.1', 'never'],
    ['192.0.2.1', 'never'],
    ['ff02::1', 'never'],
    ['2002:7f00:1::', 'never'],
    ['64:ff9b::7f00:1', 'never'],
    ['2001:db8::1', 'never'],
    ['no address', 'never'],
  ])('%s: %s', (address, reach) => {
    expect(reachOfAddress(address)).toBe(reach);
  });
});

describe('the reach of a host', () => {
  it.each([
    ['https://www.uptrends.com/', 'public'],
    ['https://localhost.example.com/', 'public'],
    ['https://internal.example/', 'public'],
    ['https://localhost/', 'private'],
    ['https://LOCALHOST./', 'private'],
    ['https://a.localhost/', 'private'],
    ['https://intranet/', 'private'],
    ['https://pki.corp.internal/', 'private'],
    ['https://printer.local/', 'private'],
    ['https://box.home.arpa/', 'private'],
    ['https://127.1/', 'private'],
    ['https://2130706433/', 'private'],
    ['https://0x7f.0.0.1/', 'private'],
    ['https://[::1]/', 'private'],
    ['https://[::ffff:127.0.0.1]/', 'private'],
    ['https://1.1.1.1/', 'public'],
    ['https://[2606:4700:4700::1111]/', 'public'],
    ['https://[fe80::1]/', 'never'],
    ['https://169.254.169.254/', 'never'],
    ['https://pki.corp.internal./', 'private'],
    ['https://a.internal.example/', 'public'],
  ])('%s: %s', (url, reach) => {
    expect(reachOfHost(new URL(url).hostname)).toBe(reach);
  });
});
