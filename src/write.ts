import { withFindings } from './conclude.ts';
import { writeInside } from './files/write.ts';
import { type Finding, finding, nowhere } from './findings/finding.ts';
import { inRepository } from './github/place.ts';
import { categoryOf } from './github/sarif-category.ts';
import type { Host } from './host.ts';
import type { Settings } from './inputs/settings.ts';
import { jsonReport } from './report/json.ts';
import type { WrittenFiles } from './report/outputs.ts';
import type { RunResult } from './report/result.ts';
import { type Text, text } from './text/text.ts';

/** The files that were written, and the reasons why others were not. */
export interface Writing {
  readonly written: WrittenFiles;
  readonly findings: readonly Finding[];
}

/** Writes the report and the SARIF file to the paths in the settings. */
export async function write(result: RunResult, settings: Settings, host: Host): Promise<Writing> {
  const findings: Finding[] = [];
  const writeTo = (path: string | null, chunks: Iterable<string>): string | null => {
    if (path === null) return null;
    const file = writeInside(path, chunks, host);
    if (file.ok) return path;
    findings.push(notWritten(file.reason));
    return null;
  };
  const sarif = writeTo(settings.sarif, settings.sarif === null ? [] : await sarifOf(result, settings, host));
  // The report is last, because it also says why the SARIF file could not be written.
  const report = writeTo(settings.report, jsonReport(withFindings(result, findings)));
  return { written: { report, sarif }, findings };
}

async function sarifOf(result: RunResult, settings: Settings, host: Host): Promise<Iterable<string>> {
  const { sarifReport } = await import('./report/sarif.ts');
  const findings = await inRepository(result.findings, host);
  const fallbackPath = host.context?.workflowPath ?? '.github/workflows';
  const category = await categoryOf(settings, host);
  return sarifReport({ ...result, findings }, { category, fallbackPath });
}

function notWritten(why: Text): Finding {
  return finding(
    'error',
    'file-unreadable',
    nowhere,
    text`A result could not be written: ${why}.`,
    text`Choose a path for report and sarif that this job can write to.`,
  );
}
