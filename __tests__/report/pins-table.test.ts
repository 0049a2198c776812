import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { pinsTable } from '../../src/report/tables.ts';
import { text } from '../../src/text/text.ts';
import { aPin, aPinned, asOf } from './build.ts';

function page(pins: Parameters<typeof pinsTable>[0], limit = 10): string {
  return renderMarkdown(pinsTable(pins, limit));
}

it('pins with the same name are distinguished by their first file', () => {
  const at = (path: string) => ({ certificates: [aPinned({ place: { path, line: 1, index: 0 } })] });
  const told = page([
    aPin('CN=x', asOf, at('a/1.pem')),
    aPin('CN=x', asOf, at('b/1.pem')),
    aPin('CN=y', asOf, at('c/1.pem')),
    aPin('CN=x', asOf, { certificates: [] }),
  ]);
  expect(told).toContain('`CN=x` in `a/1.pem`');
  expect(told).toContain('`CN=x` in `b/1.pem`');
  expect(told).not.toContain('c/1.pem');
});

describe('what differs between certificates', () => {
  const difference = (fields: readonly string[]) => ({
    before: aPinned({ serial: '0a' }),
    after: aPinned({ serial: '0b' }),
    where: 'pins/<new>.pem',
    fields: fields.map((field) => text`issuer: ${field}`),
  });

  it('is below the table, field by field, as text', () => {
    const told = page([
      aPin('CN=x', asOf, { differences: [difference(['CN=*A*', 'CN=B']), difference([])] }),
    ]);
    expect(told).toContain('Differences between the certificates:');
    expect(told).toContain('`CN=x`: `pins/<new>.pem` (serial number `0b`) compared with serial number `0a`');
    expect(told).toContain('issuer: `CN=*A*`; issuer: `CN=B`');
    expect(told).toContain('none that matter');
  });

  it('is limited to the rows of the table', () => {
    const pins = [aPin('CN=x', asOf), aPin('CN=y', asOf, { differences: [difference(['CN=B'])] })];
    expect(page(pins, 1)).not.toContain('Differences between');
    expect(page([aPin('CN=x', asOf)])).not.toContain('Differences between');
  });
});
