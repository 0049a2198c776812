import { describe, expect, it } from 'vitest';
import { parseArguments } from '../../src/cli/arguments.ts';
import { flags } from '../../src/cli/options.ts';
import { inputs } from '../../src/inputs/definition.ts';
import { toPlain } from '../../src/text/plain.ts';
import { accepted } from '../inputs/parsed.ts';

/** What is wrong with a command line, one sentence for each error; empty if nothing is. */
function faultsOf(...args: readonly string[]): readonly string[] {
  const request = parseArguments(args);
  return request.ok ? [] : request.reason.map(toPlain);
}

describe('parseArguments', () => {
  it('takes every input but mode as an option', () => {
    expect(flags.map(({ name }) => name)).toEqual(
      inputs.map(({ name }) => name).filter((name) => name !== 'mode'),
    );
  });

  it('makes the lines of a list from an option that is given several times', () => {
    const args = ['plan', '--authorize', 'certs/**', '--authorize=!certs/old/**', '--dns-names', 'a.example'];
    expect(accepted(parseArguments(args))).toEqual({
      kind: 'run',
      command: 'plan',
      inputs: { authorize: 'certs/**\n!certs/old/**', 'dns-names': 'a.example' },
      json: false,
      quiet: false,
    });
  });

  it('takes switches before and after the command, in long and in short', () => {
    expect(accepted(parseArguments(['--json', 'check', '-q', '--pins', 'p.pem', '--issue']))).toMatchObject({
      command: 'check',
      inputs: { pins: 'p.pem', issue: 'true' },
      json: true,
      quiet: true,
    });
  });

  it.each([
    [['--help'], 'help'],
    [['-h'], 'help'],
    [['help'], 'help'],
    [['plan', '--authorise', 'x', '--help'], 'help'],
    [['--version'], 'version'],
    [['-V'], 'version'],
  ])('%j asks for %s', (args, kind) => {
    expect(accepted(parseArguments(args))).toEqual({ kind });
  });

  it.each([
    [['--pins', 'x'], 'the command is missing; use one of plan, apply, audit, explain, check'],
    [
      ['pln', '--pins', 'x'],
      'pln is not a command; use one of plan, apply, audit, explain, check (did you mean plan?)',
    ],
    [['destroy'], 'destroy is not a command; use one of plan, apply, audit, explain, check'],
    [['plan', '--authorise', 'x'], 'option --authorise is unknown (did you mean --authorize?)'],
    [['plan', '--dns_names=x'], 'option --dns_names is unknown (did you mean --dns-names?)'],
    [['plan', '-x'], 'option -x is unknown'],
    [['plan', '--mode', 'apply'], 'option --mode does not exist; use the command plan or apply instead'],
    [['plan', '--config'], 'option --config needs a value (one that starts with - must follow a =)'],
    [
      ['plan', '--config', '--json'],
      'option --config needs a value (one that starts with - must follow a =)',
    ],
    [['plan', '--config', 'a', '--config', 'b'], 'option --config can be used only once'],
    [['plan', '--json=yes'], 'option --json does not take a value'],
    [
      ['plan', '--pins', 'a.pem', 'b.pem'],
      'b.pem does not belong to an option; name files with --authorize or --pins (quote globs, so that the shell does not expand them)',
    ],
  ])('%j has a fault', (args, fault) => {
    expect(faultsOf(...args)).toEqual([fault]);
  });

  it('takes what follows -- for words', () => {
    expect(faultsOf('plan', '--', '--pins')).toEqual([
      expect.stringMatching(/^--pins does not belong to an option/),
    ]);
  });

  it('reports all errors together', () => {
    expect(faultsOf('aply', '--pin', 'x', '--json=1', '--shard')).toHaveLength(4);
  });

  it('takes a value that starts with a dash after an equals sign', () => {
    expect(accepted(parseArguments(['plan', '--pins=-odd.pem']))).toMatchObject({
      inputs: { pins: '-odd.pem' },
    });
  });
});
