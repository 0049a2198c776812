import { describe, expect, it } from 'vitest';
import { exitCodes } from '../../src/cli/command.ts';
import { helpPage } from '../../src/cli/help.ts';
import { commands, flags, switches } from '../../src/cli/options.ts';

describe('helpPage', () => {
  const page = helpPage();
  const lines = page.split('\n');

  it('has an entry for every command and option', () => {
    const terms = lines.flatMap(
      (line) => /^ {2}(?:-\w, )?(--[a-z-]+|[a-z]+)(?: <.*>)?$/.exec(line)?.[1] ?? [],
    );
    expect(terms).toEqual([
      ...Object.keys(commands),
      ...flags.filter(({ forGitHub }) => !forGitHub).map(({ name }) => `--${name}`),
      ...flags.filter(({ forGitHub }) => forGitHub).map(({ name }) => `--${name}`),
      ...switches.map(({ name }) => `--${name}`),
    ]);
  });

  it('fits into 80 columns', () => {
    expect(lines.filter((line) => line.length > 80 && !line.includes('https://'))).toEqual([]);
  });

  it('has no markup and no expressions', () => {
    expect(page).not.toMatch(/`|\$\{\{/);
  });

  it('names every exit code', () => {
    const named = lines.slice(lines.indexOf('Exit status:')).join('\n').match(/\d+/g)?.map(Number);
    expect(named).toEqual(expect.arrayContaining(Object.values(exitCodes)));
  });

  it('names the variable of each secret', () => {
    expect(page).toContain('CERTSPOTTER_API_KEY');
    expect(page).toContain('GITHUB_TOKEN');
  });
});
