import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { domainOf, isWithin, outermost } from '../../src/audit/domains.ts';

describe('the domain of a name', () => {
  it.each([
    ['www.example.com', 'www.example.com'],
    ['*.Example.com', 'example.com'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['example.com.', 'example.com'],
    ['*.com', null],
    ['localhost', null],
    ['10.0.0.1', null],
    ['admin@example.com', null],
    ['a.*.example.com', null],
  ])('%s is %s', (name, domain) => {
    expect(domainOf(name)).toBe(domain);
  });
});

describe('domains', () => {
  it('that are below others are left out', () => {
    expect(
      outermost(['www.example.com', 'b.test', 'example.com', 'a.b.example.com', 'myexample.com']),
    ).toEqual(['b.test', 'example.com', 'myexample.com']);
  });

  it('are each within one of those that remain', () => {
    const label = fc.constantFrom('a', 'b', 'c');
    const domain = fc
      .array(label, { minLength: 1, maxLength: 5 })
      .map((labels) => `${labels.join('.')}.test`);
    fc.assert(
      fc.property(fc.array(domain), (domains) => {
        const left = new Set(outermost(domains));
        for (const each of domains) expect(isWithin(left, each)).toBe(true);
        for (const each of left)
          expect(isWithin(new Set([...left].filter((other) => other !== each)), each)).toBe(false);
      }),
    );
  });
});
