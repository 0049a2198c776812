/** What an expression can refer to so that a run on the pull request and one after the merge see the same value. */
export interface Surroundings {
  /** Whether variables of the repository are the same for both: a run of a fork gets none. */
  readonly hasVariables: boolean;
  /** Whether the job's matrix is written in the workflow file. */
  readonly hasMatrix: boolean;
  /** Whether the inputs of the workflow or composite action are the same for both. */
  readonly hasInputs: boolean;
}

/** Whether a value of a workflow file contains an expression, which GitHub evaluates. */
export function hasExpression(value: string): boolean {
  return value.includes('${{');
}

const functions: ReadonlySet<string> = new Set([
  ...['true', 'false', 'null'],
  ...['contains', 'startswith', 'endswith', 'format', 'join', 'tojson', 'fromjson'],
]);

const steadyGitHub =
  /^github\.(?:repository|repository_id|repository_owner|repository_owner_id|server_url|api_url|workspace|token)$/;

/**
 * Whether the expressions in a value have the same result in a run on the pull request and in one on the branch that it
 * is merged into, as far as the workflow is the same. If that is not known, they count as different.
 */
export function hasSameValue(value: string, { hasVariables, hasMatrix, hasInputs }: Surroundings): boolean {
  return expressionsIn(value).every((expression) => {
    const words = expression.replaceAll(/'(?:[^']|'')*'/g, "''").toLowerCase();
    if (/[[\]*]/.test(words)) return false;
    return (words.match(/[a-z_][\w.-]*/g) ?? []).every(
      (word) =>
        functions.has(word) ||
        steadyGitHub.test(word) ||
        (hasVariables && word.startsWith('vars.')) ||
        (hasMatrix && /^(?:matrix|strategy)\./.test(word)) ||
        (hasInputs && word.startsWith('inputs.')),
    );
  });
}

/** What is between the braces; an unclosed expression extends to the end of the value. */
function expressionsIn(value: string): readonly string[] {
  return [...value.matchAll(/\$\{\{(.*?)(?:\}\}|$)/gs)].map(([, expression = '']) => expression);
}
