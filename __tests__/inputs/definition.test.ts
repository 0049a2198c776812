import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { actionDocument } from '../../scripts/docs/action-document.ts';
import { actionTypesDocument } from '../../scripts/docs/action-types-document.ts';
import { failed } from '../../src/findings/result.ts';
import { inputs } from '../../src/inputs/definition.ts';
import { loadSettings } from '../../src/inputs/load.ts';
import { outputNames } from '../../src/report/outputs.ts';

const written = readFileSync(new URL('../../action.yml', import.meta.url), 'utf8');
const action = parse(written);

describe('action.yml', () => {
  it('is current', () => {
    expect(written, 'run node scripts/docs/action-yml.ts').toBe(actionDocument());
  });

  it('keeps the inputs of every release with their defaults', () => {
    const defaults = Object.entries<{ default?: string }>(action.inputs).map(([name, entry]) => [
      name,
      entry.default ?? '',
    ]);
    expect(Object.fromEntries(defaults)).toMatchObject({
      'api-key': '',
      authorize: '',
      'authorize-by': 'key',
      'dns-names': '',
      pins: '',
      'fail-before': '30d/33%',
      'warn-before': '60d/50%',
      'as-of': '',
      config: '',
      mode: 'auto',
      'if-no-files-found': 'error',
      'github-token': `\${{ github.token }}`,
      comment: 'never',
      'keystore-passwords': '',
      issue: 'false',
      report: '',
      sarif: '',
      shard: '',
      id: '',
      'warn-only': 'false',
      'api-url': 'https://sslmate.com/api/v3/monitoring',
      audit: 'never',
      'audit-domains': '',
      'audit-with-key': 'false',
      'audit-requests': '100',
      'audit-state': '',
      'ct-api-url': 'https://api.certspotter.com/v1',
    });
  });

  it('has every output', () => {
    expect(Object.keys(action.outputs)).toEqual([...outputNames]);
  });

  it('is what the Marketplace takes', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' });
    expect(action.description.length).toBeLessThan(125);
    expect(action.branding).toEqual({ icon: 'shield', color: 'blue' });
    expect(action.author).not.toBe('');
  });
});

describe('action-types.yml', () => {
  const types = readFileSync(new URL('../../action-types.yml', import.meta.url), 'utf8');

  it('is current', () => {
    expect(types, 'run node scripts/docs/action-yml.ts').toBe(actionTypesDocument());
  });

  it('types every input and output', () => {
    const typed = parse(types);
    expect(Object.keys(typed.inputs)).toEqual(Object.keys(action.inputs));
    expect(Object.keys(typed.outputs)).toEqual(Object.keys(action.outputs));
    expect(typed.inputs).toMatchObject({
      authorize: { type: 'list', separator: '\n', 'list-item': { type: 'string' } },
      mode: { type: 'enum', 'allowed-values': ['auto', 'plan', 'apply'] },
      issue: { type: 'boolean' },
      shard: { type: 'string' },
    });
  });
});

describe('inputs', () => {
  it('have defaults that can be read', async () => {
    const defaults = inputs
      .filter(({ name }) => name !== 'github-token')
      .map((input) => [input.name, input.default]);
    const settings = await loadSettings(
      { ...Object.fromEntries(defaults), pins: 'a.pem' },
      {
        workspace: '/w',
        now: 0,
        readConfig: () => failed([]),
        refuseOutput: () => null,
      },
    );
    expect(settings).toMatchObject({ value: { mode: 'auto' } });
  });

  it('list the words of every choice in their descriptions', () => {
    for (const input of inputs) {
      for (const choice of 'choices' in input ? input.choices : []) {
        const named = input.description.includes(`\`${choice}\``);
        expect(named, `${choice} of ${input.name}`).toBe(true);
      }
    }
  });
});
