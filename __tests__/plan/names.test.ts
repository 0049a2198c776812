import { describe, expect, it } from 'vitest';
import type { PlanItem } from '../../src/plan/items.ts';
import { invalidAddedNames, maxNameFindings, namesOf } from '../../src/plan/names.ts';
import { toPlain } from '../../src/text/plain.ts';
import { requestItem } from '../support/documents.ts';

const item = (
  dnsNames: readonly string[],
  commonNames: readonly string[] = [],
  added: readonly string[] = [],
) => requestItem({ path: 'x.csr', line: 7, dnsNames, commonNames }, { dnsNames: added });

function told(of: PlanItem) {
  return namesOf(of).findings.map(({ level, code, path, line, message, hint }) => [
    `${level} ${code} ${path}:${line}`,
    toPlain(message),
    toPlain(hint),
  ]);
}

describe('the names of a document', () => {
  it.each<[string, PlanItem, readonly string[]]>([
    ['are in the order of SAN, common name, added', item(['b.x'], ['a.x'], ['c.x']), ['b.x', 'a.x', 'c.x']],
    ['are there once', item(['a.x', 'A.X', 'b.x'], ['b.x'], ['a.x']), ['a.x', 'b.x']],
    ['are those only that are DNS names', item(['a.x', 'b c'], ['Octo Inc', 'host'], ['d e']), ['a.x']],
  ])('%s', (_, of, names) => {
    expect(namesOf(of).names).toEqual(names);
  });

  it.each<[string, PlanItem, boolean]>([
    ['its SAN', item(['a.x', 'b.x']), true],
    ['its SAN in another case', item(['A.x']), true],
    ['its SAN, which has the common name and the added one', item(['a.x', 'b.x'], ['a.x'], ['b.x']), true],
    ['its SAN and an added one', item(['a.x'], [], ['b.x']), false],
    ['its SAN and a common name', item(['a.x'], ['b.x']), false],
    ['those of its SAN that are DNS names', item(['a.x', 'b c']), false],
    ['an added one instead of something that is not a DNS name', item(['a.x', 'b c'], [], ['b.x']), false],
    ['its SAN in A-labels', item(['mün.x']), false],
  ])('are those of %s', (_, of, own) => {
    expect(namesOf(of).areItsOwn).toBe(own);
  });
});

describe('what is reported about names', () => {
  it('one that is not a DNS name', () => {
    expect(told(item(['a.x', '10.0.0.1']))).toEqual([
      [
        'warning invalid-dns-name x.csr:7',
        'The subjectAltName 10.0.0.1 is not a DNS name, so it is left out.',
        'Create the document again without it, or add the intended name under dns-names.',
      ],
    ]);
  });

  it('a common name that the SAN lacks', () => {
    expect(told(item(['a.x'], ['b.x']))).toEqual([
      [
        'warning name-not-in-san x.csr:7',
        'The common name b.x is not in the subjectAltName, but Cert Spotter counts it, so it is authorized too.',
        'Add it to the subjectAltName, which is the only place where TLS clients look, or remove it from the subject.',
      ],
    ]);
  });

  it('more than are listed', () => {
    expect(told(item(Array<string>(maxNameFindings + 5).fill('-'))).at(-1)).toEqual([
      'warning invalid-dns-name x.csr:7',
      '5 more findings about the names of this document are not listed.',
      'Fix the listed ones first.',
    ]);
  });

  it('an added one that is not a DNS name, once and without a place', () => {
    const findings = invalidAddedNames(['good.x', 'a b', 'a b']);
    expect(findings).toMatchObject([{ level: 'warning', code: 'invalid-dns-name', path: null, line: null }]);
    expect(findings.map(({ message, hint }) => [toPlain(message), toPlain(hint)])).toEqual([
      [
        'The added name a b is not a DNS name, so it is left out.',
        'Correct it under dns-names. Labels consist of letters, digits, hyphens and underscores; a wildcard must be the whole leftmost label.',
      ],
    ]);
  });
});
