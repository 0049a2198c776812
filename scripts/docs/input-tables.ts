import { type InputDefinition, inputs } from '../../src/inputs/definition.ts';
import { outputDefinitions } from '../../src/report/outputs.ts';

/** The README's table of inputs, in Markdown. */
export function inputTable(): string {
  return table(['Input', 'Default', 'Meaning'], inputs.map(inputRow));
}

/** The README's table of outputs, in Markdown. */
export function outputTable(): string {
  const rows = outputDefinitions.map(([name, { description }]) => [`\`${name}\``, description]);
  return table(['Output', 'Meaning'], rows);
}

/**
 * Puts the tables between their markers, `<!-- inputs -->` and `<!-- /inputs -->`, and likewise for outputs.
 * @throws if a marker is missing
 */
export function withTables(page: string): string {
  return between(between(page, 'inputs', inputTable()), 'outputs', outputTable());
}

function between(page: string, name: string, content: string): string {
  const [opening, closing] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [start, end] = [page.indexOf(opening), page.indexOf(closing)];
  if (start === -1 || end < start) throw new Error(`The page lacks ${opening} … ${closing}`);
  return `${page.slice(0, start)}${opening}\n${content}${page.slice(end)}`;
}

function inputRow({ name, default: value, description }: InputDefinition): readonly string[] {
  return [`\`${name}\``, value === undefined ? '' : `\`${value}\``, description];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows];
  return lines
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`)
    .join('');
}
