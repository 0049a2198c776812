import { describe, expect, it } from 'vitest';
import { readMonitoredDomains, unwatchedOf } from '../../src/audit/domains.ts';

describe('the list of monitored domains', () => {
  it('is read, regardless of what else is in it', () => {
    const list = [
      { name: '.Example.com.', enabled: true, id: 7 },
      { name: 'off.test', enabled: false },
      { name: 'silent.test' },
      { enabled: true },
      { name: 7 },
      'text',
      null,
    ];
    expect(readMonitoredDomains(list)).toEqual([
      { name: '.example.com', enabled: true },
      { name: 'off.test', enabled: false },
      { name: 'silent.test', enabled: true },
    ]);
  });

  it.each([null, {}, 'text', 7])('is not %j', (value) => {
    expect(readMonitoredDomains(value)).toBeNull();
  });
});

describe('a name', () => {
  it.each([
    ['example.com', 'example.com', 'watched'],
    ['www.example.com', 'example.com', 'missing'],
    ['*.example.com', 'example.com', 'missing'],
    ['example.com', '.example.com', 'watched'],
    ['a.b.example.com', '.example.com', 'watched'],
    ['*.example.com', '.example.com', 'watched'],
    ['notexample.com', '.example.com', 'missing'],
    ['example.com', '.www.example.com', 'missing'],
  ])('%s if %s is monitored is %s', (name, monitored, expected) => {
    const enabled = unwatchedOf([name, name], [{ name: monitored, enabled: true }]);
    expect(enabled).toEqual({ missing: expected === 'missing' ? [name] : [], disabled: [] });
    const disabled = unwatchedOf([name], [{ name: monitored, enabled: false }]);
    expect(disabled).toEqual(
      expected === 'missing' ? { missing: [name], disabled: [] } : { missing: [], disabled: [name] },
    );
  });

  it('is monitored if one of two entries is enabled', () => {
    const monitored = [
      { name: 'www.example.com', enabled: false },
      { name: '.example.com', enabled: true },
    ];
    expect(unwatchedOf(['www.example.com'], monitored)).toEqual({ missing: [], disabled: [] });
  });
});
