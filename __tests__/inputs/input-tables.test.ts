import { describe, expect, it } from 'vitest';
import { inputTable, outputTable, withTables } from '../../scripts/docs/input-tables.ts';
import { inputs } from '../../src/inputs/definition.ts';
import { outputNames } from '../../src/report/outputs.ts';

describe('the tables of the README', () => {
  it('have a row for every input and output', () => {
    expect(inputTable().trimEnd().split('\n')).toHaveLength(inputs.length + 2);
    expect(outputTable().trimEnd().split('\n')).toHaveLength(outputNames.length + 2);
    expect(inputTable()).toContain('| `mode` | `auto` | ');
    expect(outputTable()).toContain('| `outcome` | ');
  });

  it('go between their markers, again and again', () => {
    const page = 'a\n<!-- inputs -->\nold\n<!-- /inputs -->\nb\n<!-- outputs --><!-- /outputs -->\nc\n';
    const once = withTables(page);
    expect(once).toBe(
      `a\n<!-- inputs -->\n${inputTable()}<!-- /inputs -->\nb\n<!-- outputs -->\n${outputTable()}<!-- /outputs -->\nc\n`,
    );
    expect(withTables(once)).toBe(once);
  });

  it.each(['', '<!-- inputs -->', '<!-- /inputs --><!-- inputs -->'])('need their markers: "%s"', (page) => {
    expect(() => withTables(page)).toThrow('The page lacks <!-- inputs -->');
  });
});
