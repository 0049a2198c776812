import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sarifReport } from '../src/report/sarif.ts';
import { samples } from './preview/samples.ts';

/**
 * Holds the SARIF of every sample to the rules of the validator that its editors publish, with those of code scanning. It
 * has 100 MB and runs on Linux only, so it is installed for this check alone, and `npm test` validates with the schema.
 */
const validator = '@microsoft/sarif-multitool-linux';
const validatorVersion = '5.7.0';

const folder = mkdtempSync(join(tmpdir(), 'sarif-'));
try {
  const faults = [...Object.keys(samples)].flatMap((name) => faultsOf(name, written(name)));
  // A validator that finds nothing wrong here looks at nothing.
  const damaged = written('bad').replaceAll(/"name":"\w+"/g, '"name":"malformed"');
  if (faultsOf('damaged', damaged).length === 0) faults.push('the validator overlooks a fault');
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length === 0 ? 0 : 1;
  if (faults.length === 0) console.log(`The SARIF of ${Object.keys(samples).length} samples is valid.`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function written(name: string): string {
  const context = {
    category: 'certspotter-action/.github/workflows/certificates.yml/certificates/step/',
    fallbackPath: '.github/workflows/certificates.yml',
  };
  const result = new Map(Object.entries(samples)).get(name);
  return result === undefined ? '' : [...sarifReport(result, context)].join('');
}

function faultsOf(name: string, sarif: string): readonly string[] {
  const path = join(folder, `${name}.sarif`);
  writeFileSync(path, sarif);
  const rules = ['--level', 'Error;Warning', '--rule-kind', 'Sarif;Gh'];
  const { stdout, error } = spawnSync(program(), ['validate', path, ...rules], {
    encoding: 'utf8',
    env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' },
  });
  if (error !== undefined) throw error;
  if (!stdout.includes('Analysis completed successfully.')) return [stdout];
  return stdout.split('\n').filter((line) => /: (error|warning) /.test(line));
}

function program(): string {
  const path = join(folder, 'node_modules', validator, 'Sarif.Multitool');
  try {
    chmodSync(path, 0o755);
  } catch {
    const npm = ['install', '--no-save', '--ignore-scripts', '--prefix', folder];
    execFileSync('npm', [...npm, `${validator}@${validatorVersion}`], { stdio: 'ignore' });
    chmodSync(path, 0o755);
  }
  return path;
}
