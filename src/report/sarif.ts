import { createHash } from 'node:crypto';
import type { Invocation, Location, ReportingDescriptor, Result as SarifResult } from 'sarif';
import { allFindingCodes, type FindingCode, findingCodes, type Level } from '../findings/codes.ts';
import type { Finding } from '../findings/finding.ts';
import { helpUri, repositoryUrl } from '../findings/unforeseen.ts';
import { toJson } from '../text/output.ts';
import { escaped, toPlain } from '../text/plain.ts';
import { counted, type Text, text } from '../text/text.ts';
import { version } from '../version.ts';
import { arrayLines, inChunks } from './json.ts';
import type { RunResult } from './result.ts';

/** GitHub code scanning refuses a run with more results; the JSON report has all findings. */
export const maxSarifResults = 25_000;

interface SarifContext {
  /** `automationDetails.id`, by which code scanning distinguishes uploads; null if the upload step sets one. */
  readonly category: string | null;
  /** Path in the repository for findings without a file, because code scanning shows no result without a location. */
  readonly fallbackPath: string;
}

/** The findings as SARIF 2.1.0 (OASIS), in pieces to be written one after another, with one rule per code. */
export function sarifReport(result: RunResult, context: SarifContext): Iterable<string> {
  return inChunks(pieces(result, context));
}

function* pieces({ findings }: RunResult, context: SarifContext): Generator<string> {
  const kept = findings.slice(0, maxSarifResults);
  yield '{\n  "$schema": "https://json.schemastore.org/sarif-2.1.0.json",\n  "version": "2.1.0",\n';
  yield '  "runs": [\n    {\n      "columnKind": "utf16CodeUnits",\n';
  if (context.category !== null) {
    yield `      "automationDetails": { "id": ${toJson(context.category)} },\n`;
  }
  yield `      "invocations": [${toJson(invocation(findings.length - kept.length))}],\n`;
  yield '      "tool": {\n        "driver": {\n          "name": "certspotter-action",\n';
  yield `          "informationUri": ${toJson(repositoryUrl)},\n`;
  yield `          "semanticVersion": ${toJson(version)},\n          "rules": `;
  yield* arrayLines(
    allFindingCodes.map((code) => toJson(rule(code))),
    '          ',
  );
  yield '\n        }\n      },\n      "results": ';
  yield* arrayLines(results(kept, context), '      ');
  yield '\n    }\n  ]\n}\n';
}

function invocation(dropped: number): Invocation {
  if (dropped === 0) return { executionSuccessful: true };
  const message = toPlain(
    text`${counted(dropped, text`more finding is`, text`more findings are`)} left out, because code scanning accepts at most ${maxSarifResults}.`,
  );
  return {
    executionSuccessful: true,
    toolExecutionNotifications: [{ level: 'warning', message: { text: message } }],
  };
}

const sarifLevel: Record<Level, 'error' | 'warning' | 'note'> = {
  error: 'error',
  warning: 'warning',
  notice: 'note',
};

function rule(code: FindingCode): ReportingDescriptor {
  const { title, levels, cause, fix } = findingCodes[code];
  return {
    id: code,
    name: pascalCase(title),
    shortDescription: { text: title },
    fullDescription: { text: cause },
    help: { text: `${cause} ${fix}`, markdown: `**Cause:** ${cause}\n\n**Fix:** ${fix}` },
    helpUri: helpUri(code),
    defaultConfiguration: { level: sarifLevel[levels[0]] },
    properties: { tags: ['security', 'certificates'] },
  };
}

/** A rule's name must differ from its id in more than case, so it is made from the title. */
function pascalCase(words: string): string {
  return words
    .split(/[^A-Za-z]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}

function* results(findings: readonly Finding[], context: SarifContext): Generator<string> {
  const seen = new Map<string, number>();
  for (const finding of findings) {
    const identity = identityOf(finding);
    const number = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, number);
    yield toJson(sarifResult(finding, `${identity}:${number}`, context));
  }
}

/**
 * 32 hex digits made of the code, the path and the outside text in the message (a name, a hash, a subject). Lines, days left
 * and our own wording are left out, because they can change while the finding stays the same. Findings that are equal in
 * all of this are numbered in their order.
 */
function identityOf({ code, path, message }: Finding): string {
  const about = message.filter(({ kind }) => kind === 'outside').map(({ value }) => value);
  const hash = createHash('sha256').update(JSON.stringify([code, path, about]));
  return hash.digest('hex').slice(0, 32);
}

function sarifResult(finding: Finding, fingerprint: string, context: SarifContext): SarifResult {
  return {
    ruleId: finding.code,
    ruleIndex: allFindingCodes.indexOf(finding.code),
    level: sarifLevel[finding.level],
    message: { text: withoutLinks(text`${finding.message} ${finding.hint}`) },
    locations: [location(finding.path ?? context.fallbackPath, finding.line ?? 1)],
    partialFingerprints: { [fingerprintName]: fingerprint },
  };
}

/**
 * We do not set `primaryLocationLineHash`: GitHub's upload step computes it from the content of the line, and warns about
 * every result that has another value.
 */
const fingerprintName = 'certspotterFinding/v1';

/** SARIF reads `[words](address)` as a link even in plain text (section 3.11.6), so outside text must not form one. */
function withoutLinks(words: Text): string {
  return toPlain(words).replace(/(?<=\])\(/g, escaped);
}

function location(path: string, startLine: number): Location {
  return {
    physicalLocation: {
      artifactLocation: { uri: relativeUri(path), uriBaseId: '%SRCROOT%' },
      region: { startLine },
    },
  };
}

/** A path as a relative reference of RFC 3986: each segment percent-encoded. */
function relativeUri(path: string): string {
  return path
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}
