/** One line of the table: what was measured on both sides, and how they compare. */
export interface Row {
  readonly what: string;
  readonly ours: string;
  readonly peer: string;
  readonly ratio: string;
  readonly target: string;
}

/** Rows in Markdown, as the documentation shows them. */
export function table(rows: readonly Row[]): string {
  const header = ['What', 'This Action', 'Against', 'Ratio', 'Target'];
  const cells = rows.map(({ what, ours, peer, ratio, target }) => [what, ours, peer, ratio, target]);
  return [header, header.map(() => '---'), ...cells].map((line) => `| ${line.join(' | ')} |`).join('\n');
}

export function milliseconds(value: number): string {
  return value < 10 ? `${value.toFixed(3)} ms` : `${Math.round(value)} ms`;
}

export function times(ratio: number): string {
  return `${ratio.toFixed(2)}×`;
}
